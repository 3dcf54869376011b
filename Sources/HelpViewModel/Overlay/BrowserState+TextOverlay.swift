import HelpContent
import TerminalModel

extension BrowserState {
  /// Rows of the open text. The last row of the screen has the hints, and the first one the heading, if there is any.
  private var textRows: Int { max(1, size.rows - 1 - textOverlayStart) }

  /// The first row of the open text; 0 without a heading.
  package var textOverlayStart: Int { textOverlay == nil || textOverlay?.kind == .plainText ? 0 : 1 }

  /// The visible rows of the open text.
  package var visibleTextRows: [TextOverlay.Row] {
    guard let textOverlay else { return [] }
    let rows = textOverlay.rows(columns: size.columns)
    return Array(rows.dropFirst(max(0, min(textOverlay.top, rows.count - textRows))).prefix(textRows))
  }

  mutating func open(_ textOverlay: TextOverlay) -> [Effect] {
    self.textOverlay = textOverlay
    return []
  }

  /// Any key closes a plain text, except keys that move in one longer than the screen, redraw and suspend.
  func actionAtPlainText(for key: Key, _ textOverlay: TextOverlay, _ context: BrowserContext) -> Action {
    let isLong = textOverlay.rows(columns: size.columns).count > textRows
    guard case .command(let command) = context.keymap.match([key]) else { return .command(.back) }
    let stays = isLong && command.motion != nil || [.redraw, .suspend].contains(command)
    return .command(stays ? command : .back)
  }

  mutating func scroll(_ textOverlay: TextOverlay, _ motion: Motion) {
    let page = textRows
    let last = max(0, textOverlay.rows(columns: size.columns).count - page)
    self.textOverlay?.top = motion.target(from: min(textOverlay.top, last), page: page, count: last + 1)
  }

  /// Nil for a command that closes the text and is then carried out.
  mutating func performInText(_ command: Command, _ textOverlay: TextOverlay, _ context: BrowserContext) -> [Effect]? {
    if let motion = command.motion {
      scroll(textOverlay, motion)
      return []
    }
    switch command {
    case .open, .quit: return closed()
    case .help, .commands: return performInProgram(command, context)
    default: break
    }
    switch textOverlay.kind {
    case .plainText: return closed()
    case .source(let reference, let index): return performAtSource(command, reference, index, context)
    case .callNote(let reference, let form): return performAtNote(command, textOverlay, reference, form, context)
    case .reply(let references, let reply): return performAtReply(command, textOverlay, references, reply, context)
    }
  }

  /// `v`: shows the text of the current entry for selecting by hand.
  mutating func showPlainText(_ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else { return [] }
    do {
      let field: CopyField = entry.isReadRatherThanCopied ? .text : .value
      let copy = try CopyText(
        field, of: entry, languages: languages, interfaceLanguage: interfaceLanguage,
        done: savedState.done[currentEntry] ?? []
      )
      return open(TextOverlay(.plainText, copy.text))
    } catch {
      return notify(.refused(error))
    }
  }
}

extension Entry {
  fileprivate var isReadRatherThanCopied: Bool {
    switch self {
    case .guide, .faq, .note, .service: true
    case .contact, .fact: false
    }
  }
}
