import HelpContent
import HelpSearch
import HelpViewModel
import NcursesTerminal
import Synchronization
import Threads

/// Where work done elsewhere leaves what it has to say to the browser; leaving something wakes the browser.
final class Mailbox: Sendable {
  enum Message: Sendable {
    case action(Action)
    /// Other content from now on, what is wrong with its files, and what of that is new.
    case content(any ContentLibrary, any SearchEngine, troubles: [Diagnostic], new: [Diagnostic])
    /// Bytes for the terminal, to be written between two frames.
    case terminal([UInt8])
    /// Work that needs the terminal for itself.
    case withTerminalSuspended(@Sendable () -> Void)
  }

  private let messages = Mutex<[Message]>([])
  private let wake: Waker

  init(waking wake: Waker) { self.wake = wake }

  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    wake()
  }

  /// Has `work` done while the browser has left the terminal.
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
