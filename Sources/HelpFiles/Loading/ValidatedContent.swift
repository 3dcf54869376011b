package import HelpContent

/// The content of all layers, with everything that is wrong with their files.
package struct ValidatedContent: Sendable {
  package let content: InMemoryLibrary
  /// Errors and warnings, file by file.
  package let diagnostics: [Diagnostic]
  package let skipped: [SkippedFile]
  /// The file of each service that its overlays, if it has any, are laid over.
  package let sourceFiles: [ServiceID: String]
  /// The built-in services that no other layer replaces or changes.
  let untouchedBuiltIns: Set<ServiceID>
}

/// A file that is left out because of its errors, wholly or in part.
package struct SkippedFile: Hashable, Sendable {
  package let file: String
  /// At least one.
  package let errors: [Diagnostic]

  /// Nil for a file without errors.
  init?(_ file: ParsedFile) {
    guard file.hasErrors else { return nil }
    self.file = file.file.path
    errors = file.diagnostics.filter { $0.severity == .error }
  }
}
