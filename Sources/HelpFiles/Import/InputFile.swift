/// A file that somebody hands in, of any kind of content.
package enum InputFile {
  /// Nil for what is no file, cannot be read, or holds more than a whole content may.
  package static func read(_ path: String) -> [UInt8]? {
    guard let bytes = try? RegularFile.read(path, inside: "/", limit: FolderWalk.mostBytes).get(),
      bytes.count <= FolderWalk.mostBytes
    else { return nil }
    return bytes
  }
}
