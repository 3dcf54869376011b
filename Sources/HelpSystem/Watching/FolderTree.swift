/// Folders of content with everything below them; the folders need not exist.
struct FolderTree: Sendable {
  /// The part of a folder to watch.
  enum Interest: Hashable {
    case content
    /// A single name: a folder that may be created or replaced, or a link on the way to content.
    case name(String)
  }

  private let roots: [String]
  private static let maxDepth = 17

  init(_ roots: [String]) { self.roots = roots }

  /// Calls `enter` for a folder before its names are read, so that no change goes unnoticed in between.
  func walk(enter: (_ folder: String, Interest) -> Void, file: (String) -> Void = { _ in }) {
    for root in roots {
      var trimmed = root[...]
      while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
      watchForCreation(of: String(trimmed), enter)
      for link in LinksOnTheWay(to: String(trimmed)).links { enter(link.folder, .name(link.name)) }
      var seen: Set<[UInt64]> = []
      visit(String(trimmed), depth: 0, &seen, enter, file)
    }
  }

  /// Watches the parent, or the nearest folder above that exists, for the folder to be created, removed or replaced.
  private func watchForCreation(of path: String, _ enter: (String, Interest) -> Void) {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      let name = String(rest[rest.index(after: slash)...])
      let parent = slash == rest.startIndex ? "/" : String(rest[..<slash])
      if name.isEmpty { return }
      if Folder.exists(parent) { return enter(parent, .name(name)) }
      rest = rest[..<slash]
    }
    if !rest.isEmpty { enter(".", .name(String(rest))) }
  }

  /// Each folder is entered once, so that circular links end.
  private func visit(
    _ folder: String, depth: Int, _ seen: inout Set<[UInt64]>, _ enter: (String, Interest) -> Void,
    _ file: (String) -> Void
  ) {
    guard depth <= Self.maxDepth, let identity = Folder.identity(of: folder), seen.insert(identity).inserted else {
      return
    }
    enter(folder, .content)
    for name in Folder.names(in: folder).sorted() where Self.matters(name) {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      for link in LinksOnTheWay(to: path, isKnown: true).links { enter(link.folder, .name(link.name)) }
      if Self.isContent(name) {
        file(path)
      } else if depth > 0 || name == "services" {
        visit(path, depth: depth + 1, &seen, enter, file)
      }
    }
  }

  static func isContent(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  /// Skips hidden names, which editors use for backup files.
  static func matters(_ name: String) -> Bool { !name.hasPrefix(".") }
}
