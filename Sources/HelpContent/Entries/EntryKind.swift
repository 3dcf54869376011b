package enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case service, contact, guide, faq, fact, note
}
