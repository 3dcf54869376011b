package import HelpContent

/// A YAML value as its author wrote it: scalars are never turned into numbers, dates or truth values.
package indirect enum YamlNode {
  case scalar(YamlScalar)
  case list([YamlNode], at: Place)
  case map([YamlEntry], at: Place, isFlow: Bool)

  package var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .list(_, let place), .map(_, let place, _): place
    }
  }

  /// Nothing, `~` or an unquoted `null`.
  package var isAbsent: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
    return scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null"
  }
}

package struct YamlEntry {
  package let key: YamlScalar
  package let value: YamlNode
}

package struct YamlScalar {
  package enum Style { case plain, quoted, block }

  package let text: String
  package let style: Style
  package let place: Place
}
