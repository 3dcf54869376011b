/// A folded text that knows where its codeUnits come from.
struct OffsetMappedText {
  private(set) var codeUnits: CodeUnits = []
  /// For every codeUnit the offset of the first scalar it was made from, and behind them the number of scalars.
  private var offsets: [Int] = []

  init(_ text: String) {
    codeUnits.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    let folding = Folding()
    var offset = 0
    for scalar in text.unicodeScalars {
      for _ in 0..<folding.append(scalar, to: &codeUnits) { offsets.append(offset) }
      offset += 1
    }
    offsets.append(offset)
  }

  /// The scalars of the original text from which `range` of the codeUnits was made.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = offsets[range.lowerBound]
    // The second half of a surrogate pair comes from the scalar of the first.
    return start..<max(start + 1, offsets[range.upperBound])
  }
}
