package import HelpContent

extension EntityType {
  /// As the manual calls it.
  package var inEnglish: String { english }
}

extension SchemaType {
  /// As the manual calls it.
  package var inEnglish: String { english }
}
