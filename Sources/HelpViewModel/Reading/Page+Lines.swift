import TerminalModel

extension Page {
  /// The lines of the page; the footer is at the bottom if everything fits into `rows`.
  package func lines(columns: Int, rows: Int) -> [PageLine] {
    let body = Self.trimmed(blocks.flatMap { Self.lines(of: $0, columns: columns) })
    let foot = Self.trimmed(footer.flatMap { Self.lines(of: $0, columns: columns) })
    guard !foot.isEmpty else { return body }
    let gap = max(1, rows - body.count - foot.count)
    return body + Array(repeating: PageLine(runs: []), count: gap) + foot
  }

  private static func lines(of block: Block, columns: Int) -> [PageLine] {
    switch block {
    case .blank: [PageLine(runs: [])]
    case .text(let paragraph): lines(of: paragraph, columns: columns)
    case .table(let table):
      beside(table.margin, indent: table.indent, step: table.step, columns: columns) { table.lines(columns: $0) }
    case .code(let code): lines(of: code, columns: columns)
    }
  }

  private static func lines(of code: Code, columns: Int) -> [PageLine] {
    let margin = code.margin + [Run("  ", .code)]
    return beside(margin, indent: code.indent, step: code.step, columns: columns) { columns in
      code.lines.flatMap { line in
        let pieces = CodeBreaker.wrap(line, columns: columns)
        return pieces.enumerated().map { number, piece in
          PageLine(runs: piece, isSoftWrapped: number + 1 < pieces.count)
        }
      }
    }
  }

  /// Lines with a margin before each of them. On a very narrow screen the text matters more than what is before it.
  private static func beside(
    _ margin: [Run], indent: Int, step: Int?, columns: Int, _ lines: (Int) -> [PageLine]
  ) -> [PageLine] {
    let indent = min(indent, columns / 3)
    let width = margin.reduce(0) { $0 + DisplayWidth.of($1.text) }
    let margin = width > columns / 3 ? [] : margin
    return lines(max(1, columns - indent - (margin.isEmpty ? 0 : width))).map { line in
      let inner = line.indent > 0 ? [Run(String(repeating: " ", count: line.indent), .dim)] : []
      return PageLine(
        indent: indent, runs: margin + inner + line.runs, step: step ?? line.step, target: line.target,
        isHeading: line.isHeading, isSoftWrapped: line.isSoftWrapped)
    }
  }

  static func lines(of paragraph: Paragraph, columns: Int) -> [PageLine] {
    guard !paragraph.margin.isEmpty else { return linesWithoutMargin(of: paragraph, columns: columns) }
    var inner = paragraph
    inner.margin = []
    inner.indent = 0
    return beside(paragraph.margin, indent: paragraph.indent, step: paragraph.step, columns: columns) {
      linesWithoutMargin(of: inner, columns: $0)
    }
  }

  private static func linesWithoutMargin(of paragraph: Paragraph, columns: Int) -> [PageLine] {
    // On a very narrow screen the text matters more than its indentation.
    let indent = min(paragraph.indent, columns / 3)
    let marker = paragraph.marker
    let markerWidth = marker.reduce(0) { $0 + DisplayWidth.of($1.text) }
    let hanging = markerWidth * 5 > columns * 3 ? 0 : markerWidth
    if hanging == 0, markerWidth > 0 {
      let isMargin = marker.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
      // The symbol before a label stays its marker; a marker of one run becomes the text.
      let sign = marker.count > 1 ? marker.prefix(1) : []
      let label = Paragraph(
        marker: Array(sign), text: Array(marker.dropFirst(sign.count)), indent: indent, step: paragraph.step,
        target: paragraph.target)
      let text = Paragraph(
        text: paragraph.text, indent: indent + 5, step: paragraph.step, target: paragraph.target)
      return (isMargin ? [] : lines(of: label, columns: columns)) + lines(of: text, columns: columns)
    }
    let wrapped = paragraph.text.wrapped(columns: max(1, columns - indent - hanging), keepingTogether: .strong)
    return (wrapped.isEmpty ? [[]] : wrapped).enumerated().map { number, runs in
      let isSoftWrapped = number + 1 < wrapped.count
      return number == 0
        ? PageLine(
          indent: indent, runs: marker + runs, step: paragraph.step, target: paragraph.target,
          isHeading: paragraph.isHeading, isSoftWrapped: isSoftWrapped)
        : PageLine(
          indent: indent + hanging, runs: runs, step: paragraph.step, target: paragraph.target,
          isSoftWrapped: isSoftWrapped)
    }
  }

  /// Removes blank lines at both ends and repeated ones.
  private static func trimmed(_ lines: [PageLine]) -> [PageLine] {
    var kept: [PageLine] = []
    for line in lines where !line.isBlank || kept.last?.isBlank == false { kept.append(line) }
    if kept.last?.isBlank == true { kept.removeLast() }
    return kept
  }
}
