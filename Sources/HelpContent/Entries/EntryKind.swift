/// What an entry is: a service itself, or an item of one of its sections.
package enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case service, contact, guide, faq, fact, note
}
