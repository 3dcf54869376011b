/// The sections of a service, in the order of display.
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
