/// What became of copying a value.
package struct CopyOutcome: Hashable, Sendable {
  package enum Result: Hashable, Sendable {
    /// A program took the value and ended well.
    case copied(ClipboardRoute)
    /// The terminal was asked; whether it did so cannot be known.
    case sentToTerminal(ClipboardRoute)
    case failed
  }

  /// A route that was tried in vain.
  package struct Failure: Hashable, Sendable {
    package let route: ClipboardRoute
    package let reason: RouteFailure

    package init(_ route: ClipboardRoute, _ reason: RouteFailure) {
      self.route = route
      self.reason = reason
    }
  }

  package let result: Result
  /// In the order in which they were tried, before the one that worked.
  package let failures: [Failure]

  package init(_ result: Result, failures: [Failure] = []) {
    self.result = result
    self.failures = failures
  }

  /// Nil when nothing took the value.
  package var route: ClipboardRoute? {
    switch result {
    case .copied(let route), .sentToTerminal(let route): route
    case .failed: nil
    }
  }

  package var isConfirmed: Bool {
    if case .copied = result { true } else { false }
  }
}
