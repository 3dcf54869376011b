import HelpContent
import HelpViewModel

extension BrowserScreen {
  /// The badge for the state of a review today.
  func badge(of review: Review) -> ReviewBadge { ReviewBadge(review, today: state.clock?.date) }
}
