import CMemory
import FileStore
import HelpContent
import HelpSearch
import HelpViewModel

/// Keeps the segments of the search index of large content, each in a file named by a hash of what it was made from.
struct SearchIndexCache: Sendable {
  /// Indexing fewer entries is faster than opening a file.
  private static let minEntries = 2_000
  private static let prefix = "index-"
  static let kindNames = Contact.Kind.interfaceNames

  private let library: any ContentLibrary
  /// Nil for small content, or if nothing may be cached.
  private let folder: CacheFolder?
  let isLarge: Bool
  /// Of the program.
  private let version: String
  /// True once an engine for other content is made, and the rest of this index is not needed any more.
  private let isCancelled: @Sendable () -> Bool

  init(
    _ library: any ContentLibrary, folder: @autoclosure () -> CacheFolder?, version: String,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.library = library
    let count = library.services.reduce(0) { $0 + library.itemCount(of: $1) }
    isLarge = count >= Self.minEntries
    self.folder = isLarge ? folder() : nil
    self.version = version
    self.isCancelled = isCancelled
  }

  func find(_ partition: SearchIndexing.Partition) -> SearchSegment? {
    guard let folder, let name = name(of: partition) else { return nil }
    return folder.bytes(of: name).flatMap { SearchSegment($0) }
  }

  func make(_ partition: SearchIndexing.Partition) -> SearchSegment? {
    // Making a segment takes several times the memory of the segment itself.
    defer { if isLarge { cm_release_free_memory() } }
    guard
      let bytes = SearchIndexing.bytes(of: partition, in: library, kindNames: Self.kindNames, isCancelled: isCancelled)
    else { return nil }
    if let folder, let name = name(of: partition), folder.store(bytes, as: name) {
      prune(folder)
      // The system can reclaim the memory of a mapped file.
      if let segment = folder.bytes(of: name).flatMap({ SearchSegment($0) }) { return segment }
    }
    return SearchSegment(MappedBytes(bytes), isTrusted: true)
  }

  /// Removes segments of other content once there are too many; a collection that is opened again makes its own anew.
  private func prune(_ folder: CacheFolder) {
    let names = folder.names().filter { $0.hasPrefix(Self.prefix) }
    guard names.count > Self.maxSegments else { return }
    let own = Set(SearchIndexing.partitions(of: library).compactMap(name))
    for name in names where !own.contains(name) { folder.remove(name) }
  }

  private static let maxSegments = 64

  /// Nil for content without fingerprints.
  private func name(of partition: SearchIndexing.Partition) -> String? {
    var parts = [version, "\(SearchIndexing.version)"]
    for service in partition.services {
      guard let fingerprint = library.fingerprint(of: service) else { return nil }
      parts += [service.description, fingerprint.description]
    }
    for category in library.collection.categories {
      parts.append(category.id.description)
      for version in category.name.versions { parts += [version.language.description, version.text] }
    }
    let bytes = Array(parts.joined(separator: "\u{0}").utf8)
    let fingerprint = ContentFingerprint(high: Checksum.of(bytes, seed: 3), low: Checksum.of(bytes, seed: 4))
    return Self.prefix + fingerprint.description
  }
}
