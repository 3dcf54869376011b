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

    /// True for a few capitals, such as `SKT`, which stand for themselves.
    var isAbbreviation: Bool { 2...5 ~= keystrokes.count && keystrokes.allSatisfy { 0x41...0x5A ~= $0 } }
  }

  struct Filter: Equatable {
    let name: String
    let value: String
    var isExcluded = false
  }

  private(set) var words: [Word] = []
  private(set) var excluded: [Word] = []
  private(set) var filters: [Filter] = []

  init(_ text: String) {
    // A decomposed letter has at most four scalars.
    let visible = text.unicodeScalars.prefix(Self.maxLength * 4).filter { !Invisible.contains($0.value) }
    let beginning = String(String.UnicodeScalarView(visible))
    var length = 0
    for piece in Self.pieces(of: beginning) where length < Self.maxLength {
      add(piece)
      length += piece.text.utf16.count
    }
    joinNumbers()
    let endsWithBlank = beginning.unicodeScalars.last?.properties.isWhitespace ?? true
    if !endsWithBlank, let last = words.last, !last.isQuoted { words[words.count - 1].isUnfinished = true }
  }

  /// Joins the words of a phone number with a country code, `+82 10 1234 5678`, to one.
  private mutating func joinNumbers() {
    func isNumber(_ codeUnits: some Sequence<UInt16>) -> Bool { codeUnits.allSatisfy { $0.isDigit || $0 == 0x2D } }
    guard let start = words.firstIndex(where: { !$0.isQuoted && $0.codeUnits.first == 0x2B && $0.codeUnits.count > 1 }),
      isNumber(words[start].codeUnits.dropFirst())
    else { return }
    let end = words[(start + 1)...].firstIndex { $0.isQuoted || !isNumber($0.codeUnits) } ?? words.count
    guard end > start + 1 else { return }
    let digits = Array(words[start..<end].map(\.codeUnits).joined(separator: [0x2D]).prefix(Self.maxLength))
    words.replaceSubrange(start..<end, with: [Word(codeUnits: digits, keystrokes: digits)])
  }

  /// The query with its excluded words as words to search for.
  var withoutExclusions: ParsedQuery {
    var query = self
    query.words += excluded.filter { !words.contains($0) }
    query.excluded = []
    return query
  }

  private mutating func add(_ piece: Piece) {
    if !piece.isQuoted, var filter = Self.filter(piece.text) {
      filter.isExcluded = piece.isExcluded
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
    let words = codeUnits.split(separator: Folding.space).map(WordTrimming.trimmed)
    return words.map { (Array($0), words.count == 1 ? Array(WordTrimming.trimmed(keystrokes[...])) : Array($0)) }
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

  /// Splits at white space outside of quotation marks. One that is not closed means nothing. A hyphen excludes only
  /// before a letter: `-18` and `--lang` are words.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    var isInside = false
    func isQuote(_ scalar: Unicode.Scalar) -> Bool { "\"“”＂".unicodeScalars.contains(scalar) }
    func finish() {
      if !piece.source.isEmpty { pieces.append(piece) }
      piece = Piece()
    }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if isQuote(scalar), isInside || piece.text.isEmpty || piece.text.hasSuffix(":") {
        if isInside { finish() } else { piece.isQuoted = !piece.text.hasSuffix(":") }
        isInside.toggle()
        piece.source += isInside ? "\"" : ""
      } else if !isInside, scalar.properties.isWhitespace {
        finish()
      } else if piece.source.isEmpty, scalar == "-" || scalar == "－", index + 1 < scalars.count,
        scalars[index + 1].properties.isAlphabetic || isQuote(scalars[index + 1])
      {
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
