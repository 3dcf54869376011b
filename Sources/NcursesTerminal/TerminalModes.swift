import CNcurses

/// Modes of the terminal that ncurses knows nothing of, switched by bytes of our own.
struct TerminalModes: Sendable {
  var usesMouse: Bool

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  /// The mouse is given back even where it was not asked for: it can be switched on at any time.
  private static let off = mouseOff + "\u{1B}[?2004l"

  /// Pastes are marked as such. ncurses would ask a terminal such as tmux for mouse columns that end at 222.
  func switchOn() { RawOutput.write(Array(("\u{1B}[?2004h" + (usesMouse ? Self.mouseOn : "")).utf8)) }

  func switchOff() { RawOutput.write(Array(Self.off.utf8)) }

  func switchMouse() { RawOutput.write(Array((usesMouse ? Self.mouseOn : Self.mouseOff).utf8)) }

  /// Everything that a program which is about to die must undo.
  func armGuard() {
    let reset = Array(Self.off.utf8) + Capabilities.reset() + [0]
    unsafe reset.withUnsafeBytes { bytes in
      unsafe cn_guard_begin(bytes.bindMemory(to: CChar.self).baseAddress)
    }
  }
}
