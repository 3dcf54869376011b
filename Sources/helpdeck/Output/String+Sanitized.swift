import HelpContent

extension String {
  /// The text with `�` for everything that could steer a terminal: whatever is echoed goes through here.
  var sanitized: String {
    guard unicodeScalars.contains(where: \.isForbiddenInText) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.isForbiddenInText ? "\u{FFFD}" : scalar) }
    return String(text)
  }
}
