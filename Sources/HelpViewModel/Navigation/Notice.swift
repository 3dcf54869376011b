package import HelpContent

/// A notice in the bottom line about the last action.
package struct Notice: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case message(Message)
    case copied(CopyRequest, CopyOutcome)
    case refused(CopyText.Refusal)
    case opened(String, OpenOutcome)
    case noLink(EntryKind)
    /// An editor other than the preferred one was used.
    case otherEditor(EditorRun)
    case secured
  }

  package let id: Int
  package let content: Content
}
