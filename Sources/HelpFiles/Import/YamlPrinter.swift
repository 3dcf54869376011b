import HelpContent

/// Prints values as YAML in block style, quoted only where necessary.
enum YamlPrinter {
  /// The members of an object, each on a line that begins with `indent` spaces.
  static func members(_ value: JSONValue, indent: Int = 0) -> String {
    var text = ""
    write(membersOf: value, indent: indent, to: &text)
    return text
  }

  /// An element of a list, its first member on the line of the dash.
  static func element(_ value: JSONValue, indent: Int) -> String {
    var text = ""
    write(element: value, indent: indent, to: &text)
    return text
  }

  private static func write(
    membersOf value: JSONValue, indent: Int, isFirstIndented: Bool = true, to text: inout String
  ) {
    guard case .object(let members) = value else { return }
    for (position, member) in members.enumerated() {
      if position > 0 || isFirstIndented { text += space(indent) }
      text += scalar(member.key)
      text += ":"
      write(standing: member.value, indent: indent, to: &text)
    }
  }

  private static func write(element value: JSONValue, indent: Int, to text: inout String) {
    text += space(indent)
    if case .object(let members) = value, !members.isEmpty {
      text += "- "
      write(membersOf: value, indent: indent + 2, isFirstIndented: false, to: &text)
    } else {
      text += "-"
      write(standing: value, indent: indent, to: &text)
    }
  }

  /// The rest of a line after a colon or a dash, with its line end.
  private static func write(standing value: JSONValue, indent: Int, to text: inout String) {
    switch value {
    case .object(let members) where members.isEmpty: text += " {}\n"
    case .object:
      text += "\n"
      write(membersOf: value, indent: indent + 2, to: &text)
    case .array(let values) where values.isEmpty: text += " []\n"
    case .array(let values):
      text += "\n"
      for value in values { write(element: value, indent: indent + 2, to: &text) }
    case .string(let value):
      if isBlock(value) {
        write(block: value, indent: indent + 2, to: &text)
      } else {
        text += " \(value.hasByte(UInt8(ascii: "\n")) ? JSONValue.string(value).description : scalar(value))\n"
      }
    case .number: text += " \(number(value.description))\n"
    case .null, .bool, .int: text += " \(value)\n"
    }
  }

  /// Adds a fourth decimal to three, which could be taken for thousands.
  private static func number(_ text: String) -> String {
    text.split(separator: ".").dropFirst().first?.utf8.count == 3 ? text + "0" : text
  }

  /// True for lines of which a literal block can be made: others have an indentation of their own that would be taken for
  /// YAML's, or end with blanks.
  private static func isBlock(_ text: String) -> Bool {
    guard text.hasByte(UInt8(ascii: "\n")), text.first?.isWhitespace == false else { return false }
    let last = text.utf8.lastIndex(of: UInt8(ascii: "\n")).map { text[text.utf8.index(after: $0)...] } ?? text[...]
    return !last.allSatisfy(\.isWhitespace)
      && !text.hasByte(UInt8(ascii: "\t")) && !text.holdsForbidden
  }

  private static func write(block lines: String, indent: Int, to text: inout String) {
    text += " |-\n"
    text += (lines + "\n").indented(by: indent)
  }

  /// A scalar on one line that every YAML parser reads as this text.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
      && !text.hasByte { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") } && !text.holdsForbidden
      && ![": ", " #", " &", " *", " !"].contains { text.hasBytes(of: $0) } && !text.hasSuffix(":")
      && text.last?.isWhitespace == false && !words.contains(text.lowercased())
    return isPlain ? text : JSONValue.string(text).description
  }

  /// Null, and the Booleans of YAML 1.1.
  private static let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  static func space(_ count: Int) -> String { String(repeating: " ", count: count) }
}
