import POSIX

/// Access to folders without Foundation.
package enum Folder {
  /// Returns whether there is a folder at `path`, links followed.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Device and inode of the folder at `path`, links followed; nil if there is none.
  package static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)]
  }

  /// The names in a folder, in no order; none if it cannot be read.
  package static func names(in path: String) -> [String] {
    guard var stream = DirectoryStream(path) else { return [] }
    var names: [String] = []
    while let name = stream.next() { names.append(name) }
    return names
  }

  /// True if someone other than this user or the administrator owns what is at `path`.
  package static func isOfAnotherUser(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_uid != geteuid() && status.st_uid != 0
  }

  /// The absolute path, links followed; nil if there is nothing.
  package static func realPath(of path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Creates the folders that contain `file`; false if one cannot be created.
  package static func make(for file: String) -> Bool {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices {
      let path = parts[...count].joined(separator: "/")
      if !path.isEmpty, !exists(path), unsafe mkdir(path, 0o777) != 0, errno != EEXIST { return false }
    }
    return true
  }
}
