package import MappedFiles

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

  /// A mapped file.
  package init(_ file: MappedBytes) {
    unsafe bytes = file.memory
    isTrusted = false
    unsafe release = { _ in withExtendedLifetime(file) {} }
  }

  deinit { unsafe release(bytes) }
}
