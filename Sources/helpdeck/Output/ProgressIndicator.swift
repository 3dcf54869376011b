import HelpSystem
import HelpViewModel
import Synchronization
import Threads

/// Tells on a terminal how far something has come that reads or writes much, when it takes longer than one waits without wondering.
final class ProgressIndicator: Sendable {
  private struct State {
    var done = 0
    var total = 0
    var isShown = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let language: InterfaceLanguage
  private let message: @Sendable (_ done: Int, _ total: Int) -> CommandMessage
  private static let timeout: Duration = .milliseconds(300)
  private static let pace: Duration = .milliseconds(100)

  /// Nil where nobody looks on, or nothing on the screen can be taken back.
  init?(
    _ console: Console,
    _ message: @escaping @Sendable (_ done: Int, _ total: Int) -> CommandMessage = { .reading(done: $0, total: $1) }
  ) {
    let terminal = console.environment["TERM"]
    guard !console.isQuiet, StandardStream.error.isTerminal, let terminal, terminal != "dumb" else { return nil }
    language = console.interface
    self.message = message
  }

  func report(done: Int, of total: Int) {
    let isFirst = state.withLock { state in
      defer { (state.done, state.total) = (max(state.done, done), total) }
      return state.total == 0
    }
    if isFirst { show(after: Self.timeout) }
  }

  /// Leaves the line as it was.
  func end() {
    state.withLock { state in
      if state.isShown { _ = StandardStream.error.write(Self.emptyLine) }
      state.isOver = true
    }
  }

  private func show(after delay: Duration) {
    WorkerThread { [weak self] in
      var delay = delay
      while true {
        WorkerThread.sleep(for: delay)
        guard let self, self.showNow() else { return }
        delay = Self.pace
      }
    }.detach()
  }

  /// False once there is nothing more to show.
  private func showNow() -> Bool {
    let isOver = state.withLock { state in
      if state.isOver { return true }
      state.isShown = true
      let words = self.message(state.done, state.total).words(in: self.language)
      _ = StandardStream.error.write(Self.emptyLine + words)
      return false
    }
    return !isOver
  }

  private static let emptyLine = "\r\u{1B}[K"
}
