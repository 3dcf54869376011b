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

  /// The mouse is left to the terminal meanwhile, for selecting.
  mutating func open(_ sheet: Sheet) -> [Effect] {
    let isFirst = self.sheet == nil
    self.sheet = sheet
    return isFirst && usesMouse ? [.captureMouse(false)] : []
  }

  mutating func closeSheet() -> [Effect] {
    guard sheet != nil else { return [] }
    sheet = nil
    return usesMouse ? [.captureMouse(true)] : []
  }

  /// Whether any key closes what is shown.
  var closesAtAnyKey: Bool { sheet?.kind == .bare && palette == nil }

  /// A bare sheet can be read to its end, where it has more than fits.
  func actionAtBareSheet(for key: Key, _ context: BrowserContext) -> Action {
    let isLong = (sheet?.rows(columns: size.columns).count ?? 0) > sheetRows
    guard case .command(let command) = context.keymap.match([key]) else { return .command(.back) }
    let stays = isLong && command.motion != nil || [.redraw, .suspend].contains(command)
    return .command(stays ? command : .back)
  }

  /// Nil for a command that closes the sheet and is then carried out.
  mutating func performAtSheet(_ command: Command, _ context: BrowserContext) -> [Effect]? {
    guard let sheet else { return nil }
    if let motion = command.motion {
      let page = sheetRows
      let last = max(0, sheet.rows(columns: size.columns).count - page)
      self.sheet?.top = motion.target(from: min(sheet.top, last), page: page, count: last + 1)
      return []
    }
    switch command {
    case .redraw, .suspend: return nil
    case .back, .open, .quit: return closeSheet()
    case .help:
      palette = Palette(.here)
      return []
    case .commands:
      palette = Palette(.everything)
      return []
    default: break
    }
    switch sheet.kind {
    case .bare: return closeSheet()
    case .source(let reference, let index): return performAtSource(command, reference, index, context)
    case .callNote(let reference): return performAtNote(command, sheet, reference, context)
    case .reply(let reference, let reply): return performAtReply(command, sheet, reference, reply, context)
    }
  }

  /// `v`: what copying would take, to be selected by hand.
  mutating func showBareText(_ context: BrowserContext) -> [Effect] {
    if let code = qrCode { return open(Sheet(.bare, code.text)) }
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
