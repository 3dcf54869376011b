import Dispatch
import Synchronization

/// A value that one thread produces and another waits for.
package final class Promise<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isFulfilled = DispatchSemaphore(value: 0)

  package init() {}

  package func fulfill(_ value: Value) {
    self.value.withLock { $0 = value }
    isFulfilled.signal()
  }

  /// Blocks until the value is there. To be called once.
  package func wait() -> Value {
    while true {
      if let value = value.withLock({ $0 }) { return value }
      isFulfilled.wait()
    }
  }
}
