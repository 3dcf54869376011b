import POSIX

/// Files of any kind, looked at without Foundation.
package enum File {
  /// Whether there is anything at `path`, links followed.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The beginning of a file, up to a limit; nil where none can be opened.
  static func bytes(of path: String, atMost limit: Int) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return try? Descriptor(file).read(upTo: limit)
  }
}
