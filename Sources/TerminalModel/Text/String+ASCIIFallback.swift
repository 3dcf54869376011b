extension String {
  /// The text with symbols and lines in ASCII, of the same width; letters of all scripts stay.
  package var asciiFallback: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.asciiFallback ?? scalar) }
    return String(text)
  }
}
