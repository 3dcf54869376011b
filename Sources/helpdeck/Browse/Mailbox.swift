import HelpContent
import HelpSearch
import HelpViewModel
import NcursesTerminal
import Synchronization
import Threads

/// Messages from other threads to the browser. Posting one wakes the browser.
final class Mailbox: Sendable {
  enum Message: Sendable {
    case action(Action)
    case content(ChangedContent)
    /// Bytes to write to the terminal between two frames.
    case terminal([UInt8])
    /// Work to run while the browser has left the terminal.
    case withTerminalSuspended(@Sendable () -> Void)
  }

  private let messages = Mutex<[Message]>([])
  private let wake: Waker

  init(waking wake: Waker) { self.wake = wake }

  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    wake()
  }

  /// Runs `work` on the browser's thread while the browser has left the terminal, and waits for its result.
  func withTerminalSuspended<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
    let result = Promise<Value>()
    post(.withTerminalSuspended { result.fulfill(work()) })
    return result.wait()
  }

  func drain() -> [Message] {
    messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
