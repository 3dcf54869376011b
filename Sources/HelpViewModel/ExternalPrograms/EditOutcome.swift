/// The outcome of editing a text.
package struct EditOutcome: Equatable, Sendable {
  /// The edited text; nil if no editor could be run, or if it is too long.
  package let text: String?
  package let run: EditorRun
  /// The file with a text that is too long to be adopted; nil for any other.
  package let overlong: String?

  package init(_ text: String?, _ run: EditorRun, overlong: String? = nil) {
    self.text = text
    self.run = run
    self.overlong = overlong
  }

  /// Bytes of the longest text that is adopted.
  package static let maxLength = 1 << 20
}
