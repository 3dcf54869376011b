/// What a person may not want of a terminal, and what to say when it all ends.
package struct TerminalOptions: Hashable, Sendable {
  package var usesColor: Bool
  /// With the mouse reported, the terminal's own selecting needs Shift.
  package var usesMouse: Bool
  /// What to say when a mapped file has lost what was in it, which ends the process; at most 510 bytes.
  package var lostFileMessage: String

  package init(usesColor: Bool = true, usesMouse: Bool = false, lostFileMessage: String = "") {
    self.lostFileMessage = lostFileMessage
    self.usesColor = usesColor
    self.usesMouse = usesMouse
  }
}
