import HelpContent
import HelpViewModel
import TerminalModel
import Testing

/// A command that is listed but not carried out is noticed.
@Suite("Effects of commands") struct CommandEffectTests {
  /// Keys that lead to states in which commands have something to do.
  private static let states = ["", "jj", "jj2", "jj3", "jj3]<Enter>", "jj3]<Enter><C-d>", "/환불<Enter>", "jj3<Enter>h"]

  @Test(arguments: Command.allCases) func `every command does something in some state`(command: Command) throws {
    let context = try BrowserContext.starterWithEveryLayer()
    let changesAnything = try Self.states.contains { keys in
      var state = BrowserState(
        size: Size(columns: 100, rows: 30), interfaceLanguage: .english,
        languages: LanguagePreference([.english], fallback: .korean), context: context)
      for key in keys.isEmpty ? [] : try Key.sequence(keys) { _ = state.press(key, context) }
      let before = state
      let effects = state.update(.command(command), context)
      return !effects.isEmpty || state.navigation != before.navigation || state.overlays != before.overlays
    }
    #expect(changesAnything)
  }
}
