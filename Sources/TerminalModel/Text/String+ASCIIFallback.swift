extension String {
  /// The text with signs and lines in ASCII, each as wide as before; letters of any script stay.
  package var asciiFallback: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.asciiFallback ?? scalar) }
    return String(text)
  }
}
