import HelpContent

/// Where content comes from; of several layers a later one replaces the services of an earlier one.
package enum ContentLayer: Hashable, Sendable {
  /// What is inside the program.
  case starter
  case folder(String)
}

/// Why a whole folder could not be read.
package enum ContentFailure: Error, Hashable {
  case missingFolder(String)
  case notAFolder(String)
  case unreadableFolder(String)
}

/// A file of a layer, not yet read.
struct LayerFile {
  enum Origin {
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

  /// The name of the file without its folders and its ending.
  var stem: String {
    let name = relativePath.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  func read() -> Result<[UInt8], FileTrouble> {
    switch origin {
    case .starter(let index): .success(StarterFiles.bytes(at: index))
    case .disk(let root): RegularFile.read(path, inside: root, limit: YamlDocument.largestFile)
    case .trouble(let trouble): .failure(trouble)
    }
  }
}

extension ContentLayer {
  func files() throws(ContentFailure) -> [LayerFile] {
    switch self {
    case .starter: StarterFiles.all
    case .folder(let path): try FolderWalk.files(of: path)
    }
  }
}
