import HelpSystem
import HelpViewModel
import Synchronization
import Threads

/// Shows progress on a line of standard error while something takes long.
final class ProgressIndicator: Sendable {
  private struct State {
    var done = 0
    var total = 0
    var isShown = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let language: InterfaceLanguage
  private let message: @Sendable (_ done: Int, _ total: Int) -> Message
  private static let showDelay: Duration = .milliseconds(300)
  private static let interval: Duration = .milliseconds(100)

  /// Nil if quiet, or if standard error is not a terminal that can erase a line.
  init?(
    _ console: Console,
    _ message: @escaping @Sendable (_ done: Int, _ total: Int) -> Message = { .file(.reading(done: $0, total: $1)) }
  ) {
    let terminal = console.environment["TERM"]
    guard !console.isQuiet, StandardStream.error.isTerminal, let terminal, terminal != "dumb" else { return nil }
    language = console.interfaceLanguage
    self.message = message
  }

  func report(done: Int, of total: Int) {
    let isFirst = state.withLock { state in
      defer { (state.done, state.total) = (max(state.done, done), total) }
      return state.total == 0
    }
    if isFirst { show(after: Self.showDelay) }
  }

  /// Erases the line.
  func end() {
    state.withLock { state in
      if state.isShown { _ = StandardStream.error.write(Self.emptyLine) }
      state.isOver = true
    }
  }

  private func show(after delay: Duration) {
    let thread = WorkerThread { [weak self] in
      var delay = delay
      while true {
        WorkerThread.sleep(for: delay)
        guard let self, self.showNow() else { return }
        delay = Self.interval
      }
    }
    thread?.detach()
  }

  /// Returns false after `end()`.
  private func showNow() -> Bool {
    let isOver = state.withLock { state in
      if state.isOver { return true }
      state.isShown = true
      let words = self.message(state.done, state.total).localized(in: self.language)
      _ = StandardStream.error.write(Self.emptyLine + words)
      return false
    }
    return !isOver
  }

  private static let emptyLine = "\r\u{1B}[K"
}
