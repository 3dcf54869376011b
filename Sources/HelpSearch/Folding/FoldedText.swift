/// A folded text, with white space collapsed to single spaces and trimmed.
struct FoldedText {
  private(set) var codeUnits: CodeUnits = []

  init(_ text: String) {
    codeUnits.reserveCapacity(text.utf8.count)
    let folding = Folding()
    for scalar in text.unicodeScalars { _ = folding.append(scalar, to: &codeUnits) }
    if codeUnits.last == Folding.space { codeUnits.removeLast() }
  }
}
