import HelpContent

/// A line of an imported file with its number.
package struct ImportedLine: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let text: String

  init(_ number: Int, _ text: some StringProtocol) {
    self.number = number
    // A character that content forbids would make the whole draft invalid.
    self.text = ImportedText.harmless(text)
  }

  /// The text without surrounding whitespace.
  var trimmed: Substring {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  var isBlank: Bool { trimmed.isEmpty }

  static func lines(of text: String) -> [ImportedLine] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.enumerated().map {
      ImportedLine($0.offset + 1, $0.element)
    }
  }
}

enum ImportedText {
  /// The text without a byte order mark and without marks that change its direction, and the lines that had some.
  static func cleaned(_ text: String) -> (text: String, linesWithMarks: [Int]) {
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

  /// Replaces characters that content forbids with U+FFFD.
  static func harmless(_ text: some StringProtocol) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isForbiddenInText ? "\u{FFFD}" : $0 }))
  }
}
