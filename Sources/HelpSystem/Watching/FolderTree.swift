/// Some folders with all that is below them that content can be read from, whether they are there or not.
struct FolderTree: Sendable {
  /// What of a folder matters.
  enum Interest: Hashable {
    case content
    /// One name alone: a folder that is to come, or that may be replaced by another.
    case name(String)
  }

  private let roots: [String]
  private static let maxDepth = 17

  init(_ roots: [String]) { self.roots = roots }

  /// `enter` is called for a folder before its names are read, so that nothing happens unseen between the two.
  func walk(enter: (_ folder: String, Interest) -> Void, file: (String) -> Void = { _ in }) {
    for root in roots {
      var trimmed = root[...]
      while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
      lookOut(for: String(trimmed), enter)
      var seen: Set<[UInt64]> = []
      visit(String(trimmed), depth: 0, &seen, enter, file)
    }
  }

  /// Its parent, or the nearest folder above it that is there, tells when it comes, goes, or becomes another one.
  private func lookOut(for path: String, _ enter: (String, Interest) -> Void) {
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

  /// A folder that a link leads to is entered once, or links in a circle would have no end.
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
      if Self.isContent(name) {
        file(path)
      } else if depth > 0 || name == "services" {
        visit(path, depth: depth + 1, &seen, enter, file)
      }
    }
  }

  static func isContent(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  /// What editors keep beside a file they write has a hidden name.
  static func matters(_ name: String) -> Bool { !name.hasPrefix(".") }
}
