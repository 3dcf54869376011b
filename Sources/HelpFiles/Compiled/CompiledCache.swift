package import FileStore
import HelpContent

/// A cache of compiled content files, one for each source that has no errors. Versions of the program, or machines that
/// share a home, keep theirs beside each other.
package struct CompiledCache: Sendable {
  private let folder: CacheFolder
  private let reader: UInt64
  /// Of the names of files that this version compiled.
  private let ownPrefix: String

  /// Bytes of YAML in total above which parsing at every start takes too long.
  package static let threshold = 256 << 10

  /// Files that another `version` of the program compiled are not used.
  package init(_ folder: CacheFolder, version: String) {
    self.folder = folder
    reader = Checksum.of(Array(version.utf8), seed: CompiledHeader.version)
    ownPrefix = "\(Self.prefix)\(String(reader, radix: 16))-"
  }

  func source(_ path: String, _ stamp: FileStamp) -> CompiledSource {
    CompiledSource(path: path, stamp: stamp, reader: reader)
  }

  /// Nil unless the cached file was compiled from exactly this source.
  func file(of source: CompiledSource) -> CompiledFile? {
    guard let bytes = folder.bytes(of: name(of: source.path)), let file = try? CompiledFile(bytes),
      file.compiledSource == source
    else { return nil }
    return file
  }

  func store(_ bytes: [UInt8], of source: CompiledSource) { folder.store(bytes, as: name(of: source.path)) }

  func remove(_ source: CompiledSource) { folder.remove(name(of: source.path)) }

  /// Removes files whose sources are gone, and files of other versions that have not been used for a month.
  func prune() {
    for name in folder.names() where name.hasPrefix(Self.prefix) {
      let isKept = name.hasPrefix(ownPrefix) ? isValid(name) : !folder.isUnused(name, forDays: 30)
      if !isKept { folder.remove(name) }
    }
  }

  private func isValid(_ name: String) -> Bool {
    guard let bytes = folder.bytes(of: name), let file = try? CompiledFile(bytes) else { return false }
    return file.header.reader == reader && self.name(of: file.source) == name && FileStamp(file.source) != nil
  }

  private static let prefix = "content-"

  private func name(of path: String) -> String {
    let bytes = Array(path.utf8)
    let hash = ContentFingerprint(high: Checksum.of(bytes, seed: 1), low: Checksum.of(bytes, seed: 2))
    return ownPrefix + hash.description
  }
}

extension CompiledFile {
  fileprivate var compiledSource: CompiledSource {
    CompiledSource(path: source, stamp: header.stamp, reader: header.reader)
  }
}
