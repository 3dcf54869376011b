/// The lines of a paragraph joined into bytes; a line feed is a hard break.
struct JoinedLines {
  private(set) var bytes: [UInt8]

  init(_ first: ArraySlice<UInt8>) { bytes = Array(first) }

  /// Appends a line. A backslash at the end of the previous one is a hard break.
  mutating func append(_ line: ArraySlice<UInt8>) {
    if bytes.last == UInt8(ascii: "\\") {
      bytes[bytes.endIndex - 1] = .newline
    } else if !Self.joinsTightly(bytes[...], line) {
      bytes.append(.space)
    }
    bytes += line
  }

  mutating func append(afterBreak line: ArraySlice<UInt8>) {
    bytes.append(.newline)
    bytes += line
  }

  private static func joinsTightly(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    // Punctuation that has no script is skipped; more than two dozen bytes of it do not occur.
    let last = String(decoding: before.suffix(24), as: UTF8.self).unicodeScalars.last { !isNeutral($0) }
    let first = String(decoding: after.prefix(24), as: UTF8.self).unicodeScalars.first { !isNeutral($0) }
    guard let last, let first else { return false }
    return isWrittenWithoutSpaces(last) && isWrittenWithoutSpaces(first)
  }

  private static func isNeutral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "`", "\u{2014}", "\u{2018}"..."\u{201D}", "\u{2026}": true
    default: false
    }
  }

  /// Han, kana and their punctuation. Korean separates words by spaces.
  private static func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
