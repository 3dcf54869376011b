import POSIX

/// What is on its way into a pipe, which is closed when all is in it, or nobody reads it any more.
struct PipeWriter: ~Copyable {
  private var rest: PendingBytes
  private var pipe: Int32?

  init(_ bytes: [UInt8], to pipe: Int32) {
    rest = PendingBytes(bytes)
    self.pipe = pipe
  }

  deinit { if let pipe { close(pipe) } }

  /// Writes all, or as much as there is room for where the pipe does not block.
  mutating func resume() {
    guard let pipe, rest.write(to: Descriptor(pipe)) != .full else { return }
    close(pipe)
    self.pipe = nil
  }
}
