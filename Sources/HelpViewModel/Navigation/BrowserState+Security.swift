extension BrowserState {
  /// Commands that are nothing without another program.
  private static let outwardCommands: Set<Command> = [.openLink, .editText]

  /// Whether a command is to be offered at all.
  func isPermitted(_ command: Command, _ context: BrowserContext) -> Bool {
    !context.isSecured || !Self.outwardCommands.contains(command)
  }

  /// However an effect came about, what would run another program becomes a sentence.
  mutating func permitted(_ effects: [Effect], _ context: BrowserContext) -> [Effect] {
    guard context.isSecured else { return effects }
    var permitted: [Effect] = []
    for effect in effects {
      switch effect {
      case .openLink, .editText: permitted += notify(.secured)
      default: permitted.append(effect)
      }
    }
    return permitted
  }
}
