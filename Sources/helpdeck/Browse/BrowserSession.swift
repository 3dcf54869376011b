import HelpContent
import HelpSystem
import HelpViewModel
import HelpViews
import TerminalModel

/// Everything the browser starts with: content, appearance, history and clock.
struct BrowserSession {
  var context: BrowserContext
  let interfaceLanguage: InterfaceLanguage
  let languages: LanguagePreference
  private(set) var isASCII: Bool
  /// True if the width of ambiguous characters is not set.
  private(set) var asksForAmbiguousWidth: Bool
  let usesMouse: Bool
  let isCalm: Bool
  let themeChoice: ThemeChoice
  /// The terminal's background as known before it was asked.
  let brightness: Brightness
  /// The number of the terminal's colours; 0 if none are wanted.
  let colors: Int
  let savedState: SavedState
  /// Saves a change for the next session; returns false on failure.
  let keep: (SavedState.Change) -> Bool
  /// Nil if nothing is told as news.
  let seen: SeenFile?
  /// The folder for the notes of each day; nil if they are not kept.
  let noteFolder: String?
  /// Nil if they are not kept.
  let missedSearches: MissedSearchFile?
  let clock: CommandClock
  /// The actions before the first frame.
  let opening: [Action]

  func state(size: Size) -> BrowserState {
    var state = BrowserState(
      size: size, interfaceLanguage: interfaceLanguage, languages: languages, usesMouse: usesMouse, isCalm: isCalm,
      savedState: savedState,
      context: context)
    for action in [clock.now().map(Action.clock)].compactMap(\.self) + opening {
      for case .remember(let change) in state.update(action, context) { _ = keep(change) }
    }
    return state
  }

  /// The same session drawn with ASCII alone.
  var drawnInASCII: BrowserSession {
    var session = self
    session.isASCII = true
    session.asksForAmbiguousWidth = false
    session.context = context.withoutQRCodes
    return session
  }

  var isLight: Bool { themeChoice == .light || themeChoice == .auto && brightness == .light }

  func theme(_ brightness: Brightness) -> Theme { .chosen(themeChoice, brightness, colors: colors) }

  func frame(_ state: BrowserState, _ theme: Theme, _ memory: inout FrameMemory) -> Frame {
    let frame = BrowserScreen.frame(state, context, theme: theme, &memory)
    guard isASCII else { return frame }
    var ascii = frame
    ascii.grid = frame.grid.ascii()
    return ascii
  }
}
