package import HelpContent

/// What a set of layers came to.
package struct ReadContent: Sendable {
  package let content: LoadedContent
  /// Errors and warnings, file by file.
  package let diagnostics: [Diagnostic]
  package let skipped: [SkippedFile]
  /// The file that each service was read from.
  package let origin: [ServiceID: String]
}

/// A file that is not served, with the first of its errors.
package struct SkippedFile: Hashable, Sendable {
  package let file: String
  package let error: Diagnostic
}
