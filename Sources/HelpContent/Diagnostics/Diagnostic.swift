/// A problem in a file, with its location and the source line.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable { case error, warning }

  package let file: String
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int
  package let severity: Severity
  package let kind: Diagnostic.Kind
  /// Verbatim, so it may contain control characters; nil if the line is too long to show.
  package let sourceLine: String?

  package init(file: String, at location: SourceLocation = .start, _ kind: Diagnostic.Kind, sourceLine: String? = nil) {
    self.file = file
    line = location.line
    column = location.column
    severity = kind.severity
    self.kind = kind
    self.sourceLine = sourceLine
  }

  package var code: DiagnosticCode { kind.code }
}
