import HelpContent

/// A change to a file that takes a finding away: `range`, in Unicode scalars of the text, becomes `replacement`. No line begins or
/// ends by it.
struct Mend: Hashable {
  let range: Range<Int>
  let replacement: String
  /// The scalar that gets another text; nil if the change is to the form of the file.
  let scalar: SourceLocation?
}

extension Mend {
  /// Nil unless there is one right way to mend the finding.
  init?(of kind: Diagnostic.Kind, at location: SourceLocation, in source: MendedText) {
    switch kind {
    case .forbiddenCharacter(let scalar) where scalar.turnsDirection || scalar == "\u{FEFF}":
      guard let offset = source.offset(of: location), source.scalars[offset] == scalar else { return nil }
      self.init(range: offset..<(offset + 1), replacement: "", scalar: nil)
    case .invisibleInText: self.init(rewriting: location, in: source) { $0.withoutInvisible }
    case .invalidValue(.invisibleCharacter):
      self.init(rewriting: location, in: source) { raw in
        String(String.UnicodeScalarView(raw.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
      }
    case .spokenHours(_, let meant): self.init(giving: meant, to: location, in: source)
    case .language(_, let suggestion?): self.init(giving: suggestion.description, to: location, in: source)
    case .badTag(_, let suggestion?): self.init(giving: suggestion, to: location, in: source)
    case .badDate(let text):
      guard let date = CalendarDate(yearFirst: text) else { return nil }
      self.init(giving: date.description, to: location, in: source)
    case .badCountry(let text):
      guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
      self.init(giving: text.uppercased(), to: location, in: source)
    case .invalidValue(.notE164):
      guard let text = source.text(at: location), let number = Self.e164(text) else { return nil }
      self.init(giving: number, to: location, in: source)
    case .unquotedNumber(let text):
      guard source.text(at: location) == text else { return nil }
      self.init(rewriting: location, in: source) { "\"\($0)\"" }
    case .fullWidthColon: self.init(endingKeyAt: location, in: source)
    case .syntax(.colonInText): self.init(quotingValueIn: location.line, from: nil, in: source)
    case .syntax(.cannotStart("@")), .syntax(.cannotStart("`")):
      self.init(quotingValueIn: location.line, from: location.column, in: source)
    default: return nil
    }
  }

  /// Gives the scalar another text, in its own quotation marks.
  private init?(giving text: String, to location: SourceLocation, in source: MendedText) {
    guard let span = source.spans[location], source.text(at: location) != nil, !text.contains("'") else { return nil }
    let isPlain = span.style == .plain && text.utf8.allSatisfy { Self.plainBytes.contains($0) || $0 > 0x7F }
    let mark = span.style == .singleQuoted ? "'" : isPlain ? "" : "\""
    self.init(range: span.range, replacement: mark + text + mark, scalar: location)
  }

  private init?(rewriting location: SourceLocation, in source: MendedText, _ change: (String) -> String) {
    guard let span = source.spans[location] else { return nil }
    let raw = source.raw(span.range)
    let changed = change(raw)
    guard changed != raw else { return nil }
    self.init(range: span.range, replacement: changed, scalar: location)
  }

  /// `：` behind a key of content becomes a colon and a blank.
  private init?(endingKeyAt location: SourceLocation, in source: MendedText) {
    guard let offset = source.offset(of: location), source.scalars[offset] == "：" else { return nil }
    let before = source.scalars[..<offset].reversed().prefix { $0.isASCII && ($0.properties.isAlphabetic || $0 == "_") }
    guard MendedText.keys.contains(String(String.UnicodeScalarView(before.reversed()))) else { return nil }
    let blanks = source.scalars[(offset + 1)...].prefix { $0 == " " || $0 == "\u{3000}" }.count
    self.init(range: offset..<(offset + 1 + blanks), replacement: ": ", scalar: nil)
  }

  /// The plain text behind a key or a dash is put in quotation marks, to the end of its line.
  private init?(quotingValueIn line: Int, from column: Int?, in source: MendedText) {
    guard let lineRange = source.range(ofLine: line), !source.continues(after: line) else { return nil }
    let text = Array(source.scalars[lineRange])
    guard let start = column.map({ $0 - 1 }) ?? Self.valueStart(in: text), start < text.count,
      Self.isBehindKeyOrDash(text[..<start])
    else { return nil }
    var value = text[start...]
    while value.last == " " { value.removeLast() }
    let words = String(String.UnicodeScalarView(value))
    let isPlainStart = column != nil || !"\"'[]{}|>&*!%@`#,?-".unicodeScalars.contains(value.first ?? "#")
    guard isPlainStart, !words.contains(" #"), !words.contains("\t"), !Self.mayHoldAnotherKey(words) else { return nil }
    let quoted =
      words.contains("\"") || words.contains("\\") ? (words.contains("'") ? nil : "'\(words)'") : "\"\(words)\""
    guard let quoted else { return nil }
    let first = lineRange.lowerBound + start
    self.init(range: first..<(first + value.count), replacement: quoted, scalar: nil)
  }

  /// Behind `key: `, with dashes before it.
  private static func valueStart(in line: [Unicode.Scalar]) -> Int? {
    line.indices.dropLast().first { line[$0] == ":" && line[$0 + 1] == " " }.map { colon in
      colon + 1 + line[(colon + 1)...].prefix { $0 == " " }.count
    }
  }

  private static func isBehindKeyOrDash(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = before.drop { $0 == " " }
    while rest.first == "-", rest.dropFirst().first == " " { rest = rest.dropFirst().drop { $0 == " " } }
    while rest.last == " " { rest.removeLast() }
    if rest.isEmpty { return before.contains("-") }
    return rest.last == ":"
      && rest.dropLast().allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "_-0123456789".unicodeScalars.contains($0))
      }
  }

  /// True if a colon stands behind a word that could be the next key, whose line end is missing.
  private static func mayHoldAnotherKey(_ words: String) -> Bool {
    let pieces = words.split(separator: ":", omittingEmptySubsequences: false).dropLast()
    return pieces.contains { piece in MendedText.keys.contains(String(piece.split(separator: " ").last ?? "")) }
  }

  /// `+82 2-704-7983` and `0082 …` as E.164 writes them.
  private static func e164(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ "+0123456789 -.()/".unicodeScalars.contains($0) }) else { return nil }
    var digits = String(text.filter { $0.isASCII && $0.isNumber })
    if text.hasPrefix("00") { digits = String(digits.dropFirst(2)) } else if !text.hasPrefix("+") { return nil }
    // `(0)` is said to those who dial within the country.
    guard !text.contains("(0)"), (7...15).contains(digits.count), !digits.hasPrefix("0") else { return nil }
    return "+" + digits
  }

  private static let plainBytes = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".utf8)
}

extension Unicode.Scalar {
  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x206F: true
    default: false
    }
  }
}

extension CalendarDate {
  /// A date that begins with its year, so that nobody takes the month for the day: `2026.3.1`, `2026/03/01`, `2026년 3월 1일`.
  fileprivate init?(yearFirst text: String) {
    let parts = text.split { !($0.isASCII && $0.isNumber) }.map(String.init)
    let between = text.filter { !($0.isASCII && $0.isNumber) && $0 != " " }
    guard parts.count == 3, parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2,
      ["..", "...", "//", "--", "년월일", "年月日"].contains(between),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
