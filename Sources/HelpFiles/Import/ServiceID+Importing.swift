import HelpContent

extension ServiceID {
  /// Nil also for the name of a section, which would make references ambiguous.
  init?(importing text: some StringProtocol) {
    let text = String(text)
    guard ServiceSection(rawValue: text) == nil else { return nil }
    self.init(text)
  }
}
