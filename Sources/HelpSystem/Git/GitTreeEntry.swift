/// The lines of `git ls-tree -l -z`: mode, type, name and size, and behind a tab the path.
enum GitTreeEntry {
  private static let mostBytes = 1 << 30
  private static let mostFiles = 20_000

  /// The paths of regular files that content is read from; no more than a folder may have.
  static func content(of listing: [UInt8]) -> [String] {
    var bytes = 0
    var paths: [String] = []
    for entry in listing.split(separator: 0) {
      let halves = entry.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      guard halves.count == 2, let path = String(validating: halves[1], as: UTF8.self), isContent(path) else {
        continue
      }
      let fields = halves[0].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 4, fields[0].hasPrefix("100"), let size = Int(fields[3]) else { continue }
      bytes += size
      guard bytes <= mostBytes, paths.count < mostFiles else { break }
      paths.append(path)
    }
    return paths
  }

  private static func isContent(_ path: String) -> Bool {
    if path == "collection.yaml" { return true }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1 && parts[0] == "services" && (path.hasSuffix(".yaml") || path.hasSuffix(".yml"))
      && !parts.contains { $0.isEmpty || $0.hasPrefix(".") }
  }
}
