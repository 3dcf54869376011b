package import HelpContent

/// The trust in an entry on a day: a symbol that is readable without colour, and its words. A retired entry has no other
/// badge than that.
package struct ReviewBadge: Hashable, Sendable {
  private let review: Review
  private let isRetired: Bool
  private let staleDays: Int?

  /// Nothing is stale if `today` is nil.
  package init(of entry: Entry, today: CalendarDate?) {
    let review = entry.review
    self.review = review
    isRetired = entry.status == .retired
    staleDays = today.flatMap { review.staleDays(on: $0) }
  }

  package var symbol: String {
    if isRetired { return "✗" }
    if staleDays != nil || review.revisedSinceVerification != nil { return "…" }
    return switch review.status {
    case .verified: "✓"
    case .reported: "~"
    case .unverified: "?"
    case .disputed: "!"
    }
  }

  /// The symbol and its words.
  package func text(in language: InterfaceLanguage) -> String {
    if isRetired { return "\(symbol) \(ReviewMessage.retired.localized(in: language))" }
    if let staleDays { return "\(symbol) \(ReviewMessage.lastVerified(daysAgo: staleDays).localized(in: language))" }
    if let revised = review.revisedSinceVerification {
      return "\(symbol) \(ReviewMessage.changedSinceVerified(revised.description).localized(in: language))"
    }
    let words = ReviewMessage.status(review.status).localized(in: language)
    return "\(symbol) \(words)" + (review.verified.map { " \($0)" } ?? "")
  }
}
