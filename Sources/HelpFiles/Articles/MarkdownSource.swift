/// The bytes of a Markdown text and its lines.
struct MarkdownSource {
  let bytes: [UInt8]
  /// Without their line feeds.
  let lines: [Range<Int>]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var lines: [Range<Int>] = []
    var start = 0
    for (position, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(start..<position)
      start = position + 1
    }
    lines.append(start..<bytes.count)
    self.lines = lines
  }

  /// The line of that number, from 1; nil if there is none.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    lines.indices.contains(number - 1) ? bytes[lines[number - 1]] : nil
  }

  /// Returns whether two signs stand side by side.
  func holds(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: first) && $1 == UInt8(ascii: second) }
  }
}
