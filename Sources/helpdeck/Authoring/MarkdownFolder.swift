import HelpSystem

/// The Markdown files of a folder and its subfolders, and the other files; hidden ones are ignored.
struct MarkdownFolder {
  /// Sorted by path. The name is the path relative to the folder, with hyphens for slashes.
  private(set) var pages: [(path: String, name: String)] = []
  private(set) var others: [String] = []
  /// Identities of folders: a symbolic link can point to a folder above it.
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
