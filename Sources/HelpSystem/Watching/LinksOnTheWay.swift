import POSIX

/// The symbolic links through which a path leads, each by its folder and its name.
struct LinksOnTheWay {
  private static let most = 40

  private(set) var links: [(folder: String, name: String)] = []

  /// Of the last component alone if `isKnown` is true for the folder it is in.
  init(to path: String, isKnown: Bool = false) {
    if isKnown, let slash = path.lastIndex(of: "/") {
      follow(String(path[..<slash]), String(path[path.index(after: slash)...]))
    } else {
      walk(path, from: path.hasPrefix("/") ? "/" : ".")
    }
  }

  private mutating func walk(_ path: String, from start: String) {
    var folder = start
    for component in path.split(separator: "/") where component != "." {
      let name = String(component)
      if name != ".." { follow(folder, name) }
      folder = folder == "/" ? "/" + name : folder + "/" + name
    }
  }

  /// Notes the link, if it is one, and those on the way to its target.
  private mutating func follow(_ folder: String, _ name: String) {
    guard links.count < Self.most, let target = Self.target(of: "\(folder)/\(name)"),
      !links.contains(where: { $0 == (folder, name) })
    else { return }
    links.append((folder, name))
    walk(target, from: target.hasPrefix("/") ? "/" : folder)
  }

  /// Nil if the path is no link.
  private static func target(of path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count].map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self) : nil
  }
}
