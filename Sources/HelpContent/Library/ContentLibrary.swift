/// Read access to content: ids for lists, entries by reference.
package protocol ContentLibrary: Sendable {
  var collection: HelpCollection { get }
  /// In display order.
  var services: [ServiceID] { get }
  /// In the order of the file; empty for an unknown service.
  func items(in section: ServiceSection, of service: ServiceID) -> [ItemID]
  func entry(_ reference: Reference) -> Entry?
  /// Number of items of a service, without reading them.
  func itemCount(of service: ServiceID) -> Int
  /// Returns whether the entry exists, without reading it.
  func contains(_ reference: Reference) -> Bool
  /// Hash of all content; nil if unavailable, and then nothing derived from it may be cached.
  var fingerprint: ContentFingerprint? { get }
  /// Hash of a service's own file; nil if unavailable. Links, category and review may depend on other files as well.
  func fingerprint(of service: ServiceID) -> ContentFingerprint?
  /// The revisions of a service and of its items, without reading them; empty if unavailable.
  func revisions(of service: ServiceID) -> [EntryRevision]
}

extension ContentLibrary {
  package var fingerprint: ContentFingerprint? { nil }

  package func itemCount(of service: ServiceID) -> Int {
    ServiceSection.allCases.reduce(0) { $0 + items(in: $1, of: service).count }
  }

  package func fingerprint(of service: ServiceID) -> ContentFingerprint? { nil }

  package func revisions(of service: ServiceID) -> [EntryRevision] { [] }

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

  /// All entries, each service followed by its items.
  package var allReferences: [Reference] { services.flatMap { [Reference($0)] + references(of: $0) } }

  /// The other guides in the group of `reference`: the same procedure on other platforms. Empty unless it is a guide.
  package func siblings(of reference: Reference) -> [(reference: Reference, guide: Guide)] {
    variants(of: reference).filter { $0.reference != reference }
  }

  /// The platforms of a procedure with the guide for each, in the order of the service.
  package func platformVariants(of reference: Reference) -> [(reference: Reference, platform: Platform)] {
    variants(of: reference).compactMap { variant, guide in guide.platform.map { (variant, $0) } }
  }

  /// A guide and its siblings, in the order of the service.
  private func variants(of reference: Reference) -> [(reference: Reference, guide: Guide)] {
    guard case .guide(let own)? = entry(reference) else { return [] }
    guard let group = own.group else { return [(reference, own)] }
    return entries(in: .guides, of: reference.service).compactMap { other, entry in
      guard case .guide(let guide) = entry, guide.group == group else { return nil }
      return (other, guide)
    }
  }

  /// The items of a section that exist.
  package func entries(in section: ServiceSection, of service: ServiceID) -> [(reference: Reference, entry: Entry)] {
    references(in: section, of: service).compactMap { reference in entry(reference).map { (reference, $0) } }
  }
}
