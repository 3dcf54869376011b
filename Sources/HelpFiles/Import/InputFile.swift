/// Reads a file whose path was given on the command line.
package enum InputFile {
  /// Nil if the path is not that of a regular file, cannot be read, or is larger than a layer may be.
  package static func read(_ path: String) -> [UInt8]? {
    guard let bytes = try? RegularFile.read(path, inside: "/", limit: FolderWalk.maxByteCount).get(),
      bytes.count <= FolderWalk.maxByteCount
    else { return nil }
    return bytes
  }
}

extension InputFile {
  /// Reads a content file by the path shown in diagnostics, also if it is built into the program.
  package static func content(_ path: String) -> [UInt8]? {
    if let index = StarterFiles.all.firstIndex(where: { $0.path == path }), !RegularFile.isSomething(path) {
      return StarterFiles.bytes(at: index)
    }
    return read(path)
  }

  /// True if the file is built into the program, so that it cannot be edited.
  package static func isStarter(_ path: String) -> Bool {
    StarterFiles.all.contains { $0.path == path } && !RegularFile.isSomething(path)
  }
}
