import FileStore
import POSIX

/// A running browser, for others with the same saved state. The system ends it with the process, however that ends.
package final class BrowserPresence {
  /// True if no other browser was running when this one started.
  package let isAlone: Bool
  private let descriptor: Int32

  /// `path` is the folder of the saved state, which is made if there is none. Nil if it cannot be made.
  package init?(in path: String) {
    unsafe mkdir("/" + path.split(separator: "/").dropLast().joined(separator: "/"), 0o700)
    unsafe mkdir(path, 0o700)
    descriptor = unsafe open("\(path)/running", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    isAlone = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    // Shared by all that are running; a lock for oneself is held but for a moment.
    _ = FileLock.take(.shared, of: descriptor)
  }

  deinit { close(descriptor) }
}
