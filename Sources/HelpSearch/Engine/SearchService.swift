import HelpContent

/// The indexed texts of a service and its entries.
struct SearchService: Sendable {
  let id: ServiceID
  /// A term found here matches every entry of the service.
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
