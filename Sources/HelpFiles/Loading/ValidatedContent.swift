package import HelpContent

/// What a set of layers came to.
package struct ValidatedContent: Sendable {
  package let content: InMemoryLibrary
  /// Errors and warnings, file by file.
  package let diagnostics: [Diagnostic]
  package let skipped: [SkippedFile]
  /// The file that each service was read from.
  package let origin: [ServiceID: String]
}

/// A file that is not served as it is now, with its errors.
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
