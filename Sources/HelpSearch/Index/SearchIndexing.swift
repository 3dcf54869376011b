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
    let fingerprint = fingerprint(of: partition, in: library) ?? ContentFingerprint(high: 0, low: 0)
    return builder.bytes(fingerprint: fingerprint, isCancelled: isCancelled)
  }

  /// Equal fingerprints mean that segments of one version are equal; nil for content without fingerprints.
  package static func fingerprint(of partition: Partition, in library: any ContentLibrary) -> ContentFingerprint? {
    var parts: [String] = []
    for service in partition.services {
      guard let fingerprint = library.fingerprint(of: service) else { return nil }
      parts += [service.description, fingerprint.description]
    }
    for category in library.collection.categories {
      parts.append(category.id.description)
      for version in category.name.versions { parts += [version.language.description, version.text] }
    }
    let bytes = Array(parts.joined(separator: "\u{0}").utf8)
    return ContentFingerprint(high: Checksum.of(bytes, seed: 3), low: Checksum.of(bytes, seed: 4))
  }

  package static func segments(of library: any ContentLibrary, kindNames: [Contact.Kind: [String]]) -> [SearchSegment] {
    partitions(of: library).compactMap {
      bytes(of: $0, in: library, kindNames: kindNames).flatMap { SearchSegment(MappedBytes($0), isTrusted: true) }
    }
  }
}
