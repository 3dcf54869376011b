/// The kinds of entries: the service itself, and the items of its sections.
package enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case service, contact, guide, faq, fact, note
}

extension EntryKind {
  /// The section of entries of this kind; nil for `service`.
  package var section: ServiceSection? { ServiceSection.allCases.first { $0.kind == self } }
}
