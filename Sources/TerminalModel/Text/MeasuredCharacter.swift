/// A character of a text with its width and its place in the text's UTF-8.
struct MeasuredCharacter {
  let first: Unicode.Scalar
  let width: Int
  let isNewline: Bool
  let start: Int
  let end: Int

  /// The characters of a text in order.
  static func forEach(in text: String, _ body: (MeasuredCharacter) -> Void) {
    let isPlain = text.unicodeScalars.allSatisfy { SoleScalar.width(of: $0) > 0 || $0 == "\n" }
    guard isPlain else { return forEachJoined(in: text, body) }
    var start = 0
    for scalar in text.unicodeScalars {
      let end = start + UTF8.width(scalar)
      body(
        MeasuredCharacter(
          first: scalar, width: SoleScalar.width(of: scalar), isNewline: scalar == "\n", start: start, end: end))
      start = end
    }
  }

  /// For texts with scalars that join others.
  private static func forEachJoined(in text: String, _ body: (MeasuredCharacter) -> Void) {
    var start = 0
    for character in text {
      let end = start + character.utf8.count
      body(
        MeasuredCharacter(
          first: character.unicodeScalars.first ?? " ", width: DisplayWidth.of(character),
          isNewline: character.isNewline, start: start, end: end))
      start = end
    }
  }
}
