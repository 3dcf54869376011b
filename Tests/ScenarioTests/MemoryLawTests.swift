import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel
import TestSupport
import Testing

/// What is kept from earlier frames saves work, and changes nothing.
@Suite("Laws of the memory") struct MemoryLawTests {
  private static let themes = [Theme.dark, .light, .contrast, .mono]

  private static func contents() throws -> [BrowserContext] {
    try [BrowserContext.starterWithEveryLayer()]
      + ["live/before", "live/after", "live/broken", "live/other", "odd", "hours"].map {
        BrowserContext(try LiveFolder().fill(with: $0))
      }
  }

  @Test(arguments: LawTests.sizes.dropFirst(2))
  func `a frame drawn with the memory of all before it equals the frame drawn without`(size: Size) async throws {
    let contents = try Self.contents()
    for seed in 1...LawTests.seeds {
      var random = SeededGenerator(seed: UInt64(seed))
      var memory = FrameMemory()
      var context = contents[0]
      var theme = Theme.dark
      var state = BrowserState(
        size: size, interfaceLanguage: InterfaceLanguage.allCases[seed % 3],
        languages: LanguagePreference([[.korean, .english, .simplifiedChinese][seed % 3]], fallback: .korean),
        context: context)
      for _ in 0..<150 {
        switch random.next() % 24 {
        case 0:
          // The last has opening hours.
          context = contents[min(contents.count - 1, Int(random.next() % UInt64(2 * contents.count)))]
          _ = state.update(.contentChanged(diagnostics: context.diagnostics), context)
        case 1: _ = state.update(.resized(LawTests.sizes[Int(random.next() % 9)]), context)
        case 2, 3: _ = state.update(.clock(Self.time(&random)), context)
        case 4: theme = Self.themes.randomElement(using: &random) ?? theme
        case 5, 6:
          if let entry = context.library.allReferences.randomElement(using: &random) {
            _ = state.update(.show(entry), context)
          }
        case 7: _ = state.update(.command(.sortByOpen), context)
        case 8...12: _ = state.press(["j", "j", "k", "x", "f", "*"].randomElement(using: &random) ?? "j", context)
        default: LawTests.press(&state, context, &random)
        }
        let kept = BrowserScreen.frame(state, context, theme: theme, &memory)
        let anew = BrowserScreen.frame(state, context.forgetting, theme: theme)
        try #require(kept == anew, "seed \(seed)")
        // Other tests wait for programs meanwhile.
        await Task.yield()
      }
    }
  }

  @Test func `a key does the same with the memory of all before it as without`() async throws {
    let contents = try Self.contents()
    for seed in 1...LawTests.seeds {
      var random = SeededGenerator(seed: UInt64(seed))
      let context = contents[seed % contents.count]
      var state = BrowserState(
        size: LawTests.sizes[4 + seed % 5], interfaceLanguage: .english,
        languages: LanguagePreference([.english], fallback: .korean), context: context)
      for _ in 0..<200 {
        var forgetful = state
        var again = random
        LawTests.press(&state, context, &random)
        LawTests.press(&forgetful, context.forgetting, &again)
        try #require(state.navigation == forgetful.navigation, "seed \(seed)")
        try #require(state.savedState == forgetful.savedState, "seed \(seed)")
        await Task.yield()
      }
    }
  }

  /// Minutes of two days, at which the desks of the content are open and closed.
  private static func time(_ random: inout SeededGenerator) -> LocalTime {
    let day = CalendarDate(year: 2026, month: 11, day: 20 + Int(random.next() % 2)) ?? CalendarDate(dayNumber: 0)
    return LocalTime(
      date: day, hour: Int(random.next() % 24), minute: Int(random.next() % 2) * 30, zone: "KST", offset: 9 * 3_600)
  }
}
