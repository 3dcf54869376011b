/// A folded text with a mapping of its code units to the scalars of the original.
struct OffsetMappedText {
  private(set) var codeUnits: CodeUnits = []
  /// Offset of the first source scalar of each code unit, and the number of scalars at the end.
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

  /// The range of scalars that `range` of the code units comes from.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = offsets[range.lowerBound]
    // Both surrogates of a pair come from the same scalar.
    return start..<max(start + 1, offsets[range.upperBound])
  }
}
