import TerminalModel

/// A key and what it does here, for the bottom line.
package struct Hint: Equatable, Sendable {
  package let keys: String
  package let words: String
}

extension BrowserState {
  /// What can be done here, most useful first.
  package func hints(_ context: BrowserContext) -> [Hint] {
    if help != nil { return [named("↑↓", .keyMove), hint(.back, context, .close)].compactMap { $0 } }
    if search != nil {
      return [hint(.open, context), named("↑↓", .keyChoose), hint(.back, context, .close)].compactMap { $0 }
    }
    let commands: [Command]
    switch navigation.focus {
    case .services: commands = [.open, .search, .nextPane, .copy, .language, .help, .quit]
    case .contacts: commands = [.copy, .open, .search, .nextPane, .copyAll, .language, .help, .quit]
    case .entries: commands = [.open, .search, .nextTab, .nextPane, .copy, .copyAll, .language, .help, .quit]
    case .reader:
      commands =
        [.back, .copy, .copyAll, .follow, .search] + (found == nil ? [] : [.nextMatch]) + [.language, .help, .quit]
    }
    return [named("↑↓", .keyMove)] + commands.compactMap { hint($0, context) }
  }

  private func hint(_ command: Command, _ context: BrowserContext, _ message: Message? = nil) -> Hint? {
    guard let keys = context.keymap.keys(for: command).first else { return nil }
    return Hint(keys: keys.name, words: (message ?? .hint(command)).words(in: interface))
  }

  private func named(_ keys: String, _ message: Message) -> Hint {
    Hint(keys: keys, words: message.words(in: interface))
  }
}
