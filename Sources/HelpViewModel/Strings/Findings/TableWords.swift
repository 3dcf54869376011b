package import HelpContent

extension EntityName {
  /// As the manual calls it.
  package var inEnglish: String { english }
}

extension ValueShape {
  /// As the manual calls it.
  package var inEnglish: String { english }
}
