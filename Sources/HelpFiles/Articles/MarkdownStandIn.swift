import HelpContent

/// Characters that stand for signs which are no markup, and one between a delimiter and a letter. No text has them. They
/// differ in their last byte.
enum MarkdownStandIn {
  private static let first: UInt8 = 0xF0
  private static let start: [UInt8] = [first, 0x90, 0xA9]
  private static let signs: [(sign: UInt8, last: UInt8)] = [
    (UInt8(ascii: "*"), 0x90), (UInt8(ascii: "_"), 0x91), (UInt8(ascii: "~"), 0x92), (UInt8(ascii: "|"), 0x93),
  ]

  /// A sign of punctuation, which is taken out afterwards.
  static let neighbour = start + [0xBF]

  static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "|")
  }

  /// Nil for a sign that needs none.
  static func bytes(for sign: UInt8) -> [UInt8]? { signs.first { $0.sign == sign }.map { start + [$0.last] } }

  static func isUsed(in bytes: [UInt8]) -> Bool {
    bytes.contains(first) && bytes.indices.contains { original(in: bytes[$0...]) != nil }
  }

  /// The text with the signs that were meant.
  static func removed(from text: String) -> String {
    guard text.hasByte(first) else { return text }
    var rest = Array(text.utf8)[...]
    var result: [UInt8] = []
    result.reserveCapacity(rest.count)
    while let byte = rest.first {
      if let original = original(in: rest) {
        result += original
        rest = rest.dropFirst(4)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The sign that the first character stands for, or nothing; nil if that is none of these.
  private static func original(in bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard bytes.first == first, bytes.starts(with: start), let last = bytes.dropFirst(3).first else { return nil }
    return last == neighbour[3] ? [] : signs.first { $0.last == last }.map { [$0.sign] }
  }
}
