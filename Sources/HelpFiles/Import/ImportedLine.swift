import HelpContent

/// A line of an imported file with its number.
package struct ImportedLine: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let text: String

  /// A character that content forbids would make the whole draft invalid.
  init(_ number: Int, _ text: some StringProtocol) { self.init(number, harmless: ImportedText.harmless(text)) }

  private init(_ number: Int, harmless text: String) {
    self.number = number
    self.text = text
  }

  /// The text without surrounding whitespace.
  var trimmed: Substring {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.isBlank) }

  static func lines(of text: String) -> [ImportedLine] {
    // Of bytes, because characters take far longer to find.
    let text =
      text.hasByte(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
    // Nearly all texts are, and then no line has to be looked at.
    let isHarmless = ImportedText.harmless(text) == text
    let line = { (number: Int, text: Substring) in
      isHarmless ? ImportedLine(number, harmless: String(text)) : ImportedLine(number, text)
    }
    var lines: [ImportedLine] = []
    var rest = text[...]
    while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(line(lines.count + 1, rest[..<end]))
      rest = rest[rest.utf8.index(after: end)...]
    }
    return lines + [line(lines.count + 1, rest)]
  }
}

enum ImportedText {
  /// Combining marks on one letter that are kept, more than any language needs.
  private static let mostMarks = 32

  /// The text without what imports leave out, and the lines that had some of it.
  struct Cleaned {
    var text: String
    var problems: [(line: Int, problem: ImportProblem)] = []
  }

  /// The text without a byte order mark, without marks that change its direction, and with no more marks on one letter than
  /// any language needs.
  static func cleaned(_ text: String) -> Cleaned {
    guard hasMarks(text) || hasLongStack(text) else { return Cleaned(text: text) }
    var scalars = String.UnicodeScalarView()
    var problems: [(line: Int, problem: ImportProblem)] = []
    func tell(_ problem: ImportProblem) {
      if !problems.suffix(2).contains(where: { $0 == (line, problem) }) { problems.append((line, problem)) }
    }
    var line = 1
    var stack = 0
    var previous: Unicode.Scalar = "\0"
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: if previous != "\r" { line += 1 }
      case 0x0D: line += 1
      case 0xFEFF where previous == "\0": continue
      case 0x202A...0x202E, 0x2066...0x2069:
        tell(.directionMarks)
        continue
      default: break
      }
      stack = isStacked(scalar) ? stack + 1 : 0
      if stack > mostMarks {
        tell(.stackedMarks)
        continue
      }
      scalars.append(scalar)
      previous = scalar
    }
    return Cleaned(text: String(scalars), problems: problems)
  }

  /// True for a mark that joins the letter before it. Letters of Korean and Chinese are not looked up.
  private static func isStacked(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x1100..<0x1200, 0x3100..<0xA000, 0xAC00..<0xD800: false
    default: [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    }
  }

  private static func hasLongStack(_ text: String) -> Bool {
    var stack = 0
    for scalar in text.unicodeScalars {
      stack = isStacked(scalar) ? stack + 1 : 0
      if stack > mostMarks { return true }
    }
    return false
  }

  /// True if the bytes of such a mark may be in the text.
  private static func hasMarks(_ text: String) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    return text.hasByte { byte in
      defer { last = (last.1, byte) }
      return switch last {
      case (0xE2, 0x80): 0xAA...0xAE ~= byte
      case (0xE2, 0x81): 0xA6...0xA9 ~= byte
      default: last.1 == 0xEF && byte == 0xBB
      }
    }
  }

  /// Without characters that nobody sees, unless there are no others; those that content forbids become U+FFFD.
  static func harmless(_ text: some StringProtocol) -> String {
    let whole = String(text)
    let seen = whole.withoutInvisible
    let text = seen.allSatisfy(\.isWhitespace) ? whole : seen
    guard text.holdsForbidden else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isForbiddenInText ? "\u{FFFD}" : $0 }))
  }
}
