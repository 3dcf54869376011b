extension BrowserContext {
  /// Commands that only start another program.
  private static let outwardCommands: Set<Command> = [.openLink, .editText]

  /// True if the command may be offered.
  func isPermitted(_ command: Command) -> Bool { !isSecured || !Self.outwardCommands.contains(command) }
}

extension BrowserState {
  /// In secured mode, replaces every effect that would run another program by a notice, and leaves out those that would
  /// write a file.
  mutating func permitted(_ effects: [Effect], _ context: BrowserContext) -> [Effect] {
    guard context.isSecured else { return effects }
    var permitted: [Effect] = []
    for effect in effects {
      switch effect {
      case .openLink, .editText: permitted += notify(.secured)
      case .saveNote: break
      default: permitted.append(effect)
      }
    }
    return permitted
  }
}
