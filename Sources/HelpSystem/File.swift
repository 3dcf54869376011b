import POSIX

/// Access to files without Foundation.
package enum File {
  /// Returns whether anything exists at `path`, links followed.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The first `limit` bytes of a file, fewer if it is shorter; nil if it cannot be read.
  static func bytes(of path: String, atMost limit: Int) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return try? Descriptor(file).read(upTo: limit)
  }
}
