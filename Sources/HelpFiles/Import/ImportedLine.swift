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
  /// Replaces characters that content forbids with U+FFFD.
  static func harmless(_ text: some StringProtocol) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isForbiddenInText ? "\u{FFFD}" : $0 }))
  }
}
