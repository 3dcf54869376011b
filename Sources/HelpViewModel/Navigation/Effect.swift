package import HelpContent

/// What the browser asks of the world outside.
package enum Effect: Equatable, Sendable {
  case copyToClipboard(CopyRequest)
  /// The notice with this id has had its time after some seconds.
  case expireNotice(id: Int)
  case redraw
  case suspend
  case quit
  /// Ended by Ctrl-C.
  case quitInterrupted
}

/// A text for the clipboard, and what it is.
package struct CopyRequest: Equatable, Sendable {
  package let text: String
  /// Nil for a bare link.
  package let reference: Reference?
  package let field: CopyField

  package init(text: String, reference: Reference?, field: CopyField) {
    self.text = text
    self.reference = reference
    self.field = field
  }
}
