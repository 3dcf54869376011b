import HelpContent

/// A card of RFC 6350: properties in order, each with its parameters already written.
struct VCard {
  private var properties: [(name: String, value: String)] = [("BEGIN", "VCARD"), ("VERSION", "4.0")]

  /// A value that is text: its separators are escaped.
  mutating func add(_ name: String, text: String) {
    properties.append((name, text.escaping(["\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"])))
  }

  mutating func add(_ name: String, uri: String) { properties.append((name, uri)) }

  var text: String {
    (properties + [("END", "VCARD")]).map { Self.folded("\($0.name):\($0.value)") + "\r\n" }.joined()
  }

  /// No line longer than 75 bytes, and none that ends inside a character.
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
