import CNcurses
import POSIX
import TerminalModel

extension NcursesTerminal {
  /// Restores the terminal and stops the process, as Ctrl-Z does; returns when it is continued. A `.resume` event
  /// follows.
  package mutating func suspend() {
    guard isActive else { return }
    Self.leave(modes)
    isActive = false
    cn_signals_stop_job()
    enter()
  }

  /// Runs `body` with the terminal restored, on the primary screen. Ctrl-C does not interrupt this process meanwhile.
  package mutating func whileSuspended(_ body: () -> Void) {
    guard isActive else { return body() }
    discardPendingAnswer()
    Self.leave(modes)
    isActive = false
    cn_signals_lend_job()
    body()
    cn_signals_take_back_job()
    enter()
  }

  mutating func enter() {
    modes.prepareCrashReset()
    updateSize()
    cn_repaint_all()
    cn_refresh()
    styles?.forget()
    cn_reset_modes()
    modes.switchOn()
    isActive = true
  }

  /// Sets modes and redraws after the process was stopped from outside and continued.
  mutating func resume() {
    guard isActive else { return }
    styles?.forget()
    cn_reset_modes()
    modes.switchOn()
    updateSize()
    redraw()
  }
}
