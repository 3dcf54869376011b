import CNcurses
import Glibc
import TerminalModel

extension NcursesTerminal {
  /// Gives the terminal back and stops, as Ctrl-Z does elsewhere; returns when the shell says `fg`. `.resume` follows.
  package mutating func suspend() {
    whileAway { cn_signals_stop_job() }
  }

  /// Lends the terminal to another program, such as an editor, which `body` waits for.
  package mutating func whileAway<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard isUp else { return try body() }
    Self.leave(modes)
    isUp = false
    defer { enter() }
    return try body()
  }

  mutating func enter() {
    modes.armGuard()
    adoptSize()
    cn_repaint_all()
    cn_refresh()
    cn_reset_modes()
    modes.switchOn()
    isUp = true
  }

  /// Behind a stopped program's back, a shell has set its own modes and written on the screen.
  mutating func resume() {
    guard isUp else { return }
    cn_reset_modes()
    modes.switchOn()
    adoptSize()
    redraw()
  }
}
