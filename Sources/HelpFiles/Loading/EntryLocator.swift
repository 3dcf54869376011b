package import HelpContent

/// Finds entries in their files.
package enum EntryLocator {
  /// The line of the entry's id, from 1; nil if the file does not have the entry.
  package static func line(of reference: Reference, in bytes: [UInt8]) -> Int? {
    guard let root = YamlDocument(bytes).root else { return nil }
    var decoder = DraftDecoder()
    guard let draft = decoder.entity(ServiceDraft.self, from: root) else { return nil }
    guard let item = reference.item else { return draft.id?.location.line }
    let ids: [Located<ItemID>?] =
      switch item.section {
      case .contacts: draft.contacts.map(\.id)
      case .guides: draft.guides.map(\.id)
      case .faq: draft.faq.map(\.id)
      case .facts: draft.facts.map(\.id)
      case .notes: draft.notes.map(\.id)
      }
    return ids.compactMap(\.self).first { $0.value == item.id }?.location.line
  }
}
