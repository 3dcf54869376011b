/// The memory that a block lies in, read only, beginning at a multiple of eight: its own, or a mapped file.
@safe package final class BlockBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  /// What was just made needs no looking at its checksums.
  let isTrusted: Bool
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  package init(_ bytes: [UInt8], isTrusted: Bool = true) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    unsafe memory.copyBytes(from: bytes)
    unsafe self.bytes = UnsafeRawBufferPointer(memory)
    self.isTrusted = isTrusted
    unsafe release = { unsafe $0.deallocate() }
  }

  /// `release` is called when nobody uses the memory any more; until then it must not change.
  package init(mapped bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
    unsafe self.bytes = bytes
    isTrusted = false
    unsafe self.release = release
  }

  deinit { unsafe release(bytes) }
}
