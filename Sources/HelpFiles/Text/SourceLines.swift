import HelpContent

/// The lines of a text by number, for diagnostics.
struct SourceLines {
  private let text: String
  private let starts: [String.Index]
  /// Length of each line in scalars, counted once because many locations may be on one line.
  private let lengths: [Int]

  init(_ text: String) {
    self.text = text
    let utf8 = text.utf8
    starts =
      [text.startIndex] + utf8.indices.lazy.filter { utf8[$0] == UInt8(ascii: "\n") }.map { utf8.index(after: $0) }
    lengths = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.count { $0 & 0xC0 != 0x80 } - (line.last == UInt8(ascii: "\r") ? 1 : 0)
    }
  }

  /// The line without its line end; empty beyond the end of the text.
  subscript(number: Int) -> Substring {
    guard starts.indices.contains(number - 1) else { return "" }
    let end = number < starts.count ? text.utf8.index(before: starts[number]) : text.endIndex
    let line = text[starts[number - 1]..<end]
    return line.utf8.last == UInt8(ascii: "\r") ? Substring(line.unicodeScalars.dropLast()) : line
  }

  /// The nearest location in the text; the end of a line counts as a column.
  func nearest(to location: SourceLocation) -> SourceLocation {
    let line = min(max(1, location.line), starts.count)
    let isBeyond = location.line > starts.count
    let length = lengths[line - 1]
    return SourceLocation(line: line, column: isBeyond ? length + 1 : min(max(1, location.column), length + 1))
  }
}
