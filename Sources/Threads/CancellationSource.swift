import Synchronization

/// Pieces of work of one kind, of which only the newest is wanted.
package final class CancellationSource: Sendable {
  private let newest = Atomic(0)

  package init() {}

  /// Begins the next one. What it gives tells from then on whether that has been overtaken.
  @discardableResult package func restart() -> @Sendable () -> Bool {
    let number = newest.wrappingAdd(1, ordering: .relaxed).newValue
    return { [self] in newest.load(ordering: .relaxed) != number }
  }
}
