/// What an entry is: a service itself, or an item of one of its sections.
package enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case service, contact, guide, faq, fact, note
}

extension EntryKind {
  /// The section that entries of the kind are in; nil for a service itself.
  package var section: ServiceSection? { ServiceSection.allCases.first { $0.kind == self } }
}
