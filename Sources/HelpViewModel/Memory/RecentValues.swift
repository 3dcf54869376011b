import Synchronization

/// The values that were asked for last. One that has not been asked for since many others is made again.
final class RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Generations {
    var newer: [Key: Value] = [:]
    var older: [Key: Value] = [:]
  }

  private let limit: Int
  private let generations = Mutex(Generations())

  /// Keeps at least the last `limit` values, and at most twice as many.
  init(limit: Int) { self.limit = limit }

  /// The value for `key`, which `make` makes if it is not kept; nil if it cannot be made.
  func value(for key: Key, making make: () -> Value?) -> Value? {
    if let known = generations.withLock({ $0.newer[key] }) { return known }
    guard let value = generations.withLock({ $0.older[key] }) ?? make() else { return nil }
    generations.withLock { generations in
      if generations.newer.count >= limit {
        generations.older = generations.newer
        generations.newer = [:]
      }
      generations.newer[key] = value
    }
    return value
  }
}
