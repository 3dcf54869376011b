package import HelpContent

/// The position in the browser: the focus, the selections by id and the scroll positions.
package struct Navigation: Equatable, Sendable {
  /// A list with a selection of its own.
  package enum List: Hashable, Sendable {
    case services
    case items(ServiceID, ServiceSection)
  }

  package var focus: Pane = .services
  /// The list whose selection is in the reader; unchanged when the focus moves to the reader.
  package var list: Pane = .services
  package var service: ServiceID?
  package var tab: ServiceSection = .faq
  package var selected: [List: ItemID] = [:]
  /// The requested first row of each list.
  package var offsets: [List: Int] = [:]
  /// The requested first line of each entry's page.
  package var scroll: [Reference: Int] = [:]
  /// The line of each entry's page that is read in a calm screen.
  package var readingLines: [Reference: Int] = [:]
  /// The current step of each guide, from 0.
  package var steps: [Reference: Int] = [:]

  package init() {}

  /// A copy with the reading positions of `later`, so that going back keeps them.
  func keepingPositions(of later: Navigation) -> Navigation {
    var kept = self
    kept.scroll.merge(later.scroll.filter { $0.value > 0 }) { $1 }
    kept.steps.merge(later.steps.filter { $0.value > 0 }) { $1 }
    return kept
  }

  /// The list of a pane; nil for the reader, and if there is no service.
  package func list(of pane: Pane) -> List? {
    switch pane {
    case .services: .services
    case .contacts: service.map { .items($0, .contacts) }
    case .entries: service.map { .items($0, tab) }
    case .reader, .pinned: nil
    }
  }
}
