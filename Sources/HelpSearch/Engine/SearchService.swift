import HelpContent

/// A service as the search sees it, with the entries that it holds.
struct SearchService: Sendable {
  let id: ServiceID
  /// Whoever types one of these words may mean anything that the service holds.
  let names: [SearchText]
  let category: [SearchText]
  /// The service itself, and then its items.
  let documents: [SearchDocument]

  init?(_ id: ServiceID, in library: any ContentLibrary, kindNames: [Contact.Kind: [String]]) {
    guard let service = library.service(id) else { return nil }
    self.id = id
    names = service.names
    category = service.category.flatMap(library.collection.category).map { [SearchText(.keyword, $0.name)] } ?? []
    let references = [Reference(id)] + library.references(of: id)
    documents = references.compactMap { reference in
      library.entry(reference).map { SearchDocument($0, reference, of: service, kindNames: kindNames) }
    }
  }
}
