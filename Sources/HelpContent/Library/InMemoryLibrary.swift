/// Content that is held in memory.
package struct InMemoryLibrary: ContentLibrary {
  package let collection: HelpCollection
  package let services: [ServiceID]
  private let contents: [ServiceID: ServiceDocument]
  private let entries: [Reference: Entry]

  /// Services are in the collection's order, followed by the remaining ones by id.
  package init(collection: HelpCollection, services contents: [ServiceDocument]) {
    self.collection = collection
    self.contents = Dictionary(contents.map { ($0.service.id, $0) }) { _, later in later }
    services = collection.ordered(self.contents.map { $0.key })
    var entries: [Reference: Entry] = [:]
    for content in self.contents.values {
      for (reference, entry) in content.entries { entries[reference] = entry }
    }
    self.entries = entries
  }

  package func content(of service: ServiceID) -> ServiceDocument? { contents[service] }

  package func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] {
    contents[service]?.items(in: section) ?? []
  }

  package func entry(_ reference: Reference) -> Entry? { entries[reference] }
}

extension ServiceDocument {
  package func items(in section: ServiceSection) -> [ItemID] {
    switch section {
    case .contacts: contacts.map(\.id)
    case .guides: guides.map(\.id)
    case .faq: faq.map(\.id)
    case .facts: facts.map(\.id)
    case .notes: notes.map(\.id)
    }
  }

  /// The service and its items with their references, section by section.
  package var entries: [(Reference, Entry)] {
    let id = service.id
    var entries = [(Reference(id), Entry.service(service))]
    entries += contacts.map { (Reference(id, .contacts, $0.id), .contact($0)) }
    entries += guides.map { (Reference(id, .guides, $0.id), .guide($0)) }
    entries += faq.map { (Reference(id, .faq, $0.id), .faq($0)) }
    entries += facts.map { (Reference(id, .facts, $0.id), .fact($0)) }
    entries += notes.map { (Reference(id, .notes, $0.id), .note($0)) }
    return entries
  }
}
