package import HelpContent

/// Where a person is: the focus, every selection by id, and how far each list and page is scrolled.
package struct Navigation: Equatable, Sendable {
  /// A list with a selection of its own.
  package enum List: Hashable, Sendable {
    case services
    case items(ServiceID, ServiceSection)
  }

  package var focus: Pane = .services
  /// The list whose selection the reader shows; it stays when the focus goes into the reader.
  package var list: Pane = .services
  package var service: ServiceID?
  package var tab: ServiceSection = .faq
  package var selected: [List: ItemID] = [:]
  /// The first row of a list that is on the screen.
  package var offsets: [List: Int] = [:]
  /// The first line of an entry's page that is on the screen.
  package var scroll: [Reference: Int] = [:]
  /// The step of a guide that is being carried out, from 0.
  package var steps: [Reference: Int] = [:]

  package init() {}

  /// How far one has read stays, wherever one goes back to.
  func keepingPositions(of later: Navigation) -> Navigation {
    var kept = self
    kept.scroll.merge(later.scroll.filter { $0.value > 0 }) { $1 }
    kept.steps.merge(later.steps.filter { $0.value > 0 }) { $1 }
    return kept
  }

  /// The list of a pane, nil for the reader and where there is no service.
  package func list(of pane: Pane) -> List? {
    switch pane {
    case .services: .services
    case .contacts: service.map { .items($0, .contacts) }
    case .entries: service.map { .items($0, tab) }
    case .reader: nil
    }
  }
}
