import HelpContent

/// A JSON text parsed into the same nodes as YAML. Parsing ends at the first syntax error.
struct JSONDocument {
  struct SyntaxError: Error {
    let problem: Located<Diagnostic.Kind>
  }

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

  /// The texts of a file with several, in their order; the problem if one of them cannot be parsed.
  static func all(in bytes: [UInt8]) -> Result<[SourceNode], SyntaxError> {
    if case .failure(let reason) = DecodedText.read(bytes) {
      return .failure(SyntaxError(problem: Located(.notUTF8(byte: reason.byte), at: reason.location)))
    }
    var scanner = JSONScanner(bytes)
    do throws(JSONScanner.SyntaxError) {
      return .success(try scanner.documents())
    } catch {
      return .failure(SyntaxError(problem: Located(error.kind, at: scanner.location)))
    }
  }

  private init(root: SourceNode?, diagnostics: [Located<Diagnostic.Kind>]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}
