import HelpContent
import TerminalModel

extension BrowserState {
  /// The lines of the open palette that match the typed text.
  package func paletteLines(_ context: BrowserContext) -> [PaletteLine] {
    guard let palette else { return [] }
    return CommandFilter(palette.field.text).filtered(allPaletteLines(context))
  }

  /// All lines, by group. The help leaves out commands without a key or an effect in the current state.
  package func allPaletteLines(_ context: BrowserContext) -> [PaletteLine] {
    guard let palette else { return [] }
    let commands = Command.Group.allCases.flatMap { group in Command.allCases.filter { $0.group == group } }
    return commands.filter { isPermitted($0, context) }.compactMap { command in
      // In a text field characters are text, even if they are bound.
      let keys = context.keymap.keys(for: command).filter { search == nil || !$0.allSatisfy(\.isCharacter) }
      if palette.scope == .here, keys.isEmpty || !canPerform(command, context) { return nil }
      return PaletteLine(
        command: command, keys: keys.map(\.name).joined(separator: "  "),
        words: Message.key(.command(command)).localized(in: interfaceLanguage),
        shell: shellCommand(for: command, context) ?? "")
    }
  }

  /// The index of the chosen line in `lines`; 0 if nothing was chosen or it is not among them.
  package func chosenIndex(in lines: [PaletteLine]) -> Int {
    lines.firstIndex { $0.command == palette?.chosen } ?? 0
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
    palette = nil
    // The key of this command closes a layer first; chosen by name, it ends the program.
    return line.command == .quit ? [.quit] : perform(line.command, nil, context)
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = code { modifiers.isEmpty } else { false }
  }
}
