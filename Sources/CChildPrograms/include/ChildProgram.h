#ifndef CHILDPROGRAM_H
#define CHILDPROGRAM_H
#include <stdbool.h>
#include <sys/types.h>

/// Runs a program: on this terminal and in this process group, or `apart`, which is in a session of its own, so that
/// closing the terminal does not end it, and without being heard. What is written to `input` becomes its standard
/// input; with a null pointer that is the terminal or, apart, nothing. 0, or the errno that kept it from starting.
int child_program_start(pid_t *process, const char *path, char *const arguments[], bool apart, int *input);

#endif
