#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files of any kind, looked at without Foundation.
package enum File {
  /// Whether there is anything at `path`, links followed.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
