import Synchronization

/// A value that one thread produces and another waits for.
package final class Promise<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isFulfilled = Latch()

  package init() {}

  package func fulfill(_ value: Value) {
    self.value.withLock { $0 = value }
    isFulfilled.open()
  }

  /// Blocks until the value is there.
  package func wait() -> Value {
    while true {
      isFulfilled.wait()
      if let value = value.withLock({ $0 }) { return value }
    }
  }
}
