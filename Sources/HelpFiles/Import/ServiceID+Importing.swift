import HelpContent

extension ServiceID {
  /// Nil too for the name of a section, which would make a reference mean two things.
  init?(importing text: some StringProtocol) {
    let text = String(text)
    guard Section(rawValue: text) == nil else { return nil }
    self.init(text)
  }
}
