import CNcurses
import Glibc

extension NcursesTerminal {
  /// Gives the terminal back and stops, as Ctrl-Z does elsewhere; returns when the shell says `fg`. `.resume` follows.
  package mutating func suspend() {
    guard isUp else { return }
    Self.leave(modes)
    isUp = false
    cn_signals_stop_job()
    enter()
  }

  /// Gives the terminal to `body` for as long as it runs. What it shows stays on the screen that was there before ours; its
  /// Ctrl-C is no business of ours.
  package mutating func whileSuspended(_ body: () -> Void) {
    guard isUp else { return body() }
    awaitAnswer()
    Self.leave(modes)
    isUp = false
    cn_signals_lend_job()
    body()
    cn_signals_take_back_job()
    enter()
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
