import HelpContent
import HelpViewModel

/// The user's choices and the day, which the look of every part of the screen depends on.
struct Appearance: Equatable {
  let theme: Theme
  let interfaceLanguage: InterfaceLanguage
  let languages: LanguagePreference
  /// Nil if unknown.
  let today: CalendarDate?

  init(_ state: BrowserState, _ theme: Theme) {
    self.theme = theme
    interfaceLanguage = state.interfaceLanguage
    languages = state.languages
    today = state.clock?.date
  }
}
