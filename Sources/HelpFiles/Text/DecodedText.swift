import HelpContent

/// A file decoded from UTF-8 in one pass, without a byte order mark, with forbidden characters replaced and YAML's
/// indicators escaped.
struct DecodedText {
  let text: String
  private(set) var diagnostics: [Located<Diagnostic.Kind>] = []
  /// Locations of `#` after a space and before a letter, which may have been meant as text.
  private(set) var hashes: [SourceLocation] = []
  /// True if the text has characters escaped by `YamlIndicatorEscaping`.
  private(set) var isEscaped = false

  /// Fails if the bytes are not UTF-8.
  static func read(_ bytes: [UInt8]) -> Result<DecodedText, InvalidUTF8Error> {
    if let offset = firstInvalidOffset(in: bytes) {
      return .failure(InvalidUTF8Error(byte: offset + 1, location: location(of: offset, in: bytes)))
    }
    return .success(DecodedText(valid: bytes))
  }

  /// Nil if the bytes are UTF-8.
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  struct InvalidUTF8Error: Error {
    /// From 1.
    let byte: Int
    let location: SourceLocation
  }

  private static func location(of offset: Int, in bytes: [UInt8]) -> SourceLocation {
    let before = bytes[(bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)..<offset]
    let line = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
    return SourceLocation(
      line: 1 + before.count { $0 == UInt8(ascii: "\n") }, column: 1 + line.count { $0 & 0xC0 != 0x80 })
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private init(valid bytes: [UInt8]) {
    var edits: [(offset: Int, length: Int, new: Unicode.Scalar)] = []
    let start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    var line = 1
    // Counts on from the last location, since a long line may have many.
    var counted = (offset: start, column: 1)
    func location(_ offset: Int) -> SourceLocation {
      counted.column += bytes[counted.offset..<offset].count { $0 & 0xC0 != 0x80 }
      counted.offset = offset
      return SourceLocation(line: line, column: counted.column)
    }
    var previous = UInt8(ascii: "\n")
    var isComment = false
    var isIndentation = true
    for offset in start..<bytes.count {
      let byte = bytes[offset]
      defer { previous = byte }
      if byte == UInt8(ascii: "\n") {
        line += 1
        counted = (offset + 1, 1)
        (isIndentation, isComment) = (true, false)
        continue
      }
      if isIndentation, byte != UInt8(ascii: " ") {
        isIndentation = false
        isComment = byte == UInt8(ascii: "#")
        if isComment, Self.hidesText(after: previous, before: offset + 1 < bytes.count ? bytes[offset + 1] : nil) {
          hashes.append(location(offset))
        }
      }
      if byte == UInt8(ascii: "#"), isComment {
        continue
      } else if Self.isSuspect[Int(byte)] {
        if let new = YamlIndicatorEscaping.escaped(byte, after: previous) {
          edits.append((offset, 1, new))
        } else if byte == UInt8(ascii: "#") {
          if Self.hidesText(after: previous, before: offset + 1 < bytes.count ? bytes[offset + 1] : nil) {
            hashes.append(location(offset))
          }
        } else if byte == UInt8(ascii: "\r"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n") {
          continue
        } else if byte < 0x80 || byte >= 0xC0, let scalar = Self.scalar(in: bytes, at: offset),
          scalar.isForbiddenInText
        {
          diagnostics.append(Located(.forbiddenCharacter(scalar), at: location(offset)))
          edits.append((offset, UTF8.width(scalar), "\u{FFFD}"))
        }
      }
    }
    isEscaped = edits.count > diagnostics.count
    text = Self.apply(edits, to: bytes[start...])
  }

  private static func apply(
    _ edits: [(offset: Int, length: Int, new: Unicode.Scalar)], to bytes: ArraySlice<UInt8>
  ) -> String {
    if edits.isEmpty { return String(decoding: bytes, as: UTF8.self) }
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count + edits.count * 3)
    var copied = bytes.startIndex
    for edit in edits {
      edited += bytes[copied..<edit.offset]
      edited += Array(String(edit.new).utf8)
      copied = edit.offset + edit.length
    }
    edited += bytes[copied...]
    return String(decoding: edited, as: UTF8.self)
  }

  private static func hidesText(after previous: UInt8, before next: UInt8?) -> Bool {
    guard previous == UInt8(ascii: " ") || previous == UInt8(ascii: "\t"), let next else { return false }
    return next > UInt8(ascii: " ") && next != UInt8(ascii: "#")
  }

  private static func scalar(in bytes: [UInt8], at offset: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[offset..<min(bytes.count, offset + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }

  /// First bytes of characters that need a closer look; nearly all bytes are others.
  private static let isSuspect: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEE...0xF4: true
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }
}
