import HelpSystem

/// What of a folder, and of the folders in it, can be read as Markdown, and what not; hidden things are left alone.
struct MarkdownFolder {
  /// Sorted by path; the name is the path inside of the folder, with hyphens for what leads to the file.
  private(set) var pages: [(path: String, name: String)] = []
  private(set) var others: [String] = []
  /// A link can lead back to where it is.
  private var visited: Set<[UInt64]> = []

  init(_ path: String) { enter(path, named: "") }

  private mutating func enter(_ folder: String, named prefix: String) {
    guard let identity = Folder.identity(of: folder), visited.insert(identity).inserted else { return }
    for name in Folder.names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if Folder.exists(path) {
        enter(path, named: "\(prefix)\(name)-")
      } else if [".md", ".markdown"].contains(where: { name.lowercased().hasSuffix($0) }) {
        pages.append((path, prefix + name))
      } else {
        others.append(path)
      }
    }
  }
}
