/// A difference between two states of an entry.
package struct EntryChange: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable { case new, changed, gone }

  package let reference: Reference
  package let kind: Kind
  /// Of a service that is gone.
  package let name: LocalizedText?

  package init(_ reference: Reference, _ kind: Kind, name: LocalizedText? = nil) {
    self.reference = reference
    self.kind = kind
    self.name = name
  }
}

extension ContentLibrary {
  /// The entries that differ from `earlier`, in the order of this library, and then those that are gone. Of a service that
  /// is new or gone its items are not listed. Only services whose files differ are looked into.
  package func changes(since earlier: any ContentLibrary) -> [EntryChange] {
    let before = Set(earlier.services)
    let now = Set(services)
    var changes: [EntryChange] = []
    for service in services {
      guard before.contains(service) else {
        changes.append(EntryChange(Reference(service), .new))
        continue
      }
      if let fingerprint = fingerprint(of: service), fingerprint == earlier.fingerprint(of: service) { continue }
      changes += Self.changes(of: service, from: earlier.revisions(of: service), to: revisions(of: service))
    }
    return changes
      + earlier.services.filter { !now.contains($0) }.map {
        EntryChange(Reference($0), .gone, name: earlier.service($0)?.name)
      }
  }

  private static func changes(
    of service: ServiceID, from before: [EntryRevision], to now: [EntryRevision]
  ) -> [EntryChange] {
    let hashes = Dictionary(before.map { ($0.item, $0.hash) }) { first, _ in first }
    let items = Set(now.map(\.item))
    return now.compactMap { revision in
      let reference = Reference(service, revision.item)
      guard let hash = hashes[revision.item] else { return EntryChange(reference, .new) }
      return hash == revision.hash ? nil : EntryChange(reference, .changed)
    } + before.filter { !items.contains($0.item) }.map { EntryChange(Reference(service, $0.item), .gone) }
  }
}
