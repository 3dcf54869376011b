import HelpContent

/// A YAML file parsed into nodes, with diagnostics of its syntax.
struct YamlDocument {
  /// Nil if nothing could be parsed; then there is at least one error.
  let root: SourceNode?
  let findings: [Placed<Finding>]
  let source: DecodedText?

  static let maxFileSize = 8 << 20

  init(_ bytes: [UInt8]) {
    guard bytes.count <= Self.maxFileSize else {
      self.init(failing: .fileTooLarge(limit: Self.maxFileSize))
      return
    }
    switch DecodedText.read(bytes) {
    case .failure(let trouble): self.init(failing: .notUTF8(byte: trouble.byte), at: trouble.place)
    case .success(let source): self.init(source)
    }
  }

  private init(failing finding: Finding, at place: Place = .start) {
    root = nil
    source = nil
    findings = [Placed(finding, at: place)]
  }

  private init(_ source: DecodedText) {
    self.source = source
    var reader = YamlReader(source)
    do throws(YamlError) {
      root = try reader.document()
      let lost = root == nil ? [Placed(.emptyFile, at: .start)] : source.lostText(behind: reader.scalars)
      findings = source.findings + reader.findings + lost
    } catch {
      root = nil
      let reason: Placed<Finding> =
        switch error {
        case .syntax(let trouble, let place): source.finding(for: trouble, at: place)
        case .secondDocument(let place): Placed(.secondDocument, at: place)
        }
      findings = source.findings + [reason]
    }
  }
}
