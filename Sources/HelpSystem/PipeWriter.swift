import POSIX

/// Writes to a pipe and closes it when everything is written or it has no readers.
struct PipeWriter: ~Copyable {
  private var rest: PendingBytes
  private var pipe: Int32?

  init(_ bytes: [UInt8], to pipe: Int32) {
    rest = PendingBytes(bytes)
    self.pipe = pipe
  }

  deinit { if let pipe { close(pipe) } }

  /// Writes all, or as much as there is room for if the pipe is non-blocking.
  mutating func resume() {
    guard let pipe, rest.write(to: Descriptor(pipe)) != .full else { return }
    close(pipe)
    self.pipe = nil
  }
}
