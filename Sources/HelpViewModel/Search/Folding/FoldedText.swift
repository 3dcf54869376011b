/// A text as the search compares it: with one blank for any run of them and none at the ends.
struct FoldedText {
  private(set) var units: [UInt16] = []

  init(_ text: String) {
    units.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { _ = Folding.append(scalar, to: &units) }
    if units.last == Folding.blank { units.removeLast() }
  }
}
