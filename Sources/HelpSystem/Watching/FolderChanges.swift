import POSIX

/// The changes below some folders, one after the other, for as long as somebody reads standard output.
package final class FolderChanges {
  private let watch: FolderWatch
  private let readEnd: Int32

  /// Nil if the system has no descriptors or threads left.
  package init?(_ folders: @escaping @Sendable () -> [String]) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let end = SignalledEnd(ends[1])
    guard let watch = FolderWatch(folders, changed: { end.signal() }) else {
      close(ends[0])
      return nil
    }
    (self.watch, readEnd) = (watch, ends[0])
  }

  deinit { close(readEnd) }

  /// Waits for the next change, of which the first comes at once; false when nobody reads standard output.
  package func next() -> Bool {
    while true {
      var descriptors = [
        pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
      ]
      let count = unsafe poll(&descriptors, 2, -1)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      if descriptors[1].revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { return false }
      var bytes = [UInt8](repeating: 0, count: 256)
      return ((try? Descriptor(readEnd).read(into: &bytes)) ?? 0) > 0
    }
  }
}

/// The end of a pipe that a byte is written into for each change.
private final class SignalledEnd: Sendable {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  func signal() { _ = Descriptor(number).write([1]) }
}
