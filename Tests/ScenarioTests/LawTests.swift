import Foundation
import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel
import TestSupport
import Testing

/// Properties that hold for all keys and sizes.
@Suite("Laws of the browser") struct LawTests {
  static let sizes = [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 19, rows: 6), Size(columns: 20, rows: 6),
    Size(columns: 40, rows: 12), Size(columns: 71, rows: 20), Size(columns: 80, rows: 24), Size(columns: 100, rows: 30),
    Size(columns: 200, rows: 60),
  ]

  /// `HELPDECK_LAW_SEEDS=1000` for a long run.
  static let seeds = ProcessInfo.processInfo.environment["HELPDECK_LAW_SEEDS"].flatMap { Int($0) } ?? 4

  static let keys: [Key] =
    [
      "j", "k", "h", "l", "g", "G", "1", "2", "3", "0", "[", "]", "/", "n", "N", "y", "Y", "f", "L", "?", ":", "%", "!",
      " ", "t", "x", "a", "m", "*", "S", "v", "q", "f", "1", "9", "R", "s", "o", "e", "<", ">", "{", "}",
      "-", ",", "E", "O", "Q", "&", "(", ")", "z", "z", "|", "|", "\"", "'", "p", "환", "退",
    ]
    + [.enter, .enter, .escape, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end]
    + [.backspace, .delete, .control("d"), .control("u"), .control("w"), .control("l"), .function(1), .function(12)]
    + [.control("c"), .control("r"), .control("z"), .control("o"), .control("b"), .control("f")]

  /// A key, a command or a mouse event, the commands and the mouse everywhere on the screen.
  static func press(
    _ state: inout BrowserState, _ context: BrowserContext, _ random: inout SeededGenerator
  ) {
    switch random.next() % 8 {
    case 0:
      let position = Position(
        column: Int(random.next() % UInt64(max(1, state.size.columns))),
        row: Int(random.next() % UInt64(max(1, state.size.rows))))
      let kind = [MouseEvent.Kind.press, .press, .wheelUp, .wheelDown, .release].randomElement(using: &random)
      _ = state.update(.mouse(MouseEvent(position: position, kind: kind ?? .press)), context)
    case 1:
      if let command = Command.allCases.randomElement(using: &random) { _ = state.update(.command(command), context) }
    default:
      if let key = keys.randomElement(using: &random) { _ = state.press(key, context) }
    }
  }

  @Test(arguments: sizes) func `after any input the frame fills the screen and the selection is visible`(
    size: Size
  ) async throws {
    let context = try BrowserContext.starterWithEveryLayer()
    for seed in 1...Self.seeds {
      var random = SeededGenerator(seed: UInt64(seed))
      var state = BrowserState(
        size: size, interfaceLanguage: InterfaceLanguage.allCases[seed % 3],
        languages: LanguagePreference([.korean], fallback: .korean), context: context)
      for _ in 0..<200 {
        if random.next() % 40 == 0 { _ = state.update(.resized(Self.sizes[Int(random.next() % 9)]), context) }
        Self.press(&state, context, &random)
        let frame = BrowserScreen.frame(state, context)
        try #require(frame.grid.size == state.size, "seed \(seed)")
        try #require(Self.isWhole(frame.grid), "seed \(seed)")
        try #require(Self.showsSelection(state, context), "seed \(seed)")
        try #require(Self.hasCursor(frame, state, context), "seed \(seed)")
        // Other tests wait for programs meanwhile.
        await Task.yield()
      }
    }
  }

  @Test(arguments: [sizes[3], sizes[4], sizes[6]]) func `content can be replaced at any time under any keys`(
    size: Size
  ) async throws {
    let contents = try ["live/before", "live/after", "live/broken", "live/other", "odd", "hours"].map {
      BrowserContext(try LiveFolder().fill(with: $0))
    }
    for seed in 1...Self.seeds {
      var random = SeededGenerator(seed: UInt64(seed))
      var context = contents[seed % contents.count]
      var state = BrowserState(
        size: size, interfaceLanguage: InterfaceLanguage.allCases[seed % 3],
        languages: LanguagePreference([.english], fallback: .english), context: context)
      for _ in 0..<200 {
        if random.next() % 8 == 0 {
          context = contents[Int(random.next() % UInt64(contents.count))]
          _ = state.update(.contentChanged(diagnostics: context.diagnostics), context)
        }
        Self.press(&state, context, &random)
        let frame = BrowserScreen.frame(state, context)
        try #require(frame.grid.size == state.size, "seed \(seed)")
        try #require(Self.showsSelection(state, context), "seed \(seed)")
        try #require(Self.hasCursor(frame, state, context), "seed \(seed)")
        let isThere = state.navigation.service.map { context.library.contains(Reference($0)) }
        try #require(isThere ?? context.library.services.isEmpty, "seed \(seed)")
        let pinned = state.customerCase.pinned
        try #require(pinned.map { context.library.contains($0) } ?? (state.navigation.focus != .pinned), "seed \(seed)")
        await Task.yield()
      }
    }
  }

  @Test(arguments: sizes) func `opening anything and closing it by Escape restores the screen`(size: Size) async throws
  {
    let context = try BrowserContext.starter()
    var state = BrowserState(
      size: size, interfaceLanguage: .korean, languages: LanguagePreference([.korean], fallback: .korean),
      context: context)
    for key in try Key.sequence("jj2j3]") { _ = state.press(key, context) }
    let before = state.navigation
    for key in try Key.sequence("/환불<Enter><Esc><Esc>") { _ = state.press(key, context) }
    #expect(state.navigation == before)
    #expect(state.search == nil)
  }

  @Test(arguments: ["jjjj3j<Enter><C-d>", "jj3]<Enter>jjj", "/환불<Down><Down><Down><Down><Down>", "?<C-d>"])
  func `a thousand resizes end in the same screen as before`(keys: String) async throws {
    let context = try BrowserContext.starter()
    let home = Size(columns: 80, rows: 24)
    var state = BrowserState(
      size: home, interfaceLanguage: .korean, languages: LanguagePreference([.korean], fallback: .korean),
      context: context)
    for key in try Key.sequence(keys) { _ = state.press(key, context) }
    let before = BrowserScreen.frame(state, context)
    let place = state.navigation
    var random = SeededGenerator(seed: 1)
    for _ in 0..<1_000 {
      let size = Size(columns: Int(random.next() % 500) + 1, rows: Int(random.next() % 200) + 1)
      _ = state.update(.resized(size), context)
    }
    #expect(state.navigation == place)
    _ = state.update(.resized(home), context)
    #expect(BrowserScreen.frame(state, context) == before)
  }

  @Test func `Escape never quits the browser`() throws {
    let context = try BrowserContext.starter()
    var state = BrowserState(
      size: Size(columns: 80, rows: 24), interfaceLanguage: .korean,
      languages: LanguagePreference([.korean], fallback: .korean), context: context)
    for _ in 0..<5 { #expect(state.press(.escape, context) == []) }
  }

  /// Every wide character is followed by its second half, and every row is full.
  private static func isWhole(_ grid: Grid) -> Bool {
    (0..<grid.size.rows).allSatisfy { row in
      let widths = grid[row: row].map(\.width)
      return widths.reduce(0, +) == grid.size.columns
        && widths.indices.allSatisfy { widths[$0] != 2 || (widths.indices.contains($0 + 1) && widths[$0 + 1] == 0) }
    }
  }

  /// The cursor is on the selected row of the focused list, or else inside the focused area.
  private static func hasCursor(_ frame: Frame, _ state: BrowserState, _ context: BrowserContext) -> Bool {
    guard ![.tooSmall, .tooLarge].contains(state.layout.arrangement) else { return frame.cursor == nil }
    // Heard before all else.
    if state.isCalm, state.notice != nil {
      return frame.cursor == Position(column: 1, row: state.layout.status.row)
    }
    switch state.overlays.last {
    case .qrCode: return frame.cursor == nil
    case .problems: return frame.cursor == ProblemsLayout(state.layout).list.origin
    case .text: return frame.cursor == Position(column: 0, row: state.textOverlayStart)
    case .search, .palette, .following, .filter, .problemFilter, .place, nil: break
    }
    guard let cursor = frame.cursor, Rect(state.size).contains(cursor) else { return false }
    let focus = state.navigation.focus
    guard !state.overlays.contains(where: { $0 != .following(digits: "") }),
      let list = state.navigation.list(of: focus),
      !state.rows(of: list, context).isEmpty
    else { return true }
    return frame.grid[row: cursor.row].dropFirst(cursor.column).first?.text == "▸"
  }

  private static func showsSelection(_ state: BrowserState, _ context: BrowserContext) -> Bool {
    if let session = state.search {
      let (count, chosen) = state.searchRows(context)
      let visible = SearchLayout(state.layout, session.scope).hitsPerPage
      return count == 0 || (0..<visible).contains(chosen - state.firstSearchRow(context))
    }
    return [Pane.services, .contacts, .entries].allSatisfy { pane in
      guard let list = state.navigation.list(of: pane), let area = state.layout.area(of: pane), area.content.rows > 0
      else { return true }
      let rows = state.rows(of: list, context)
      let offset = state.offset(of: list, rows, visible: area.content.rows)
      return rows.isEmpty
        || (offset..<offset + area.content.rows).contains(rows.line(ofRow: state.selectedIndex(of: list, rows)))
    }
  }
}
