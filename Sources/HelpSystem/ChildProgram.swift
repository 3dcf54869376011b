import CChildPrograms
package import HelpViewModel
import POSIX
import Threads

/// Another program with its arguments. All programs are started here, and never through a shell.
///
/// CChildPrograms creates their processes: swift-subprocess would keep a pool of threads for the program's lifetime,
/// and terminal programs need the foreground process group.
package struct ChildProgram: Sendable {
  private let path: String
  private let argv: [String]

  /// Nil if there is no such program.
  package init?(_ argv: [String], _ programs: ProgramSearch) {
    guard let name = argv.first, let path = programs.path(of: name) else { return nil }
    self.path = path
    self.argv = argv
  }

  /// Runs the program with `input` as its standard input and waits for it; nil on success. After `limit` its process
  /// group is killed.
  package func run(feeding input: [UInt8], limit: Duration) -> RouteFailure? {
    var pipe: Int32 = -1
    guard let child = unsafe start(apart: true, feeding: &pipe) else { return .notFound }
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    var writing = PipeWriter(input, to: pipe)
    return child.failure(within: limit) { writing.resume() }
  }

  /// Runs the program and returns its output; nil if it fails or prints more than `size` bytes. After `limit` its
  /// process group is killed. Its standard input stays open, so that a program that would read it does nothing else.
  package func output(upTo size: Int, limit: Duration) -> [UInt8]? {
    var (input, pipe): (Int32, Int32) = (-1, -1)
    guard let child = unsafe start(apart: true, feeding: &input, reading: &pipe) else { return nil }
    defer { close(input) }
    var reading = PipeReader(pipe, upTo: size)
    let failure = child.failure(within: limit) { reading.resume() }
    reading.resume()
    return failure == nil ? reading.bytes : nil
  }

  /// Runs the program in this terminal and waits for it; nil on success.
  package func runInTerminal() -> RouteFailure? {
    guard let child = unsafe start(apart: false, feeding: nil) else { return .notFound }
    return child.end().failure
  }

  /// Runs the program as a pager for `text` and waits for it. Ctrl-C is left to the pager. False if it could not be
  /// started or exited with a failure.
  package func page(_ text: [UInt8]) -> Bool {
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    var pipe: Int32 = -1
    guard let child = unsafe start(apart: false, feeding: &pipe) else { return false }
    var writing = PipeWriter(text, to: pipe)
    writing.resume()
    if case .exited = child.end().failure { return false }
    return true
  }

  /// Starts the program detached from this terminal, without output here. Nil if it succeeds or is still running after
  /// `timeout`.
  package func startDetached(timeout: Duration) -> RouteFailure? {
    guard let child = unsafe start(apart: true, feeding: nil) else { return .notFound }
    if let end = child.end(within: timeout) { return end.failure }
    WorkerThread { _ = child.end() }?.detach()
    return nil
  }

  private func start(
    apart: Bool, feeding input: UnsafeMutablePointer<Int32>?, reading output: UnsafeMutablePointer<Int32>? = nil
  ) -> RunningProgram? {
    if unsafe input != nil { _ = Self.brokenPipesAreErrors }
    var process: pid_t = 0
    let arguments = unsafe argv.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
    let error = unsafe child_program_start(&process, path, arguments, apart, input, output)
    return error == 0 ? RunningProgram(process: process) : nil
  }

  /// A child that does not read its input must not end this process by SIGPIPE.
  private static let brokenPipesAreErrors: Void = { _ = signal(SIGPIPE, SIG_IGN) }()
}
