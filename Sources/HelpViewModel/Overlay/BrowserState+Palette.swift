import HelpContent
import TerminalModel

extension BrowserState {
  /// The lines of the open palette that fit what is typed.
  package func paletteLines(_ context: BrowserContext) -> [PaletteLine] {
    guard let palette else { return [] }
    return CommandFilter(palette.field.text).filtered(allPaletteLines(context))
  }

  /// In the order of the groups. The help leaves out what cannot be done here, and what no key does.
  package func allPaletteLines(_ context: BrowserContext) -> [PaletteLine] {
    guard let palette else { return [] }
    let commands = Command.Group.allCases.flatMap { group in Command.allCases.filter { $0.group == group } }
    return commands.filter { isPermitted($0, context) }.compactMap { command in
      // In a text field a character is text, whatever it is bound to.
      let keys = context.keymap.keys(for: command).filter { search == nil || !$0.allSatisfy(\.isCharacter) }
      if palette.scope == .here, keys.isEmpty || !canPerform(command, context) { return nil }
      return PaletteLine(
        command: command, keys: keys.map(\.name).joined(separator: "  "),
        words: Message.key(.command(command)).localized(in: interfaceLanguage),
        shell: shellCommand(for: command, context) ?? "")
    }
  }

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
    palette = nil
    // Its key closes what lies over the browser first; its name says what it does.
    return line.command == .quit ? [.quit] : perform(line.command, nil, context)
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = code { modifiers.isEmpty } else { false }
  }
}
