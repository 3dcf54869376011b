import HelpContent

/// A vCard 4.0 (RFC 6350). Names of properties include their parameters.
struct VCard {
  private var properties: [(name: String, value: String)] = [("BEGIN", "VCARD"), ("VERSION", "4.0")]

  /// Adds a text value, escaped.
  mutating func add(_ name: String, text: String) {
    properties.append((name, text.escaping(["\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"])))
  }

  mutating func add(_ name: String, uri: String) { properties.append((name, uri)) }

  var text: String {
    (properties + [("END", "VCARD")]).map { Self.folded("\($0.name):\($0.value)") + "\r\n" }.joined()
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
