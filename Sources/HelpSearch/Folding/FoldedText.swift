/// A text as the search compares it: with one blank for any run of them and none at the ends.
struct FoldedText {
  private(set) var units: [UInt16] = []

  init(_ text: String) {
    units.reserveCapacity(text.utf8.count)
    let folding = Folding()
    for scalar in text.unicodeScalars { _ = folding.append(scalar, to: &units) }
    if units.last == Folding.blank { units.removeLast() }
  }
}
