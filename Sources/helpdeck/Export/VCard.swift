import HelpContent

/// A vCard of version 4.0 (RFC 6350) or 3.0 (RFC 2426), with only what address books agree on: telephone numbers as text,
/// no groups and no semicolons. Names of properties include their parameters.
struct VCard {
  enum Version: String {
    case three = "3.0"
    case four = "4.0"
  }

  let version: Version
  private var properties: [(name: String, value: String)] = []

  init(_ version: Version) { self.version = version }

  /// Adds a text; of a value of several parts it is the first. A semicolon becomes a full-width one: some address books
  /// end the value at it, others show a backslash that is before it.
  mutating func add(_ name: String, text: String, partOf count: Int = 1) {
    let escaped = text.escaping(["\\": "\\\\", ",": "\\,", "\n": "\\n", ";": "；"])
    properties.append((name, escaped + String(repeating: ";", count: count - 1)))
  }

  /// Adds an address, in which address books would take commas and semicolons for the end of a value.
  mutating func add(_ name: String, uri: String) {
    properties.append((name, uri.escaping([",": "%2C", ";": "%3B"])))
  }

  var text: String {
    let all = [("BEGIN", "VCARD"), ("VERSION", version.rawValue)] + properties + [("END", "VCARD")]
    return all.map { Self.folded("\($0.0):\($0.1)") + "\r\n" }.joined()
  }

  /// Folded to lines of at most 75 bytes, between characters.
  private static func folded(_ line: String) -> String {
    var text = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let bytes = UTF8.width(scalar)
      if width + bytes > 75 {
        text += "\r\n "
        width = 1
      }
      text.unicodeScalars.append(scalar)
      width += bytes
    }
    return text
  }
}
