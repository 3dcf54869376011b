extension String {
  /// Replaces scalars, combined with marks or not: `"` with an accent still ends an attribute, but is another
  /// `Character` than `"`.
  package func escaping(_ signs: [Unicode.Scalar: String]) -> String {
    guard unicodeScalars.contains(where: { signs[$0] != nil }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let other = signs[scalar] { text.append(contentsOf: other.unicodeScalars) } else { text.append(scalar) }
    }
    return String(text)
  }
}
