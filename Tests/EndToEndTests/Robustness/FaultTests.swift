import Foundation
import Subprocess
import TestSupport
import Testing

/// System calls that fail while the program runs: one sentence, a status with the reason, and nothing half done.
@Suite("System faults", .serialized, .runsPrograms) struct FaultTests {
  private static let shop = serviceFile() + "faq:\n"
  private static let question = "  - {id: late, q: What if it is late?, a: Wait a week.}\n"

  /// A browser over a folder of content, with a home of its own.
  private func browser(
    _ folder: TemporaryFolder, _ options: String = "", limits: String = "true"
  ) throws -> (PseudoTerminal, RunningProgram) {
    let terminal = try PseudoTerminal()
    let command = "\(limits); exec \(BuiltBinary.path) browse -d \(folder.path)/content -L en \(options)"
    let program = try terminal.start(
      "/bin/bash", ["-c", command],
      environment: terminalEnvironment(home: folder.path))
    return (terminal, program)
  }

  private func leave(_ terminal: PseudoTerminal, _ program: RunningProgram) async throws {
    terminal.type("q")
    #expect(try await program.end() == .exited(0))
    try await terminal.settle()
    #expect(TerminalModesSeen(terminal.written).areRestored)
  }

  @Test
  func `replacing a file by a pipe, device, folder or link keeps the shown content until a readable file is back`()
    async throws
  {
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + Self.question])
    let (terminal, program) = try browser(folder, "--private")
    try await terminal.wait(for: "Shop")
    let file = "\(folder.path)/content/services/shop.yaml"
    // Names without a common letter, because unchanged cells are not sent again.
    let steps = [
      ("Pipe", "mkfifo \(file)"), ("Zenu", "ln -s /dev/zero \(file)"), ("Folk", "mkdir \(file)"),
      ("Ring", "ln -s shop.yaml \(file)"),
    ]
    for (name, make) in steps {
      let seen = terminal.written.count
      let made = try await Program.run(
        "/bin/bash", ["-c", "rm -rf \(file); \(make)"], environment: terminalEnvironment(home: folder.path))
      #expect(made.status == .exited(0))
      await pause(for: .milliseconds(400))
      _ = try await Program.run("/bin/rm", ["-rf", file], environment: [:])
      try folder.write("content/services/shop.yaml", Self.shop.replacing("Shop", with: name) + Self.question)
      try await terminal.wait(for: name, behind: seen)
    }
    let seen = terminal.written.count
    try FileManager.default.moveItem(atPath: "\(folder.path)/content", toPath: "\(folder.path)/away")
    try folder.write("content", "no folder")
    try await terminal.wait(for: "A content folder is gone", behind: seen)
    try await leave(terminal, program)
  }

  @Test func `the browser shows thousands of files that are added while it runs`() async throws {
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + Self.question])
    let (terminal, program) = try browser(folder, "--private")
    try await terminal.wait(for: "Shop")
    for number in 0..<2_000 {
      let text = Self.shop.replacing("id: shop", with: "id: s\(number)").replacing("faq:\n", with: "")
      try folder.write("content/services/s\(number).yaml", text)
    }
    try await terminal.wait(for: "2001")
    try await leave(terminal, program)
  }

  @Test func `when no file can be written the browser says once that it cannot remember and otherwise works`()
    async throws
  {
    let answer = String(repeating: "long answer ", count: 60)
    let many = (0..<300).map { "  - {id: q\($0), q: Question \($0), a: \(answer)}\n" }.joined()
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + many])
    await pause(for: .milliseconds(100))
    let (terminal, program) = try browser(folder, limits: "ulimit -f 0")
    try await terminal.wait(for: "1 Services")
    terminal.type("\r")
    try await terminal.wait(for: "History could not be saved")
    try await leave(terminal, program)
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix("content") }
    #expect(left.allSatisfy { path in Self.size("\(folder.path)/\(path)") == 0 }, "\(left)")
    #expect(left.allSatisfy { !$0.contains("unfinished") })
    let list = try await limited("ulimit -f 0", "list faq --plain", folder)
    #expect(list.status == .exited(0))
    #expect(list.errors == "")
  }

  @Test func `where the system refuses threads the browser says what it does without, and answers every key`()
    async throws
  {
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + Self.question])
    // The stack of a thread would be larger than any process.
    let limits = "ulimit -s 400000000000"
    let (terminal, program) = try browser(folder, "--private", limits: limits)
    try await terminal.wait(for: "Changes of content are not noticed")
    terminal.type("/late")
    try await terminal.wait(for: "1 hit")
    terminal.type("\ry")
    try await terminal.wait(for: "Sent to the terminal")
    try await leave(terminal, program)
    let search = try await limited(limits, "search late --plain", folder)
    #expect(search.status == .exited(0))
    let check = try await limited(limits, "check", folder)
    #expect(check.status == .exited(0))
    let (other, killed) = try browser(folder, "--private", limits: limits)
    try await other.wait(for: "Changes of content are not noticed")
    kill(killed.process, SIGTERM)
    #expect(try await killed.end() == .killed(SIGTERM))
  }

  @Test func `a full disk fails the command and leaves no partial file`() async throws {
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + Self.question])
    let export = try await limited("ulimit -f 0", "export --to json -o \(folder.path)/out.json", folder)
    #expect(export.status == .exited(74))
    #expect(export.errors == "The output could not be written\n")
    let new = try await limited("ulimit -f 0", "new mine -o \(folder.path)/mine.yaml", folder)
    #expect(new.status == .exited(73))
    #expect(new.errors == "\(folder.path)/mine.yaml: cannot be created\n")
    let full = try await limited("exec > /dev/full", "show shop", folder)
    #expect(full.status == .exited(74))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["content"])
  }

  @Test(arguments: [3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 24])
  func `with few file descriptors a command works or says why it cannot`(limit: Int) async throws {
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + Self.question])
    let list = try await limited("ulimit -n \(limit)", "list services --plain", folder)
    let said = "\(limit): \(list.status) \(list.errors)"
    #expect(
      list.status == .exited(0) && list.output == "shop\tservice\tShop\n" || list.status == .exited(66)
        || list.status == .exited(127), "\(said)")
    #expect(list.status == .exited(0) || !list.errors.isEmpty, "\(said)")

    let (terminal, program) = try browser(folder, "--private", limits: "ulimit -n \(limit)")
    var end: RunningProgram.End?
    _ = await waitUntil {
      end = program.endIfKnown()
      return end != nil || TerminalModesSeen(terminal.written).isScreenTaken
    }
    if end == nil { return try await leave(terminal, program) }
    try await terminal.settle()
    #expect([.exited(66), .exited(69), .exited(127)].contains(end), "\(limit)")
    #expect(terminal.written.count > 20, "\(limit)")
    #expect(TerminalModesSeen(terminal.written).areRestored)
  }

  @Test(arguments: ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
  func `commands work with standard streams that are closed at the start`(
    closing: String
  ) async throws {
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + Self.question])
    let list = try await limited("exec \(closing)", "list services --plain", folder)
    #expect(list.status == .exited(closing.contains("1>") ? 74 : 0), "\(list.errors)")
    #expect(list.output == (closing.contains("1>") ? "" : "shop\tservice\tShop\n"))
    let export = try await limited("exec \(closing)", "export --to json -o \(folder.path)/out.json", folder)
    #expect(export.status == .exited(0))
    // The message must not have gone into the file that got the stream's descriptor.
    #expect(try folder.read("out.json").hasPrefix("{"))
    let (terminal, program) = try browser(folder, "--private", limits: "exec \(closing)")
    if closing == "2>&-" {
      try await terminal.wait(for: "Shop")
      return try await leave(terminal, program)
    }
    #expect(try await program.end() == .exited(64))
  }

  @Test(arguments: ["true", "exec 0<&-", "exec 1>&-", "exec 0<&- 1>&- 2>&-", "trap '' CHLD"])
  func `a clipboard program gets the text and its exit status is known, whatever streams and signals helpdeck inherits`(
    limits: String
  ) async throws {
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + Self.question])
    try folder.write(
      ".config/helpdeck/config.yaml", "clipboard: {method: command, command: [\(folder.path)/taker]}\n")
    try folder.install("taker", "cat > \(folder.path)/taken")
    _ = try await limited(limits, "copy shop/faq/late --field text", folder)
    #expect(try folder.read("taken").contains("Wait a week."))
    try folder.install("taker", "cat > /dev/null; exit 3")
    // A value that was not copied is printed, which cannot be done then either.
    let code: Int32 = limits.contains("1>") ? 74 : 69
    #expect(try await limited(limits, "copy shop/faq/late --field text", folder).status == .exited(code))
  }

  @Test(arguments: ["true", "exec 0<&-", "exec 1>&-", "exec 0<&- 1>&-", "trap '' CHLD"])
  func `the clipboard is read back, whatever streams and signals helpdeck inherits`(limits: String) async throws {
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + Self.question])
    try folder.write("bin/value", "")
    try folder.install("bin/xclip", "cd \(folder.path)/bin; if [ \"$1\" = -o ]; then cat value; else cat > value; fi")
    let variables = "export PATH=\(folder.path)/bin:/bin HELPDECK_CLIPBOARD=xclip"
    let copied = try await limited("\(variables); \(limits)", "copy shop/faq/late", folder)
    #expect(copied.errors.hasPrefix("Copied ") && copied.errors.hasSuffix(" (xclip)\n"))
  }

  @Test func `truncating a mapped file ends the browser with a message, and the next start works`()
    async throws
  {
    let answer = String(repeating: "long answer ", count: 100)
    let many = (0..<2_500).map { "  - {id: q\($0), q: Question \($0), a: \(answer)}\n" }.joined()
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop + many])
    await pause(for: .milliseconds(100))
    #expect(try await limited("true", "search long", folder).status == .exited(0))
    let cache = "\(folder.path)/.cache/helpdeck"
    let kept = try FileManager.default.contentsOfDirectory(atPath: cache)
    #expect(kept.count >= 2)
    let (terminal, program) = try browser(folder, "--private")
    try await terminal.wait(for: "1 Services")
    for name in kept { try #require(unsafe truncate("\(cache)/\(name)", 0) == 0) }
    terminal.type("3G\r/question 2400")
    #expect(try await program.end() == .killed(SIGBUS))
    try await terminal.settle()
    let said = String(decoding: terminal.written, as: UTF8.self)
    #expect(said.contains("a file it was reading was truncated"))
    #expect(TerminalModesSeen(terminal.written).areRestored)
    let again = try await limited("true", "list faq --plain", folder)
    #expect(again.output.split(separator: "\n").count == 2_500)
  }

  private func limited(_ limits: String, _ arguments: String, _ folder: TemporaryFolder) async throws -> Program {
    try await Program.run(
      "/bin/bash", ["-c", "\(limits); exec \(BuiltBinary.path) \(arguments) -d \(folder.path)/content -L en"],
      environment: terminalEnvironment(home: folder.path))
  }

  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeRegular ? attributes?[.size] as? Int ?? 0 : 0
  }

  @Test func `where the file system has no hard links, new and import make their files and replace none`() async throws
  {
    let folder = try TemporaryFolder(["in.txt": "Q: Late?\nA: Wait.\n", "there.yaml": "mine"])
    // As vfat and some FUSE file systems answer.
    try folder.write(
      "nolinks.c",
      """
      #include <errno.h>
      int link(const char *a, const char *b) { errno = EPERM; return -1; }
      int linkat(int a, const char *b, int c, const char *d, int e) { errno = EPERM; return -1; }
      """)
    let compiler = try await Program.run(
      "/usr/bin/cc", ["-shared", "-fPIC", "-o", "\(folder.path)/nolinks.so", "\(folder.path)/nolinks.c"],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(compiler.status == .exited(0), "\(compiler.errors)")
    let run = { (arguments: [String]) in
      try await Program.run(
        BuiltBinary.path, arguments,
        environment: ["HOME": folder.path, "LANG": "C.UTF-8", "LD_PRELOAD": "\(folder.path)/nolinks.so"])
    }
    #expect(try await run(["new", "mine", "-o", "\(folder.path)/mine.yaml"]).status == .exited(0))
    #expect(try folder.read("mine.yaml").contains("id: mine"))
    let imported = try await run(["import", "--from", "txt", "\(folder.path)/in.txt", "-o", "\(folder.path)/out"])
    #expect(imported.status == .exited(0))
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/out").count { $0.hasSuffix(".yaml") } == 1)
    #expect(try await run(["new", "mine", "-o", "\(folder.path)/there.yaml"]).status == .exited(73))
    #expect(try folder.read("there.yaml") == "mine")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasSuffix(".part") })
  }
}
