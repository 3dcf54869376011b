import Foundation
import HelpSystem
import HelpViewModel
import TerminalModel
import TestSupport
import Testing

// One after the other: a program that is written while another is started counts as busy for a moment.
@Suite("Clipboard programs", .serialized) struct ClipboardTests {
  @Test func `a program gets the value on its standard input byte for byte`() throws {
    let folder = try TemporaryFolder()
    try folder.install("taker", "cat > \(folder.path)/taken")
    let outcome = folder.clipboard().copy("95016\t한 글", by: [folder.route("taker")])
    #expect(outcome == CopyOutcome(.copied(folder.route("taker"))))
    #expect(try folder.read("taken") == "95016\t한 글")
  }

  @Test func `arguments are passed unchanged and without a shell`() throws {
    let folder = try TemporaryFolder()
    try folder.install("taker", "printf '%s|' \"$@\" > \(folder.path)/arguments")
    let route = ClipboardRoute.program(name: "taker", argv: ["taker", "$(id)", "a b", "*"])
    _ = folder.clipboard().copy("x", by: [route])
    #expect(try folder.read("arguments") == "$(id)|a b|*|")
  }

  @Test func `programs start with default signals and without inherited descriptors`() throws {
    signal(SIGPIPE, SIG_IGN)
    let (folder, left) = (try TemporaryFolder(), unsafe open("/dev/null", O_RDONLY))
    defer { close(left) }
    try folder.install(
      "taker", "{ grep -E 'Sig(Ign|Blk)' /proc/self/status; ls /proc/$$/fd | tr '\\n' ' '; } > \(folder.path)/taken")
    #expect(folder.clipboard().copy("x", by: [folder.route("taker")]).isConfirmed)
    let taken = try folder.read("taken")
    // The system's library ignores two of its own, 32 and 33.
    #expect(taken.contains(/SigBlk:\t0{16}\nSigIgn:\t0{7}[018]{2}0{7}\n/))
    // The shell has its script open as 255 or 10, and its output as 1.
    #expect(
      taken.split(separator: "\n").last.map { $0.split(separator: " ").filter { $0.count == 1 } } == ["0", "1", "2"])
  }

  @Test func `a failed route falls through to the next, and the reason is kept`() throws {
    let folder = try TemporaryFolder()
    try folder.install("refuser", "exit 3")
    try folder.install("casualty", "kill -9 $$")
    try folder.install("taker", "cat > /dev/null")
    let routes = ["missing", "refuser", "casualty", "taker"].map(folder.route)
    let outcome = folder.clipboard().copy("x", by: routes)
    #expect(
      outcome
        == CopyOutcome(
          .copied(routes[3]),
          failures: [.init(routes[0], .notFound), .init(routes[1], .exited(3)), .init(routes[2], .killedBySignal(9))]))
  }

  @Test(arguments: ["x", String(repeating: "가", count: 500_000)])
  func `a program that hangs is killed with its children and leaves no zombie`(value: String) async throws {
    let folder = try TemporaryFolder()
    try folder.install(
      "hanger", "trap '' TERM; sleep 1000 & echo $! > \(folder.path)/child; echo $$ > \(folder.path)/self; wait")
    let start = ContinuousClock.now
    let outcome = folder.clipboard(limit: .seconds(2)).copy(value, by: [folder.route("hanger")])
    #expect(outcome == CopyOutcome(.failed, failures: [.init(folder.route("hanger"), .timedOut)]))
    #expect(ContinuousClock.now - start < .seconds(500))
    let hanger = try #require(pid_t(folder.read("self").trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kill(hanger, 0) == -1 && errno == ESRCH)
    let child = try folder.read("child").trimmingCharacters(in: .whitespacesAndNewlines)
    let deadline = ContinuousClock.now + .seconds(10)
    while isRunning(child), .now < deadline { try await Task.sleep(for: .milliseconds(10)) }
    #expect(!isRunning(child))
  }

  /// A process that has ended stays a zombie until its parent waits for it.
  private func isRunning(_ process: String) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return state.map { !$0.contains(") Z ") } ?? false
  }

  @Test func `endless output of a program is discarded and does not delay copying`() throws {
    let folder = try TemporaryFolder()
    try folder.install("babbler", "exec yes")
    let outcome = folder.clipboard(limit: .seconds(1)).copy("x", by: [folder.route("babbler")])
    #expect(outcome == CopyOutcome(.failed, failures: [.init(folder.route("babbler"), .timedOut)]))
  }

  @Test func `a program that exits without reading a large value does no harm`() throws {
    let folder = try TemporaryFolder()
    try folder.install("deaf", "exit 1")
    let outcome = folder.clipboard().copy(
      String(repeating: "가", count: 500_000), by: [folder.route("deaf")])
    #expect(outcome == CopyOutcome(.failed, failures: [.init(folder.route("deaf"), .exited(1))]))
  }

  @Test func `copying does not wait for a program's background children`() throws {
    let folder = try TemporaryFolder()
    try folder.install("daemon", "cat > /dev/null; sleep 1000 & echo $! > \(folder.path)/child")
    let start = ContinuousClock.now
    let outcome = folder.clipboard().copy("x", by: [folder.route("daemon")])
    #expect(outcome.isConfirmed)
    #expect(ContinuousClock.now - start < .seconds(500))
    kill(try #require(pid_t(folder.read("child").trimmingCharacters(in: .whitespacesAndNewlines))), SIGKILL)
  }

  @Test func `the value of xclip, which ends before it is on the clipboard, is waited for`() throws {
    let (folder, xclip) = (try TemporaryFolder(["clipboard": "before"]), try Self.route(.xclip))
    try folder.install(
      "xclip",
      """
      cd \(folder.path)
      if [ "$1" = -o ]; then exec cat clipboard; fi
      cat > value
      { sleep 0.3; mv value clipboard; } &
      """)
    #expect(folder.clipboard().copy("95016", by: [xclip]) == CopyOutcome(.copied(xclip)))
    #expect(try folder.read("clipboard") == "95016")
  }

  @Test func `a reader that hangs once is started again`() throws {
    let (folder, xclip) = (try TemporaryFolder(), try Self.route(.xclip))
    try folder.install(
      "xclip",
      """
      cd \(folder.path)
      if [ "$1" != -o ]; then exec cat > clipboard; fi
      mkdir read 2>&- && exec sleep 1000
      exec cat clipboard
      """)
    #expect(folder.clipboard(limit: .seconds(2)).copy("95016", by: [xclip]) == CopyOutcome(.copied(xclip)))
  }

  @Test(arguments: [
    "cat > /dev/null; [ \"$1\" != -o ] || exit 1", "cat > /dev/null; [ \"$1\" != -o ] || exec yes",
    "[ \"$1\" != -o ] || exec echo 9501; cat > /dev/null", "[ \"$1\" != -o ] || exec sleep 1000; cat > /dev/null",
  ])
  func `a value that cannot be read back is not reported as copied`(script: String) throws {
    let (folder, xclip) = (try TemporaryFolder(), try Self.route(.xclip))
    try folder.install("xclip", script)
    try folder.install("next", "touch \(folder.path)/next-was-run")
    let outcome = folder.clipboard(limit: .seconds(2)).copy("95016", by: [xclip, folder.route("next")])
    #expect(outcome == CopyOutcome(.unconfirmed(xclip)))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/next-was-run"))
  }

  @Test func `reading back does not empty the clipboard of a program that always copies`() throws {
    let (folder, xclip) = (try TemporaryFolder(), try Self.route(.xclip))
    try folder.install("xclip", "value=$(cat); printf %s \"$value\" > \(folder.path)/clipboard")
    #expect(folder.clipboard(limit: .seconds(2)).copy("95016", by: [xclip]) == CopyOutcome(.unconfirmed(xclip)))
    #expect(try folder.read("clipboard") == "95016")
  }

  @Test func `a long value, which reading back might take away from xsel, is not read back`() throws {
    let folder = try TemporaryFolder()
    let xsel = try Self.route(.xsel)
    try folder.install(
      "xsel",
      """
      cd \(folder.path)
      if [ "$1" = --output ]; then touch read; exec cat clipboard; fi
      cat > clipboard
      """)
    let (longest, longer) = (String(repeating: "a", count: 4_000), String(repeating: "a", count: 4_001))
    #expect(folder.clipboard().copy(longer, by: [xsel]) == CopyOutcome(.unconfirmed(xsel)))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/read"))
    #expect(folder.clipboard().copy(longest, by: [xsel]) == CopyOutcome(.copied(xsel)))
  }

  private static func route(_ method: ClipboardMethod) throws -> ClipboardRoute {
    try #require(
      ClipboardRoutes.choose(environment: Environment([:]), platform: .linux, method: method) { _ in true }.first)
  }

  @Test func `a value that was only sent to the terminal is never reported as copied`() {
    let clipboard = Clipboard(programs: ProgramSearch(environment: Environment([:]))) { $0.count == 16 }
    let outcome = clipboard.copy("95016", by: [.osc52(TerminalClipboard())])
    #expect(outcome == CopyOutcome(.unconfirmed(.osc52(TerminalClipboard()))))
    #expect(!outcome.isConfirmed)
  }

  @Test func `the reason why the terminal could not be used is reported`() {
    let clipboard = Clipboard(programs: ProgramSearch(environment: Environment([:]))) { _ in false }
    let route = ClipboardRoute.osc52(TerminalClipboard())
    let tooLong = String(repeating: "a", count: 74_995)
    #expect(clipboard.copy("1", by: [route]).failures == [.init(route, .noTerminal)])
    #expect(clipboard.copy(tooLong, by: [route]).failures == [.init(route, .tooLong(limit: 74_994))])
  }

  @Test func `what a terminal is known to ignore is sent to it all the same, and not reported as copied`() {
    let clipboard = Clipboard(programs: ProgramSearch(environment: Environment([:]))) { $0.count == 16 }
    let route = ClipboardRoute.osc52(TerminalClipboard(program: .xterm))
    #expect(clipboard.copy("95016", by: [route]) == CopyOutcome(.failed, failures: [.init(route, .refused(.xterm))]))
    let trusted = ClipboardRoute.osc52(TerminalClipboard(program: .xterm, isTrusted: true))
    #expect(clipboard.copy("95016", by: [trusted]) == CopyOutcome(.unconfirmed(trusted)))
  }

  @Test func `on a desktop the value is in tmux's buffer too, and only if the clipboard has it`() throws {
    let folder = try TemporaryFolder()
    try folder.install("tmux", "cat > \(folder.path)/buffer")
    try folder.install("taker", "cat > \(folder.path)/clipboard")
    try folder.install("refuser", "exit 1")
    let routes = ["refuser", "taker"].map { ClipboardRoute.withTmuxBuffer(folder.route($0)) }
    let outcome = folder.clipboard().copy("95016", by: routes)
    #expect(outcome == CopyOutcome(.copied(routes[1]), failures: [.init(routes[0], .exited(1))]))
    #expect(try folder.read("buffer") == "95016")
    #expect(try folder.read("clipboard") == "95016")
  }

  @Test func `a copy is tried in a buffer and a selection that nobody uses`() throws {
    let folder = try TemporaryFolder(["clipboard": "before"])
    try folder.install(
      "xclip",
      """
      cd \(folder.path)
      case "$*" in
        "-selection secondary -loops 1") cat > secondary;;
        "-o -selection secondary") cat secondary;;
        *) cat > clipboard;;
      esac
      """)
    try folder.install(
      "tmux",
      """
      cd \(folder.path)
      case "$1" in
        load-buffer) cat > "$3";;
        save-buffer) cat "$3";;
        delete-buffer) rm "$3"; touch deleted;;
      esac
      """)
    let (xclip, tmux) = (try Self.route(.xclip), try Self.route(.tmux))
    #expect(folder.clipboard().trial(of: xclip) == CopyTrial.Result(xclip, hasArrived: true))
    #expect(folder.clipboard().trial(of: tmux) == CopyTrial.Result(tmux, hasArrived: true))
    #expect(try folder.read("clipboard") == "before")
    #expect(try folder.read("deleted") == "")
    try folder.install("xclip", "exit 1")
    #expect(folder.clipboard().trial(of: xclip) == CopyTrial.Result(xclip, hasArrived: false))
    #expect(folder.clipboard().trial(of: .osc52(TerminalClipboard())) == nil)
  }

  @Test(arguments: [
    ("-SSH_CONNECTION\\nDISPLAY=:0", false), ("SSH_CONNECTION=1 2 3 4", true), ("LANG=C", true),
  ])
  func `the client attached last says whether tmux is looked at over SSH`(printed: String, isRemote: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.install("tmux", "[ $1 = show-environment ] && printf '%b\n' '\(printed)'")
    let variables = Environment(["PATH": folder.path, "SSH_CONNECTION": "5 6 7 8", "SSH_TTY": "/dev/pts/0"])
    let seen = TmuxSession(ProgramSearch(environment: variables)).environment(variables)
    #expect((seen["SSH_CONNECTION"] != nil) == isRemote)
    #expect((seen["SSH_TTY"] != nil) == isRemote)
  }

  @Test func `programs are looked up in absolute folders only and must be executable`() throws {
    let folder = try TemporaryFolder()
    try folder.install("real", "true")
    try Data().write(to: URL(filePath: "\(folder.path)/text"))
    try FileManager.default.createDirectory(atPath: "\(folder.path)/directory", withIntermediateDirectories: false)
    let search = ProgramSearch(environment: Environment(["PATH": ".::bin:/nowhere:\(folder.path)"]))
    #expect(search.path(of: "real") == "\(folder.path)/real")
    #expect(["text", "directory", "absent"].compactMap(search.path(of:)) == [])
  }
}

extension TemporaryFolder {
  func route(_ name: String) -> ClipboardRoute { .program(name: name, argv: [name]) }

  func clipboard(limit: Duration = .seconds(30)) -> Clipboard {
    Clipboard(programs: ProgramSearch(environment: Environment(["PATH": path])), limit: limit) { _ in false }
  }
}
