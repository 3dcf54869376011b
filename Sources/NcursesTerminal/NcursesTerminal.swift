import CNcurses
import Glibc
package import TerminalModel

/// The terminal of this process as a screen and a source of events; as long as the value lives, the screen is taken.
///
/// One at a time, and used from one thread; only `waker` may be called from others.
package struct NcursesTerminal: ~Copyable {
  package let waker: Waker
  /// False where the system knows no UTF-8 at all: only ASCII arrives.
  package let sendsUTF8: Bool

  var modes: TerminalModes
  let signals: Int32
  var decoder: InputDecoder
  var waiting = InputBuffer()
  var pairs: ColorPairs
  var shown: Frame?
  /// Since when an answer has been awaited.
  var askedForBackground: ContinuousClock.Instant?
  var isUp = false
  private var isOver = false

  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    let modes = TerminalModes(usesMouse: options.usesMouse)
    if !options.lostFileMessage.isEmpty { unsafe cn_guard_say_of_lost_files(options.lostFileMessage + "\n") }
    let (isUTF8, waker, signals) = try Self.begin(modes)
    sendsUTF8 = isUTF8
    self.waker = waker
    self.signals = signals
    self.modes = modes
    pairs = ColorPairs(usesColor: options.usesColor)
    decoder = InputDecoder(namedKeys: Capabilities.namedKeys())
    enter()
  }

  deinit {
    if !isOver { Self.giveBack(modes, isUp: isUp) }
  }

  /// 256, 16, 8, or 0 where there are none or none are wanted.
  var colorCount: Int { pairs.colorCount }

  package var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_rows())) }

  /// Gives the terminal back as it was; afterwards nothing is shown and no input comes.
  package mutating func restore() {
    guard !isOver else { return }
    awaitAnswer()
    Self.giveBack(modes, isUp: isUp)
    isUp = false
    isOver = true
    waiting.hasEnded = true
  }

  /// A trap ends the process at once, with no question on the terminal; for before anything is done.
  package static func leaveTrapsToSystem() { cn_traps_by_default() }

  /// Ends the process by the signal, so that whoever waits for it learns of it; for after the terminal was given back.
  package static func die(bySignal signal: Int32) -> Never { cn_signals_die(signal) }

  private static func begin(_ modes: TerminalModes) throws(TerminalError) -> (isUTF8: Bool, Waker, signals: Int32) {
    try check()
    let isUTF8 = Charset.adoptUTF8()
    guard let waker = Waker() else { throw .unavailable }
    cn_guard_remember_terminal()
    // Before ncurses, which leaves signals alone that somebody watches.
    let signals = cn_signals_begin()
    guard signals >= 0 else { throw .unavailable }
    // A trap may come while ncurses takes the screen.
    if cn_describe() { modes.armGuard() }
    guard cn_begin() else {
      cn_guard_end()
      cn_signals_end()
      throw .unavailable
    }
    return (isUTF8, waker, signals)
  }

  private static func giveBack(_ modes: TerminalModes, isUp: Bool) {
    if isUp { leave(modes) }
    cn_end()
    cn_signals_end()
  }

  static func leave(_ modes: TerminalModes) {
    modes.switchOff()
    cn_leave()
    cn_guard_end()
  }

  /// Why there can be no screen; nil when there can.
  static var trouble: TerminalError? {
    do {
      try check()
      return nil
    } catch {
      return error
    }
  }

  private static func check() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let type = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
    guard !type.isEmpty else { throw .noTerminalType }
    switch cn_check_terminal() {
    case CN_TERMINAL_UNKNOWN: throw .unknownTerminalType(type)
    case CN_TERMINAL_CANNOT_MOVE_CURSOR: throw .cannotMoveCursor(type: type)
    default: break
    }
  }
}

@available(*, unavailable)
extension NcursesTerminal: Sendable {}
