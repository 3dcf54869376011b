package import HelpContent

/// The content as the reader has last seen it, of each collection: the revisions of all entries.
package struct SeenContent: Equatable, Sendable {
  struct Key: Hashable, Sendable {
    let collection: Identifier<HelpCollection>
    let service: ServiceID
  }

  struct Seen: Equatable, Sendable {
    /// Of a file all of whose entries are as they were seen.
    var fingerprint: ContentFingerprint
    /// `faq/refund=0123456789abcdef`, separated by spaces; read only if the file has changed.
    var entries: Substring
  }

  private(set) var services: [Key: Seen] = [:]
  /// Those that were looked at last come last.
  private(set) var order: [Key] = []

  /// Services that are remembered, of all collections.
  private static let most = 4_000

  package init() {}

  init(_ seen: [(Key, Seen)]) {
    for (key, value) in seen.suffix(Self.most) where services.updateValue(value, forKey: key) == nil {
      order.append(key)
    }
  }

  /// What has come or changed since it was seen. All of a collection that is looked at for the first time counts as seen.
  /// Nothing is news in content without fingerprints.
  package mutating func news(of library: any ContentLibrary) -> ContentNews {
    var news = ContentNews()
    let collection = library.collection.id
    let isFirst = !order.contains { $0.collection == collection }
    for service in library.services {
      guard let fingerprint = library.fingerprint(of: service) else { continue }
      let key = Key(collection: collection, service: service)
      guard let seen = services[key] else {
        if isFirst {
          remember(library.revisions(of: service), fingerprint, as: key)
        } else {
          news.add(Reference(service), .new)
        }
        continue
      }
      guard seen.fingerprint != fingerprint else { continue }
      let hashes = Self.hashes(of: seen.entries)
      let revisions = library.revisions(of: service)
      let changed = revisions.filter { hashes[$0.name] != $0.hash }
      for revision in changed {
        news.add(Reference(service, revision.item), hashes[revision.name] == nil ? .new : .changed)
      }
      // The file differs in what is no news, such as the order of its entries.
      if changed.isEmpty { remember(revisions, fingerprint, as: key) }
    }
    forgetOldest(keeping: library)
    return news
  }

  /// The reader has looked at these entries.
  package mutating func see(_ references: [Reference], in library: any ContentLibrary) {
    for (service, seen) in Dictionary(grouping: references, by: \.service) {
      guard let fingerprint = library.fingerprint(of: service) else { continue }
      let key = Key(collection: library.collection.id, service: service)
      let revisions = library.revisions(of: service)
      guard let before = services[key] else {
        remember(revisions, fingerprint, as: key)
        continue
      }
      var hashes = Self.hashes(of: before.entries)
      let items = Set(seen.map(\.item))
      for revision in revisions where items.contains(revision.item) { hashes[revision.name] = revision.hash }
      if revisions.allSatisfy({ hashes[$0.name] == $0.hash }) {
        remember(revisions, fingerprint, as: key)
      } else {
        services[key]?.entries = Self.text(of: hashes)
      }
    }
  }

  private mutating func remember(_ revisions: [EntryRevision], _ fingerprint: ContentFingerprint, as key: Key) {
    let hashes = Dictionary(revisions.map { ($0.name, $0.hash) }) { first, _ in first }
    if services.updateValue(Seen(fingerprint: fingerprint, entries: Self.text(of: hashes)), forKey: key) == nil {
      order.append(key)
    }
  }

  private mutating func forgetOldest(keeping library: any ContentLibrary) {
    guard order.count > Self.most else { return }
    let current = Set(library.services.map { Key(collection: library.collection.id, service: $0) })
    var surplus = order.count - Self.most
    order.removeAll { key in
      guard surplus > 0, !current.contains(key) else { return false }
      surplus -= 1
      services[key] = nil
      return true
    }
  }

  private static func hashes(of entries: Substring) -> [Substring: UInt64] {
    let pairs = entries.split(separator: " ").compactMap { entry -> (Substring, UInt64)? in
      let halves = entry.split(separator: "=", omittingEmptySubsequences: false)
      guard halves.count == 2, let hash = UInt64(halves[1], radix: 16) else { return nil }
      return (halves[0], hash)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func text(of hashes: [Substring: UInt64]) -> Substring {
    hashes.sorted { $0.key < $1.key }.map { "\($0.key)=\(String($0.value, radix: 16))" }.joined(separator: " ")[...]
  }
}

extension EntryRevision {
  /// `faq/refund`; `.` for a service itself.
  fileprivate var name: Substring { (item.map { "\($0.section.rawValue)/\($0.id)" } ?? ".")[...] }
}
