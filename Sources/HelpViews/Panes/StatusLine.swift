import HelpContent
import HelpViewModel
import TerminalModel

/// The notice, or else the prompt to follow, or the continuations of a key sequence, or hints.
struct StatusLine: ScreenPane {
  enum Content: Equatable {
    case text(String, Style)
    /// Keys that begin a sequence.
    case unfinished([Key])
    /// `shell` is the shell command of the chosen line of the palette.
    case hints([HintRequest], shell: String?)
  }

  let frame: Rect
  let content: Content
  let appearance: Appearance
  let context: BrowserContext

  init(_ state: BrowserState, _ layout: Layout, _ appearance: Appearance, _ context: BrowserContext) {
    frame = layout.status
    self.appearance = appearance
    self.context = context
    let theme = appearance.theme
    let language = appearance.interfaceLanguage
    if let notice = state.notice {
      content = .text(notice.localized(in: language, columns: max(0, layout.status.columns - 2)), theme.strong)
    } else if case .following(let typed)? = state.overlays.last {
      let prompt = Message.notice(.pressNumber).localized(in: language)
      content = .text(prompt + (typed.isEmpty ? "" : "  \(typed)"), theme.strongAccent)
    } else if case .place(let use)? = state.overlays.last {
      content = .text(Self.prompt(use, state, context), theme.strongAccent)
    } else if !state.pendingKeys.isEmpty {
      content = .unfinished(state.pendingKeys)
    } else if case .text(let textOverlay)? = state.overlays.last, textOverlay.kind == .plainText {
      content = .text(Message.composing(.pressAnyKey).localized(in: language), theme.dim)
    } else {
      guard !state.isCalm else {
        content = .text("", .plain)
        return
      }
      let shell = state.palette?.scope == .everything ? state.chosenPaletteLine(context)?.shellCommand : nil
      content = .hints(state.hintRequests(context), shell: shell)
    }
  }

  /// To go to a place, the names that there are.
  private static func prompt(_ use: PlaceUse, _ state: BrowserState, _ context: BrowserContext) -> String {
    guard use == .going else { return Message.notice(.nameThePlace).localized(in: state.interfaceLanguage) }
    return state.namedPlaces(context).compactMap { name, entry in
      context.library.entry(entry).map {
        "\(name) " + context.title(of: $0, state.languages, state.interfaceLanguage).truncated(toWidth: 24)
      }
    }.joined(separator: "   ")
  }

  func draw(on canvas: inout Canvas) {
    switch content {
    case .text(let text, let style): put(text, style: style, on: &canvas)
    case .unfinished(let keys): put(continuations(of: keys), style: .plain, on: &canvas)
    case .hints(let requests, let shell): hints(requests, shell: shell, on: &canvas)
    }
  }

  private func put(_ text: String, style: Style, on canvas: inout Canvas) {
    canvas.put(
      text.truncated(toWidth: max(0, frame.columns - 2)), at: Position(column: 1, row: frame.row), style: style)
  }

  private func continuations(of keys: [Key]) -> String {
    context.keymap.bindings.filter { $0.keys.starts(with: keys) }.map {
      "\($0.keys.name)  \(localized(.key(.hint($0.command))))"
    }.joined(separator: "   ")
  }

  private func hints(_ requests: [HintRequest], shell: String?, on canvas: inout Canvas) {
    let hints = context.placed(requests, columns: frame.columns, in: appearance.interfaceLanguage)
    if let shell { put(shell: shell, after: hints.last?.columns.upperBound ?? 0, on: &canvas) }
    for placed in hints {
      let start = placed.columns.lowerBound
      let keys = canvas.put(placed.hint.keys, at: Position(column: start, row: frame.row), style: theme.accent)
      canvas.put(placed.hint.words, at: Position(column: start + keys + 1, row: frame.row), style: theme.dim)
    }
  }

  /// The shell command of the chosen line of the palette, which may be too narrow to show it in full.
  private func put(shell: String, after column: Int, on canvas: inout Canvas) {
    let room = frame.columns - column - 4
    guard !shell.isEmpty, room > 8 else { return }
    canvas.put("$ \(shell)".truncated(toWidth: room), at: Position(column: column + 3, row: frame.row))
  }
}
