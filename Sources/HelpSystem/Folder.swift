#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Folders of the file system, looked at without Foundation.
package enum Folder {
  /// Whether there is a folder at `path`, links followed.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
