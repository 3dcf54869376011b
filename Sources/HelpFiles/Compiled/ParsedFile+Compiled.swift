import HelpContent

extension ParsedFile {
  /// What the file says by itself, to be kept; nil when it has errors, or says nothing without the file that it lies over.
  func compiled(from source: CompiledSource) -> [UInt8]? {
    if hasErrors { return nil }
    if let content = service?.content(in: .none) {
      return CompiledFile.bytes(of: content, latest: service?.latestDate, from: source)
    }
    return collection?.content.map { CompiledFile.bytes(of: $0, from: source) }
  }
}
