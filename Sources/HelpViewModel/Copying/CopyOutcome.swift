/// The outcome of copying a value.
package struct CopyOutcome: Hashable, Sendable {
  package enum Result: Hashable, Sendable {
    /// A program took the value, and it is on the clipboard as far as that can be known.
    case copied(ClipboardRoute)
    /// The terminal or a program was given the value; whether it is on the clipboard is not known.
    case unconfirmed(ClipboardRoute)
    case failed
  }

  /// A route that failed.
  package struct Failure: Hashable, Sendable {
    package let route: ClipboardRoute
    package let reason: RouteFailure

    package init(_ route: ClipboardRoute, _ reason: RouteFailure) {
      self.route = route
      self.reason = reason
    }
  }

  package let result: Result
  /// In the order in which they were tried, before the one that succeeded.
  package let failures: [Failure]

  package init(_ result: Result, failures: [Failure] = []) {
    self.result = result
    self.failures = failures
  }

  /// Nil if all routes failed.
  package var route: ClipboardRoute? {
    switch result {
    case .copied(let route), .unconfirmed(let route): route
    case .failed: nil
    }
  }

  /// True if the terminal was sent more than it is known to take.
  package func mayBeTooLong(_ copy: CopyText) -> Bool {
    guard case .osc52(let clipboard)? = route else { return false }
    return copy.text.utf8.count > clipboard.provenLength
  }

  package var isConfirmed: Bool {
    if case .copied = result { true } else { false }
  }
}
