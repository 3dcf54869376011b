/// What ASCII signs are written as.
package struct Escapes: ExpressibleByDictionaryLiteral, Sendable {
  private var replacements: [UInt8: String] = [:]
  /// A bit for each sign.
  private var mask: (low: UInt64, high: UInt64) = (0, 0)

  package init(dictionaryLiteral signs: (Unicode.Scalar, String)...) {
    for (sign, text) in signs { add(UInt8(ascii: sign), text) }
  }

  /// Each of the signs behind a backslash.
  package init(withBackslash signs: String) {
    for byte in signs.utf8 { add(byte, "\\\(Character(Unicode.Scalar(byte)))") }
  }

  private mutating func add(_ byte: UInt8, _ text: String) {
    replacements[byte] = text
    if byte < 64 { mask.low |= 1 << UInt64(byte) } else { mask.high |= 1 << UInt64(byte - 64) }
  }

  fileprivate func holds(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? mask.low : mask.high) >> UInt64(byte & 63) & 1 == 1
  }

  fileprivate func text(for byte: UInt8) -> String { replacements[byte] ?? "" }
}

extension String {
  /// Replaces signs, combined with marks or not: `"` with an accent still ends an attribute, but is another `Character`
  /// than `"`.
  package func escaping(_ signs: Escapes) -> String {
    guard hasByte(where: signs.holds) else { return self }
    var escaped = ""
    escaped.reserveCapacity(utf8.count + 8)
    var start = startIndex
    var position = start
    while position < endIndex {
      let byte = utf8[position]
      let next = utf8.index(after: position)
      if signs.holds(byte) {
        escaped += self[start..<position]
        escaped += signs.text(for: byte)
        start = next
      }
      position = next
    }
    return escaped + self[start...]
  }
}
