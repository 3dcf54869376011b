import Foundation
import Subprocess
import TestSupport
import Testing

/// `HELPDECK_SECURE`, for a host that many share: nothing is run, nothing is written.
@Suite("Secured mode", .serialized, .runsPrograms) struct SecurityTests {
  private static let sentences = [
    "ko": "HELPDECK_SECURE가 설정되어 있어 다른 프로그램을 실행하거나 파일을 쓸 수 없습니다\n",
    "en": "HELPDECK_SECURE is set: other programs cannot be run and files cannot be written\n",
    "zh-Hans": "已设置 HELPDECK_SECURE：不能运行其他程序，也不能写入文件\n",
  ]

  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder(["in.txt": "Q: Late?\nA: Wait.\n"])
    for program in ["xclip", "wl-copy", "xdg-open", "nano", "tmux", "firefox"] {
      try home.install(program, "echo $0 >> \(home.path)/ran; cat > /dev/null")
    }
  }

  private var environment: [String: String] {
    terminalEnvironment(
      home: home.path,
      [
        "PATH": "\(home.path):/usr/bin:/bin", "DISPLAY": ":9", "WAYLAND_DISPLAY": "w", "BROWSER": "firefox",
        "VISUAL": "\(home.path)/nano", "TMUX": "x,1,1",
      ])
  }

  private func run(_ arguments: [String], secured: String = "1") async throws -> Program {
    try await Program.run(
      BuiltBinary.path, arguments, environment: environment.merging(["HELPDECK_SECURE": secured]) { $1 })
  }

  /// Everything below the home folder except the test's own files.
  private var made: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: home.path)) ?? []
    return all.filter { !["in.txt", "xclip", "wl-copy", "xdg-open", "nano", "tmux", "firefox"].contains($0) }
  }

  @Test(arguments: ["ko", "en", "zh-Hans"])
  func `each command that would run a program or write a file is refused in one sentence`(
    language: String
  ) async throws {
    let refusals: [([String], Int32)] = [
      (["new", "mine", "-o", "\(home.path)/mine.yaml"], 73),
      (["import", "--from", "txt", "\(home.path)/in.txt", "-o", "\(home.path)/out"], 73),
      (["export", "--to", "json", "-o", "\(home.path)/out.json"], 73),
      (["edit", "spotify"], 69),
      (["open", "public-helplines/contacts/consumer-1372"], 69),
    ]
    for (arguments, status) in refusals {
      let program = try await run(arguments + ["-L", language])
      #expect(program.status == .exited(status), "\(arguments)")
      #expect(program.errors == Self.sentences[language], "\(arguments)")
      #expect(program.output == "")
    }
    #expect(made == [])
  }

  @Test func `commands that only read still work, and an empty value or 0 switches secured mode off`() async throws {
    for arguments in [
      ["list"], ["search", "refund"], ["show", "spotify"], ["new", "mine"], ["export", "--to", "json"],
      ["import", "--from", "txt", "\(home.path)/in.txt"],
      ["open", "public-helplines/contacts/consumer-1372", "--print"],
    ] {
      let program = try await run(arguments)
      #expect(program.errors != Self.sentences["en"] && !program.output.isEmpty, "\(arguments) \(program.errors)")
    }
    #expect(made == [])
    for off in ["0", ""] {
      #expect(try await run(["edit", "spotify"], secured: off).errors != Self.sentences["en"])
    }
    #expect(try await run(["open", "public-helplines/contacts/consumer-1372"], secured: "0").status == .exited(0))
    #expect(try home.read("ran") == "\(home.path)/firefox\n")
  }

  @Test func `copying uses only the terminal, opening and editing are refused, and no hint offers them`()
    async throws
  {
    let terminal = try PseudoTerminal()
    let browser = try terminal.start(
      BuiltBinary.path, ["browse", "-L", "en"], environment: environment.merging(["HELPDECK_SECURE": "1"]) { $1 })
    try await terminal.wait(for: "1 Services")
    terminal.type("G2y")
    // 1372 in Base64, wrapped for tmux.
    try await terminal.wait { String(decoding: $0, as: UTF8.self).contains("52;c;MTM3Mg==") }
    let count = terminal.written.count
    terminal.type("o")
    try await terminal.wait(for: "HELPDECK_SECURE is set", behind: count)
    terminal.type("*q")
    #expect(try await browser.end() == .exited(0))
    #expect(made == [])

    // The hints, the help, all commands, and the texts that an editor may change.
    for keys in ["G2", "G2?", ":", "3m", "3a"] {
      for secured in ["1", "0"] {
        let screen = try await run(
          ["browse", "--snapshot", "160x60", "--keys", keys, "-L", "en"], secured: secured
        ).output
        let isShown = ["o Open link", "Open the link", "e Edit", "o Email"].contains(where: screen.contains)
        #expect(isShown == (secured == "0"), "\(keys) \(secured) \(screen)")
      }
    }
  }

  @Test(arguments: [SIGSEGV, SIGTRAP, SIGABRT, SIGQUIT])
  func `the runtime's reporter of crashes is not run, whatever the environment names`(signal: Int32) async throws {
    try home.install("reporter", "echo $0 > \(home.path)/reported")
    for secured in ["1", "0"] {
      // Waits for a line, beyond the program's first instructions.
      let terminal = try PseudoTerminal()
      let importing = try terminal.start(
        BuiltBinary.path, ["import", "--from", "txt", "-"],
        environment: environment.merging([
          "HELPDECK_SECURE": secured, "SWIFT_BACKTRACE": "enable=yes,swift-backtrace=\(home.path)/reporter",
        ]) { $1 })
      await importing.waitUntilIdle()
      importing.send(signal)
      if secured == "1" {
        #expect(try await importing.end() == .killed(signal))
        #expect(!made.contains("reported"))
      } else {
        // The runtime then waits for its reporter, which this one is not.
        #expect(await waitUntil { made.contains("reported") })
        importing.send(SIGKILL)
        _ = try await importing.end()
      }
    }
  }

  @Test func `QR codes are drawn with the library of the system, not with one that the environment names`()
    async throws
  {
    try home.write("libqrencode.so.4", "not a library")
    let secured = environment.merging(["HELPDECK_SECURE": "1", "LD_LIBRARY_PATH": home.path]) { $1 }
    let program = try await Program.run(
      BuiltBinary.path,
      ["public-helplines/contacts/consumer-1372", "--snapshot", "80x24", "--keys", "R", "-L", "en"],
      environment: secured)
    #expect(program.output.contains("█"))
  }

  @Test func `doctor says that secured mode is on`() async throws {
    let sentence = "HELPDECK_SECURE is on: no other program is run and no file is written"
    #expect(try await run(["doctor", "-L", "en"]).output.contains(sentence))
    #expect(try await !run(["doctor", "-L", "en"], secured: "0").output.contains(sentence))
  }

  @Test func `a private browser writes nothing at all, not even a cache of what it has read`() async throws {
    let answer = String(repeating: "long answer ", count: 60)
    let many = (0..<400).map { "  - {id: q\($0), q: Question \($0), a: \(answer)}\n" }.joined()
    let folder = try TemporaryFolder(["content/services/shop.yaml": serviceFile() + "faq:\n\(many)", "home/a": ""])
    await pause(for: .milliseconds(100))
    for (isPrivate, keys) in [(true, "3*/long\r\u{1B}q"), (false, "3*q")] {
      let terminal = try PseudoTerminal()
      let browser = try terminal.start(
        BuiltBinary.path, ["browse", "-d", "\(folder.path)/content"] + (isPrivate ? ["--private"] : []),
        environment: terminalEnvironment(home: "\(folder.path)/home"))
      try await terminal.wait(for: "Shop")
      terminal.type(keys)
      #expect(try await browser.end() == .exited(0))
      let made = try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/home")
      #expect((made == ["a"]) == isPrivate, "\(made)")
    }
  }

  @Test func `files that helpdeck writes on its own are readable by their owner only`() async throws {
    let answer = String(repeating: "long answer ", count: 60)
    let many = (0..<400).map { "  - {id: q\($0), q: Question \($0), a: \(answer)}\n" }.joined()
    let folder = try TemporaryFolder([
      "content/services/shop.yaml": serviceFile() + "faq:\n\(many)"
    ])
    await pause(for: .milliseconds(100))
    let terminal = try PseudoTerminal()
    let browser = try terminal.start(
      "/bin/bash",
      ["-c", "umask 0; mkdir -m 700 \(folder.path)/home; exec \(BuiltBinary.path) -d \(folder.path)/content"],
      environment: terminalEnvironment(home: "\(folder.path)/home"))
    try await terminal.wait(for: "Shop")
    terminal.type("3*q")
    #expect(try await browser.end() == .exited(0))
    let home = "\(folder.path)/home"
    var files = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: home) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(home)/\(name)")
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      files += isFolder ? 0 : 1
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == (isFolder ? 0o700 : 0o600), "\(name)")
    }
    #expect(files >= 3)
  }
}
