import TerminalModel

/// The outcome of a request to copy.
package enum CopyNotice: Hashable, Sendable {
  case done(CopyText, CopyOutcome)
  case refused(CopyText.Refusal)

  /// One sentence each; a long or multi-line value is truncated to `columns`.
  package func sentences(in language: InterfaceLanguage, columns: Int = 40) -> [String] {
    switch self {
    case .done(let copy, let outcome):
      let value = copy.text.split(whereSeparator: \.isNewline).joined(separator: " ").truncated(toWidth: columns)
      let result: [SharingMessage] =
        switch outcome.result {
        case .copied(.tmux): [.inTmuxBuffer(value)]
        case .copied(let route): [.copied(value: value, route: route.name)]
        case .unconfirmed(.osc52): [outcome.mayBeTooLong(copy) ? .sentLongText(value) : .sentToTerminal(value)]
        case .unconfirmed(let route): [.handedOver(value, program: route.name)]
        case .failed: failures(of: outcome)
        }
      let example: [SharingMessage] = copy.example.map { [.unconfirmedCopied($0)] } ?? []
      return (result + example).map { $0.localized(in: language) }
    case .refused(.notPublished(let kind, let place)):
      let place = place.map { Message.reader(.whereToFind).localized(in: language) + language.colon + $0 }
      return [
        Message.sharing(.notPublished(kind)).localized(in: language),
        place ?? Message.review(.checkOfficialSite).localized(in: language),
      ]
    case .refused(.hasNo(let field, let kind)): return [Message.sharing(.noField(field, kind)).localized(in: language)]
    }
  }

  func failures(of outcome: CopyOutcome) -> [SharingMessage] {
    [.noClipboard] + outcome.failures.map { .routeFailed(route: $0.route.name, $0.reason) }
  }
}
