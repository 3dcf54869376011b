import POSIX

extension Folder {
  /// Returns whether files can be written in the folder, which may still have to be created.
  package static func isWritable(_ path: String) -> Bool {
    var path = path
    while !File.exists(path) {
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return unsafe access("/", W_OK) == 0 }
      path = String(path[..<slash])
    }
    let isAllowed = unsafe access(path, W_OK | X_OK) == 0
    return isAllowed && exists(path)
  }
}
