import HelpContent
import TerminalModel

extension BrowserState {
  /// The lines of the open palette that match the typed text.
  package func paletteLines(_ context: BrowserContext) -> [PaletteLine] {
    guard let palette else { return [] }
    let lines = PaletteFilter(palette.field.text).filtered(allPaletteLines(context))
    return (rowLine(palette, context).map { [$0] } ?? []) + lines
  }

  package func allPaletteLines(_ context: BrowserContext) -> [PaletteLine] {
    guard let palette else { return [] }
    switch palette.scope {
    case .here, .everything: return commandLines(palette, context)
    case .channels: return palette.kept
    case .editedTexts: return editedTextLines(context)
    }
  }

  /// All lines, by group. The help leaves out commands without a key or an effect in the current state; over a text field
  /// it ends with the field's own commands.
  private func commandLines(_ palette: Palette, _ context: BrowserContext) -> [PaletteLine] {
    let commands = Command.Group.allCases.flatMap { group in Command.allCases.filter { $0.group == group } }
    let lines = commands.filter { context.isPermitted($0) }.compactMap { command -> PaletteLine? in
      // In a text field characters are text, even if they are bound.
      let keys = search == nil ? context.keymap.keys(for: command) : context.keymap.keysInTextField(for: command)
      if palette.scope == .here, keys.isEmpty || !canPerform(command, context) { return nil }
      return PaletteLine(
        .browser(command), .command(command), keys: keys.map(\.name), shell: shellCommand(for: command, context) ?? "",
        in: interfaceLanguage)
    }
    return lines + (palette.scope == .here && fieldBelowPalette != nil ? textFieldLines(context) : [])
  }

  private func textFieldLines(_ context: BrowserContext) -> [PaletteLine] {
    TextFieldCommand.allCases.compactMap { command in
      let keys = context.keymap.keys(for: command)
      guard !keys.isEmpty else { return nil }
      return PaletteLine(
        .textField(command), .textField(command), keys: keys.map(\.name), shell: "", in: interfaceLanguage)
    }
  }

  private var fieldBelowPalette: TextField? { overlays.last { $0.palette == nil }?.search?.field }

  /// The index of the chosen line in `lines`; 0 if nothing was chosen or it is not among them.
  package func chosenIndex(in lines: [PaletteLine]) -> Int {
    lines.firstIndex { $0.target == palette?.chosen } ?? 0
  }

  /// The first visible line; the chosen one is always in view.
  package func paletteTop(_ lines: [PaletteLine]) -> Int {
    Self.offset(
      palette?.offset ?? 0, showing: chosenIndex(in: lines), visible: paletteRows, count: lines.count)
  }

  private var paletteRows: Int { PaletteLayout(layout).list.rows }

  package func chosenPaletteLine(_ context: BrowserContext) -> PaletteLine? {
    let lines = paletteLines(context)
    return lines[safe: chosenIndex(in: lines)]
  }

  mutating func moveInPalette(_ motion: Motion, _ context: BrowserContext) {
    let lines = paletteLines(context)
    let top = paletteTop(lines)
    let target = motion.target(from: chosenIndex(in: lines), page: paletteRows, count: lines.count)
    palette?.chosen = lines[safe: target]?.target
    palette?.offset = top
  }

  mutating func performInPalette(_ command: Command, _ context: BrowserContext) -> [Effect] {
    if let motion = command.motion {
      moveInPalette(motion, context)
      return []
    }
    switch command {
    case .open: return runChosen(context)
    case .copy: return copyChosen(context)
    case .recall: return []
    default: return closed()
    }
  }

  mutating func runChosen(_ context: BrowserContext) -> [Effect] {
    guard let line = chosenPaletteLine(context) else { return [] }
    let field = fieldBelowPalette
    palette = nil
    switch line.target {
    // The key of this command closes a layer first; chosen by name, it ends the program.
    case .browser(.quit): return [.quit]
    case .browser(let command): return perform(command, nil, context)
    case .row(let number): return go(toRow: number, context)
    case .textField(let command):
      switch field.map({ command.action(in: $0) }) {
      case .edit(let textEdit)?: return edit(textEdit, context)
      case .command(let command)?: return perform(command, nil, context)
      default: return []
      }
    case .channel(let reference): return follow(.entry(reference), context)
    case .editedText(let id): return openEditedText(id)
    }
  }

  /// Copies the value of the chosen channel, or the shell command of the chosen one, which stays chosen.
  private mutating func copyChosen(_ context: BrowserContext) -> [Effect] {
    guard let line = chosenPaletteLine(context) else { return [] }
    switch line.target {
    case .channel(let reference):
      return context.library.entry(reference).map { copy(.value, of: $0, reference) } ?? []
    case .browser where palette?.scope == .everything && !line.shellCommand.isEmpty:
      return [.copyToClipboard(CopyRequest(CopyText(line.shellCommand), .text, of: nil))]
    case .browser, .row, .textField, .editedText: return []
    }
  }
}
