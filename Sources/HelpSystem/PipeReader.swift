import POSIX

/// Reads from a pipe until its end or until there is more than expected, and closes it then.
struct PipeReader: ~Copyable {
  private var read: [UInt8] = []
  private let size: Int
  private var pipe: Int32?

  init(_ pipe: Int32, upTo size: Int) {
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    self.pipe = pipe
    self.size = size
  }

  deinit { if let pipe { close(pipe) } }

  /// Nil if there is more than expected.
  var bytes: [UInt8]? { read.count > size ? nil : read }

  /// Reads what is there.
  mutating func resume() {
    guard let pipe else { return }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while read.count <= size {
      do throws(SystemError) {
        let count = try Descriptor(pipe).read(into: &buffer)
        if count == 0 { break }
        read += buffer.prefix(count)
      } catch {
        if error.code == EAGAIN { return }
        break
      }
    }
    close(pipe)
    self.pipe = nil
  }
}
