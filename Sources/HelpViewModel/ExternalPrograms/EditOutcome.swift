/// The outcome of editing a text.
package struct EditOutcome: Equatable, Sendable {
  /// The edited text; nil if no editor could be run.
  package let text: String?
  package let run: EditorRun

  package init(_ text: String?, _ run: EditorRun) {
    self.text = text
    self.run = run
  }
}
