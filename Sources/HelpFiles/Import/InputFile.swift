/// A file that somebody hands in, of any kind of content.
package enum InputFile {
  /// Nil for what is no file, cannot be read, or holds more than a whole content may.
  package static func read(_ path: String) -> [UInt8]? {
    guard let bytes = try? RegularFile.read(path, inside: "/", limit: FolderWalk.maxByteCount).get(),
      bytes.count <= FolderWalk.maxByteCount
    else { return nil }
    return bytes
  }
}

extension InputFile {
  /// A content file under the name that messages give to it; those inside the program have no other.
  package static func content(_ path: String) -> [UInt8]? {
    if let index = StarterFiles.all.firstIndex(where: { $0.path == path }), !RegularFile.isSomething(path) {
      return StarterFiles.bytes(at: index)
    }
    return read(path)
  }

  /// Whether it is inside the program, where nobody can change it.
  package static func isStarter(_ path: String) -> Bool {
    StarterFiles.all.contains { $0.path == path } && !RegularFile.isSomething(path)
  }
}
