import HelpContent

/// A file of a layer, not yet read.
struct LayerFile: Sendable {
  enum Origin: Sendable {
    case starter(index: Int)
    case disk(root: String)
    case trouble(FileTrouble)
  }

  /// As messages name it.
  let path: String
  /// From the layer's root.
  let relativePath: String
  let origin: Origin

  var isCollection: Bool { relativePath == "collection.yaml" }
  /// What content is held to; nothing but `check` reads it.
  var isSearches: Bool { relativePath == FolderWalk.searches }

  /// The name of the file without its folders and its ending.
  var stem: String { Self.stem(of: relativePath) }

  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  func read() -> Result<[UInt8], FileTrouble> {
    switch origin {
    case .starter(let index): .success(StarterFiles.bytes(at: index))
    case .disk(let root): RegularFile.read(path, inside: root, limit: YamlDocument.maxFileSize)
    case .trouble(let trouble): .failure(trouble)
    }
  }
}
