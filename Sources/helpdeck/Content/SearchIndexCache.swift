import CMemory
import FileStore
import HelpContent
import HelpSearch
import HelpViewModel
import Threads

/// Keeps the blocks of the search index of large content, each under a name made of what it was made from.
struct SearchIndexCache: Sendable {
  /// Fewer entries are indexed sooner than a file is opened.
  private static let minEntries = 2_000
  private static let prefix = "index-"
  private static let kindNames = Contact.Kind.interfaceNames

  private let library: any ContentLibrary
  /// Nil when there is no place to keep anything, or nothing worth it.
  private let folder: CacheFolder?
  private let isLarge: Bool
  /// Of the program.
  private let version: String
  /// Whether nobody needs what is still missing.
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

  /// `waits` until all of the content is searched; otherwise what is missing is made in the background.
  func engine(waits: Bool) -> any SearchEngine {
    let engine = IncrementalSearchEngine(library, kindNames: Self.kindNames, find: find) { [self] in make($0) }
    if !isLarge {
      while engine.buildNext() {}
    } else if waits {
      ParallelWork.run(ParallelWork.processorCount) { _ in while engine.buildNext() {} }
    } else if !engine.isComplete {
      for _ in 0..<ParallelWork.processorCount {
        WorkerThread { while engine.buildNext() {} }.detach()
      }
    }
    return engine
  }

  private func find(_ partition: SearchIndexing.Partition) -> SearchSegment? {
    guard let folder, let name = name(of: partition) else { return nil }
    return folder.bytes(of: name).flatMap { SearchSegment($0) }
  }

  private func make(_ partition: SearchIndexing.Partition) -> SearchSegment? {
    // Making a block takes several times what it is.
    defer { if isLarge { cm_give_back() } }
    guard
      let bytes = SearchIndexing.bytes(of: partition, in: library, kindNames: Self.kindNames, isCancelled: isCancelled)
    else { return nil }
    if let folder, let name = name(of: partition), folder.store(bytes, as: name) {
      prune(folder)
      // Of a file the system may take the memory back.
      if let block = folder.bytes(of: name).flatMap({ SearchSegment($0) }) { return block }
    }
    return SearchSegment(MappedBytes(bytes), isTrusted: true)
  }

  /// Blocks of content that is not there any more; those of other collections are made again when they are needed.
  private func prune(_ folder: CacheFolder) {
    let names = folder.names().filter { $0.hasPrefix(Self.prefix) }
    guard names.count > Self.maxSegments else { return }
    let own = Set(SearchIndexing.partitions(of: library).compactMap(name))
    for name in names where !own.contains(name) { folder.remove(name) }
  }

  private static let maxSegments = 64

  /// Nil when the content cannot tell whether it has changed.
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
