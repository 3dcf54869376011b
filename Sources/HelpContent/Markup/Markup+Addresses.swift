extension Markup {
  /// Splits plain text into bare addresses and the text between them, in order; `address` is nil for text.
  package static func pieces(of text: String) -> [(text: String, address: String?)] {
    guard mayHoldAddress(text) else { return text.isEmpty ? [] : [(text, nil)] }
    let bytes = Array(text.utf8)
    var pieces: [(text: String, address: String?)] = []
    var start = 0
    let take = { (range: Range<Int>, scheme: String?) in
      guard !range.isEmpty else { return }
      let text = String(decoding: bytes[range], as: UTF8.self)
      pieces.append((text, scheme.map { $0 + text }))
    }
    for found in bareAddresses(in: bytes) {
      take(start..<found.range.lowerBound, nil)
      take(found.range, found.scheme)
      start = found.range.upperBound
    }
    take(start..<bytes.count, nil)
    return pieces
  }

  /// Where bare addresses stand in the bytes of a text, in their order.
  package static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var sign = AddressSign()
    return bytes.contains { sign.isSeen(at: $0) } ? bareAddresses(in: bytes).map(\.range) : []
  }

  /// What begins like a bare web address of a text but is none that may be opened.
  package static func refusedAddresses(in text: String) -> [String] {
    guard mayHoldAddress(text) else { return [] }
    var refused: [Range<Int>] = []
    let bytes = Array(text.utf8)
    _ = bareAddresses(in: bytes) { refused.append($0) }
    return refused.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Nothing inside of a refused one is an address of its own.
  private static func bareAddresses(
    in bytes: [UInt8], refusing refuse: (Range<Int>) -> Void = { _ in }
  ) -> [BareAddress] {
    var addresses: [BareAddress] = []
    var end = 0
    var position = 0
    while position < bytes.count {
      guard BareAddress.mayStart(in: bytes, at: position) else {
        position += 1
        continue
      }
      if let found = BareAddress(in: bytes, at: position, after: end) {
        addresses.append(found)
        end = found.range.upperBound
        position = end
      } else if let refused = BareAddress.refused(in: bytes, at: position) {
        refuse(refused)
        end = refused.upperBound
        position = end
      } else {
        position += 1
      }
    }
    return addresses
  }

  private static func mayHoldAddress(_ text: String) -> Bool {
    var sign = AddressSign()
    return text.hasByte { sign.isSeen(at: $0) }
  }

  /// Returns whether a link's text is its address, with or without the scheme.
  package static func isWritten(_ address: String, as text: String) -> Bool {
    address == text || ["mailto:", "http://"].contains { address == $0 + text }
  }
}

/// Looks at one byte of a text after the other for `@`, `//` and `ww`, which nearly all texts without an address lack.
private struct AddressSign {
  private var previous: UInt8 = 0

  mutating func isSeen(at byte: UInt8) -> Bool {
    defer { previous = byte }
    switch byte {
    case UInt8(ascii: "@"): return true
    case UInt8(ascii: "/"), UInt8(ascii: "w"), UInt8(ascii: "W"): return previous | 0x20 == byte | 0x20
    default: return false
    }
  }
}
