/// A text as the search compares it: with one blank for any run of them and none at the ends.
struct FoldedText {
  private(set) var codeUnits: CodeUnits = []

  init(_ text: String) {
    codeUnits.reserveCapacity(text.utf8.count)
    let folding = Folding()
    for scalar in text.unicodeScalars { _ = folding.append(scalar, to: &codeUnits) }
    if codeUnits.last == Folding.blank { codeUnits.removeLast() }
  }
}
