import HelpContent
import TerminalModel

extension BrowserState {
  /// The lines of the open palette that fit what is typed.
  package func paletteLines(_ context: BrowserContext) -> [PaletteLine] {
    guard let palette else { return [] }
    return CommandFilter(palette.field.text).filtered(allPaletteLines(context))
  }

  /// In the order of the groups. The help leaves out what cannot be done here, and what no key does; over a text field it
  /// ends with the field's own keys.
  package func allPaletteLines(_ context: BrowserContext) -> [PaletteLine] {
    guard let palette else { return [] }
    let commands = Command.Group.allCases.flatMap { group in Command.allCases.filter { $0.group == group } }
    let lines = commands.filter { isPermitted($0, context) }.compactMap { command -> PaletteLine? in
      // In a text field a character is text, whatever it is bound to.
      let keys = search == nil ? context.keymap.keys(for: command) : context.keymap.keysInTextField(for: command)
      if palette.scope == .here, keys.isEmpty || !canPerform(command, context) { return nil }
      return PaletteLine(
        command: .browser(command), keys: keys.map(\.name).joined(separator: "  "),
        words: Message.key(.command(command)).localized(in: interfaceLanguage),
        shell: shellCommand(for: command, context) ?? "")
    }
    return lines + (palette.scope == .here && fieldBelowPalette != nil ? textFieldLines(context) : [])
  }

  private func textFieldLines(_ context: BrowserContext) -> [PaletteLine] {
    TextFieldCommand.allCases.compactMap { command in
      let keys = context.keymap.keys(for: command)
      guard !keys.isEmpty else { return nil }
      return PaletteLine(
        command: .textField(command), keys: keys.map(\.name).joined(separator: "  "),
        words: Message.key(.textField(command)).localized(in: interfaceLanguage), shell: "")
    }
  }

  private var fieldBelowPalette: TextField? { overlays.last { $0.palette == nil }?.search?.field }

  /// Where the chosen line stands among `lines`; 0 where nothing, or something that has gone, was chosen.
  package func chosenIndex(in lines: [PaletteLine]) -> Int {
    lines.firstIndex { $0.command == palette?.chosen } ?? 0
  }

  /// The first line on the screen; the chosen one is always among those that follow.
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
    palette?.chosen = lines[safe: target]?.command
    palette?.offset = top
  }

  mutating func performInPalette(_ command: Command, _ context: BrowserContext) -> [Effect] {
    if let motion = command.motion {
      moveInPalette(motion, context)
      return []
    }
    switch command {
    case .open: return runChosen(context)
    case .recall: return []
    default: return closed()
    }
  }

  mutating func runChosen(_ context: BrowserContext) -> [Effect] {
    guard let line = chosenPaletteLine(context) else { return [] }
    let field = fieldBelowPalette
    palette = nil
    switch line.command {
    // Its key closes what lies over the browser first; its name says what it does.
    case .browser(.quit): return [.quit]
    case .browser(let command): return perform(command, nil, context)
    case .textField(let command):
      switch field.map({ command.action(in: $0) }) {
      case .edit(let textEdit)?: return edit(textEdit, context)
      case .command(let command)?: return perform(command, nil, context)
      default: return []
      }
    }
  }
}
