/// Where an item stands inside a service.
package enum ServiceSection: String, CaseIterable, Hashable, Sendable {
  case contacts, guides, faq, facts, notes

  package var kind: EntryKind {
    switch self {
    case .contacts: .contact
    case .guides: .guide
    case .faq: .faq
    case .facts: .fact
    case .notes: .note
    }
  }
}
