import HelpContent

/// A value parsed from YAML or JSON. Scalars stay text: they are not turned into numbers, dates or Booleans.
indirect enum SourceNode: Sendable {
  case scalar(SourceScalar)
  case list([SourceNode], at: SourceLocation)
  case map([SourceEntry], at: SourceLocation, isFlow: Bool)

  var location: SourceLocation {
    switch self {
    case .scalar(let scalar): scalar.location
    case .list(_, let location), .map(_, let location, _): location
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
  let location: SourceLocation

  /// Where a line of the text stands, from 1. Only a block has its lines where they are written, below its sign.
  func location(ofLine line: Int) -> SourceLocation {
    style == .block ? SourceLocation(line: location.line + line, column: 1) : location
  }
}
