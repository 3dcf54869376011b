import HelpContent
import HelpSearch
import HelpViewModel
import TerminalModel
import Testing

/// Text that an input method commits outside of a text field, or behind the key that committed it.
@Suite("Input methods") struct InputMethodTests {
  private static let context = Result { try BrowserContext.starter() }
  private static let syllables = "불법별빛쀍야여유윽오노모애매에이나가다라뵤요폐"
  private static let letters = "ㅂㅛㅃㅌㅡㅁㄸㅐㅊㅣㅓㅏ"

  /// The browser with a search, as bytes from a terminal reach it.
  private static func effects(of text: String, after keys: String) throws -> (effects: [Effect], state: BrowserState) {
    let context = try Self.context.get()
    var state = BrowserState(
      size: Size(columns: 100, rows: 30), interfaceLanguage: .korean,
      languages: LanguagePreference([.korean], fallback: .english), context: context)
    for key in try Key.sequence(keys) { _ = state.press(key, context) }
    var decoder = InputDecoder()
    decoder.feed(text.utf8)
    var effects: [Effect] = []
    while let event = decoder.next() {
      if case .key(let key) = event { effects += state.press(key, context) }
    }
    decoder.stopWaiting()
    while let event = decoder.next() {
      if case .key(let key) = event { effects += state.press(key, context) }
    }
    return (effects, state)
  }

  private static func ends(_ effects: [Effect]) -> Bool {
    effects.contains { effect in
      switch effect {
      case .quit, .quitInterrupted, .copyToClipboard, .openLink, .editText, .saveNote, .suspend: true
      case .remember(let change): if case .opened = change { false } else { change.isOfChoice }
      case .see, .completeSearch, .expireNotice, .redraw, .captureMouse, .missed: false
      }
    }
  }

  @Test(arguments: syllables.map(String.init), ["", "jj", "jj3", "jj3<Enter>", "/refund<Enter>", "/refund<Down>"])
  func `the keys of a syllable never quit, copy, open or change anything`(syllable: String, keys: String) throws {
    let prepared = keys.isEmpty ? "1" : keys
    #expect(!Self.ends(try Self.effects(of: syllable, after: prepared).effects))
  }

  @Test(arguments: (syllables + letters).map(String.init), ["/", "/환", "?", ":", "&"])
  func `what is committed behind Enter or Escape comes before it in one piece, and does no harm later`(
    text: String, field: String
  ) throws {
    for (key, named) in [("\r", "<Enter>"), ("\u{1B}", "<Esc>")] {
      let together = try Self.effects(of: key + text, after: field)
      let inOrder = try Self.effects(of: text + key, after: field)
      #expect(together == inOrder)
      let apart = try Self.effects(of: text, after: field + named).effects
      #expect(!Self.ends(apart), "\(apart)")
    }
  }

  @Test func `alone, a letter of Hangul is the key of its layout`() throws {
    #expect(try Self.effects(of: "ㅂ", after: "jj").effects.contains(.quit))
    #expect(try Self.effects(of: "ㅓ", after: "1").state == Self.effects(of: "j", after: "1").state)
  }
}

extension SavedState.Change {
  /// True if the user would miss it, or would not have made it.
  fileprivate var isOfChoice: Bool {
    switch self {
    case .opened, .searched, .left: false
    default: true
    }
  }
}
