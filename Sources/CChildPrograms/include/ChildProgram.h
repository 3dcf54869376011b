#ifndef CHILDPROGRAM_H
#define CHILDPROGRAM_H
#include <sys/types.h>

/// Runs a program on this terminal and in this process group. What is written to `input`, which blocks, becomes its standard
/// input; with a null pointer that is this process's. 0, or the errno that kept it from starting.
int child_program_start_here(pid_t *process, const char *path, char *const arguments[], int *input);

/// Runs a program in a session of its own, so that closing the terminal does not end it, and without being heard. What is
/// written to `input`, which does not block, becomes its standard input; with a null pointer there is none. 0, or an errno.
int child_program_start_apart(pid_t *process, const char *path, char *const arguments[], int *input);

#endif
