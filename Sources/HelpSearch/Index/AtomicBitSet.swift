import Synchronization

/// A set of numbers below a fixed count that any thread may read and add to.
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
  func contains(_ number: Int) -> Bool {
    guard number >= 0, number >> 6 < count else { return false }
    return unsafe words[number >> 6].load(ordering: .relaxed) & (1 << UInt64(number & 63)) != 0
  }

  func insert(_ number: Int) { unsafe words[number >> 6].bitwiseOr(1 << UInt64(number & 63), ordering: .relaxed) }
}
