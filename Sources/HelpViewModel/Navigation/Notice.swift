package import HelpContent

/// A word in the bottom line about what just happened.
package struct Notice: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case message(Message)
    case copied(CopyRequest, CopyOutcome)
    case refused(CopyText.Refusal)
    case opened(String, OpenOutcome)
    case noLink(EntryKind)
    case secured
  }

  package let id: Int
  package let content: Content
}
