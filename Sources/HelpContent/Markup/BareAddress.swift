/// An address in running text, as of GFM. It ends before the first non-ASCII character, because Korean particles and
/// Chinese punctuation follow without a space.
struct BareAddress {
  let range: Range<Int>
  /// What the written text lacks.
  let scheme: String

  /// The address that starts at `position`, or whose `@` stands there; nil if there is none. It begins at `start` or later.
  init?(in bytes: [UInt8], at position: Int, after start: Int) {
    switch bytes[position] {
    case UInt8(ascii: "@"): self.init(mailIn: bytes, at: position, after: start)
    case UInt8(ascii: "h"), UInt8(ascii: "H"): self.init(webIn: bytes, at: position, ["https://", "http://"], "")
    case UInt8(ascii: "w"), UInt8(ascii: "W"): self.init(webIn: bytes, at: position, ["www."], "http://")
    default: return nil
    }
  }

  /// False at nearly all places without an address.
  static func mayStart(in bytes: [UInt8], at position: Int) -> Bool {
    let next = position + 1 < bytes.count ? bytes[position + 1] | 0x20 : 0
    switch bytes[position] {
    case UInt8(ascii: "@"): return true
    case UInt8(ascii: "h"), UInt8(ascii: "H"): return next == UInt8(ascii: "t")
    case UInt8(ascii: "w"), UInt8(ascii: "W"): return next == UInt8(ascii: "w")
    default: return false
    }
  }

  private static let maxLength = 2_048
  private static let trailingPunctuation = Array(".,;:!?'\"*_~]".utf8)

  private init?(webIn bytes: [UInt8], at position: Int, _ starts: [String], _ scheme: String) {
    if position > 0, bytes[position - 1].isASCIILetterOrDigit { return nil }
    guard let start = starts.first(where: { bytes[position...].starts(with: $0) }) else { return nil }
    var address = bytes[position...].prefix(Self.maxLength).prefix { byte in
      switch byte {
      case 0...0x20, 0x7F...0xFF, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
        UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        false
      default: true
      }
    }
    var unclosed = address.count { $0 == UInt8(ascii: ")") } - address.count { $0 == UInt8(ascii: "(") }
    while let last = address.last {
      if last == UInt8(ascii: ")"), unclosed > 0 {
        unclosed -= 1
      } else if last == UInt8(ascii: ";"), let entity = address.lastIndex(of: UInt8(ascii: "&")),
        address[entity...].dropFirst().dropLast().allSatisfy(\.isASCIILetterOrDigit)
      {
        // What looks like an entity.
        address = address[..<entity]
        continue
      } else if !Self.trailingPunctuation.contains(last) {
        break
      }
      address.removeLast()
    }
    let host = address.dropFirst(start.utf8.count).prefix { $0.isASCIILetterOrDigit || "-._".utf8.contains($0) }
    guard let first = host.first, first.isASCIILetterOrDigit, scheme.isEmpty || host.contains(UInt8(ascii: ".")) else {
      return nil
    }
    // Without a path, the host may go on.
    if address.endIndex == start.utf8.count + position + host.count, Self.mayContinue(bytes, at: address.endIndex) {
      return nil
    }
    let text = scheme + String(decoding: address, as: UTF8.self)
    guard WebAddress.isAllowed(text) else { return nil }
    range = address.indices
    self.scheme = scheme
  }

  /// Up to the next blank, what begins with the scheme of a web address and a host; nil if there is none.
  static func refused(in bytes: [UInt8], at position: Int) -> Range<Int>? {
    if position > 0, bytes[position - 1].isASCIILetterOrDigit { return nil }
    guard let start = ["https://", "http://"].first(where: { bytes[position...].starts(with: $0) }) else { return nil }
    let rest = bytes[(position + start.utf8.count)...].prefix(maxLength).prefix { byte in
      byte > 0x20 && !"<>\"`[]|\\^{}".utf8.contains(byte)
    }
    // Without one, the scheme is spoken of.
    guard let first = rest.first, first.isASCIILetterOrDigit else { return nil }
    return position..<rest.endIndex
  }

  private static func mayContinue(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position < bytes.count, bytes[position] >= 0x80 else { return false }
    let next = String(decoding: bytes[position...].prefix(4), as: UTF8.self).unicodeScalars.first
    return next.map(HostName.mayContinue) ?? false
  }

  private init?(mailIn bytes: [UInt8], at position: Int, after start: Int) {
    let local = bytes[start..<position].suffix(64).reversed().prefix {
      $0.isASCIILetterOrDigit || ".-_+".utf8.contains($0)
    }
    var domain = bytes[(position + 1)...].prefix(253).prefix { $0.isASCIILetterOrDigit || ".-_".utf8.contains($0) }
    while domain.last == UInt8(ascii: ".") { domain.removeLast() }
    guard let first = local.last, first.isASCIILetterOrDigit || first == UInt8(ascii: "_"),
      domain.contains(UInt8(ascii: ".")), !domain.starts(with: "."),
      let last = domain.last, last.isASCIILetterOrDigit
    else { return nil }
    range = (position - local.count)..<domain.endIndex
    scheme = "mailto:"
    guard WebAddress.isAllowed(scheme + String(decoding: bytes[range], as: UTF8.self)) else { return nil }
  }
}

extension UInt8 {
  var isASCIILetterOrDigit: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A: true
    default: isASCIIDigit
    }
  }
}

extension ArraySlice<UInt8> {
  /// In any case.
  fileprivate func starts(with text: String) -> Bool {
    count >= text.utf8.count && zip(self, text.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }
}
