package import HelpContent

/// A text for the clipboard, and what it is.
package struct CopyRequest: Equatable, Sendable {
  package let copy: CopyText
  package let field: CopyField
  /// Nil for a bare link.
  package let reference: Reference?

  package init(_ copy: CopyText, _ field: CopyField, of reference: Reference?) {
    self.copy = copy
    self.field = field
    self.reference = reference
  }
}
