import Synchronization

/// A number that several threads add to.
package final class SharedCount: Sendable {
  private let count = Atomic(0)

  package init() {}

  /// Returns the number including `more`.
  package func add(_ more: Int) -> Int { count.wrappingAdd(more, ordering: .relaxed).newValue }
}
