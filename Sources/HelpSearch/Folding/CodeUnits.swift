/// UTF-16 code units of a folded text.
typealias CodeUnits = [UInt16]

extension CodeUnits {
  /// The first occurrence of `part`; nil if there is none, or `part` is empty.
  func range(of part: CodeUnits) -> Range<Int>? {
    guard let first = part.first, part.count <= count else { return nil }
    for start in 0...(count - part.count) where self[start] == first {
      if (1..<part.count).allSatisfy({ self[start + $0] == part[$0] }) { return start..<(start + part.count) }
    }
    return nil
  }
}
