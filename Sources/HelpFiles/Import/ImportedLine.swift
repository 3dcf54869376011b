import HelpContent

/// A line of what is imported, under the number by which a person finds it again.
package struct ImportedLine: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let text: String

  init(_ number: Int, _ text: some StringProtocol) {
    self.number = number
    // What may stand in no content would make the whole draft unreadable.
    self.text = ImportedText.harmless(text)
  }

  /// Without white space around it.
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
  /// With a stand-in for what may stand in no content.
  static func harmless(_ text: some StringProtocol) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isForbiddenInText ? "\u{FFFD}" : $0 }))
  }
}
