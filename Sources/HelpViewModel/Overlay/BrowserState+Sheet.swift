import HelpContent
import TerminalModel

extension BrowserState {
  /// The rows of the screen that a sheet's text has: the last one tells what can be done, the first one what this is.
  private var sheetRows: Int { max(1, size.rows - 1 - sheetStart) }

  /// The row in which the open sheet's text begins.
  package var sheetStart: Int { sheet == nil || sheet?.kind == .bare ? 0 : 1 }

  /// The rows of the open sheet that are in view.
  package var visibleSheetRows: [Sheet.Row] {
    guard let sheet else { return [] }
    let rows = sheet.rows(columns: size.columns)
    return Array(rows.dropFirst(max(0, min(sheet.top, rows.count - sheetRows))).prefix(sheetRows))
  }

  mutating func open(_ sheet: Sheet) -> [Effect] {
    self.sheet = sheet
    return []
  }

  /// Any key closes a bare sheet, but for those that move in one that has more than fits.
  func actionAtBareSheet(for key: Key, _ sheet: Sheet, _ context: BrowserContext) -> Action {
    let isLong = sheet.rows(columns: size.columns).count > sheetRows
    guard case .command(let command) = context.keymap.match([key]) else { return .command(.back) }
    let stays = isLong && command.motion != nil || [.redraw, .suspend].contains(command)
    return .command(stays ? command : .back)
  }

  mutating func scroll(_ sheet: Sheet, _ motion: Motion) {
    let page = sheetRows
    let last = max(0, sheet.rows(columns: size.columns).count - page)
    self.sheet?.top = motion.target(from: min(sheet.top, last), page: page, count: last + 1)
  }

  /// Nil for a command that closes the sheet and is then carried out.
  mutating func performAtSheet(_ command: Command, _ sheet: Sheet, _ context: BrowserContext) -> [Effect]? {
    if let motion = command.motion {
      scroll(sheet, motion)
      return []
    }
    switch command {
    case .open, .quit: return closed()
    case .help, .commands: return performInProgram(command, context)
    default: break
    }
    switch sheet.kind {
    case .bare: return closed()
    case .source(let reference, let index): return performAtSource(command, reference, index, context)
    case .callNote(let reference): return performAtNote(command, sheet, reference, context)
    case .reply(let reference, let reply): return performAtReply(command, sheet, reference, reply, context)
    }
  }

  /// `v`: what copying would take, to be selected by hand.
  mutating func showBareText(_ context: BrowserContext) -> [Effect] {
    guard let subject = subject(context), let entry = context.library.entry(subject) else { return [] }
    do {
      let field: CopyField = entry.isReadRatherThanCopied ? .text : .value
      let copy = try CopyText(
        field, of: entry, languages: languages, interfaceLanguage: interfaceLanguage, ticked: memory.done[subject] ?? []
      )
      return open(Sheet(.bare, copy.text))
    } catch {
      return tell(.refused(error))
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
