import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel
import Testing

/// Visible effects of settings.
@Suite("Settings") struct SettingsTests {
  @Test func `help and hints show the configured keys`() throws {
    let context = try BrowserContext.starter().with(
      Keymap.standard.changed(by: [.init(["x"], .copy), .init(["y"], nil), .init(["q"], nil)]))
    let help = try Self.screen(after: "?", context)
    #expect(help.contains { $0.contains(" x ") && $0.contains(" Copy (again") })
    #expect(!help.contains { $0.contains("Quit") })
    let hints = try #require(try Self.screen(after: "2", context).last)
    #expect(hints.contains("x Copy"))
    #expect(!hints.contains("q Quit"))
  }

  @Test func `a rebound key runs its command, and the old key does nothing`() throws {
    let context = try BrowserContext.starter().with(
      Keymap.standard.changed(by: [.init(["x"], .down), .init(["j"], nil)]))
    let start = try Self.screen(after: "", context)
    #expect(try Self.screen(after: "j", context) == start)
    #expect(try Self.screen(after: "x", context) == Self.screen(after: "j", .starter()))
  }

  @Test func `the help over a text field ends with the field's keys, and Enter runs what is chosen`() throws {
    let context = try BrowserContext.starter().with(
      Keymap.standard.changed(by: [], textField: [.init([.control("x")], .deleteWord), .init([.control("u")], nil)]))
    let help = try Self.screen(after: "/re fund<F1>", context)
    #expect(help.contains { $0.contains(" Delete the previous word ") && $0.contains(" ^X  ^W ") })
    #expect(help.contains { $0.contains(" Move up in the list ") && $0.contains(" ^P  ^K ") })
    #expect(!help.contains { $0.contains("Delete to the beginning") })
    let edited = try Self.screen(after: "/re fund<F1>previous word<CR>", context)
    #expect(try edited == Self.screen(after: "/re ", context))
    for keys in ["?", ":"] {
      let lines = try Self.screen(after: keys, context)
      #expect(!lines.contains { $0.contains("Delete the previous word") })
    }
  }

  @Test func `a rebound key edits the text, and keys of the browser that it takes are not listed in the help`() throws {
    let context = try BrowserContext.starter().with(
      Keymap.standard.changed(
        by: [], textField: [.init([.tab], .deleteWord), .init([.control("u")], nil), .init([.backspace], .start)]))
    #expect(try Self.screen(after: "/re fund<Tab>", context) == Self.screen(after: "/re ", context))
    #expect(try Self.screen(after: "/re<C-u>", context) == Self.screen(after: "/re", context))
    let help = try Self.screen(after: "/re fund<F1>", context)
    #expect(!help.contains { $0.contains("Go to the next pane") })
    #expect(help.contains { $0.contains("Go back, or close") && !$0.contains("BS") })
  }

  @Test func `contacts are grouped by the configured order of kinds`() throws {
    let starter = try BrowserContext.starter()
    let context = BrowserContext(library: starter.library, engine: starter.engine, contactKinds: [.chat])
    let service = try #require(Identifier<Service>("migu-membership"))
    #expect(starter.items(in: .contacts, of: service).map(\.description) == ["hotline", "online"])
    #expect(context.items(in: .contacts, of: service).map(\.description) == ["online", "hotline"])
  }

  @Test(arguments: InterfaceLanguage.allCases) func `ASCII mode shows no character of ambiguous width`(
    language: InterfaceLanguage
  ) throws {
    let context = try BrowserContext.starter()
    for keys in ["", "?", "2", "jj3<Enter>", "jjj]<Enter>", "/환불", "/환불<Enter>", "jj2y", "g"] {
      let screen = try Self.screen(after: keys, context, language).joined(separator: "\n")
      #expect(screen.unicodeScalars.filter(\.isAmbiguousSymbol) == [], "\(keys)")
    }
  }

  private static func screen(
    after keys: String, _ context: BrowserContext, _ language: InterfaceLanguage = .english
  ) throws -> [String] {
    var state = BrowserState(
      size: Size(columns: 100, rows: 46), interfaceLanguage: language,
      languages: LanguagePreference([LanguageTag(language.rawValue)], fallback: .korean), context: context)
    for key in keys.isEmpty ? [] : try Key.sequence(keys) {
      _ = state.press(key, context)
    }
    return BrowserScreen.frame(state, context).grid.ascii().lines
  }
}

extension BrowserContext {
  fileprivate func with(_ keymap: Keymap) -> BrowserContext {
    BrowserContext(library: library, engine: engine, keymap: keymap)
  }
}
