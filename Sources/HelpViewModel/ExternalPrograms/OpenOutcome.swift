import TerminalModel

/// The outcome of opening a link.
package struct OpenOutcome: Hashable, Sendable {
  /// A program that failed.
  package struct Failure: Hashable, Sendable {
    package let program: String
    package let reason: RouteFailure

    package init(_ program: String, _ reason: RouteFailure) {
      self.program = program
      self.reason = reason
    }
  }

  /// The program that took the link; what it did with it is unknown. Nil if all failed.
  package let opener: LinkOpener?
  /// In the order in which they were tried.
  package let failures: [Failure]

  package init(_ opener: LinkOpener?, failures: [Failure] = []) {
    self.opener = opener
    self.failures = failures
  }

  /// Empty if a program has shown the link in this terminal. Links are truncated to `columns`.
  package func sentences(about link: String, in language: InterfaceLanguage, columns: Int = 40) -> [String] {
    let failures = failures.map { SharingMessage.routeFailed(route: $0.program, $0.reason) }
    let messages: [SharingMessage] =
      switch opener {
      case nil: [.cannotOpen] + failures
      case .some(let opener) where opener.usesTerminal: []
      case .some(let opener): [.handedOver(link.truncated(toWidth: columns), program: opener.name)]
      }
    return messages.map { $0.localized(in: language) }
  }
}
