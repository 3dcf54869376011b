import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel

/// What is browsed, and how it looks at the start.
struct BrowserSession {
  var context: BrowserContext
  let interface: InterfaceLanguage
  let languages: LanguagePreference
  let isASCII: Bool
  let usesMouse: Bool
  let themeChoice: ThemeChoice
  /// As far as it is known at the start.
  let brightness: Brightness
  let usesColor: Bool
  let memory: Memory
  /// Remembers for the next time; false when that was not possible.
  let keep: (Memory.Change) -> Bool
  let clock: () -> LocalTime?
  /// What is done before anything is shown.
  let opening: [Action]

  func state(size: Size) -> BrowserState {
    var state = BrowserState(
      size: size, interface: interface, languages: languages, usesMouse: usesMouse, memory: memory,
      context: context)
    for action in [clock().map(Action.clock)].compactMap(\.self) + opening {
      for case .remember(let change) in state.update(action, context) { _ = keep(change) }
    }
    return state
  }

  var isLight: Bool { themeChoice == .light || themeChoice == .auto && brightness == .light }

  func theme(_ brightness: Brightness) -> Theme { .chosen(themeChoice, brightness, usesColor: usesColor) }

  func frame(_ state: BrowserState, _ theme: Theme) -> Frame {
    let frame = BrowserScreen.frame(state, context, theme: theme)
    return isASCII ? Frame(grid: frame.grid.ascii(), cursor: frame.cursor, softWraps: frame.softWraps) : frame
  }
}
