extension ServiceDraft {
  /// The id is the name of the file, and no name of a section: `faq/refund` must mean one thing.
  func identityFindings(fileStem: String?) -> [Placed<Finding>] {
    guard let id else { return [] }
    let text = id.value.description
    var findings: [Placed<Finding>] = []
    if let fileStem, fileStem != text {
      findings.append(Placed(.notTheFileName(id: text, file: fileStem), at: id.place))
    }
    if Section(rawValue: text) != nil {
      findings.append(Placed(.reservedName(text), at: id.place))
    }
    return findings
  }
}
