import HelpSearch
import HelpViewModel
import HelpViews
import TerminalModel

/// The screen after some keys were pressed, without a terminal.
struct Snapshot {
  let size: Size
  let keys: [Key]
  let format: SnapshotFormat

  func picture(of session: BrowserSession) -> String {
    var state = session.state(size: size)
    for key in keys {
      for case .completeSearch(let query?) in state.press(key, session.context) {
        let results = session.context.engine.results(for: query, limit: SearchSession.limit)
        _ = state.update(.searched(query, results), session.context)
      }
    }
    var memory = FrameMemory()
    let frame = session.frame(state, session.theme(session.brightness), &memory)
    return switch format {
    case .text: frame.plainText
    case .ansi: frame.ansi
    case .svg: frame.svg(palette: session.isLight ? .light : .dark)
    }
  }
}
