import HelpContent

extension ParsedFile {
  /// The compiled form of the file or of its sound part; nil if there is none, or for an overlay that has not been merged.
  func compiled(from source: CompiledSource) -> [UInt8]? {
    if !isUsable { return nil }
    if let content = service?.content(in: .none) {
      return CompiledFile.bytes(of: content, latest: service?.latestDate, from: source)
    }
    return collection?.content.map { CompiledFile.bytes(of: $0, from: source) }
  }
}
