import HelpContent
import HelpViewModel

/// The user's choices and the day, which the look of every part of the screen depends on.
struct Appearance: Equatable {
  let theme: Theme
  let interfaceLanguage: InterfaceLanguage
  let languages: LanguagePreference
  /// Nil if unknown.
  let today: CalendarDate?
  /// True if nothing is shown that only distracts who hears or feels the screen.
  let isCalm: Bool

  init(_ state: BrowserState, _ theme: Theme) {
    self.theme = theme
    interfaceLanguage = state.interfaceLanguage
    languages = state.languages
    today = state.clock?.date
    isCalm = state.isCalm
  }
}
