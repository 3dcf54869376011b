import POSIX

/// Bytes on their way to a descriptor.
struct UnwrittenBytes: ~Copyable {
  /// Why writing stopped.
  enum Stop: Equatable {
    case done
    /// There is no room, and the descriptor does not wait for any.
    case full
    case failed(errno: Int32)
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Writes all, or as much as there is room for.
  mutating func write(to descriptor: Int32) -> Stop {
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe put(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 {
        return .failed(errno: 0)
      } else if errno == EAGAIN {
        return .full
      } else if errno != EINTR {
        return .failed(errno: errno)
      }
    }
    return .done
  }
}

private func put(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, start, count)
}
