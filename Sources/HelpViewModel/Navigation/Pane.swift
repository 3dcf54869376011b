package import HelpContent

/// The four parts of the screen that can have the focus.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case services, contacts, entries, reader
}

extension ServiceSection {
  /// The sections that share the third pane, in the order of their tabs.
  package static let tabs: [ServiceSection] = [.faq, .guides, .facts, .notes]
}
