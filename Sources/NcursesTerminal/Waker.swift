import POSIX

/// Wakes the event loop from any thread (a self-pipe).
package final class Waker: Sendable {
  let readEnd: Int32
  private let writeEnd: Int32

  /// Nil if no file descriptors are left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Makes `.wake` the next event. Calls before it is delivered are merged.
  package func callAsFunction() {
    _ = Descriptor(writeEnd).write([1])
  }

  func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while let count = try? Descriptor(readEnd).read(into: &bytes), count > 0 {}
  }
}
