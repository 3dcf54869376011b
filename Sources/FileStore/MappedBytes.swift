#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that never change and stay while somebody holds them: of a mapped file, of the program itself, or of memory.
/// Whatever is asked for, nothing outside of them is read.
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

  /// A copy in memory.
  package convenience init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
    unsafe memory.copyBytes(from: bytes)
    unsafe self.init(UnsafeRawPointer(memory.baseAddress!), count: bytes.count) { start, _ in
      unsafe UnsafeMutableRawPointer(mutating: start).deallocate()
    }
  }

  /// Bytes that stay as long as the program runs.
  package convenience init(immortal start: UnsafePointer<UInt8>, count: Int) {
    unsafe self.init(UnsafeRawPointer(start), count: count)
  }

  /// All of an open file, which can be closed afterwards; nil when it is empty or cannot be mapped.
  package convenience init?(mapping file: Int32, count: Int) {
    guard count > 0, let start = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0), unsafe start != MAP_FAILED
    else { return nil }
    // The first page is looked at for nearly every file; what follows, of some: reading ahead would be a millisecond each.
    unsafe madvise(start, min(count, Int(getpagesize())), MADV_RANDOM)
    unsafe self.init(UnsafeRawPointer(start), count: count) { start, count in
      unsafe munmap(UnsafeMutableRawPointer(mutating: start), count)
    }
  }

  /// All of them; only while somebody holds this object.
  package var memory: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: count) }

  /// Whether `count` bytes lie at `offset`.
  package func holds(_ count: Int, at offset: Int) -> Bool {
    offset >= 0 && count >= 0 && offset <= self.count && count <= self.count - offset
  }

  package func byte(at offset: Int) -> UInt8? { integer(at: offset) }

  /// Little-endian, of any alignment, as the next one.
  package func number32(at offset: Int) -> UInt32? { integer(at: offset) }

  package func number64(at offset: Int) -> UInt64? { integer(at: offset) }

  // A generic function that other modules call is not specialised for them, and ten times as slow.
  private func integer<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Number? {
    guard holds(MemoryLayout<Number>.size, at: offset) else { return nil }
    return unsafe Number(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Nil where there are not as many bytes, or no UTF-8.
  package func text(at offset: Int, count: Int) -> String? {
    guard holds(count, at: offset) else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: (start + offset).assumingMemoryBound(to: UInt8.self), count: count)
    return unsafe String(wellFormed: bytes)
  }

  /// The checksum of a range, which is nil when it is not inside.
  package func checksum(at offset: Int, count: Int, seed: UInt64) -> UInt64? {
    guard holds(count, at: offset) else { return nil }
    return unsafe Checksum.of(UnsafeRawBufferPointer(start: start + offset, count: count), seed: seed)
  }

  /// How the bytes of a range compare with others: below 0, 0 or above 0; nil when it is not inside.
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
