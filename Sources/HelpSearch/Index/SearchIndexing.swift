import FileStore
package import HelpContent

/// Divides a library into segments and makes them.
package enum SearchIndexing {
  /// Of what a segment holds and how.
  package static let version = SegmentFormat.version

  /// Services that partition a segment, in the order of the library.
  package struct Partition: Hashable, Sendable {
    package let services: [ServiceID]
    /// How many entries they have together.
    package let count: Int
  }

  /// Blocks hold about so many entries: few are quick to look through, many are quick to make anew.
  private static let usualCount = 16_384...SegmentFormat.maxDocuments
  private static let usualSegmentCount = 4

  package static func partitions(of library: any ContentLibrary) -> [Partition] {
    let services = library.services
    let counts = services.map { library.itemCount(of: $0) + 1 }
    let total = counts.reduce(0, +)
    let target = min(max(total / usualSegmentCount, usualCount.lowerBound), usualCount.upperBound)
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

  /// The bytes of the segment for some services; nil when it was cancelled meanwhile.
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

  static func segments(of library: any ContentLibrary, kindNames: [Contact.Kind: [String]]) -> [SearchSegment] {
    partitions(of: library).compactMap {
      bytes(of: $0, in: library, kindNames: kindNames).flatMap { SearchSegment(MappedBytes($0), isTrusted: true) }
    }
  }
}
