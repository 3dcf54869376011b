import HelpContent

extension SourceNode {
  /// True if the file has `overlay: true`: it changes the service of the same id in a lower layer.
  var isOverlay: Bool {
    guard case .scalar(let scalar)? = self["overlay"] else { return false }
    return scalar.text == "true"
  }

  /// The value of a key; nil if the node is no map or has no such key.
  subscript(_ key: String) -> SourceNode? {
    guard case .map(let entries, _, _) = self else { return nil }
    return entries.first { $0.key.text == key }?.value
  }

  var language: LanguageTag? {
    guard case .scalar(let scalar)? = self["lang"] else { return nil }
    return LanguageTag.meant(by: scalar.text)
  }

  /// The same value with every node located at `place`.
  func moved(to location: SourceLocation) -> SourceNode {
    switch self {
    case .scalar(let scalar): .scalar(scalar.moved(to: location))
    case .list(let nodes, _): .list(nodes.map { $0.moved(to: location) }, at: location)
    case .map(let entries, _, _):
      // Not flow style any more, or the rules for braces would apply to a line that has none.
      .map(
        entries.map { SourceEntry(key: $0.key.moved(to: location), value: $0.value.moved(to: location)) }, at: location,
        isFlow: false)
    }
  }
}

extension SourceScalar {
  fileprivate func moved(to location: SourceLocation) -> SourceScalar {
    SourceScalar(text: text, style: style, location: location)
  }
}
