import HelpContent

/// A library whose entries are read once while they are in use.
struct RecallingLibrary: ContentLibrary {
  private let library: any ContentLibrary
  private let memory: ContentMemory
  let collection: HelpCollection

  init(_ library: any ContentLibrary, _ memory: ContentMemory) {
    self.library = library
    self.memory = memory
    collection = library.collection
  }

  var services: [ServiceID] { library.services }

  func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] { library.items(in: section, of: service) }

  func entry(_ reference: Reference) -> Entry? {
    memory.entry(reference) { library.entry(reference) }
  }

  func itemCount(of service: ServiceID) -> Int { library.itemCount(of: service) }

  func contains(_ reference: Reference) -> Bool { library.contains(reference) }

  var fingerprint: ContentFingerprint? { library.fingerprint }

  func fingerprint(of service: ServiceID) -> ContentFingerprint? { library.fingerprint(of: service) }

  func revisions(of service: ServiceID) -> [EntryRevision] { library.revisions(of: service) }
}
