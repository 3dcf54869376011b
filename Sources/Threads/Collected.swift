import Synchronization

/// Results of several threads, by number.
package final class Collected<Value: Sendable>: Sendable {
  private let values = Mutex<[Int: Value]>([:])

  package init() {}

  /// Returns the number of results including this one.
  @discardableResult package func add(_ value: Value, at number: Int) -> Int {
    values.withLock { values in
      values[number] = value
      return values.count
    }
  }

  package var all: [Int: Value] { values.withLock { $0 } }
}
