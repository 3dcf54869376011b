import HelpContent

/// A JSON text parsed into the same nodes as YAML. Parsing ends at the first syntax error.
struct JSONDocument {
  /// Nil if nothing could be parsed; then there is at least one error.
  let root: SourceNode?
  let diagnostics: [Located<Diagnostic.Kind>]

  init(_ bytes: [UInt8]) {
    if case .failure(let reason) = DecodedText.read(bytes) {
      self.init(root: nil, diagnostics: [Located(.notUTF8(byte: reason.byte), at: reason.location)])
      return
    }
    var scanner = JSONScanner(bytes)
    do throws(JSONScanner.SyntaxError) {
      self.init(root: try scanner.document(), diagnostics: scanner.diagnostics)
    } catch {
      self.init(root: nil, diagnostics: scanner.diagnostics + [Located(error.kind, at: scanner.location)])
    }
  }

  private init(root: SourceNode?, diagnostics: [Located<Diagnostic.Kind>]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}
