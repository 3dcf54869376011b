import TerminalModel

extension Page.Table {
  private static let gap = 2
  /// Minimum readable width of a column.
  private static let narrowest = 8

  /// Columns side by side if they fit, with a blank line between rows if any row has several lines; otherwise each row
  /// as a block of `header: cell` lines.
  func lines(columns: Int) -> [PageLine] {
    guard let widths = widths(in: columns) else { return blocks(columns: columns) }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let rows = rows.map { row($0, widths) }
    let gap = rows.contains { $0.count > 1 } ? [PageLine(runs: [])] : []
    return row(header.map { $0.map { Run($0.text, $0.mark == .body ? .dim : $0.mark) } }, widths)
      + [PageLine(runs: [Run(rule, .dim)])]
      + rows.joined(separator: gap)
  }

  /// Nil if the columns do not fit side by side.
  private func widths(in columns: Int) -> [Int]? {
    var widths = header.indices.map { column in
      ([header[column]] + rows.map { $0[column] }).map(Self.width).max() ?? 0
    }
    let room = columns - Self.gap * (widths.count - 1)
    while widths.reduce(0, +) > room {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest else {
        return nil
      }
      widths[widest] -= 1
    }
    return widths
  }

  private func row(_ cells: [[Run]], _ widths: [Int]) -> [PageLine] {
    let wrapped = zip(cells, widths).map { $0.wrapped(columns: max(1, $1)) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var runs: [Run] = []
      for (column, cell) in wrapped.enumerated() {
        let part = cell.indices.contains(line) ? cell[line] : []
        let blanks = max(0, widths[column] - Self.width(part))
        let isRight = rightAligned.contains(column)
        if isRight, blanks > 0 { runs.append(.blanks(blanks)) }
        runs += part
        if column < wrapped.count - 1 { runs.append(.blanks(Self.gap + (isRight ? 0 : blanks))) }
      }
      return PageLine(runs: runs)
    }
  }

  private func blocks(columns: Int) -> [PageLine] {
    rows.flatMap { cells in
      zip(header, cells).flatMap { name, cell in
        Page.lines(
          of: Page.Paragraph(text: name.map { Run($0.text, .dim) } + [Run(": ", .dim)] + cell), columns: columns)
      } + [PageLine(runs: [])]
    }
  }

  private static func width(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }
}

extension Run {
  fileprivate static func blanks(_ count: Int) -> Run { Run(String(repeating: " ", count: count), .body) }
}
