import HelpContent
import HelpSearch
import HelpViewModel
import HelpViews
import TerminalModel
import Testing

/// The screen of those who hear or feel it: what a screen reader speaks, and what a braille line shows.
@Suite("Calm screen") struct CalmScreenTests {
  static let sizes = [
    Size(columns: 30, rows: 8), Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 100, rows: 30),
    Size(columns: 160, rows: 50),
  ]
  /// Screens on which keys move through rows.
  static let lists = [
    "", "jj2", "jj3", "jj3]", "3j", "/r<Down>", "/refund<Down>", "/ㅎㅂ<Down>", "?<Down>", ":<Down>", "3t<Down>",
    "O<Down>",
  ]
  /// Screens with a page.
  static let pages = ["<Enter>", "jj2<Enter>", "jj3<Enter>", "jj3]<Enter>", "/refund<Enter>", "4"]

  private static let context = Result { try BrowserContext.starter() }

  private struct Screen {
    var state: BrowserState
    let context: BrowserContext

    init(_ size: Size, _ language: InterfaceLanguage = .english, isCalm: Bool = true, keys: String) throws {
      let context = try CalmScreenTests.context.get()
      self.context = context
      let tag: LanguageTag = [.korean: .korean, .english: .english][language] ?? .simplifiedChinese
      state = BrowserState(
        size: size, interfaceLanguage: language, languages: LanguagePreference([tag], fallback: .korean),
        isCalm: isCalm, context: context)
      _ = state.update(.clock(try #require(LocalTime("2026-11-20T14:32+09:00"))), context)
      try press(keys)
    }

    mutating func press(_ keys: String) throws {
      for key in keys.isEmpty ? [] : try Key.sequence(keys) {
        for case .completeSearch(let query?) in state.press(key, context) {
          _ = state.update(.searched(query, context.engine.results(for: query, limit: 200)), context)
        }
      }
    }

    var frame: Frame { BrowserScreen.frame(state, context) }
    var cursorRow: String { frame.cursor.map { frame.grid.words(row: $0.row).joined(separator: " ") } ?? "" }
  }

  /// What is sent for the second frame, in words: the cells that differ, and the cursor's row if the cursor came to it.
  /// Three or more rows that only move are moved by the terminal.
  private static func spoken(_ before: Frame, _ after: Frame) -> [String] {
    let all = 0..<after.grid.size.rows
    var shift = 0
    var moved: Set<Int> = []
    for candidate in [1, -1] {
      let rows = Set(
        all.filter { row in
          all.contains(row + candidate) && !after.grid.words(row: row).isEmpty
            && after.grid[row: row].elementsEqual(before.grid[row: row + candidate])
        })
      if rows.count > moved.count { (shift, moved) = (candidate, rows) }
    }
    let block = moved.count < 3 ? 0..<0 : (moved.min() ?? 0) - 1..<(moved.max() ?? 0) + 2
    return all.flatMap { row -> [String] in
      if after.repeatsCursorRow, row == after.cursor?.row, row != before.cursor?.row {
        return after.grid.words(row: row)
      }
      let source = block.contains(row) && all.contains(row + shift) ? row + shift : row
      return after.grid.words(row: row, unlike: before.grid, at: source)
    }
  }

  /// On fewer rows, of which a terminal moves none, those of a list that scrolls are sent again.
  @Test(arguments: sizes.dropFirst(), lists + pages)
  func `a move speaks at most twelve words`(size: Size, keys: String) throws {
    for language in InterfaceLanguage.allCases {
      var screen = try Screen(size, language, keys: keys)
      for key in ["<Down>", "<Down>", "<Down>", "<Up>", "<Down>", "<Down>", "<Down>", "<Down>", "<Up>"] {
        let before = screen.frame
        try screen.press(key)
        let spoken = Self.spoken(before, screen.frame)
        #expect(spoken.count <= 12, "\(size) \(keys) \(language) \(spoken)")
      }
    }
  }

  @Test(arguments: sizes, lists) func `the cursor's row has the marker, and no other row has`(
    size: Size, keys: String
  ) throws {
    for isCalm in [true, false] {
      var screen = try Screen(size, isCalm: isCalm, keys: keys)
      for key in ["<Down>", "<Down>", "<Up>", "<Down>"] {
        try screen.press(key)
        let frame = screen.frame
        let cursor = try #require(frame.cursor)
        let marked = (0..<size.rows).filter { frame.grid[row: $0].contains { $0.base == "▸" } }
        #expect(marked.contains(cursor.row), "\(key) \(screen.cursorRow)")
        if isCalm { #expect(marked == [cursor.row], "\(marked)") }
      }
    }
  }

  @Test(arguments: ["?", ":", "3t", "O"]) func `after a letter the cursor is in the field again`(keys: String) throws {
    var screen = try Screen(Size(columns: 80, rows: 24), keys: keys)
    let field = screen.frame.cursor?.row
    try screen.press("<Down>")
    #expect(screen.frame.cursor?.row != field)
    try screen.press("e")
    #expect(screen.frame.cursor?.row == field)
  }

  @Test(arguments: sizes, lists + pages) func `one pane is shown alone, and nothing changes by itself`(
    size: Size, keys: String
  ) throws {
    let screen = try Screen(size, keys: keys)
    let shown = Pane.allCases.filter { screen.state.layout.area(of: $0)?.content.rows ?? 0 > 0 }
    #expect(shown == [screen.state.navigation.focus])
    #expect(!screen.frame.plainText.contains("┃") && !screen.frame.plainText.contains(/\d%/))
    var later = screen
    _ = later.state.update(.clock(try #require(LocalTime("2026-11-20T15:47+09:00"))), later.context)
    #expect(later.frame.grid.words(row: 0) == screen.frame.grid.words(row: 0))
    #expect(!keys.hasPrefix("?") && keys != "O<Down>" ? screen.frame.grid.words(row: size.rows - 1).isEmpty : true)
  }

  @Test(arguments: sizes) func `the first forty cells of the cursor's row are the chosen text`(size: Size) throws {
    var screen = try Screen(size, keys: "")
    for key in ["", "<Down>", "<Down>", "<Down>"] {
      try screen.press(key)
      let cursor = try #require(screen.frame.cursor)
      #expect(cursor.column == 0 && screen.frame.grid[cursor.row, 0].base == "▸")
      let name = screen.state.navigation.service.flatMap { screen.context.library.service($0) }?.name
      let shown = screen.cursorRow
      #expect(
        shown.hasPrefix(
          (name.map { LanguagePreference([.english], fallback: .korean).choose($0).text } ?? "?").prefix(20)))
    }
  }

  @Test func `a reading line goes down a page, past blank lines, and the cursor with it`() throws {
    var screen = try Screen(Size(columns: 80, rows: 12), keys: "jj3<Enter>")
    var heard: [String] = [screen.cursorRow]
    for _ in 0..<40 {
      try screen.press("<Down>")
      heard.append(screen.cursorRow)
    }
    let lines = screen.state.lines(in: .reader, screen.context).map { $0.runs.map(\.text).joined() }
    let expected = lines.filter { $0.contains { !$0.isWhitespace } }
      .map { $0.split(separator: " ").joined(separator: " ") }
    var unique = heard
    while unique.count > 1, unique.last == unique[unique.count - 2] { unique.removeLast() }
    #expect(unique == expected)
    for _ in 0..<40 { try screen.press("<Up>") }
    #expect(screen.cursorRow == heard.first)
  }

  @Test func `after a copy the cursor is on the notice until the next key`() throws {
    var screen = try Screen(Size(columns: 80, rows: 24), keys: "jj2")
    let place = screen.frame.cursor
    let effects = screen.state.press("y", screen.context)
    guard case .copyToClipboard(let request)? = effects.first else {
      Issue.record("nothing copied")
      return
    }
    _ = screen.state.update(.copied(request, CopyOutcome(.copied(.tmux))), screen.context)
    #expect(screen.frame.cursor?.row == 23)
    #expect(screen.cursorRow.contains(request.copy.text))
    try screen.press("j")
    try screen.press("k")
    #expect(screen.frame.cursor == place)
  }

  @Test func `a key turns the calm screen on and off`() throws {
    let usual = try Screen(Size(columns: 100, rows: 30), isCalm: false, keys: "jj3<Enter>")
    var turned = usual
    try turned.press("W")
    #expect(!turned.frame.plainText.contains("│"))
    try turned.press("W")
    try turned.press("<C-l>")
    #expect(turned.frame.grid == usual.frame.grid)
  }
}

extension Grid {
  /// The words of a row without lines.
  fileprivate func words(row: Int) -> [String] { Self.words(self[row: row].map(\.text)) }

  /// The words that have a cell unlike the one in a row of another grid.
  fileprivate func words(row: Int, unlike other: Grid, at from: Int) -> [String] {
    let cells = zip(self[row: row], other[row: from]).map { $0.width == 0 ? "" : $0 == $1 ? " " : $0.text }
    return Self.words(cells)
  }

  private static func words(_ texts: [String]) -> [String] {
    texts.joined().split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(\.isLineOrMarker) }.map(String.init)
  }
}
