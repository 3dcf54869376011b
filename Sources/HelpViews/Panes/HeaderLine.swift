import HelpContent
import HelpViewModel
import TerminalModel

/// The name, the collection's title, the number of skipped files, the time and the languages.
struct HeaderLine: ScreenPane {
  let layout: Layout
  let clock: LocalTime?
  let appearance: Appearance
  let context: BrowserContext

  var frame: Rect { layout.header }

  func draw(on canvas: inout Canvas) {
    let right = right
    let languages = context.languageButtons(in: layout)
    let end = languages.first?.columns.lowerBound ?? layout.size.columns
    let rightWidth = right.reduce(layout.size.columns - end) { $0 + $1.width }
    var column = 1
    column += canvas.put("helpdeck", at: Position(column: column, row: 0), style: theme.strongAccent)
    let title = version(context.library.collection.title).text
    let room = layout.size.columns - column - rightWidth - 4
    if room > 8, title != "helpdeck" {
      canvas.put(title.truncated(toWidth: room), at: Position(column: column + 2, row: 0), style: theme.dim)
    }
    let shown = context.shownLanguage(appearance.languages)
    for sign in languages {
      let isShown = sign.language == shown
      canvas.put(
        sign.text, at: Position(column: sign.columns.lowerBound, row: 0),
        style: isShown ? theme.strongAccent : theme.dim)
    }
    guard layout.size.columns > column + rightWidth else { return }
    var start = layout.size.columns - rightWidth
    for label in right { start += canvas.put(label.text, at: Position(column: start, row: 0), style: label.style) }
  }

  private var right: [Label] {
    var labels: [Label] = []
    if context.skippedFiles > 0 {
      labels.append(Label("! " + localized(.notice(.filesSkipped(context.skippedFiles))) + "   ", theme.warning))
    }
    let hidesClock = appearance.isCalm || context.skippedFiles > 0 && layout.arrangement == .stacked
    if let clock, !hidesClock { labels.append(Label(time(clock) + "   ", theme.dim)) }
    return labels
  }

  private func time(_ clock: LocalTime) -> String {
    let time = OpeningHours.timeOfDay(clock.hour * 60 + clock.minute)
    guard layout.arrangement == .columns else { return time }
    return "\(localized(.hours(.weekday(clock.weekday)))) \(time)" + (clock.zone.isEmpty ? "" : " \(clock.zone)")
  }
}
