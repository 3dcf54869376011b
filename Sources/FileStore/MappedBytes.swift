import POSIX

/// Immutable bytes of a mapped file, of the program itself, or in memory. All accessors check their bounds.
@safe package final class MappedBytes: @unchecked Sendable {
  package let count: Int
  private let start: UnsafeRawPointer
  private let release: (UnsafeRawPointer, Int) -> Void

  private init(
    _ start: UnsafeRawPointer, count: Int, release: @escaping (UnsafeRawPointer, Int) -> Void = { _, _ in }
  ) {
    unsafe self.start = unsafe start
    self.count = count
    unsafe self.release = unsafe release
  }

  deinit { unsafe release(start, count) }

  /// Copies `bytes`.
  package convenience init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
    unsafe memory.copyBytes(from: bytes)
    unsafe self.init(UnsafeRawPointer(memory.baseAddress!), count: bytes.count) { start, _ in
      unsafe UnsafeMutableRawPointer(mutating: start).deallocate()
    }
  }

  /// Refers to bytes that are valid while the program runs.
  package convenience init(immortal start: UnsafePointer<UInt8>, count: Int) {
    unsafe self.init(UnsafeRawPointer(start), count: count)
  }

  /// Maps an open file, which may be closed afterwards. Nil if it is empty or cannot be mapped.
  package convenience init?(mapping file: Int32, count: Int) {
    guard count > 0, let start = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0), unsafe start != MAP_FAILED
    else { return nil }
    // Of most files only the first page is read; reading ahead would take a millisecond for each.
    unsafe madvise(start, min(count, Int(getpagesize())), MADV_RANDOM)
    unsafe self.init(UnsafeRawPointer(start), count: count) { start, count in
      unsafe munmap(UnsafeMutableRawPointer(mutating: start), count)
    }
  }

  /// Valid only while this object is referenced.
  package var memory: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: count) }

  /// True if the range lies inside of the bytes.
  package func holds(_ count: Int, at offset: Int) -> Bool {
    offset >= 0 && count >= 0 && offset <= self.count && count <= self.count - offset
  }

  /// Nil if `offset` is out of bounds.
  package func byte(at offset: Int) -> UInt8? { integer(at: offset) }

  /// A little-endian number at any alignment; nil if it is out of bounds.
  package func number32(at offset: Int) -> UInt32? { integer(at: offset) }

  /// A little-endian number at any alignment; nil if it is out of bounds.
  package func number64(at offset: Int) -> UInt64? { integer(at: offset) }

  // Private, because a generic function is not specialized for callers in other modules, and ten times as slow then.
  private func integer<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Number? {
    guard holds(MemoryLayout<Number>.size, at: offset) else { return nil }
    return unsafe Number(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Nil if the range is out of bounds or is not valid UTF-8.
  package func text(at offset: Int, count: Int) -> String? {
    guard holds(count, at: offset) else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: (start + offset).assumingMemoryBound(to: UInt8.self), count: count)
    return unsafe String(wellFormed: bytes)
  }

  /// Nil if the range is out of bounds.
  package func checksum(at offset: Int, count: Int, seed: UInt64) -> UInt64? {
    guard holds(count, at: offset) else { return nil }
    return unsafe Checksum.of(UnsafeRawBufferPointer(start: start + offset, count: count), seed: seed)
  }

  /// Compares the bytes of a range with those of `other`: negative if they are less, 0 if equal, positive if greater.
  /// Nil if the range is out of bounds.
  package func compare(at offset: Int, count: Int, with other: String) -> Int? {
    guard holds(count, at: offset) else { return nil }
    var other = other
    return other.withUTF8 { other in
      let order = unsafe memcmp(
        start + offset, other.baseAddress ?? UnsafePointer(bitPattern: 1)!, min(count, other.count))
      return order != 0 ? Int(order) : count - other.count
    }
  }
}
