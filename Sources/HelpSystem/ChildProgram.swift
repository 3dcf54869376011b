import CChildPrograms
package import HelpViewModel
import POSIX
import Threads

/// Another program with its arguments: the one place from which helpdeck runs others, and no shell is among them.
package struct ChildProgram: Sendable {
  private let path: String
  private let argv: [String]

  /// Nil when there is no such program.
  package init?(_ argv: [String], _ programs: ProgramSearch) {
    guard let name = argv.first, let path = programs.path(of: name) else { return nil }
    self.path = path
    self.argv = argv
  }

  /// Hands it `input`, and waits until it has ended; after `limit` it is killed with all that it started. Nil when it ended well.
  package func take(_ input: [UInt8], limit: Duration) -> RouteFailure? {
    var pipe: Int32 = -1
    guard let child = unsafe start(apart: true, feeding: &pipe) else { return .notFound }
    let group = ChildGroup(leader: child.process)
    defer { withExtendedLifetime(group) {} }
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    var writing = PipeWriter(input, to: pipe)
    if let end = child.end(within: limit, meanwhile: { writing.resume() }) { return end.failure }
    kill(-child.process, SIGKILL)
    _ = child.end()
    return .timedOut
  }

  /// Runs it on this terminal, and waits until it is left. Nil when it ended well.
  package func useTerminal() -> RouteFailure? {
    guard let child = unsafe start(apart: false, feeding: nil) else { return .notFound }
    return child.end().failure
  }

  /// Lets somebody leaf through `text` on this terminal, and waits until it is left. Ctrl-C is for the program, which has the
  /// keyboard. False when it could not be run.
  package func page(_ text: [UInt8]) -> Bool {
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    var pipe: Int32 = -1
    guard let child = unsafe start(apart: false, feeding: &pipe) else { return false }
    var writing = PipeWriter(text, to: pipe)
    writing.resume()
    _ = child.end()
    return true
  }

  /// Starts it away from this terminal, where it may go on for as long as it likes, and says nothing here. Nil when it ended
  /// well, or has not ended after `timeout`.
  package func startAlone(timeout: Duration) -> RouteFailure? {
    guard let child = unsafe start(apart: true, feeding: nil) else { return .notFound }
    if let end = child.end(within: timeout) { return end.failure }
    WorkerThread { _ = child.end() }.detach()
    return nil
  }

  private func start(apart: Bool, feeding pipe: UnsafeMutablePointer<Int32>?) -> RunningProgram? {
    if unsafe pipe != nil { _ = Self.brokenPipesAreErrors }
    var process: pid_t = 0
    let arguments = unsafe argv.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
    let error = unsafe child_program_start(&process, path, arguments, apart, pipe)
    return error == 0 ? RunningProgram(process: process) : nil
  }

  /// A child that ends without reading its input must not end this process with it.
  private static let brokenPipesAreErrors: Void = { _ = signal(SIGPIPE, SIG_IGN) }()
}
