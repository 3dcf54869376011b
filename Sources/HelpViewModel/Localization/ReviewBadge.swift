package import HelpContent

/// The trust in an entry on a day: a symbol that is readable without colour, and its words.
package struct ReviewBadge: Hashable, Sendable {
  private let review: Review
  private let staleDays: Int?

  /// Nothing is stale if `today` is nil.
  package init(_ review: Review, today: CalendarDate?) {
    self.review = review
    staleDays = today.flatMap { review.staleDays(on: $0) }
  }

  package var symbol: String {
    if staleDays != nil { return "…" }
    return switch review.status {
    case .verified: "✓"
    case .reported: "~"
    case .unverified: "?"
    case .disputed: "!"
    }
  }

  /// The symbol and its words.
  package func text(in language: InterfaceLanguage) -> String {
    if let staleDays { return "\(symbol) \(ReviewMessage.lastVerified(daysAgo: staleDays).localized(in: language))" }
    let words = ReviewMessage.status(review.status).localized(in: language)
    return "\(symbol) \(words)" + (review.verified.map { " \($0)" } ?? "")
  }
}
