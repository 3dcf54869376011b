import HelpContent

/// A content file of a layer, not read yet.
struct LayerFile: Sendable {
  enum Origin: Sendable {
    case starter(index: Int)
    case starterSearches
    case disk(root: String)
    case unreadable(UnreadableFileReason)
  }

  /// The path shown in diagnostics.
  let path: String
  /// Relative to the folder of the layer.
  let relativePath: String
  let origin: Origin

  var isCollection: Bool { relativePath == "collection.yaml" }
  /// True for `searches.yaml`, which only `check` reads.
  var isSearches: Bool { relativePath == FolderWalk.searches }
  var isBuiltIn: Bool {
    switch origin {
    case .starter, .starterSearches: true
    case .disk, .unreadable: false
    }
  }

  /// The file name without folders and extension.
  var stem: String { Self.stem(of: relativePath) }

  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  func read() -> Result<[UInt8], UnreadableFileReason> {
    switch origin {
    case .starter(let index): .success(StarterFiles.bytes(at: index))
    case .starterSearches: .success(StarterFiles.bytesOfSearches)
    case .disk(let root): RegularFile.read(path, inside: root, limit: YamlDocument.maxFileSize)
    case .unreadable(let reason): .failure(reason)
    }
  }
}
