#ifndef TRAPGUARD_H
#define TRAPGUARD_H

/// Remembers how the terminal is now. To be called before the screen is taken.
void cn_guard_remember_terminal(void);

/// While the screen is up: standard error is kept aside, and a trap (ILL, TRAP, ABRT, SEGV, BUS, FPE) or `exit` first gives the
/// terminal back, then shows what was kept, then dies as it would have. `reset` are the bytes that undo the screen.
void cn_guard_begin(const char *reset);

/// The screen is down again: standard error is itself, and what was written to it meanwhile is shown.
void cn_guard_end(void);

/// Gives the terminal back from anywhere, a signal handler too; nothing where the guard is not on.
void cn_guard_restore_screen(void);

#endif
