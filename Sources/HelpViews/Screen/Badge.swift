import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The sign of how far an entry can be trusted, readable without colour.
  func sign(of review: Review) -> String {
    if staleDays(of: review) != nil { return "…" }
    return switch review.status {
    case .verified: "✓"
    case .reported: "~"
    case .unverified: "?"
    case .disputed: "!"
    }
  }

  /// The sign and its word.
  func badge(of review: Review) -> String {
    let words =
      staleDays(of: review).map { word(.stale(days: $0)) }
      ?? word(.status(review.status)) + (review.verified.map { " \($0)" } ?? "")
    return "\(sign(of: review)) \(words)"
  }

  private func staleDays(of review: Review) -> Int? {
    state.clock.flatMap { review.staleDays(on: $0.date) }
  }
}
