import CNcurses
import POSIX
package import TerminalModel

/// The terminal of this process as a screen and a source of events, in use for the lifetime of the value.
///
/// There may be one at a time, used from one thread. Other threads may call `waker`.
package struct NcursesTerminal: ~Copyable {
  package let waker: Waker
  /// False if the system has no UTF-8 locale; only ASCII can be drawn then.
  package let sendsUTF8: Bool
  /// The value of TERM that the system does not know, in place of which `xtermType` is used; nil if it is known.
  package let unknownType: String?
  /// Used for unknown types that begin like it.
  package static let xtermType = "xterm-256color"

  var modes: TerminalModes
  let signals: Int32
  /// Made for the first event, which comes after the first frame.
  lazy var decoder = InputDecoder(namedKeys: Capabilities.namedKeys())
  var input = InputBuffer()
  var pairs: ColorPairs
  /// Of the styles shown so far, of which a theme has few.
  var paints: [Paint] = []
  var shownFrame: Frame?
  /// Nil if the terminal's styles are not those of ECMA-48.
  var styles: StyleDifferences?
  /// The run being put, kept for its memory.
  var glyphs: [cn_glyph] = []
  /// Nil if none is awaited.
  var outstanding: OutstandingAnswers?
  var isActive = false
  private var isRestored = false

  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    let modes = TerminalModes(usesMouse: options.usesMouse)
    if !options.lostFileMessage.isEmpty { unsafe cn_guard_say_of_lost_files(options.lostFileMessage + "\n") }
    let type = Self.type
    let (isUTF8, waker, signals) = try Self.start(modes)
    unknownType = Self.type == type ? nil : type
    sendsUTF8 = isUTF8
    self.waker = waker
    self.signals = signals
    self.modes = modes
    pairs = ColorPairs(usesColor: options.usesColor)
    // The screen is taken already, and the first frame clears it.
    modes.switchOn()
    styles = Capabilities.styleDifferences()
    isActive = true
  }

  deinit {
    if !isRestored { Self.restoreTerminal(modes, isActive: isActive) }
  }

  /// 256, 16, 8, or 0 without colours.
  package var colorCount: Int { pairs.colorCount }

  /// Of a window that is too large to be drawn, one column or row more than the largest screen.
  package var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_rows())) }

  /// Restores the terminal. Afterwards nothing is drawn and no input comes.
  package mutating func restore() {
    guard !isRestored else { return }
    discardPendingAnswer()
    Self.restoreTerminal(modes, isActive: isActive)
    isActive = false
    isRestored = true
    input.hasEnded = true
  }

  /// Restores the default action for traps, so that the Swift runtime does not prompt in the terminal. It stays what
  /// the environment asks for, which may be a program of its own, unless nothing may be run. To be called first.
  package static func useDefaultTrapHandlers(runningNothing: Bool) { cn_traps_by_default(runningNothing) }

  /// Ends the process by the signal, so that its parent sees it. The terminal must have been restored.
  package static func die(bySignal signal: Int32) -> Never { cn_signals_die(signal) }

  private static func start(_ modes: TerminalModes) throws(TerminalError) -> (isUTF8: Bool, Waker, signals: Int32) {
    do {
      try check()
    } catch .unknownTerminalType(let type) where type.hasPrefix("xterm-") {
      // Those who name their terminal so want it to be taken for xterm where it is not known.
      unsafe setenv("TERM", xtermType, 1)
      try check()
    }
    let isUTF8 = Charset.selectUTF8()
    guard let waker = Waker() else { throw .unavailable }
    cn_guard_remember_terminal()
    // Before ncurses, which does not replace signal handlers that are set.
    let signals = cn_signals_begin()
    guard signals >= 0 else { throw .unavailable }
    // A trap may occur while ncurses starts.
    modes.prepareCrashReset()
    guard cn_begin(Int32(Size.largest.columns + 1), Int32(Size.largest.rows + 1)) else {
      cn_guard_end()
      cn_signals_end()
      throw .unavailable
    }
    return (isUTF8, waker, signals)
  }

  private static func restoreTerminal(_ modes: TerminalModes, isActive: Bool) {
    if isActive { leave(modes) }
    cn_end()
    cn_signals_end()
  }

  static func leave(_ modes: TerminalModes) {
    modes.switchOff()
    cn_leave()
    cn_guard_end()
  }

  /// Nil if the terminal can be used.
  static var startError: TerminalError? {
    do {
      try check()
      return nil
    } catch {
      return error
    }
  }

  /// The value of TERM; empty if it is not set.
  static var type: String { unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? "" }

  private static func check() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let type = type
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
