import HelpContent

/// A value parsed from YAML or JSON. Scalars stay text: they are not turned into numbers, dates or Booleans.
indirect enum SourceNode: Sendable {
  case scalar(SourceScalar)
  case list([SourceNode], at: Place)
  case map([SourceEntry], at: Place, isFlow: Bool)

  var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .list(_, let place), .map(_, let place, _): place
    }
  }

  /// True for an empty value, `~` and an unquoted `null`.
  var isAbsent: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
    return scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null"
  }
}

struct SourceEntry: Sendable {
  let key: SourceScalar
  let value: SourceNode
}

struct SourceScalar: Sendable {
  enum Style { case plain, quoted, block }

  let text: String
  let style: Style
  let place: Place
}
