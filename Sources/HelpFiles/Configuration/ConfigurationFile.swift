package import HelpContent

/// A configuration file with its diagnostics. Valid settings count even if others are wrong.
package struct ConfigurationFile: Sendable {
  package let draft: ConfigurationDraft
  private var log: DiagnosticLog

  package var path: String { log.path }
  package var diagnostics: [Diagnostic] { log.diagnostics }

  /// Reports a missing file, since its path was given explicitly.
  package init(_ path: String) {
    self.init(path, RegularFile.read(path, inside: "/", limit: YamlDocument.maxFileSize))
  }

  /// Nil if there is no file, or if its folder cannot be searched.
  package init?(ifThere path: String) {
    guard RegularFile.isSomething(path) else { return nil }
    self.init(path)
  }

  package init(_ path: String, _ bytes: Result<[UInt8], UnreadableFileReason>) {
    switch bytes {
    case .failure(let reason):
      draft = ConfigurationDraft()
      log = DiagnosticLog(path, in: nil, [Located(.unreadable(reason), at: .start)])
    case .success(let bytes):
      let document = YamlDocument(bytes)
      var decoder = DraftDecoder()
      draft = document.root.flatMap { decoder.entity(ConfigurationDraft.self, from: $0) } ?? ConfigurationDraft()
      // A file of comments alone is a valid configuration.
      log = DiagnosticLog(
        path, in: document.source, document.diagnostics.filter { $0.value != .emptyFile } + decoder.diagnostics)
    }
  }

  package mutating func report(_ more: [Located<Diagnostic.Kind>]) { log.report(more) }
}
