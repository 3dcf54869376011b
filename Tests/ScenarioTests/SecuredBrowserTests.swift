import HelpContent
import HelpViewModel
import TerminalModel
import TestSupport
import Testing

/// With `HELPDECK_SECURE`, everything that would run another program gives a notice; it does not depend on keys being
/// unbound.
@Suite("Secured browser") struct SecuredBrowserTests {
  private static let starter = Result { try BrowserContext.starter() }

  private static func browser(secured: Bool) throws -> (BrowserState, BrowserContext) {
    let starter = try Self.starter.get()
    let context = BrowserContext(library: starter.library, engine: starter.engine, isSecured: secured)
    let state = BrowserState(
      size: Size(columns: 100, rows: 30), interfaceLanguage: .english,
      languages: LanguagePreference([.english], fallback: .english), context: context)
    return (state, context)
  }

  /// From a channel with a web address, and from a reply, whose text can be changed.
  private static let outward: [(keys: String, command: Command)] = [("G2", .openLink), ("3a", .editText)]

  @Test(arguments: outward) func `a command that would run a program shows one sentence instead`(
    keys: String, command: Command
  ) throws {
    for secured in [false, true] {
      var (state, context) = try Self.browser(secured: secured)
      for key in try Key.sequence(keys) { _ = state.press(key, context) }
      let effects = state.update(.command(command), context)
      #expect(effects.contains { $0.runsProgram } == !secured, "\(effects)")
      #expect((state.notice?.content == .secured) == secured, "\(effects)")
    }
  }

  @Test func `no sequence of keys starts another program`() throws {
    var (state, context) = try Self.browser(secured: true)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<600 {
      let key =
        random.next() % 5 == 0
        ? ["o", "e"].randomElement(using: &random)! : LawTests.keys.randomElement(using: &random)!
      let effects = state.press(key, context)
      #expect(!effects.contains { $0.runsProgram }, "\(key)")
    }
  }

  @Test func `no note goes to a file`() throws {
    for secured in [false, true] {
      var (state, context) = try Self.browser(secured: secured)
      let effects = try Key.sequence("my").flatMap { state.press($0, context) }
      let saves = effects.contains { if case .saveNote = $0 { true } else { false } }
      #expect(saves == !secured)
    }
  }
}

extension Effect {
  fileprivate var runsProgram: Bool {
    switch self {
    case .openLink, .editText: true
    default: false
    }
  }
}
