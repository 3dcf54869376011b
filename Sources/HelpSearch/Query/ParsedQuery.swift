import HelpContent

/// The words, excluded words and filters of a query. Only the beginning of a very long query is parsed.
struct ParsedQuery: Equatable {
  /// In code units.
  static let maxLength = 512
  static let maxWords = 64

  struct Word: Hashable {
    /// Folded.
    let codeUnits: CodeUnits
    /// In ASCII width but otherwise as typed: capitals are the keys of double consonants in Hangul.
    let keystrokes: CodeUnits
    /// In quotation marks, to be matched verbatim.
    var isQuoted = false
    /// The last word, without a space after it: more of it may follow.
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
    // A decomposed letter has at most four scalars.
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
    for (codeUnits, keystrokes) in Self.words(
      in: piece.isQuoted || isExcluded ? piece.text : piece.source, piece.isQuoted)
    {
      guard words.count + excluded.count < Self.maxWords else { return }
      let word = Word(
        codeUnits: Array(codeUnits.prefix(Self.maxLength)), keystrokes: keystrokes, isQuoted: piece.isQuoted)
      if isExcluded {
        excluded.append(word)
      } else if !words.contains(word) {
        words.append(word)
      }
    }
  }

  /// Folded words with their keystrokes; folding may turn one character into several words.
  private static func words(in text: String, _ isQuoted: Bool) -> [(CodeUnits, CodeUnits)] {
    let codeUnits = FoldedText(text).codeUnits
    if isQuoted { return codeUnits.isEmpty ? [] : [(codeUnits, codeUnits)] }
    let keystrokes = text.unicodeScalars.compactMap { scalar -> UInt16? in
      let plain = 0xFF01...0xFF5E ~= scalar.value ? scalar.value - 0xFEE0 : scalar.value
      return plain < 0x10000 ? UInt16(plain) : nil
    }
    let words = codeUnits.split(separator: Folding.space).map(trimmed)
    return words.map { (Array($0), words.count == 1 ? keystrokes : Array($0)) }
  }

  /// Without punctuation at the end, unless the word is nothing else.
  private static func trimmed(_ word: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    // ? ! . , ; : 。 、 …
    let punctuation: Set<UInt16> = [0x3F, 0x21, 0x2E, 0x2C, 0x3B, 0x3A, 0x3002, 0x3001, 0x2026]
    let end = word.lastIndex { !punctuation.contains($0) }
    return end.map { word[...$0] } ?? word
  }

  private static func filter(_ text: String) -> Filter? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = text[..<colon].lowercased()
    let value = String(text[text.index(after: colon)...])
    // A misspelt name of a filter counts, but not without a value: then it may be any word with a colon.
    guard value.isEmpty ? SearchFilter(rawValue: name) != nil : filterNamed(nearly: name) != nil else {
      return nil
    }
    return Filter(name: name, value: value)
  }

  /// The filter whose name is similar to `name`; nil if there is none.
  static func filterNamed(nearly name: String) -> String? {
    EditDistance.nearest(to: name, in: SearchFilter.allCases.map(\.rawValue))
  }

  private struct Piece {
    /// With its hyphen and quotation marks.
    var source = ""
    var text = ""
    var isQuoted = false
    var isExcluded = false
  }

  /// Splits at white space outside of quotation marks. One that is not closed means nothing.
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
    guard isInside, !piece.text.isEmpty else {
      finish()
      return pieces
    }
    return pieces + self.pieces(of: piece.text)
  }
}
