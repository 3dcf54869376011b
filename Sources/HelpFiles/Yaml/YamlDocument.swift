import HelpContent

/// A YAML file parsed into nodes, with diagnostics of its syntax.
struct YamlDocument {
  /// Nil if nothing could be parsed; then there is at least one error.
  let root: SourceNode?
  let diagnostics: [Located<Diagnostic.Kind>]
  let source: DecodedText?

  static let maxFileSize = 8 << 20

  init(_ bytes: [UInt8]) {
    guard bytes.count <= Self.maxFileSize else {
      self.init(failing: .fileTooLarge(limit: Self.maxFileSize))
      return
    }
    switch DecodedText.read(bytes) {
    case .failure(let reason): self.init(failing: .notUTF8(byte: reason.byte), at: reason.location)
    case .success(let source): self.init(source)
    }
  }

  private init(failing kind: Diagnostic.Kind, at location: SourceLocation = .start) {
    root = nil
    source = nil
    diagnostics = [Located(kind, at: location)]
  }

  private init(_ source: DecodedText) {
    self.source = source
    var reader = YamlReader(source)
    do throws(YamlError) {
      root = try reader.document()
      let lost = root == nil ? [Located(.emptyFile, at: .start)] : source.lostText(behind: reader.scalars)
      diagnostics = source.diagnostics + reader.diagnostics + lost
    } catch {
      root = nil
      let failure: Located<Diagnostic.Kind> =
        switch error {
        case .syntax(let reason, let location, let opening):
          source.diagnostic(for: reason, at: location, inside: opening)
        case .secondDocument(let location): Located(.secondDocument, at: location)
        }
      diagnostics = source.diagnostics + [failure]
    }
  }
}
