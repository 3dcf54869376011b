package import HelpContent

/// How far an entry can be trusted on a day: a sign that is readable without colour, and words for it.
package struct ReviewBadge: Hashable, Sendable {
  private let review: Review
  private let staleDays: Int?

  /// Without `today` nothing is stale.
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

  /// The sign and its words.
  package func text(in language: InterfaceLanguage) -> String {
    if let staleDays { return "\(symbol) \(Message.stale(days: staleDays).localized(in: language))" }
    let words = Message.status(review.status).localized(in: language)
    return "\(symbol) \(words)" + (review.verified.map { " \($0)" } ?? "")
  }
}
