#ifndef SIGNALPIPE_H
#define SIGNALPIPE_H
#include <stdbool.h>

/// From now on INT, TERM, HUP, QUIT, TSTP, CONT and WINCH are bytes to be read from the descriptor that is returned,
/// each the number of its signal; -1 without descriptors left. What was ignored stays ignored. A signal that ends the
/// program and comes again before the first was read does end it: nobody is listening.
int cn_signals_begin(void);

/// The dispositions as they were before.
void cn_signals_end(void);

/// The number of the next signal; 0 when there is none.
int cn_signals_next(void);

/// Stops the whole job as the terminal's own Ctrl-Z would, and returns when it is continued; at once where nobody could
/// ever continue it.
void cn_signals_stop_job(void);

/// Until it is taken back, the terminal's Ctrl-C and Ctrl-\\ mean the program that it is lent to alone, and its Ctrl-Z
/// the whole job.
void cn_signals_lend_job(void);
void cn_signals_take_back_job(void);

/// Dies by a signal's default action, and what is of no use without this process with it.
void cn_signals_die(int signal) __attribute__((noreturn));

#endif
