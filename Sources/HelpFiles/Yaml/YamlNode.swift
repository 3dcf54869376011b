import HelpContent

/// A YAML value as its author wrote it: scalars are never turned into numbers, dates or truth values.
indirect enum YamlNode: Sendable {
  case scalar(YamlScalar)
  case list([YamlNode], at: Place)
  case map([YamlEntry], at: Place, isFlow: Bool)

  var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .list(_, let place), .map(_, let place, _): place
    }
  }

  /// Nothing, `~` or an unquoted `null`.
  var isAbsent: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
    return scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null"
  }
}

struct YamlEntry: Sendable {
  let key: YamlScalar
  let value: YamlNode
}

struct YamlScalar: Sendable {
  enum Style { case plain, quoted, block }

  let text: String
  let style: Style
  let place: Place
}
