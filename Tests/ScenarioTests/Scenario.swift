import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel

/// A transcript of somebody using the browser: lines that say what is done, and the screens that come of it between bars.
///
/// ```
/// size 80x24
/// language ko
/// at 2026-11-20T14:32
/// press /환불<Enter>
/// ... the whole screen, a line each, between bars ...
/// asks for copyToClipboard("95016")
/// ```
struct Scenario {
  /// What went wrong with the transcript itself, and in which line.
  struct Mistake: Error, CustomStringConvertible {
    let line: Int
    let text: String

    var description: String { "line \(line): cannot do '\(text)'" }
  }

  private var context: BrowserContext
  private var state: BrowserState
  private var asked: [Effect] = []

  init(context: BrowserContext) {
    self.context = context
    state = BrowserState(
      size: Size(columns: 80, rows: 24), interface: .korean,
      languages: LanguagePreference([.korean], fallback: .korean), context: context)
  }

  /// The transcript as it is when replayed: what is done stays, screens and requests are what they have become.
  static func replay(_ transcript: String, context: BrowserContext) throws -> String {
    var scenario = Scenario(context: context)
    var lines: [String] = []
    for (number, line) in transcript.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("|") || line.hasPrefix("asks for ") { continue }
      lines.append(String(line))
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let showsScreen = try scenario.perform(String(line), number: number + 1)
      lines += scenario.asked.compactMap(Self.words).map { "asks for \($0)" }
      scenario.asked = []
      if showsScreen { lines += scenario.screen }
    }
    return lines.joined(separator: "\n")
  }

  private var screen: [String] {
    let frame = BrowserScreen.frame(state, context)
    return frame.grid.lines.map { "|\($0)|" }
  }

  /// Whether the screen is to be shown after it.
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
      guard let interface = InterfaceLanguage(rawValue: argument) else { throw mistake }
      state = BrowserState(
        size: state.size, interface: interface,
        languages: LanguagePreference([LanguageTag(argument)], fallback: .korean), context: context)
      return false
    case "at":
      guard let reading = ClockReading(argument) else { throw mistake }
      update(.clock(reading))
      return false
    case "open":
      guard let reference = Reference(argument) else { throw mistake }
      update(.show(reference))
      return true
    case "press", "then":
      for key in try Key.sequence(argument) { update(state.action(for: key, context)) }
      return words[0] == "press"
    case "content":
      context = try BrowserContext.folder(argument)
      state = BrowserState(size: state.size, interface: state.interface, languages: state.languages, context: context)
      return false
    case "no":
      guard argument == "clipboard", case .copyToClipboard(let request)? = lastCopy else { throw mistake }
      update(.copied(request, CopyOutcome(.failed)))
      return true
    case "copied":
      guard case .copyToClipboard(let request)? = lastCopy else { throw mistake }
      update(.copied(request, CopyOutcome(.copied(.program(name: argument, argv: [argument])))))
      return true
    case "sent":
      guard case .copyToClipboard(let request)? = lastCopy else { throw mistake }
      update(.copied(request, CopyOutcome(.sentToTerminal(.osc52(insideTmux: false)))))
      return true
    default: throw mistake
    }
  }

  private var lastCopy: Effect?

  private mutating func update(_ action: Action) {
    let effects = state.update(action, context)
    asked += effects
    if let copy = effects.last(where: { if case .copyToClipboard = $0 { true } else { false } }) { lastCopy = copy }
  }

  private static func words(_ effect: Effect) -> String? {
    switch effect {
    case .copyToClipboard(let request): "copyToClipboard(\(String(reflecting: request.copy.text)))"
    case .expireNotice: nil
    case .deepenSearch(let query): query.map { "deepenSearch(\(String(reflecting: $0.text)))" }
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .quit: "quit"
    case .quitInterrupted: "quitInterrupted"
    }
  }
}
