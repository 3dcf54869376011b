package import HelpContent

/// A text for the clipboard, with its form and its entry.
package struct CopyRequest: Equatable, Sendable {
  package let copy: CopyText
  package let field: CopyField
  /// Nil if the text does not belong to an entry, such as a followed link.
  package let reference: Reference?

  package init(_ copy: CopyText, _ field: CopyField, of reference: Reference?) {
    self.copy = copy
    self.field = field
    self.reference = reference
  }
}
