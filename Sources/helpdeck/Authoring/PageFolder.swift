import HelpFiles
import HelpSystem

/// The pages of a site: the files of one format in a folder and its subfolders, and the other files. Hidden ones and
/// installed packages are ignored.
struct PageFolder {
  /// Sorted by path; names are relative to the folder.
  private(set) var pages: [ImportPage] = []
  private(set) var others: [String] = []
  private let extensions: [String]
  /// Identities of folders: a symbolic link can point to a folder above it.
  private var visited: Set<[UInt64]> = []

  init(_ path: String, format: ContentImport.Format) {
    extensions =
      switch format {
      case .html: [".html", ".htm", ".xhtml"]
      case _ where format.isDesk: [".json"]
      case _ where format.isOffice: [".\(format.rawValue)"]
      default: [".md", ".markdown", ".mdx"]
      }
    enter(path, named: "")
  }

  private mutating func enter(_ folder: String, named prefix: String) {
    guard let identity = Folder.identity(of: folder), visited.insert(identity).inserted else { return }
    for name in Folder.names(in: folder).sorted() where !name.hasPrefix(".") && name != "node_modules" {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if Folder.exists(path) {
        enter(path, named: "\(prefix)\(name)/")
      } else if extensions.contains(where: { name.lowercased().hasSuffix($0) }) {
        pages.append(ImportPage(path: path, name: prefix + name, size: File.size(of: path)))
      } else {
        others.append(path)
      }
    }
  }
}
