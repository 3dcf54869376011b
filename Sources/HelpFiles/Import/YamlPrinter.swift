import HelpContent

/// Prints values as YAML in block style, quoted only where necessary.
enum YamlPrinter {
  /// The members of an object, each on a line that begins with `indent` spaces.
  static func members(_ value: JSONValue, indent: Int = 0) -> String {
    guard case .object(let members) = value else { return "" }
    return members.map { space(indent) + scalar($0.key) + ":" + standing($0.value, indent: indent) }.joined()
  }

  /// An element of a list, its first member on the line of the dash.
  static func element(_ value: JSONValue, indent: Int) -> String {
    switch value {
    case .object(let members) where !members.isEmpty:
      space(indent) + "- " + Self.members(value, indent: indent + 2).dropFirst(indent + 2)
    default: space(indent) + "-" + standing(value, indent: indent)
    }
  }

  /// The rest of a line after a colon or a dash, with its line end.
  private static func standing(_ value: JSONValue, indent: Int) -> String {
    switch value {
    case .object(let members) where members.isEmpty: " {}\n"
    case .object: "\n" + members(value, indent: indent + 2)
    case .array(let values) where values.isEmpty: " []\n"
    case .array(let values): "\n" + values.map { element($0, indent: indent + 2) }.joined()
    case .string(let text): text.contains("\n") ? block(text, indent: indent + 2) : " \(scalar(text))\n"
    case .number: " \(number(value.description))\n"
    case .null, .bool, .int: " \(value)\n"
    }
  }

  /// Adds a fourth decimal to three, which could be taken for thousands.
  private static func number(_ text: String) -> String {
    text.split(separator: ".").dropFirst().first?.utf8.count == 3 ? text + "0" : text
  }

  /// A literal block, or a quoted scalar if the text's own indentation would be taken for YAML's.
  private static func block(_ text: String, indent: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isPlain =
      lines.first?.first.map { !$0.isWhitespace } ?? false && lines.last?.allSatisfy(\.isWhitespace) == false
      && !text.unicodeScalars.contains { $0.isForbiddenInText || $0 == "\t" || $0.value == 0x85 }
    guard isPlain else { return " \(JSONValue.string(text))\n" }
    return " |-\n" + lines.map { $0.isEmpty ? "\n" : space(indent) + $0 + "\n" }.joined()
  }

  /// A scalar on one line that every YAML parser reads as this text.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
      && !text.unicodeScalars.contains { $0.isForbiddenInText || $0 == "\t" || $0 == "\n" }
      && ![": ", " #", " &", " *", " !"].contains { text.holds($0) } && !text.hasSuffix(":")
      && text.last?.isWhitespace == false && !words.contains(text.lowercased())
    return isPlain ? text : JSONValue.string(text).description
  }

  /// Null, and the Booleans of YAML 1.1.
  private static let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  static func space(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension String {
  /// Compares bytes: a blank with a combining accent is a blank to YAML but another `Character`.
  fileprivate func holds(_ pair: String) -> Bool {
    zip(utf8, utf8.dropFirst()).contains { $0 == pair.utf8.first && $1 == pair.utf8.last }
  }
}
