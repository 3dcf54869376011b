import HelpContent
import HelpSearch
import HelpViewModel
import NcursesTerminal
import Synchronization
import Threads

/// Where work done elsewhere leaves what it has to say to the browser; leaving something wakes the browser.
final class Mailbox: Sendable {
  enum Letter: Sendable {
    case action(Action)
    /// Other content from now on, what is wrong with its files, and what of that is new.
    case content(any ContentLibrary, any SearchEngine, troubles: [Diagnostic], new: [Diagnostic])
    /// Bytes for the terminal, to be written between two frames.
    case terminal([UInt8])
    /// Work that needs the terminal for itself.
    case loan(@Sendable () -> Void)
  }

  private let letters = Mutex<[Letter]>([])
  private let wake: Wake

  init(waking wake: Wake) { self.wake = wake }

  func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    wake()
  }

  /// Has `work` done while the browser has left the terminal.
  func borrowTerminal<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
    let result = Promise<Value>()
    post(.loan { result.keep(work()) })
    return result.wait()
  }

  func take() -> [Letter] {
    letters.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
