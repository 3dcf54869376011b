import POSIX

/// Access to files without Foundation.
package enum File {
  /// Returns whether anything exists at `path`, links followed.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
