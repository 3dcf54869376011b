/// How everything above reaches content: ids for the lists, a whole entry by its reference.
package protocol ContentLibrary: Sendable {
  var collection: HelpCollection { get }
  /// In display order.
  var services: [ServiceID] { get }
  /// In the order of the file; empty for a service that is not there.
  func items(in section: ServiceSection, of service: ServiceID) -> [ItemID]
  func entry(_ reference: Reference) -> Entry?
  /// How many entries a service has in all, itself not counted; without reading them.
  func itemCount(of service: ServiceID) -> Int
  /// Whether there is such an entry, without reading it.
  func contains(_ reference: Reference) -> Bool
  /// Nil where nobody made one: what is derived from the content cannot be kept for later then.
  var fingerprint: ContentFingerprint? { get }
  /// Of what a service's own file says; links, category and review may still depend on other files.
  func fingerprint(of service: ServiceID) -> ContentFingerprint?
}

extension ContentLibrary {
  package var fingerprint: ContentFingerprint? { nil }

  package func itemCount(of service: ServiceID) -> Int {
    ServiceSection.allCases.reduce(0) { $0 + items(in: $1, of: service).count }
  }

  package func fingerprint(of service: ServiceID) -> ContentFingerprint? { nil }

  package func contains(_ reference: Reference) -> Bool { entry(reference) != nil }

  package func service(_ id: ServiceID) -> Service? {
    guard case .service(let service)? = entry(Reference(id)) else { return nil }
    return service
  }

  package func references(in section: ServiceSection, of service: ServiceID) -> [Reference] {
    items(in: section, of: service).map { Reference(service, section, $0) }
  }

  /// The items of a service, section by section.
  package func references(of service: ServiceID) -> [Reference] {
    ServiceSection.allCases.flatMap { references(in: $0, of: service) }
  }

  /// Every entry there is: each service followed by its items.
  package var allReferences: [Reference] { services.flatMap { [Reference($0)] + references(of: $0) } }

  /// The guides of the same group: the procedure of `reference`, if that is a guide, on other platforms.
  package func siblings(of reference: Reference) -> [(reference: Reference, guide: Guide)] {
    variants(of: reference).filter { $0.reference != reference }
  }

  /// The platforms on which a procedure is described, with the guide for each; in the order of the service.
  package func platformVariants(of reference: Reference) -> [(reference: Reference, platform: Platform)] {
    variants(of: reference).compactMap { variant, guide in guide.platform.map { (variant, $0) } }
  }

  /// A guide and those for the same procedure, in the order of the service.
  private func variants(of reference: Reference) -> [(reference: Reference, guide: Guide)] {
    guard case .guide(let own)? = entry(reference) else { return [] }
    guard let group = own.group else { return [(reference, own)] }
    return entries(in: .guides, of: reference.service).compactMap { other, entry in
      guard case .guide(let guide) = entry, guide.group == group else { return nil }
      return (other, guide)
    }
  }

  /// The items of a section that are there, whole.
  package func entries(in section: ServiceSection, of service: ServiceID) -> [(reference: Reference, entry: Entry)] {
    references(in: section, of: service).compactMap { reference in entry(reference).map { (reference, $0) } }
  }
}
