/// How everything above reaches content: ids for the lists, a whole entry by its reference.
package protocol ContentLibrary: Sendable {
  var collection: HelpCollection { get }
  /// In display order.
  var services: [ServiceID] { get }
  /// In the order of the file; empty for a service that is not there.
  func items(in section: Section, of service: ServiceID) -> [ItemID]
  func entry(_ reference: Reference) -> Entry?
}

extension ContentLibrary {
  package func service(_ id: ServiceID) -> Service? {
    guard case .service(let service)? = entry(Reference(id)) else { return nil }
    return service
  }

  package func references(in section: Section, of service: ServiceID) -> [Reference] {
    items(in: section, of: service).map { Reference(service, section, $0) }
  }

  /// Every entry there is: each service followed by its items, section by section.
  package var allReferences: [Reference] {
    services.flatMap { service in
      [Reference(service)] + Section.allCases.flatMap { references(in: $0, of: service) }
    }
  }
}
