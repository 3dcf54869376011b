/// One line of markup, without indentation and trailing blanks.
struct MarkupLine {
  enum Kind {
    case blank
    case heading(level: Int, ArraySlice<UInt8>)
    case item(Markup.Item.Marker, ArraySlice<UInt8>)
    case aside
    case text
  }

  let indentation: Int
  let bytes: ArraySlice<UInt8>
  let kind: Kind

  init(_ line: ArraySlice<UInt8>) {
    bytes = line.trimmingBlanks()
    indentation = bytes.startIndex - line.startIndex
    kind = Self.kind(of: bytes)
  }

  static func lines(of bytes: ArraySlice<UInt8>) -> [MarkupLine] {
    bytes.split(separator: .newline, omittingEmptySubsequences: false).map(MarkupLine.init)
  }

  /// The line without the `>` of an aside.
  var insideAside: MarkupLine { MarkupLine(bytes.dropFirst()) }

  private static func kind(of bytes: ArraySlice<UInt8>) -> Kind {
    guard let first = bytes.first else { return .blank }
    switch first {
    case UInt8(ascii: ">"): return content(of: bytes, after: 1) == nil ? .text : .aside
    case UInt8(ascii: "-"): return content(of: bytes, after: 1).map { .item(.bullet, $0) } ?? .text
    case UInt8(ascii: "#"):
      let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
      guard 2...3 ~= level, let title = content(of: bytes, after: level) else { return .text }
      return .heading(level: level, title)
    case _ where first.isASCIIDigit: return numberedItem(bytes) ?? .text
    default: return .text
    }
  }

  private static func content(of bytes: ArraySlice<UInt8>, after length: Int) -> ArraySlice<UInt8>? {
    let rest = bytes.dropFirst(length)
    guard rest.first == .space else { return nil }
    return rest.trimmingBlanks()
  }

  /// At most three digits, because Korean dates are written `2026. 11. 20.`.
  private static func numberedItem(_ bytes: ArraySlice<UInt8>) -> Kind? {
    let digits = bytes.prefix(while: \.isASCIIDigit)
    guard digits.count <= 3, digits.count == 1 || digits.first != UInt8(ascii: "0"),
      let number = Int(String(decoding: digits, as: UTF8.self)),
      bytes.dropFirst(digits.count).first == UInt8(ascii: "."),
      let text = content(of: bytes, after: digits.count + 1)
    else { return nil }
    return .item(.number(number), text)
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")

  var isBlank: Bool { self == .space || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r") }
}

extension ArraySlice<UInt8> {
  func trimmingBlanks() -> ArraySlice<UInt8> {
    let rest = drop(while: \.isBlank)
    guard let last = rest.lastIndex(where: { !$0.isBlank }) else { return rest[rest.endIndex...] }
    return rest[...last]
  }
}
