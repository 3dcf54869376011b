import CMemory
import FileStore
import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel

/// Keeps the segments of the search index, each in a file named by a hash of what it was made from. That of the starter
/// content is built into the program.
struct SearchIndexCache: Sendable {
  private static let prefix = "index-"
  static let kindNames = Contact.Kind.interfaceNames

  private let library: any ContentLibrary
  /// Nil if nothing may be cached.
  private let folder: @Sendable () -> CacheFolder?
  /// Of the program.
  private let version: String
  /// True once an engine for other content is made, and the rest of this index is not needed any more.
  private let isCancelled: @Sendable () -> Bool

  init(
    _ library: any ContentLibrary, folder: @escaping @Sendable () -> CacheFolder?, version: String,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.library = library
    self.folder = folder
    self.version = version
    self.isCancelled = isCancelled
  }

  func find(_ partition: SearchIndexing.Partition) -> SearchSegment? {
    guard let fingerprint = SearchIndexing.fingerprint(of: partition, in: library) else { return nil }
    if let builtIn = SearchSegment(StarterIndex.bytes, isTrusted: true), builtIn.fingerprint == fingerprint {
      return builtIn
    }
    return folder()?.bytes(of: name(of: fingerprint)).flatMap { SearchSegment($0) }
  }

  func make(_ partition: SearchIndexing.Partition) -> SearchSegment? {
    // Making a segment takes several times the memory of the segment itself.
    defer { cm_release_free_memory() }
    guard
      let bytes = SearchIndexing.bytes(of: partition, in: library, kindNames: Self.kindNames, isCancelled: isCancelled)
    else { return nil }
    if let name = name(of: partition), let folder = folder(), folder.store(bytes, as: name) {
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
    SearchIndexing.fingerprint(of: partition, in: library).map(name)
  }

  private func name(of content: ContentFingerprint) -> String {
    let bytes = Array([version, "\(SearchIndexing.version)", content.description].joined(separator: "\u{0}").utf8)
    let hash = ContentFingerprint(high: Checksum.of(bytes, seed: 3), low: Checksum.of(bytes, seed: 4))
    return Self.prefix + hash.description
  }
}
