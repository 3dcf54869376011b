#ifndef SIGNALPIPE_H
#define SIGNALPIPE_H
#include <stdbool.h>

/// Turns INT, TERM, HUP, QUIT, TSTP, CONT and WINCH into bytes that can be read from the returned descriptor, each the
/// signal's number; -1 if there are no descriptors left. Ignored signals stay ignored. A terminating signal that is
/// repeated before the first is read ends the program, which does not seem to be responding.
int cn_signals_begin(void);

/// Restores the previous dispositions.
void cn_signals_end(void);

/// The number of the next signal; 0 if there is none.
int cn_signals_next(void);

/// Stops the job as Ctrl-Z in the terminal does, and returns when it is continued; at once if nothing could continue
/// it.
void cn_signals_stop_job(void);

/// Until the terminal is taken back, Ctrl-C and Ctrl-\\ go only to the program that uses it, and Ctrl-Z stops the whole
/// job.
void cn_signals_lend_job(void);
void cn_signals_take_back_job(void);

/// Ends the process by the signal's default action, after killing the remembered process groups.
void cn_signals_die(int signal) __attribute__((noreturn));

#endif
