/// Options for using the terminal.
package struct TerminalOptions: Hashable, Sendable {
  package var usesColor: Bool
  /// With mouse reporting, selecting text in the terminal needs Shift.
  package var usesMouse: Bool
  /// Printed when a mapped file was truncated, which ends the process; at most 510 bytes.
  package var lostFileMessage: String

  package init(usesColor: Bool = true, usesMouse: Bool = false, lostFileMessage: String = "") {
    self.lostFileMessage = lostFileMessage
    self.usesColor = usesColor
    self.usesMouse = usesMouse
  }
}
