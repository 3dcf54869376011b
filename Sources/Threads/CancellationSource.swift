import Synchronization

/// Cancels earlier work when newer work of the same kind starts.
package final class CancellationSource: Sendable {
  private let newest = Atomic(0)

  package init() {}

  /// Cancels all work started so far. The closure returned becomes true once a later call has been made.
  @discardableResult package func restart() -> @Sendable () -> Bool {
    let number = newest.wrappingAdd(1, ordering: .relaxed).newValue
    return { [self] in newest.load(ordering: .relaxed) != number }
  }
}
