import FileStore
package import HelpContent

/// A library that reads entries from compiled files when they are requested.
package struct CompiledLibrary: ContentLibrary {
  package let collection: HelpCollection
  package let services: [ServiceID]
  package let fingerprint: ContentFingerprint?
  private let files: [ServiceID: CompiledService]
  private let context: ServiceContext

  /// Services are in the order of the collection; those that it does not name follow, sorted by id.
  init(collection: HelpCollection, fingerprint own: ContentFingerprint, files: [ServiceID: CompiledService]) {
    self.collection = collection
    self.files = files
    services = collection.ordered(files.map { $0.key })
    context = ServiceContext(collection) { reference in
      guard let file = files[reference.service] else { return false }
      return reference.item.map(file.contains) ?? true
    }
    var parts = CompiledWriter()
    for part in [own] + services.compactMap({ files[$0]?.file.header.fingerprint }) {
      parts.write(fixed: part.high)
      parts.write(fixed: part.low)
    }
    fingerprint = ContentFingerprint(
      high: Checksum.of(parts.bytes, seed: 1), low: Checksum.of(parts.bytes, seed: 2))
  }

  package func fingerprint(of service: ServiceID) -> ContentFingerprint? { files[service]?.file.header.fingerprint }

  package func revisions(of service: ServiceID) -> [EntryRevision] { files[service]?.revisions ?? [] }

  package func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] {
    files[service]?.items(in: section) ?? []
  }

  package func itemCount(of service: ServiceID) -> Int { files[service]?.itemCount ?? 0 }

  package func entry(_ reference: Reference) -> Entry? {
    guard let file = files[reference.service] else { return nil }
    guard let item = reference.item else { return file.service(in: context).map(Entry.service) }
    return file.entry(item, in: context)
  }

  package func contains(_ reference: Reference) -> Bool { context.isKnown(reference) }
}
