/// An open file, pipe or terminal. Its owner closes it: a descriptor is only a number.  All modules read and write
/// here. A call that a signal interrupts is made again, and a call that handles a part is followed by another for the
/// rest.
package struct Descriptor: Equatable, Sendable {
  package let number: Int32

  package init(_ number: Int32) { self.number = number }

  package static let standardInput = Descriptor(STDIN_FILENO)
  package static let standardOutput = Descriptor(STDOUT_FILENO)
}

extension Descriptor {
  /// Reads what is there into `buffer`, in one call. Returns the number of bytes; 0 at the end.
  package func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
    try Self.repeating { unsafe callRead(number, &buffer, buffer.count) }
  }

  /// Reads at `offset` into `buffer`, in one call. Returns the number of bytes; 0 at the end.
  package func read(into buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int) throws(SystemError) -> Int {
    try Self.repeating { unsafe pread(number, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  /// Reads up to `limit` bytes, fewer only at the end.
  package func read(upTo limit: Int) throws(SystemError) -> [UInt8] {
    // All empty arrays are one, whose count would be written while other threads read it.
    if limit <= 0 { return [] }
    var error: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      do throws(SystemError) {
        while count < limit {
          let start = unsafe buffer.baseAddress.map { unsafe $0 + count }
          let added = try Self.repeating { unsafe callRead(number, start, limit - count) }
          if added == 0 { break }
          count += added
        }
      } catch let failure {
        error = failure
      }
    }
    if let error { throw error }
    return bytes
  }

  /// The first `limit` bytes of a file, fewer if it is shorter; nil if it cannot be read.
  package static func contents(of path: String, upTo limit: Int) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return try? Descriptor(file).read(upTo: limit)
  }

  /// Writes all of `bytes`; false if the descriptor does not take them. One that does not wait may take a part:
  /// `PendingBytes` keeps the rest.
  package func write(_ bytes: [UInt8]) -> Bool {
    var pending = PendingBytes(bytes)
    return pending.write(to: self) == .done
  }

  /// The result of a system call, made again while signals interrupt it.
  static func repeating(_ call: () -> Int) throws(SystemError) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw .latest }
    }
  }
}

// Inside of the type, its own methods would be meant.
private func callRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, start, count)
}
