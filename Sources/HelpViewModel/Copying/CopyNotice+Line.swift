import TerminalModel

extension CopyNotice {
  /// A line of `columns`: what to beware of first, then the value, and the route last, which is cut first.
  func line(in language: InterfaceLanguage, columns: Int) -> String {
    guard case .done(let copy, let outcome) = self else { return joined(sentences(in: language)) }
    let value = outcome.route == nil ? "" : copy.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let inFull = copy.example.map { SharingMessage.unconfirmedCopied($0).localized(in: language) }
    let inShort = copy.example.map { ReviewMessage.unconfirmedValue($0).localized(in: language) }
    let isLong = outcome.mayBeTooLong(copy)
    let line = { (warning: String?, value: String) in
      joined([warning].compactMap(\.self) + parts(outcome, value, isLong, language))
    }
    let room = { (warning: String?) in columns - DisplayWidth.of(line(warning, "")) }
    let needed = min(DisplayWidth.of(value), Self.leastValue)
    let warning = room(inFull) >= needed ? inFull : inShort
    return line(warning, value.truncated(toWidth: max(needed, room(warning))))
  }

  /// The columns of a value that is too long to be shown in full.
  private static let leastValue = 16

  private func parts(_ outcome: CopyOutcome, _ value: String, _ isLong: Bool, _ language: InterfaceLanguage) -> [String]
  {
    let messages: [SharingMessage] =
      switch outcome.result {
      case .copied(.tmux): [.inTmuxBuffer(value)]
      case .copied(let route): [.copied(value: value, route: route.name)]
      case .unconfirmed(.osc52): [isLong ? .sentLongText(value) : .sentToTerminal(value)]
      case .unconfirmed(let route): [.handedOverTo(program: route.name)]
      case .failed: failures(of: outcome)
      }
    if case .unconfirmed(.program) = outcome.result { return [value] + messages.map { $0.localized(in: language) } }
    return messages.map { $0.localized(in: language) }
  }

  private func joined(_ parts: [String]) -> String { parts.joined(separator: " · ") }
}
