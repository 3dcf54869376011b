/// Where content comes from; of several layers a later one replaces the services of an earlier one.
package enum ContentLayer: Hashable, Sendable {
  /// What is inside the program.
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
