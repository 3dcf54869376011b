import POSIX

/// Access to files without Foundation.
package enum File {
  /// Returns whether anything exists at `path`, links followed.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Removes the file, or the link that has its name.
  package static func remove(_ path: String) { unsafe unlink(path) }

  /// In bytes, links followed; 0 if there is none.
  package static func size(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
