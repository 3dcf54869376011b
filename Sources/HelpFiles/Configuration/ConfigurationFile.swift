package import HelpContent

/// A configuration file with all that was found in it so far; what could be read of it counts, whatever is wrong beside it.
package struct ConfigurationFile: Sendable {
  package let draft: ConfigurationDraft
  private var findings: FileFindings

  package var path: String { findings.path }
  package var diagnostics: [Diagnostic] { findings.diagnostics }

  /// A file that somebody named: that it is missing is worth telling.
  package init(_ path: String) {
    self.init(path, RegularFile.read(path, inside: "/", limit: YamlDocument.maxFileSize))
  }

  /// Nil where there is no file, or where one may not even look for it.
  package init?(ifThere path: String) {
    guard RegularFile.isSomething(path) else { return nil }
    self.init(path)
  }

  package init(_ path: String, _ bytes: Result<[UInt8], FileTrouble>) {
    switch bytes {
    case .failure(let trouble):
      draft = ConfigurationDraft()
      findings = FileFindings(path, in: nil, [Placed(.unreadable(trouble), at: .start)])
    case .success(let bytes):
      let document = YamlDocument(bytes)
      var decoder = DraftDecoder()
      draft = document.root.flatMap { decoder.entity(ConfigurationDraft.self, from: $0) } ?? ConfigurationDraft()
      // A file in which everything is a comment configures nothing, and that is all right.
      findings = FileFindings(
        path, in: document.source, document.findings.filter { $0.value != .emptyFile } + decoder.findings)
    }
  }

  package mutating func report(_ more: [Placed<Finding>]) { findings.report(more) }
}
