#ifndef TRAPGUARD_H
#define TRAPGUARD_H

#include <stdbool.h>

/// Disables Swift's backtracer, which on a terminal waits half a minute for a key, unless SWIFT_BACKTRACE is set and may run
/// what it names.
void cn_traps_by_default(bool may_run_nothing);

/// Saves the terminal's modes. Call it before the screen is taken.
void cn_guard_remember_terminal(void);

/// Guards the terminal while the screen is up. Standard error is buffered. A trap (ILL, TRAP, ABRT, SEGV, BUS, FPE,
/// SYS), an unexpected signal (ALRM, USR1, USR2, VTALRM, PROF, XCPU) or `exit` restores the terminal, shows the buffer
/// and then ends the process as usual. PIPE is ignored from now on. `reset` are the bytes that leave the screen.
void cn_guard_begin(const char *reset);

/// Sets the message for a mapped file that has been truncated (BUS); at most 511 bytes.
void cn_guard_say_of_lost_files(const char *words);

/// Ends the guard: standard error is restored, and its buffer shown.
void cn_guard_end(void);

/// Restores the terminal. Async-signal-safe; has no effect unless the guard is active.
void cn_guard_restore_screen(void);

#endif
