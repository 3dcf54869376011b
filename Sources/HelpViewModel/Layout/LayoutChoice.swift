/// The user's choice of an arrangement of the screen.
package enum LayoutChoice: String, CaseIterable, Hashable, Sendable {
  /// By the size of the window.
  case auto
  /// The calm screen, for screen readers and braille.
  case stacked
}
