/// What a person may not want of a terminal.
package struct TerminalOptions: Hashable, Sendable {
  package var usesColor: Bool
  /// With the mouse reported, the terminal's own selecting needs Shift.
  package var usesMouse: Bool

  package init(usesColor: Bool = true, usesMouse: Bool = false) {
    self.usesColor = usesColor
    self.usesMouse = usesMouse
  }
}
