package import HelpContent
import TerminalModel

extension Diagnostic {
  /// In the format of compilers, for people: `file:line:column: error: message [code]`, a hint, and the line with a
  /// caret below the column.
  package func formatted(in language: InterfaceLanguage) -> String {
    let words = kind.localized(in: language)
    var lines = ["\(file.shown):\(line):\(column): \(severity.label(in: language))\(words.message) [\(code.rawValue)]"]
    if !words.hint.isEmpty { lines.append("  \(words.hint)") }
    if let sourceLine {
      let (excerpt, indentation) = Self.excerpt(of: sourceLine.shown, around: column - 1)
      lines += ["  " + excerpt, "  " + String(repeating: " ", count: indentation) + "^"]
    }
    return lines.joined(separator: "\n")
  }

  /// In one line, with the file's name but not where it lies.
  package func inShort(in language: InterfaceLanguage) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return "\(name.shown):\(line):\(column): \(kind.localized(in: language).message)"
  }

  /// The part of a line that fits on a screen, and the columns before the scalar at `offset`.
  private static func excerpt(of line: String, around offset: Int) -> (String, Int) {
    var before = Array(line.unicodeScalars.prefix(offset))
    let after = String(line.unicodeScalars.dropFirst(offset))
    let width = { DisplayWidth.of(String(String.UnicodeScalarView(before))) }
    if width() > 60 {
      before = before.suffix(30)
      before.insert("…", at: 0)
    }
    let columns = width()
    return (String(String.UnicodeScalarView(before)) + after.truncated(toWidth: max(20, 100 - columns)), columns)
  }
}

extension Diagnostic.Severity {
  /// With the colon that follows it; programs get the raw value.
  fileprivate func label(in language: InterfaceLanguage) -> String {
    switch self {
    case .error: language.text(ko: "오류", en: rawValue, zh: "错误") + language.colon
    case .warning: language.text(ko: "경고", en: rawValue, zh: "警告") + language.colon
    }
  }
}

extension String {
  /// A form that is safe on a terminal: one line, without control or bidirectional characters.
  var shown: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(scalar.isSafeOnTerminal ? scalar : scalar == "\t" ? " " : "\u{FFFD}") }
    return String(shown)
  }

  /// A short piece of a file in quotes.
  var quoted: String { "'\(shown.truncated(toWidth: 40))'" }
}

extension Unicode.Scalar {
  fileprivate var isSafeOnTerminal: Bool {
    switch self {
    case "\t", "\n", "\u{61C}", "\u{200E}", "\u{200F}": false
    default: !isForbiddenInText
    }
  }

  /// Such as `U+202E`.
  var codePoint: String { "U+" + String(value, paddedTo: 4, radix: 16, uppercase: true) }
}
