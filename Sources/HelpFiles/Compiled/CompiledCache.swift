package import FileStore
import HelpContent

/// A cache of compiled content files, one for each source that has no errors.
package struct CompiledCache: Sendable {
  private let folder: CacheFolder
  private let reader: UInt64

  /// Bytes of YAML in total above which parsing at every start takes too long.
  package static let threshold = 256 << 10

  /// Files that another `version` of the program compiled are not used.
  package init(_ folder: CacheFolder, version: String) {
    self.folder = folder
    reader = Checksum.of(Array(version.utf8), seed: CompiledHeader.version)
  }

  func source(_ path: String, _ stamp: FileStamp) -> CompiledSource {
    CompiledSource(path: path, stamp: stamp, reader: reader)
  }

  /// Nil unless the cached file was compiled from exactly this source.
  func file(of source: CompiledSource) -> CompiledFile? {
    guard let bytes = folder.bytes(of: Self.name(of: source.path)), let file = try? CompiledFile(bytes),
      file.compiledSource == source
    else { return nil }
    return file
  }

  func store(_ bytes: [UInt8], of source: CompiledSource) { folder.store(bytes, as: Self.name(of: source.path)) }

  func remove(_ source: CompiledSource) { folder.remove(Self.name(of: source.path)) }

  /// Removes files whose sources are gone, and files that another version compiled.
  func prune() {
    for name in folder.names() where name.hasPrefix(Self.prefix) {
      if let bytes = folder.bytes(of: name), let file = try? CompiledFile(bytes), file.header.reader == reader,
        Self.name(of: file.source) == name, FileStamp(file.source) != nil
      {
        continue
      }
      folder.remove(name)
    }
  }

  private static let prefix = "content-"

  private static func name(of path: String) -> String {
    let bytes = Array(path.utf8)
    return prefix + ContentFingerprint(high: Checksum.of(bytes, seed: 1), low: Checksum.of(bytes, seed: 2)).description
  }
}

extension CompiledFile {
  fileprivate var compiledSource: CompiledSource {
    CompiledSource(path: source, stamp: header.stamp, reader: header.reader)
  }
}
