import POSIX

/// The advisory lock of an open file, which ends when the file is closed.
package enum FileLock {
  /// As `flock` has them.
  package enum Kind { case shared, exclusive }

  private static let pause: UInt32 = 10_000
  private static let attempts = 100

  /// Waits for a second at most, because who holds the lock may have been stopped; false if it was not had.
  package static func take(_ kind: Kind, of file: Int32) -> Bool {
    let operation = (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
    for attempt in 0...attempts {
      if flock(file, operation) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR, attempt < attempts else { return false }
      usleep(pause)
    }
    return false
  }
}
