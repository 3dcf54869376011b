import HelpContent

extension Unicode.Scalar {
  /// Controls, and what turns the writing direction around; not the line end and the tab.
  var steersTerminals: Bool { isForbiddenInText }
}

extension String {
  /// The text with `�` for everything that could steer a terminal: whatever is echoed goes through here.
  var harmless: String {
    guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.steersTerminals ? "\u{FFFD}" : scalar) }
    return String(text)
  }
}
