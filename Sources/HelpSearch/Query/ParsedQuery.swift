import HelpContent

/// What a person typed, taken apart; of a very long text only the beginning is looked at.
struct ParsedQuery: Equatable {
  /// In codeUnits.
  static let maxLength = 512
  static let maxWords = 16

  struct Word: Hashable {
    let codeUnits: CodeUnits
    /// As typed, where capitals tell something: the keys of Hangul's double letters. Folded in width alone.
    let keys: CodeUnits
    /// In quotation marks: to be found as it stands.
    var isQuoted = false
    /// More of it may still come: the last word, with no blank behind it.
    var isUnfinished = false
  }

  struct Filter: Equatable {
    let name: String
    let value: String
  }

  private(set) var words: [Word] = []
  private(set) var excluded: [Word] = []
  private(set) var filters: [Filter] = []

  init(_ text: String) {
    // No letter is more than four scalars when it is decomposed.
    let beginning = String(text.unicodeScalars.prefix(Self.maxLength * 4))
    var length = 0
    for piece in Self.pieces(of: beginning) where length < Self.maxLength {
      add(piece)
      length += piece.text.utf16.count
    }
    let endsWithBlank = beginning.unicodeScalars.last?.properties.isWhitespace ?? true
    if !endsWithBlank, let last = words.last, !last.isQuoted { words[words.count - 1].isUnfinished = true }
  }

  private mutating func add(_ piece: Piece) {
    if !piece.isQuoted, let filter = Self.filter(piece.text) {
      filters.append(filter)
      return
    }
    let isExcluded = piece.isExcluded && !piece.text.isEmpty
    for (codeUnits, keys) in Self.words(in: piece.isQuoted || isExcluded ? piece.text : piece.source, piece.isQuoted) {
      guard words.count + excluded.count < Self.maxWords else { return }
      let word = Word(codeUnits: Array(codeUnits.prefix(Self.maxLength)), keys: keys, isQuoted: piece.isQuoted)
      if isExcluded {
        excluded.append(word)
      } else if !words.contains(word) {
        words.append(word)
      }
    }
  }

  /// Folding may find blanks where the eye sees one sign.
  private static func words(in text: String, _ isQuoted: Bool) -> [(CodeUnits, CodeUnits)] {
    let codeUnits = FoldedText(text).codeUnits
    if isQuoted { return codeUnits.isEmpty ? [] : [(codeUnits, codeUnits)] }
    let keys = text.unicodeScalars.compactMap { scalar -> UInt16? in
      let plain = 0xFF01...0xFF5E ~= scalar.value ? scalar.value - 0xFEE0 : scalar.value
      return plain < 0x10000 ? UInt16(plain) : nil
    }
    let words = codeUnits.split(separator: Folding.blank).map(trimmed)
    return words.map { (Array($0), words.count == 1 ? keys : Array($0)) }
  }

  /// Without what ends a sentence, where anything else is left.
  private static func trimmed(_ word: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    // ? ! . , ; : 。 、 …
    let signs: Set<UInt16> = [0x3F, 0x21, 0x2E, 0x2C, 0x3B, 0x3A, 0x3002, 0x3001, 0x2026]
    let end = word.lastIndex { !signs.contains($0) }
    return end.map { word[...$0] } ?? word
  }

  private static func filter(_ text: String) -> Filter? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = text[..<colon].lowercased()
    let value = String(text[text.index(after: colon)...])
    // What is nearly a filter is one with a slip; alone it may still be any word with a colon.
    guard value.isEmpty ? SearchFilter(rawValue: name) != nil : filterNamed(nearly: name) != nil else {
      return nil
    }
    return Filter(name: name, value: value)
  }

  static func filterNamed(nearly name: String) -> String? {
    Nearness.nearest(to: name, in: SearchFilter.allCases.map(\.rawValue))
  }

  private struct Piece {
    /// With its signs.
    var source = ""
    var text = ""
    var isQuoted = false
    var isExcluded = false
  }

  /// What stands between blanks or in quotation marks; one that is not closed reaches to the end.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    var isInside = false
    func isQuote(_ scalar: Unicode.Scalar) -> Bool { "\"“”＂".unicodeScalars.contains(scalar) }
    func finish() {
      if !piece.source.isEmpty { pieces.append(piece) }
      piece = Piece()
    }
    for scalar in text.unicodeScalars {
      if isQuote(scalar), isInside || piece.text.isEmpty || piece.text.hasSuffix(":") {
        if isInside { finish() } else { piece.isQuoted = !piece.text.hasSuffix(":") }
        isInside.toggle()
        piece.source += isInside ? "\"" : ""
      } else if !isInside, scalar.properties.isWhitespace {
        finish()
      } else if piece.source.isEmpty, scalar == "-" || scalar == "－" {
        piece.isExcluded = true
        piece.source.unicodeScalars.append(scalar)
      } else {
        piece.source.unicodeScalars.append(scalar)
        piece.text.unicodeScalars.append(scalar)
      }
    }
    finish()
    return pieces
  }
}
