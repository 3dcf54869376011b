import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel
import HelpViews
import TerminalModel

/// A transcript of a session: lines with inputs, and the resulting screens between bars.
///
/// ```
/// size 80x24
/// language ko
/// at 2026-11-20T14:32
/// press /환불<Enter>
/// content becomes live/after
/// starts with live/after
/// ... the whole screen, a line each, between bars ...
/// asks for copyToClipboard("95016")
/// cursor
/// stands at 0,3: ▸ Spotify
/// ```
struct Scenario {
  /// A mistake in the transcript itself, with its line.
  struct Mistake: Error, CustomStringConvertible {
    let line: Int
    let text: String

    var description: String { "line \(line): cannot do '\(text)'" }
  }

  private var context: BrowserContext
  private var state: BrowserState
  private var asked: [Effect] = []
  private var served: LayeredContent?
  private var seen = SeenContent()
  private let live: LiveFolder

  init(context: BrowserContext) throws {
    live = try LiveFolder()
    self.context = context
    state = BrowserState(
      size: Size(columns: 80, rows: 24), interfaceLanguage: .korean,
      languages: LanguagePreference([.korean], fallback: .korean), context: context)
  }

  /// The transcript after replaying it: inputs are kept, screens and requests are new.
  static func replay(_ transcript: String, context: BrowserContext) throws -> String {
    var scenario = try Scenario(context: context)
    var lines: [String] = []
    for (number, line) in transcript.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("|") || line.hasPrefix("asks for ") || line.hasPrefix("stands at ") { continue }
      lines.append(String(line))
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let showsScreen = try scenario.perform(String(line), number: number + 1)
      lines += scenario.asked.compactMap(Self.words).map { "asks for \($0)" }
      scenario.asked = []
      if showsScreen { lines += scenario.screen }
      if line == "cursor" { lines.append("stands at \(scenario.cursor)") }
    }
    return lines.joined(separator: "\n")
  }

  private var screen: [String] {
    let frame = BrowserScreen.frame(state, context)
    return frame.grid.lines.map { "|\($0)|" }
  }

  /// The cursor's column and row, and the text from there on.
  private var cursor: String {
    let frame = BrowserScreen.frame(state, context)
    guard let cursor = frame.cursor else { return "nothing" }
    let text = frame.grid[row: cursor.row].dropFirst(cursor.column).map(\.text).joined()
    let shown = text.prefix { $0 != "┃" }
    return "\(cursor.column),\(cursor.row): \(shown.reversed().drop { $0 == " " }.reversed().map(String.init).joined())"
  }

  /// Returns true if the screen follows in the transcript.
  private mutating func perform(_ line: String, number: Int) throws -> Bool {
    let mistake = Mistake(line: number, text: line)
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let argument = words.count > 1 ? words[1] : ""
    switch words[0] {
    case "size":
      let numbers = argument.split(separator: "x").compactMap { Int($0) }
      guard numbers.count == 2 else { throw mistake }
      update(.resized(Size(columns: numbers[0], rows: numbers[1])))
      return false
    case "language":
      guard let interfaceLanguage = InterfaceLanguage(rawValue: argument) else { throw mistake }
      state = BrowserState(
        size: state.size, interfaceLanguage: interfaceLanguage,
        languages: LanguagePreference([LanguageTag(argument)], fallback: .korean), context: context)
      return false
    case "at":
      guard let reading = LocalTime(argument) else { throw mistake }
      update(.clock(reading))
      return false
    case "open":
      guard let reference = Reference(argument) else { throw mistake }
      update(.show(reference))
      return true
    case "press", "then":
      for key in try Key.sequence(argument) { take(state.press(key, context)) }
      return words[0] == "press"
    case "cursor": return false
    case "click", "wheel":
      let numbers = argument.split { ", ".contains($0) }.compactMap { Int($0) }
      guard numbers.count == 2 || words[0] == "wheel" && numbers.count == 3 else { throw mistake }
      let kind: MouseEvent.Kind = words[0] == "click" ? .press : numbers[2] < 0 ? .wheelUp : .wheelDown
      update(.mouse(MouseEvent(position: Position(column: numbers[0], row: numbers[1]), kind: kind)))
      return true
    case "content" where words.count > 1 && argument.hasPrefix("becomes "):
      try change(to: String(argument.dropFirst("becomes ".count)))
      return true
    case "content":
      seen = SeenContent()
      try start(with: argument)
      return false
    case "starts" where argument.hasPrefix("with "):
      try start(with: String(argument.dropFirst("with ".count)))
      return true
    case "no" where argument == "browser":
      guard let link = lastLink else { throw mistake }
      update(.opened(link, OpenOutcome(nil)))
      return true
    case "no":
      guard argument == "clipboard", case .copyToClipboard(let request)? = lastCopy else { throw mistake }
      update(.copied(request, CopyOutcome(.failed)))
      return true
    case "copied":
      guard case .copyToClipboard(let request)? = lastCopy else { throw mistake }
      let route = argument == "tmux" ? ClipboardRoute.tmux : .program(name: argument, argv: [argument])
      update(.copied(request, CopyOutcome(.copied(route))))
      return true
    case "opened":
      guard let link = lastLink else { throw mistake }
      update(.opened(link, OpenOutcome(LinkOpener(argv: [argument], usesTerminal: false))))
      return true
    case "refused":
      guard let link = lastLink else { throw mistake }
      update(.opened(link, OpenOutcome(nil, failures: [.init(argument, .exited(3))])))
      return true
    case "edited":
      update(.edited(EditOutcome(argument, EditorRun(editor: "editor"))))
      return true
    case "sent":
      guard case .copyToClipboard(let request)? = lastCopy else { throw mistake }
      update(.copied(request, CopyOutcome(.unconfirmed(.osc52(TerminalClipboard())))))
      return true
    default: throw mistake
    }
  }

  /// A browser that is started with these files, and with what was seen of earlier ones.
  private mutating func start(with folder: String) throws {
    let served = try live.fill(with: folder)
    let clock = state.clock
    context = BrowserContext(served)
    self.served = served
    state = BrowserState(
      size: state.size, interfaceLanguage: state.interfaceLanguage, languages: state.languages, isCalm: state.isCalm,
      context: context)
    if let clock { update(.clock(clock)) }
    update(.news(seen.news(of: context.library)))
  }

  /// Files that are saved while the browser runs.
  private mutating func change(to folder: String) throws {
    let known = served?.skipped ?? []
    let now = try live.fill(with: folder, keeping: served)
    let changes = now.library.changes(since: context.library)
    served = now
    context = context.with(
      library: now.library, engine: IndexedSearchEngine(indexing: now.library),
      diagnostics: now.skipped.diagnostics)
    update(
      .contentChanged(
        diagnostics: now.skipped.filter { !known.contains($0) }.diagnostics, changes: changes,
        news: seen.news(of: context.library)))
  }

  private var lastCopy: Effect?
  private var lastLink: String?

  private mutating func update(_ action: Action) { take(state.update(action, context)) }

  private mutating func take(_ effects: [Effect]) {
    asked += effects
    for case .completeSearch(let query?) in effects {
      take(state.update(.searched(query, context.engine.results(for: query, limit: SearchSession.limit)), context))
    }
    for case .openLink(let link) in effects { lastLink = link }
    for case .see(let references) in effects { seen.see(references, in: context.library) }
    if let copy = effects.last(where: { if case .copyToClipboard = $0 { true } else { false } }) { lastCopy = copy }
  }

  private static func words(_ effect: Effect) -> String? {
    switch effect {
    case .copyToClipboard(let request): "copyToClipboard(\(String(reflecting: request.copy.text)))"
    case .openLink(let link): "openLink(\(String(reflecting: link)))"
    case .editText: "editText"
    case .saveNote: "saveNote"
    case .expireNotice: nil
    case .captureMouse(let isCaptured): "captureMouse(\(isCaptured))"
    case .missed(let text): "missed(\(String(reflecting: text)))"
    case .remember, .see, .completeSearch: nil
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .quit: "quit"
    case .quitInterrupted: "quitInterrupted"
    }
  }
}
