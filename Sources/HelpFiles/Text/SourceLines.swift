import HelpContent

/// The lines of a text by number, for messages.
struct SourceLines {
  private let text: String
  private let starts: [String.Index]
  /// Of each line, in scalars: counted once, for one line may hold everything that is asked for.
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

  /// Without its end; empty beyond the end of the text.
  subscript(number: Int) -> Substring {
    guard starts.indices.contains(number - 1) else { return "" }
    let end = number < starts.count ? text.utf8.index(before: starts[number]) : text.endIndex
    let line = text[starts[number - 1]..<end]
    return line.utf8.last == UInt8(ascii: "\r") ? Substring(line.unicodeScalars.dropLast()) : line
  }

  /// The nearest place that is inside the text, or just behind a line's end.
  func nearest(to place: Place) -> Place {
    let line = min(max(1, place.line), starts.count)
    let isBeyond = place.line > starts.count
    let length = lengths[line - 1]
    return Place(line: line, column: isBeyond ? length + 1 : min(max(1, place.column), length + 1))
  }
}
