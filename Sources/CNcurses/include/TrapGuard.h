#ifndef TRAPGUARD_H
#define TRAPGUARD_H

/// Takes the traps from Swift's backtracer, which on a terminal asks what to do and waits half a minute for a key;
/// unless SWIFT_BACKTRACE says how it is wanted.
void cn_traps_by_default(void);

/// Remembers how the terminal is now. To be called before the screen is taken.
void cn_guard_remember_terminal(void);

/// While the screen is up: standard error is kept aside, and a trap (ILL, TRAP, ABRT, SEGV, BUS, FPE, SYS), a signal
/// that nobody sends to a browser (ALRM, USR1, USR2, VTALRM, PROF, XCPU) or `exit` first gives the terminal back, then
/// shows what was kept, then dies as it would have. PIPE is passed over from now on. `reset` are the bytes that undo
/// the screen.
void cn_guard_begin(const char *reset);

/// What to say when a file that is mapped has lost what was in it (BUS); at most 511 bytes.
void cn_guard_say_of_lost_files(const char *words);

/// The screen is down again: standard error is itself, and what was written to it meanwhile is shown.
void cn_guard_end(void);

/// Gives the terminal back from anywhere, a signal handler too; nothing where the guard is not on.
void cn_guard_restore_screen(void);

#endif
