import HelpContent

/// Escapes YAML's indicators `&`, `*` and `?` as private-use characters before parsing and unescapes them afterwards.
///
/// So no anchor, alias or complex key reaches the parser: a file of less than a kilobyte with an alias as a key kept
/// it busy for 37 seconds. A plain scalar that begins with an escaped character is where one of them was meant.
enum YamlIndicatorEscaping {
  private static let pairs: [(ascii: UInt8, escaped: Unicode.Scalar)] = [
    (UInt8(ascii: "&"), "\u{F0000}"), (UInt8(ascii: "*"), "\u{F0001}"), (UInt8(ascii: "?"), "\u{F0002}"),
  ]

  /// The escape for `byte`; nil if it cannot begin a token because it continues a word.
  static func escaped(_ byte: UInt8, after previous: UInt8) -> Unicode.Scalar? {
    guard let pair = pairs.first(where: { $0.ascii == byte }) else { return nil }
    switch previous {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: return nil
    default: return pair.escaped
    }
  }

  static func isEscaped(_ scalar: Unicode.Scalar) -> Bool { original(of: scalar) != scalar }

  static func unescaped(_ text: String) -> String {
    // The first byte of plane 15, from which a file may contain nothing else.
    guard text.hasByte(0xF3) else { return text }
    var rest = Array(text.utf8)[...]
    var unescaped: [UInt8] = []
    unescaped.reserveCapacity(rest.count)
    while let start = rest.firstIndex(of: 0xF3) {
      unescaped += rest[..<start]
      let scalar = rest.scalar(at: start) ?? " "
      unescaped += Array(String(original(of: scalar)).utf8)
      rest = rest[(start + UTF8.width(scalar))...]
    }
    return String(decoding: unescaped + rest, as: UTF8.self)
  }

  private static func original(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    pairs.first { $0.escaped == scalar }.map { Unicode.Scalar($0.ascii) } ?? scalar
  }

  /// True if a plain scalar would have been an anchor, an alias or a complex key.
  static func wasIndicator(_ plain: String) -> Bool {
    let scalars = plain.unicodeScalars
    guard let first = scalars.first, isEscaped(first) else { return false }
    guard original(of: first) == "?" else { return true }
    let next = scalars.dropFirst().first
    return next == nil || next == " " || next == "\n" || next == "\t"
  }

  /// The column, from 1, of an anchor, an alias or a complex key in a line of escaped text; nil if it has none.
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
