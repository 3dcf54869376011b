import HelpContent

extension String {
  /// Replaces control characters by `�`. Everything that comes from outside is sanitized before it is printed.
  var sanitized: String {
    guard holdsForbidden else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.isForbiddenInText ? "\u{FFFD}" : scalar) }
    return String(text)
  }
}
