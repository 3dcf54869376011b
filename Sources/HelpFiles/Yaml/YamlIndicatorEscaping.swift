/// YAML's `&`, `*` and `?` exchanged for private characters before parsing and back after it.
///
/// So no anchor, alias or complex key can reach the parser, whatever surrounds it: a file of less than a kilobyte with an alias as a key kept it busy for
/// 37 seconds. A plain scalar that begins with an exchanged character is where one of them was meant.
enum YamlIndicatorEscaping {
  private static let pairs: [(ascii: UInt8, escaped: Unicode.Scalar)] = [
    (UInt8(ascii: "&"), "\u{F0000}"), (UInt8(ascii: "*"), "\u{F0001}"), (UInt8(ascii: "?"), "\u{F0002}"),
  ]

  /// Nil where the byte cannot begin a token, because it continues a word.
  static func escaped(_ byte: UInt8, after previous: UInt8) -> Unicode.Scalar? {
    guard let pair = pairs.first(where: { $0.ascii == byte }) else { return nil }
    switch previous {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: return nil
    default: return pair.escaped
    }
  }

  static func isEscaped(_ scalar: Unicode.Scalar) -> Bool { original(of: scalar) != scalar }

  static func unescaped(_ text: String) -> String {
    // All of plane 15 begins with this byte, and a file may hold nothing else of it.
    guard text.utf8.contains(0xF3) else { return text }
    var unescaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { unescaped.append(original(of: scalar)) }
    return String(unescaped)
  }

  private static func original(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    pairs.first { $0.escaped == scalar }.map { Unicode.Scalar($0.ascii) } ?? scalar
  }

  /// Whether a plain scalar would have been an anchor, an alias or a complex key.
  static func wasIndicator(_ plain: String) -> Bool {
    let scalars = plain.unicodeScalars
    guard let first = scalars.first, isEscaped(first) else { return false }
    guard original(of: first) == "?" else { return true }
    let next = scalars.dropFirst().first
    return next == nil || next == " " || next == "\n" || next == "\t"
  }

  /// The column, from 1, at which a line of the exchanged text has an anchor, an alias or a complex key.
  static func column(in line: Substring) -> Int? {
    let scalars = Array(line.unicodeScalars)
    var before: Unicode.Scalar = "-"
    for (index, scalar) in scalars.enumerated() where scalar != " " {
      let original = original(of: scalar)
      let isOpen = original != "?" || index + 1 < scalars.count && scalars[index + 1] == " "
      if original != scalar, isOpen, ":-[{,".unicodeScalars.contains(before) { return index + 1 }
      before = scalar
    }
    return nil
  }
}
