import CStarterContent
import FileStore

/// The content files in `data/`, built into the program.
enum StarterFiles {
  static var all: [LayerFile] {
    (0..<starter_file_count()).map { index in
      let path = unsafe String(cString: starter_file_at(index).path)
      return LayerFile(path: "starter/\(path)", relativePath: path, origin: .starter(index: index))
    }
  }

  static var searches: LayerFile {
    LayerFile(
      path: "starter/\(FolderWalk.searches)", relativePath: FolderWalk.searches, origin: .starterSearches)
  }

  static var bytesOfSearches: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: starter_searches(), count: starter_searches_count()))
  }

  static func bytes(at index: Int) -> [UInt8] {
    let file = unsafe starter_file_at(index)
    return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  /// The compiled form of the same file.
  static func compiled(at index: Int) -> MappedBytes {
    let file = unsafe starter_file_at(index)
    return unsafe MappedBytes(immortal: file.compiled, count: file.compiled_count)
  }
}
