import Testing

@testable import TerminalModel

@Suite("Frame") struct FrameTests {
  private var frame: Frame {
    var grid = Grid(size: Size(columns: 8, rows: 2))
    grid.draw { canvas in
      canvas.put("환불<&", at: Position(column: 0, row: 0), style: Style(foreground: .indexed(4), attributes: .bold))
      canvas.put(
        "b", at: Position(column: 1, row: 1), style: Style(background: .indexed(208), attributes: [.reverse, .dim]))
    }
    return Frame(grid: grid, cursor: Position(column: 2, row: 1))
  }

  @Test func `a frame as plain text is its rows`() {
    #expect(frame.plainText == "환불<&  \n b      \n")
  }

  @Test func `a frame as ANSI text has its colours and ends with a reset`() {
    #expect(
      frame.ansi == "\u{1B}[1;34m환불<&\u{1B}[0m  \n \u{1B}[2;7;48;5;208mb\u{1B}[0m      \n\u{1B}[0m")
  }

  @Test func `a frame as a picture has every run in its columns`() {
    #expect(
      frame.svg(palette: .light) == """
        <svg xmlns="http://www.w3.org/2000/svg" width="96" height="60" viewBox="0 0 96 60" shape-rendering="crispEdges" \
        font-family="'DejaVu Sans Mono', 'Noto Sans Mono CJK KR', 'Noto Sans CJK KR', monospace" font-size="14.95">
        <rect width="100%" height="100%" fill="#ffffff"/>
        <text y="26" x="21" text-anchor="middle" font-size="16" fill="#0550ae" font-weight="bold">환</text>
        <text y="26" x="39" text-anchor="middle" font-size="16" fill="#0550ae" font-weight="bold">불</text>
        <text y="26" x="48" textLength="18" xml:space="preserve" fill="#0550ae" font-weight="bold">&lt;&amp;</text>
        <rect x="21" y="30" width="9" height="18" fill="#24292f"/>
        <text y="44" x="21" textLength="9" xml:space="preserve" fill="#ff8700" fill-opacity="0.6">b</text>
        <rect x="30" y="30" width="2" height="18" fill="#24292f"/>
        </svg>

        """)
  }

  @Test func `a style keeps its attributes and colours`() {
    let style = Style(foreground: .indexed(0), background: .standard, attributes: [.bold, .italic])
    #expect(style.foreground == .indexed(0))
    #expect(style.background == .standard)
    #expect(style.attributes == [.bold, .italic])
    #expect(style != Style(attributes: [.bold, .italic]))
  }
}
