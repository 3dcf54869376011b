import Synchronization

/// Marks on pages that any thread may set and read.
@safe final class AtomicBitSet: @unchecked Sendable {
  private let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let count: Int

  init(count: Int) {
    self.count = (count + 63) / 64
    unsafe words = .allocate(capacity: self.count)
    for index in 0..<self.count { unsafe (words + index).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe words.deinitialize(count: count)
    unsafe words.deallocate()
  }

  @inline(__always)
  func isMarked(_ page: Int) -> Bool {
    guard page >= 0, page >> 6 < count else { return false }
    return unsafe words[page >> 6].load(ordering: .relaxed) & (1 << UInt64(page & 63)) != 0
  }

  func mark(_ page: Int) { unsafe words[page >> 6].bitwiseOr(1 << UInt64(page & 63), ordering: .relaxed) }
}
