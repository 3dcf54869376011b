extension Frame {
  private static let cellWidth = 9
  private static let cellHeight = 18
  private static let baseline = 14
  private static let margin = 12

  /// A self-contained picture. Narrow runs and single wide characters are placed in their columns, so that everything
  /// aligns in any font.
  package func svg(palette: SVGPalette) -> String {
    let width = grid.size.columns * Self.cellWidth + 2 * Self.margin
    let height = grid.size.rows * Self.cellHeight + 2 * Self.margin
    var picture = ""
    for row in 0..<grid.size.rows {
      for run in CellRun.runs(of: grid[row: row]) { picture += background(of: run, row: row, palette) }
      for run in CellRun.runs(of: grid[row: row], splits: { $0.width == 2 || $1.width == 2 }) {
        picture += text(of: run, row: row, palette)
      }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" shape-rendering="crispEdges" \
      font-family="'DejaVu Sans Mono', 'Noto Sans Mono CJK KR', 'Noto Sans CJK KR', monospace" font-size="14.95">
      <rect width="100%" height="100%" fill="\(palette.background)"/>
      \(picture)\(cursorPicture(palette))</svg>

      """
  }

  private func background(of run: CellRun, row: Int, _ palette: SVGPalette) -> String {
    guard let color = Ink(run.style, palette: palette).background else { return "" }
    let place = "x=\"\(Self.left(run.column))\" y=\"\(Self.top(row))\""
    return
      "<rect \(place) width=\"\(run.columns * Self.cellWidth)\" height=\"\(Self.cellHeight)\" fill=\"\(color)\"/>\n"
  }

  private func text(of run: CellRun, row: Int, _ palette: SVGPalette) -> String {
    let isUnderlined = run.style.attributes.contains(.underline)
    guard isUnderlined || !run.text.allSatisfy({ $0 == " " }) else { return "" }
    let isWide = grid[row, run.column].width == 2
    let place =
      isWide
      // In most fonts Hangul is narrower than two columns.
      ? "x=\"\(Self.left(run.column) + Self.cellWidth)\" text-anchor=\"middle\" font-size=\"16\""
      : "x=\"\(Self.left(run.column))\" textLength=\"\(run.columns * Self.cellWidth)\" xml:space=\"preserve\""
    let attributes = Ink(run.style, palette: palette).attributes
    return "<text y=\"\(Self.top(row) + Self.baseline)\" \(place)\(attributes)>\(run.text.escapedForXML)</text>\n"
  }

  private static func left(_ column: Int) -> Int { margin + column * cellWidth }
  private static func top(_ row: Int) -> Int { margin + row * cellHeight }

  private func cursorPicture(_ palette: SVGPalette) -> String {
    guard let cursor, Rect(grid.size).contains(cursor) else { return "" }
    return
      "<rect x=\"\(Self.left(cursor.column))\" y=\"\(Self.top(cursor.row))\" width=\"2\" height=\"\(Self.cellHeight)\" fill=\"\(palette.foreground)\"/>\n"
  }
}

/// SVG attributes of a style, with reverse video resolved.
private struct Ink {
  let background: String?
  let attributes: String

  init(_ style: Style, palette: SVGPalette) {
    let foreground = style.foreground.hexadecimal(palette) ?? palette.foreground
    let behind = style.background.hexadecimal(palette)
    let isReverse = style.attributes.contains(.reverse)
    background = isReverse ? foreground : behind
    let extras: [(Style.Attributes, String)] = [
      (.bold, " font-weight=\"bold\""), (.dim, " fill-opacity=\"0.6\""), (.italic, " font-style=\"italic\""),
      (.underline, " text-decoration=\"underline\""),
    ]
    attributes = extras.reduce(" fill=\"\(isReverse ? behind ?? palette.background : foreground)\"") { text, extra in
      style.attributes.contains(extra.0) ? text + extra.1 : text
    }
  }
}

extension Color {
  fileprivate func hexadecimal(_ palette: SVGPalette) -> String? {
    switch self {
    case .standard: nil
    case .indexed(let index): palette.hexadecimal(index)
    }
  }
}

extension String {
  fileprivate var escapedForXML: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
