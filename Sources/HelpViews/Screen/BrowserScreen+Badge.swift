import HelpContent
import HelpViewModel

extension BrowserScreen {
  /// How far an entry can be trusted today.
  func badge(of review: Review) -> ReviewBadge { ReviewBadge(review, today: state.clock?.date) }
}
