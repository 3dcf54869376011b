/// Which colours a person wants.
package enum ThemeChoice: String, CaseIterable, Hashable, Sendable {
  /// Light or dark as the terminal is, and none where none are wanted.
  case auto
  case light, dark
  /// For eyes that need it: every text at least 7:1 against its background.
  case contrast
  /// No colours at all.
  case mono
}
