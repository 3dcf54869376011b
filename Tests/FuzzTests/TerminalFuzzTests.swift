import HelpContent
import HelpSearch
import HelpViewModel
import HelpViews
import TestSupport
import Testing

@testable import TerminalModel

extension Fuzzing {
  @Suite("Terminal input") struct TerminalFuzzTests {
    @Test func `input decodes the same in one burst and byte by byte, and no key is a control character`() async throws
    {
      let reader = FuzzedReader("terminal input", usual: 2_000, seeds: InputTokens.bursts, tokens: InputTokens.words)
      try await reader.fuzz { input in
        let bytes = Array(input.bytes.prefix(1_000))
        let whole = Self.events([bytes])
        #expect(Self.committed(whole) == Self.committed(Self.events(bytes.map { [$0] })), input.comment)
        #expect(whole.count <= bytes.count, input.comment)
        for case .key(let key) in whole {
          if case .character(let character) = key.code {
            #expect(!character.unicodeScalars.contains { $0.properties.generalCategory == .control }, input.comment)
          }
        }
        #expect(
          CursorReport.all(in: input.bytes).allSatisfy { $0.position.column >= 0 && $0.position.row >= 0 },
          input.comment)
      }
    }

    @Test func `any input leads to complete rows of cells without control characters`() async throws {
      let library = FuzzedContent.shop
      let context = BrowserContext(library: library, engine: IndexedSearchEngine(indexing: library))
      let reader = FuzzedReader("browser input", usual: 250, seeds: InputTokens.bursts, tokens: InputTokens.words)
      try await reader.fuzz { input in
        let size = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 21, rows: 7)][
          Int(input.seed % 3)]
        var state = BrowserState(
          size: size, interfaceLanguage: InterfaceLanguage.allCases[Int(input.seed % 3)],
          languages: LanguagePreference([.korean], fallback: .korean), context: context)
        for event in Self.events([Array(input.bytes.prefix(400))]).prefix(60) {
          switch event {
          case .key(let key): _ = state.press(key, context)
          case .paste(let text): _ = state.update(.pasted(text), context)
          case .mouse(let mouse): _ = state.update(.mouse(mouse), context)
          default: break
          }
        }
        let grid = BrowserScreen.frame(state, context).grid
        #expect(grid.size == size, input.comment)
        for row in 0..<size.rows {
          #expect(grid[row: row].reduce(0) { $0 + $1.width } == size.columns, input.comment)
          let scalars = grid[row: row].flatMap { $0.text.unicodeScalars }
          #expect(
            scalars.allSatisfy { DisplayWidth.of($0) != nil && $0.properties.generalCategory != .format }, input.comment
          )
        }
      }
    }

    @Test func `key notation is written as it is read, or refused`() async throws {
      let reader = FuzzedReader(
        "key notation", usual: 2_000, seeds: ["gg<C-x><A-S-Tab><lt>환<F12>"], tokens: InputTokens.notation)
      try await reader.fuzz { input in
        guard let keys = try? Key.sequence(input.text) else { return }
        #expect((try? Key.sequence(keys.map(\.notation).joined())) == keys, input.comment)
      }
    }

    /// With what an input method commits before the keys that made it do so, wherever they stand side by side: in one
    /// burst it comes first.
    private static func committed(_ events: [TerminalEvent]) -> [TerminalEvent] {
      var (arranged, keys): ([TerminalEvent], [TerminalEvent]) = ([], [])
      for event in events {
        if event == .key(.enter) || event == .key(.escape) {
          keys.append(event)
        } else if case .key(let key) = event, key.isHangul, key.modifiers.isEmpty {
          arranged.append(event)
        } else {
          arranged += keys + [event]
          keys = []
        }
      }
      return arranged + keys
    }

    private static func events(_ bursts: [[UInt8]]) -> [TerminalEvent] { InputDecoder.events(of: bursts) }
  }
}

private enum InputTokens {
  static let bursts = [
    "jjl3j\r/환불\u{1B}[B\r\u{1B}", "\u{1B}[200~붙인 글\r\n둘째\u{1B}[201~",
    "\u{1B}[<0;5;5M\u{1B}[<0;5;5m\u{1B}[<64;9;9M?\u{1B}", ":lang\r%5yY!",
    "\u{1B}[1;5A\u{1B}OA\u{1B}[99;5u\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "2f34\r3jtt/refund\t\r\u{17}",
  ]
  static let words = [
    "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}\\", "\u{7}", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[M",
    "\u{1B}[<", "M", "m",
    ";", ":", "~", "u", "R", "0", "99999999999999999999", "1;5", "27;5;", "j", "k", "/", "?", ":", "!", "y", "f", "t",
    "\r", "\t", "\u{8}",
    "\u{1}", "\u{3}", "\u{15}", "\u{1100}", "\u{1161}", "\u{11A8}", "ㅎ", "환불", "億", "兆", "²", "rgb:", "11;",
    "\u{1B}[[A", "\u{1B}[12;40R",
  ]
  static let notation = [
    "<", ">", "<C-", "<A-", "<S-", "-", "Tab", "Space", "lt", "gt", "F1", "F64", "Esc", "g", "ß", "İ", "ﬀ", "k\u{301}",
  ]
}
