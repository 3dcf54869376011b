#ifndef CHILDPROGRAM_H
#define CHILDPROGRAM_H
#include <stdbool.h>
#include <sys/types.h>

/// Starts a program in this terminal and process group, or `apart`: in its own session, so that it survives the
/// terminal, and without output. `input` becomes the write end of a pipe to its standard input, and `output` the read
/// end of a pipe from its standard output. If `input` is NULL, that is the terminal or, apart, empty. Returns 0, or the
/// errno of the failure.
int child_program_start(pid_t *process, const char *path, char *const arguments[], bool apart, int *input, int *output);

#endif
