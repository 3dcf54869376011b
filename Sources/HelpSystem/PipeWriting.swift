#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is on its way into a pipe, which is closed when all is in it, or nobody reads it any more.
struct PipeWriting: ~Copyable {
  private var rest: ArraySlice<UInt8>
  private var pipe: Int32?

  init(_ bytes: [UInt8], to pipe: Int32) {
    rest = bytes[...]
    self.pipe = pipe
  }

  deinit { if let pipe { close(pipe) } }

  /// Writes all, or as much as there is room for where the pipe does not block.
  mutating func goOn() {
    guard let pipe else { return }
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(pipe, $0.baseAddress, $0.count) }
      if count > 0 {
        rest.removeFirst(count)
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        break
      }
    }
    close(pipe)
    self.pipe = nil
  }
}
