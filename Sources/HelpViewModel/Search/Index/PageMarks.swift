import Synchronization

/// Marks on pages that any thread may set and read.
final class PageMarks: Sendable {
  private let words: [Word]

  init(count: Int) { words = (0..<(count + 63) / 64).map { _ in Word() } }

  func isMarked(_ page: Int) -> Bool {
    page >= 0 && page >> 6 < words.count
      && words[page >> 6].bits.load(ordering: .relaxed) & (1 << UInt64(page & 63)) != 0
  }

  func mark(_ page: Int) {
    words[page >> 6].bits.bitwiseOr(1 << UInt64(page & 63), ordering: .relaxed)
  }

  private final class Word: Sendable {
    let bits = Atomic<UInt64>(0)
  }
}
