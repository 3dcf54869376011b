/// The editor that was run, and those that somebody wanted instead.
package struct EditorRun: Equatable, Sendable {
  /// Nil where none could be run, or it failed.
  package let editor: String?
  /// Named by the environment, but not there.
  package let missing: [String]
  /// What was run and did not end well.
  package let failed: String?

  package init(editor: String?, missing: [String] = [], failed: String? = nil) {
    self.editor = editor
    self.missing = missing
    self.failed = failed
  }

  /// Says what was run in place of what; nil where it was what somebody wanted.
  package var message: CommandMessage? {
    guard let editor, let wanted = missing.first else { return nil }
    return .otherEditor(wanted: wanted, used: editor)
  }
}

/// What became of letting a person change a text.
package struct EditOutcome: Equatable, Sendable {
  /// As it was left; nil where no editor could be run.
  package let text: String?
  package let run: EditorRun

  package init(_ text: String?, _ run: EditorRun) {
    self.text = text
    self.run = run
  }
}
