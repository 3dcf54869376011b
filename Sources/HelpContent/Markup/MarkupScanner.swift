/// Splits a paragraph into tokens. Pairs of `**` are matched later.
struct MarkupScanner {
  enum Token: Equatable {
    case text(ArraySlice<UInt8>)
    case toggle
    case code(ArraySlice<UInt8>)
    case link(text: ArraySlice<UInt8>, url: ArraySlice<UInt8>)
    case address(ArraySlice<UInt8>)
    case lineBreak
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func tokens() -> [Token] {
    var tokens: [Token] = []
    var textStart = 0
    while position < bytes.count {
      let start = position
      guard let token = special() else { continue }
      if textStart < start { tokens.append(.text(bytes[textStart..<start])) }
      tokens.append(token)
      textStart = position
    }
    if textStart < bytes.count { tokens.append(.text(bytes[textStart...])) }
    return tokens
  }

  /// The token at the current position; if there is none, moves on by a byte and returns nil.
  private mutating func special() -> Token? {
    switch bytes[position] {
    case .newline:
      position += 1
      return .lineBreak
    case UInt8(ascii: "*"): return toggle()
    case UInt8(ascii: "`"): return code()
    case UInt8(ascii: "["):
      if let link = link() { return link }
    case UInt8(ascii: "h"):
      if let address = address() { return address }
    default: break
    }
    position += 1
    return nil
  }

  /// Four or more asterisks in a row mask digits, as in `1234-****`.
  private mutating func toggle() -> Token? {
    let length = runLength(from: position)
    position += 2...3 ~= length ? 2 : length
    return 2...3 ~= length ? .toggle : nil
  }

  private mutating func code() -> Token? {
    let length = runLength(from: position)
    let start = position + length
    guard length == 1 else {
      position = start
      return nil
    }
    var end = start
    while end < bytes.count, bytes[end] != .newline {
      let length = bytes[end] == UInt8(ascii: "`") ? runLength(from: end) : 0
      if length == 1 {
        position = end + 1
        return .code(bytes[start..<end])
      }
      end += max(1, length)
    }
    position = start
    return nil
  }

  private func runLength(from start: Int) -> Int {
    bytes[start...].prefix { $0 == bytes[start] }.count
  }

  private mutating func link() -> Token? {
    let textStart = position + 1
    let stops: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "]"), .newline]
    guard let textEnd = bytes[textStart...].firstIndex(where: stops.contains), bytes[textEnd] == UInt8(ascii: "]"),
      textEnd + 1 < bytes.count, bytes[textEnd + 1] == UInt8(ascii: "("),
      let url = MarkupAddress.inParentheses(bytes[(textEnd + 2)...])
    else { return nil }
    let text = bytes[textStart..<textEnd]
    guard !text.allSatisfy(\.isBlank) else { return nil }
    position = url.endIndex + 1
    return .link(text: text, url: url)
  }

  private mutating func address() -> Token? {
    if position > 0, bytes[position - 1].isASCIILetterOrDigit { return nil }
    guard let url = MarkupAddress.bare(bytes[position...]) else { return nil }
    position = url.endIndex
    return .address(url)
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
