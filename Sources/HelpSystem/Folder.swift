#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

package enum File {
  /// Whether there is anything at `path`, links followed.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}

package enum Folder {
  /// Whether there is a folder at `path`, links followed.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
