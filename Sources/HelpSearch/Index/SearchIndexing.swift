import FileStore
package import HelpContent

/// Divides a library into blocks and makes them.
package enum SearchIndexing {
  /// Of what a block holds and how.
  package static let version = BlockFormat.version

  /// Services that share a block, in the order of the library.
  package struct Share: Hashable, Sendable {
    package let services: [ServiceID]
    /// How many entries they have together.
    package let count: Int
  }

  /// Blocks hold about so many entries: few are quick to look through, many are quick to make anew.
  private static let usualCount = 16_384...BlockFormat.mostDocuments
  private static let usualBlocks = 4

  package static func shares(of library: any ContentLibrary) -> [Share] {
    let services = library.services
    let counts = services.map { library.itemCount(of: $0) + 1 }
    let total = counts.reduce(0, +)
    let target = min(max(total / usualBlocks, usualCount.lowerBound), usualCount.upperBound)
    var shares: [Share] = []
    var current: [ServiceID] = []
    var size = 0
    for (service, count) in zip(services, counts) {
      if !current.isEmpty, size + count > target {
        shares.append(Share(services: current, count: size))
        current = []
        size = 0
      }
      current.append(service)
      size += count
    }
    return current.isEmpty ? shares : shares + [Share(services: current, count: size)]
  }

  /// The bytes of the block for some services; nil when it was cancelled meanwhile.
  package static func bytes(
    of share: Share, in library: any ContentLibrary, kindNames: [Contact.Kind: [String]],
    isCancelled: () -> Bool = { false }
  ) -> [UInt8]? {
    var builder = BlockBuilder()
    for id in share.services {
      if isCancelled() { return nil }
      if let service = SearchService(id, in: library, kindNames: kindNames) { builder.add(service) }
    }
    return builder.bytes(isCancelled: isCancelled)
  }

  static func blocks(of library: any ContentLibrary, kindNames: [Contact.Kind: [String]]) -> [SearchBlock] {
    shares(of: library).compactMap {
      bytes(of: $0, in: library, kindNames: kindNames).flatMap { SearchBlock(MappedBytes($0), isTrusted: true) }
    }
  }
}
