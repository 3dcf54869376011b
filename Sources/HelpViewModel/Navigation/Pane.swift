package import HelpContent

/// The parts of the screen that can have the focus.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case services, contacts, entries, reader
  /// The page of an entry that stays while others are read.
  case pinned

  /// True for a pane with a page rather than a list.
  package var showsPage: Bool { self == .reader || self == .pinned }
}

extension ServiceSection {
  /// The sections that share the third pane, in the order of their tabs.
  package static let tabs: [ServiceSection] = [.faq, .guides, .facts, .notes]
}
