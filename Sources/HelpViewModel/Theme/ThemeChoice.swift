/// The user's choice of a theme.
package enum ThemeChoice: String, CaseIterable, Hashable, Sendable {
  /// Light or dark to match the terminal's background.
  case auto
  case light, dark
  /// High contrast: at least 7:1 between text and background.
  case contrast
  /// Without colours.
  case mono
}
