package import HelpContent

/// A configuration file with its diagnostics. Valid settings count even if others are wrong.
package struct ConfigurationFile: Sendable {
  package let draft: ConfigurationDraft
  private var findings: FileFindings

  package var path: String { findings.path }
  package var diagnostics: [Diagnostic] { findings.diagnostics }

  /// Reports a missing file, since its path was given explicitly.
  package init(_ path: String) {
    self.init(path, RegularFile.read(path, inside: "/", limit: YamlDocument.maxFileSize))
  }

  /// Nil if there is no file, or if its folder cannot be searched.
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
      // A file of comments alone is a valid configuration.
      findings = FileFindings(
        path, in: document.source, document.findings.filter { $0.value != .emptyFile } + decoder.findings)
    }
  }

  package mutating func report(_ more: [Placed<Finding>]) { findings.report(more) }
}
