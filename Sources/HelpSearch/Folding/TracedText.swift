/// A folded text that knows where its units come from.
struct TracedText {
  private(set) var units: [UInt16] = []
  /// For every unit the offset of the first scalar it was made from, and behind them the number of scalars.
  private var origins: [Int] = []

  init(_ text: String) {
    units.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count + 1)
    let folding = Folding()
    var offset = 0
    for scalar in text.unicodeScalars {
      for _ in 0..<folding.append(scalar, to: &units) { origins.append(offset) }
      offset += 1
    }
    origins.append(offset)
  }

  /// The scalars of the original text from which `range` of the units was made.
  func origin(of range: Range<Int>) -> Range<Int> {
    let start = origins[range.lowerBound]
    // The second half of a surrogate pair comes from the scalar of the first.
    return start..<max(start + 1, origins[range.upperBound])
  }
}
