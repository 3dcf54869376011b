import FileStore
package import HelpContent

/// Partitions a library, and builds a segment for each partition.
package enum SearchIndexing {
  /// Version of the format and of the analysis; segments of other versions are not read.
  package static let version = SegmentFormat.version

  /// Consecutive services of the library that share a segment.
  package struct Partition: Hashable, Sendable {
    package let services: [ServiceID]
    /// Number of their entries, the services included.
    package let count: Int
  }

  /// Bounds of a partition's size, in entries: few large segments are faster to search, many small ones are faster to
  /// rebuild after a change.
  private static let targetCount = 16_384...SegmentFormat.maxDocuments
  private static let targetSegmentCount = 4

  package static func partitions(of library: any ContentLibrary) -> [Partition] {
    let services = library.services
    let counts = services.map { library.itemCount(of: $0) + 1 }
    let total = counts.reduce(0, +)
    let target = min(max(total / targetSegmentCount, targetCount.lowerBound), targetCount.upperBound)
    var partitions: [Partition] = []
    var current: [ServiceID] = []
    var size = 0
    for (service, count) in zip(services, counts) {
      if !current.isEmpty, size + count > target {
        partitions.append(Partition(services: current, count: size))
        current = []
        size = 0
      }
      current.append(service)
      size += count
    }
    return current.isEmpty ? partitions : partitions + [Partition(services: current, count: size)]
  }

  /// The bytes of a partition's segment; nil if cancelled.
  package static func bytes(
    of partition: Partition, in library: any ContentLibrary, kindNames: [Contact.Kind: [String]],
    isCancelled: () -> Bool = { false }
  ) -> [UInt8]? {
    var builder = SegmentBuilder()
    for id in partition.services {
      if isCancelled() { return nil }
      if let service = SearchService(id, in: library, kindNames: kindNames) { builder.add(service) }
    }
    return builder.bytes(isCancelled: isCancelled)
  }

  package static func segments(of library: any ContentLibrary, kindNames: [Contact.Kind: [String]]) -> [SearchSegment] {
    partitions(of: library).compactMap {
      bytes(of: $0, in: library, kindNames: kindNames).flatMap { SearchSegment(MappedBytes($0), isTrusted: true) }
    }
  }
}
