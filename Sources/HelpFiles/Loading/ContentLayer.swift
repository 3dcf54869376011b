/// A source of content. A service in a later layer replaces the one in an earlier layer.
package enum ContentLayer: Hashable, Sendable {
  /// The content built into the program.
  case starter
  case folder(String)
}

extension ContentLayer {
  func files() throws(ContentFolderError) -> [LayerFile] {
    switch self {
    case .starter: StarterFiles.all
    case .folder(let path): try FolderWalk.files(of: path)
    }
  }
}
