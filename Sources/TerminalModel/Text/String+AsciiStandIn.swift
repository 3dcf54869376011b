extension String {
  /// The text with signs and lines in ASCII, each as wide as before; letters of any script stay.
  package var asciiStandIn: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.asciiStandIn ?? scalar) }
    return String(text)
  }
}
