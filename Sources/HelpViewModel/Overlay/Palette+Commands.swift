import HelpContent

extension PaletteLine {
  /// The line of a command, found by its English title and its name in the configuration, too.
  init(_ target: Target, _ message: KeyMessage, keys: [String], shell: String, in language: InterfaceLanguage) {
    self.init(
      target, [message.localized(in: language), keys.joined(separator: "  "), shell],
      also: "\(message.localized(in: .english)) \(target.name)")
  }
}

extension PaletteLine.Target {
  /// The name in the configuration; empty for what is no command.
  fileprivate var name: String {
    switch self {
    case .browser(let command): command.name
    case .textField(let command): command.name
    case .row, .channel, .editedText: ""
    }
  }
}
