import HelpContent

/// A JSON text parsed into the same nodes as YAML. Parsing ends at the first syntax error.
struct JSONDocument {
  /// Nil if nothing could be parsed; then there is at least one error.
  let root: SourceNode?
  let findings: [Placed<Finding>]

  init(_ bytes: [UInt8]) {
    if case .failure(let trouble) = DecodedText.read(bytes) {
      self.init(root: nil, findings: [Placed(.notUTF8(byte: trouble.byte), at: trouble.place)])
      return
    }
    var scanner = JSONScanner(bytes)
    do throws(JSONScanner.SyntaxError) {
      self.init(root: try scanner.document(), findings: scanner.findings)
    } catch {
      self.init(root: nil, findings: scanner.findings + [Placed(error.finding, at: scanner.place)])
    }
  }

  private init(root: SourceNode?, findings: [Placed<Finding>]) {
    self.root = root
    self.findings = findings
  }
}
