import Dispatch
import Synchronization

/// A value that one thread waits for and another brings.
package final class Promise<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let isKept = DispatchSemaphore(value: 0)

  package init() {}

  package func keep(_ value: Value) {
    kept.withLock { $0 = value }
    isKept.signal()
  }

  /// Returns when there is one; for one thread to call, once.
  package func wait() -> Value {
    while true {
      if let value = kept.withLock({ $0 }) { return value }
      isKept.wait()
    }
  }
}
