import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel

/// What is browsed, and how it looks at the start.
struct BrowserSession {
  let context: BrowserContext
  let interface: InterfaceLanguage
  let languages: LanguagePreference
  let isASCII: Bool
  let usesMouse: Bool
  let clock: () -> ClockReading?
  /// What is done before anything is shown.
  let opening: [Action]

  func state(size: Size) -> BrowserState {
    var state = BrowserState(
      size: size, interface: interface, languages: languages, usesMouse: usesMouse, context: context)
    for action in [clock().map(Action.clock)].compactMap(\.self) + opening { _ = state.update(action, context) }
    return state
  }

  func frame(_ state: BrowserState) -> Frame {
    let frame = BrowserScreen.frame(state, context)
    return isASCII ? Frame(grid: frame.grid.ascii(), cursor: frame.cursor) : frame
  }
}
