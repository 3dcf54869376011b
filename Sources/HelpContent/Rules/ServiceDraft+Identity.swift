extension ServiceDraft {
  /// The id is the file's name, and not the name of a section: `faq/refund` must be unambiguous.
  func identityDiagnostics(fileStem: String?) -> [Located<Diagnostic.Kind>] {
    guard let id else { return [] }
    let text = id.value.description
    var diagnostics: [Located<Diagnostic.Kind>] = []
    if let fileStem, fileStem != text {
      diagnostics.append(Located(.notTheFileName(id: text, file: fileStem), at: id.location))
    }
    if ServiceSection(rawValue: text) != nil {
      diagnostics.append(Located(.reservedName(text), at: id.location))
    }
    return diagnostics
  }
}
