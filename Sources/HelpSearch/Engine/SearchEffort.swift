/// When a search may stop, before it has found everything.
struct SearchEffort {
  let limits: StagedSearch.Limits
  /// Nil for none.
  let deadline: ContinuousClock.Instant?
  /// False for a quick search of large content, which leaves parts of a query and corrections to the full one.
  let isThorough: Bool
  let isCancelled: () -> Bool

  private static let maxDocumentsForThorough = 20_000
  private static let quickTimeout: Duration = .milliseconds(2)

  init(limit: Int, depth: SearchDepth, documentCount: Int, isCancelled: @escaping () -> Bool) {
    limits = depth == .full ? .full(limit) : .quick(limit)
    isThorough = depth == .full || documentCount <= Self.maxDocumentsForThorough
    deadline = isThorough ? nil : .now + Self.quickTimeout
    self.isCancelled = isCancelled
  }
}
