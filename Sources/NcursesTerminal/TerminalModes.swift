import CNcurses

/// Modes of the terminal that ncurses knows nothing of, switched by bytes of our own.
struct TerminalModes: Sendable {
  private let on: String
  private let off: String

  /// Pastes are marked as such. ncurses would ask a terminal such as tmux for mouse columns that end at 222.
  init(usesMouse: Bool) {
    on = "\u{1B}[?2004h" + (usesMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")
    off = (usesMouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l"
  }

  func switchOn() { RawOutput.write(Array(on.utf8)) }

  func switchOff() { RawOutput.write(Array(off.utf8)) }

  /// Everything that a program which is about to die must undo.
  func armGuard() {
    let reset = Array(off.utf8) + Capabilities.reset() + [0]
    unsafe reset.withUnsafeBytes { bytes in
      unsafe cn_guard_begin(bytes.bindMemory(to: CChar.self).baseAddress)
    }
  }
}
