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
    unsafe self.init(UnsafeRawPointer(start), count: count) { start, count in
      unsafe munmap(UnsafeMutableRawPointer(mutating: start), count)
    }
  }

  /// Whether `count` bytes lie at `offset`.
  package func holds(_ count: Int, at offset: Int) -> Bool {
    offset >= 0 && count >= 0 && offset <= self.count && count <= self.count - offset
  }

  /// A little-endian number of any alignment; nil where there is none.
  package func integer<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type = Number.self, at offset: Int
  ) -> Number? {
    guard holds(MemoryLayout<Number>.size, at: offset) else { return nil }
    return unsafe Number(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Nil where there are not as many bytes, or no UTF-8.
  package func text(at offset: Int, count: Int) -> String? {
    guard holds(count, at: offset) else { return nil }
    let bytes = unsafe UnsafeRawBufferPointer(start: start + offset, count: count)
    return unsafe String(validating: bytes, as: UTF8.self)
  }

  /// The checksum of a range, which is nil when it is not inside.
  package func checksum(at offset: Int, count: Int, seed: UInt64) -> UInt64? {
    guard holds(count, at: offset) else { return nil }
    return unsafe Checksum.of(UnsafeRawBufferPointer(start: start + offset, count: count), seed: seed)
  }

  /// How the bytes of a range compare with others: below 0, 0 or above 0; nil when it is not inside.
  package func compare(at offset: Int, count: Int, with other: String) -> Int? {
    guard holds(count, at: offset) else { return nil }
    var position = 0
    for byte in other.utf8 {
      guard position < count else { return -1 }
      let own = unsafe start.load(fromByteOffset: offset + position, as: UInt8.self)
      if own != byte { return own < byte ? -1 : 1 }
      position += 1
    }
    return position < count ? 1 : 0
  }
}
