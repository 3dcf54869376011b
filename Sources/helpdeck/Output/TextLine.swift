import TerminalModel

/// The role of a run of text, shown by colour.
enum Tone: Hashable, Sendable { case plain, strong, dim, value, caution, qrCode }

/// A line of output before it is wrapped. Wrapped text is indented to the right of the marker.
struct TextLine: Hashable, Sendable {
  var indent = 0
  var marker = ""
  var runs: [StyledRun<Tone>]
  /// True for code, whose blanks stay when it is wrapped.
  var isCode = false

  init(indent: Int = 0, marker: String = "", _ runs: [StyledRun<Tone>]) {
    self.indent = indent
    self.marker = marker
    self.runs = runs
  }

  init(indent: Int = 0, marker: String = "", _ text: String, _ tone: Tone = .plain) {
    self.init(indent: indent, marker: marker, [StyledRun(text: text, mark: tone)])
  }

  static let blank = TextLine("")

  /// One line for each line of `text`.
  static func paragraphs(
    indent: Int = 0, marker: String = "", _ text: String, _ tone: Tone = .plain
  ) -> [TextLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
      TextLine(
        indent: indent, marker: number == 0 ? marker : String(repeating: " ", count: DisplayWidth.of(marker)),
        String(line), tone)
    }
  }
}

extension StyledRun<Tone> {
  init(_ text: String, _ tone: Tone = .plain) { self.init(text: text, mark: tone) }
}
