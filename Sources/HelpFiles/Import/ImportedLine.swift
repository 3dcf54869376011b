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
  /// The text without a byte order mark and without marks that change its direction, and the lines that had some.
  static func cleaned(_ text: String) -> (text: String, linesWithMarks: [Int]) {
    guard hasMarks(text) else { return (text, []) }
    var scalars = String.UnicodeScalarView()
    var lines: [Int] = []
    var line = 1
    var previous: Unicode.Scalar = "\0"
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: if previous != "\r" { line += 1 }
      case 0x0D: line += 1
      case 0xFEFF where previous == "\0": continue
      case 0x202A...0x202E, 0x2066...0x2069:
        if lines.last != line { lines.append(line) }
        continue
      default: break
      }
      scalars.append(scalar)
      previous = scalar
    }
    return (String(scalars), lines)
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
