/// Characters in the bytes of valid UTF-8.
extension RandomAccessCollection<UInt8> where Index == Int {
  /// The character that begins at `position`; nil at the end.
  func scalar(at position: Int) -> Unicode.Scalar? {
    guard position < endIndex else { return nil }
    let first = self[position]
    if first < 0x80 { return Unicode.Scalar(first) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for offset in position + 1..<Swift.min(position + count, endIndex) {
      value = value << 6 | UInt32(self[offset] & 0x3F)
    }
    return Unicode.Scalar(value)
  }

  /// The character that ends before `position`; nil at the start.
  func scalar(before position: Int) -> Unicode.Scalar? {
    var start = position
    repeat {
      if start == startIndex { return nil }
      start -= 1
    } while self[start] & 0xC0 == 0x80
    return scalar(at: start)
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks of any kind at the end.
  var droppingLastBlanks: ArraySlice<UInt8> {
    var rest = self
    while let last = rest.scalar(before: rest.endIndex), last.isBlank { rest.removeLast(UTF8.width(last)) }
    return rest
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace }
}
