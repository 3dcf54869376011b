import HelpViewModel
import TerminalModel

/// Part of a title with its own style.
struct Label {
  let text: String
  let style: Style

  init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }

  var width: Int { DisplayWidth.of(text) }
}

extension [Label] {
  var width: Int { reduce(0) { $0 + $1.width } }
}

extension ScreenPart {
  /// Draws a pane's border with its title at the left and other text at the right; in a stack only the line of the
  /// title.
  func outline(
    _ area: Layout.Area, title: [Label], right: String = "", bottomRight: String = "", focused: Bool,
    on canvas: inout Canvas
  ) {
    let frame = area.frame
    let style = theme.border(focused: focused)
    let textStyle = theme.borderText(focused: focused)
    let lines: BoxLines = focused ? .heavy : .light
    guard frame.rows > 1 else {
      canvas.fill(frame, style: style, character: lines.horizontal)
      inscribe(title, right: right, in: frame, style: textStyle, on: &canvas)
      return
    }
    canvas.box(frame, style: style, lines: lines)
    inscribe(title, right: right, in: frame, style: textStyle, on: &canvas)
    guard !bottomRight.isEmpty, frame.columns > 8 else { return }
    let text = " \(bottomRight) "
    canvas.put(
      text, at: Position(column: frame.right - 2 - DisplayWidth.of(text), row: frame.bottom - 1), style: textStyle)
  }

  /// The columns available to a title beside the text at the right.
  func titleRoom(in area: Layout.Area, right: String) -> Int {
    area.frame.columns - 5 - (right.isEmpty ? 0 : DisplayWidth.of(right) + 2)
  }

  private func inscribe(_ title: [Label], right: String, in frame: Rect, style: Style, on canvas: inout Canvas) {
    let rightText = right.isEmpty ? "" : " \(right) "
    var room = frame.columns - 5 - DisplayWidth.of(rightText)
    var column = frame.column + 2
    if !title.isEmpty { column += canvas.put(" ", at: Position(column: column, row: frame.row)) }
    for label in title where room > 0 {
      let text = label.text.truncated(toWidth: room)
      column += canvas.put(text, at: Position(column: column, row: frame.row), style: label.style)
      room -= DisplayWidth.of(text)
    }
    if !title.isEmpty { canvas.put(" ", at: Position(column: column, row: frame.row)) }
    guard !rightText.isEmpty else { return }
    canvas.put(
      rightText, at: Position(column: max(column, frame.right - 2 - DisplayWidth.of(rightText)), row: frame.row),
      style: style)
  }

  /// The key and the name of a pane.
  func paneTitle(_ pane: Pane, _ name: String, focused: Bool) -> [Label] {
    [
      Label("\(pane.rawValue + 1) ", theme.borderText(focused: focused)),
      Label(name, focused ? theme.strongAccent : theme.strong),
    ]
  }

  /// ` ~refund` behind the name of a pane whose list is narrowed.
  func filterLabel(of list: ListPane) -> [Label] { filterLabel(list.filter ?? "") }

  func filterLabel(_ filter: String) -> [Label] {
    filter.isEmpty ? [] : [Label(" ~\(filter)", theme.strongAccent)]
  }
}
