extension Frame {
  private static let cellWidth = 9
  private static let cellHeight = 18
  private static let baseline = 14
  /// An em of a CJK font is no wider than two cells; of the Latin one, 0.602 of it are one.
  private static let fontSizes = (narrow: 14.95, wide: 16.0)
  private static let margin = 12

  /// A picture that needs nothing but a browser: every run is stretched to its columns, so that they align in any font.
  package func svg(palette: SVGPalette) -> String {
    let width = grid.size.columns * Self.cellWidth + 2 * Self.margin
    let height = grid.size.rows * Self.cellHeight + 2 * Self.margin
    var backgrounds = ""
    var texts = ""
    for row in 0..<grid.size.rows {
      let top = Self.margin + row * Self.cellHeight
      // Wide and narrow characters are stretched apart: fonts disagree about their proportion.
      for run in CellRun.runs(of: grid[row: row], splits: { $0.width != $1.width }) {
        let ink = Ink(run.style, palette: palette)
        let left = Self.margin + run.column * Self.cellWidth
        let extent = run.columns * Self.cellWidth
        if let background = ink.background {
          backgrounds +=
            "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(extent)\" height=\"\(Self.cellHeight)\" fill=\"\(background)\"/>\n"
        }
        guard !run.text.allSatisfy({ $0 == " " }) || run.style.attributes.contains(.underline) else { continue }
        texts +=
          "<text x=\"\(left)\" y=\"\(top + Self.baseline)\" textLength=\"\(extent)\" "
          + "lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\"\(Self.spacing(of: run))\(ink.attributes)>"
          + "\(run.text.escapedForXML)</text>\n"
      }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      font-family="'DejaVu Sans Mono', 'Noto Sans Mono CJK KR', 'Noto Sans Mono', monospace" font-size="\(Self.fontSizes.narrow)">
      <rect width="100%" height="100%" fill="\(palette.background)"/>
      \(backgrounds)\(texts)\(cursorPicture(palette))</svg>

      """
  }

  /// Wide characters, set so that two cells hold one of them also where `textLength` is not understood.
  private static func spacing(of run: CellRun) -> String {
    guard run.text.first.map({ DisplayWidth.of($0) }) == 2 else { return "" }
    return " font-size=\"\(fontSizes.wide)\" letter-spacing=\"\(2 * Double(cellWidth) - fontSizes.wide)\""
  }

  private func cursorPicture(_ palette: SVGPalette) -> String {
    guard let cursor, Rect(grid.size).contains(cursor) else { return "" }
    let left = Self.margin + cursor.column * Self.cellWidth
    let top = Self.margin + cursor.row * Self.cellHeight
    return
      "<rect x=\"\(left)\" y=\"\(top)\" width=\"2\" height=\"\(Self.cellHeight)\" fill=\"\(palette.foreground)\"/>\n"
  }
}

/// A style as a picture's attributes, with reverse already turned around.
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
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      default: text.append(character)
      }
    }
  }
}
