import HelpContent

extension SourceNode {
  /// Whether a file says only what is to be different from the service of the same id in a lower layer.
  var isOverlay: Bool {
    guard case .scalar(let scalar)? = self["overlay"] else { return false }
    return scalar.text == "true"
  }

  /// What stands behind a key of a map.
  subscript(_ key: String) -> SourceNode? {
    guard case .map(let entries, _, _) = self else { return nil }
    return entries.first { $0.key.text == key }?.value
  }

  var language: LanguageTag? {
    guard case .scalar(let scalar)? = self["lang"] else { return nil }
    return LanguageTag.meant(by: scalar.text)
  }

  /// The same value as if all of it stood at one place.
  func moved(to place: Place) -> SourceNode {
    switch self {
    case .scalar(let scalar): .scalar(scalar.moved(to: place))
    case .list(let nodes, _): .list(nodes.map { $0.moved(to: place) }, at: place)
    case .map(let entries, _, _):
      // Not in braces any more, or their rules would be asked of a line where there are none.
      .map(
        entries.map { SourceEntry(key: $0.key.moved(to: place), value: $0.value.moved(to: place)) }, at: place,
        isFlow: false)
    }
  }
}

extension SourceScalar {
  fileprivate func moved(to place: Place) -> SourceScalar { SourceScalar(text: text, style: style, place: place) }
}
