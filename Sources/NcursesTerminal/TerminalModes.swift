import CNcurses

/// Terminal modes that ncurses does not support.
struct TerminalModes: Sendable {
  var usesMouse: Bool

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  /// Includes the mouse, which can be turned on at any time, and a synchronized update, which a crash may leave open.
  private static let off = NcursesTerminal.endOfUpdate + mouseOff + "\u{1B}[?2004l"

  /// Turns on bracketed paste and SGR mouse reports. ncurses would choose an encoding limited to 222 columns in tmux.
  func switchOn() { RawOutput.write(Array(("\u{1B}[?2004h" + (usesMouse ? Self.mouseOn : "")).utf8)) }

  func switchOff() { RawOutput.write(Array(Self.off.utf8)) }

  func switchMouse() { RawOutput.write(Array((usesMouse ? Self.mouseOn : Self.mouseOff).utf8)) }

  /// Prepares the bytes that reset the terminal if the process crashes.
  func prepareCrashReset() {
    let reset = Array(Self.off.utf8) + Capabilities.reset() + [0]
    unsafe reset.withUnsafeBytes { bytes in
      unsafe cn_guard_begin(bytes.bindMemory(to: CChar.self).baseAddress)
    }
  }
}
