/// The editor that was run, and preferred ones that were not.
package struct EditorRun: Equatable, Sendable {
  /// Nil if none could be run, or it failed.
  package let editor: String?
  /// Editors named by the environment that do not exist.
  package let missing: [String]
  /// The editor that was run and failed.
  package let failed: String?

  package init(editor: String?, missing: [String] = [], failed: String? = nil) {
    self.editor = editor
    self.missing = missing
    self.failed = failed
  }

  /// Names the editor used instead of the preferred one; nil if that one was used.
  package var message: Message? {
    guard let editor, let wanted = missing.first else { return nil }
    return .file(.otherEditor(preferred: wanted, used: editor))
  }
}
