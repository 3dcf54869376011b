#define _GNU_SOURCE
#include "ChildProgram.h"

#include "Descriptors.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

extern char **environ;

#ifndef __APPLE__
// glibc can close descriptors in the child from 2.34 on. Before, they are closed on exec, which leaves those that another thread
// opens in the same moment.
static int close_from(posix_spawn_file_actions_t *actions, int first) {
  int (*add)(posix_spawn_file_actions_t *, int);
  *(void **)&add = dlsym(RTLD_DEFAULT, "posix_spawn_file_actions_addclosefrom_np");
  if (add) return add(actions, first);
  close_descriptors_on_exec(first);
  return 0;
}
#endif

// The child has default signal handling, no blocked signals, and no descriptors but the first three.
static int start(pid_t *process, const char *path, char *const arguments[], posix_spawn_file_actions_t *actions,
                 short flags) {
  posix_spawnattr_t attributes;
  int error = posix_spawnattr_init(&attributes);
  if (error) return error;
  sigset_t signals;
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(&attributes, &signals);
  sigfillset(&signals);
  posix_spawnattr_setsigdefault(&attributes, &signals);
  flags |= POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#ifdef __APPLE__
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
  for (int descriptor = 0; descriptor < 3; descriptor++)
    posix_spawn_file_actions_addinherit_np(actions, descriptor);
#else
  error = close_from(actions, 3);
#endif
  posix_spawnattr_setflags(&attributes, flags);
  if (!error) error = posix_spawn(process, path, actions, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return error;
}

static int discard(posix_spawn_file_actions_t *actions, int descriptor) {
  return posix_spawn_file_actions_addopen(actions, descriptor, "/dev/null", O_WRONLY, 0);
}

// If SIGCHLD was ignored by the parent process, the system would discard the exit statuses of children.
static void keep_exit_statuses(void) {
  struct sigaction action;
  if (!sigaction(SIGCHLD, NULL, &action) && action.sa_handler == SIG_IGN) signal(SIGCHLD, SIG_DFL);
}

// Closed on exec from the start, or a program that another thread starts at this moment would keep an end open.
static int make_pipe(int ends[2]) {
#ifdef __APPLE__
  return pipe(ends) ? errno : 0;
#else
  return pipe2(ends, O_CLOEXEC) ? errno : 0;
#endif
}

static void close_open(int descriptor) {
  if (descriptor >= 0) close(descriptor);
}

int child_program_start(pid_t *process, const char *path, char *const arguments[], bool apart, int *input,
                        int *output) {
  posix_spawn_file_actions_t actions;
  int error = posix_spawn_file_actions_init(&actions);
  if (error) return error;
  keep_exit_statuses();
  int in[2] = {-1, -1}, out[2] = {-1, -1};
  if (input) error = make_pipe(in);
  if (!error && output) error = make_pipe(out);
  if (!error && input) {
    fcntl(in[1], F_SETFD, FD_CLOEXEC);
    // First, because the pipe may have the descriptor of standard output if that was closed.
    error = posix_spawn_file_actions_adddup2(&actions, in[0], 0);
  } else if (!error && apart) {
    error = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  }
  if (!error && output) {
    fcntl(out[0], F_SETFD, FD_CLOEXEC);
    error = posix_spawn_file_actions_adddup2(&actions, out[1], 1);
  } else if (!error && apart) {
    error = discard(&actions, 1);
  }
  if (!error && apart) error = discard(&actions, 2);
  if (!error) error = start(process, path, arguments, &actions, apart ? POSIX_SPAWN_SETSID : 0);
  close_open(in[0]);
  close_open(out[1]);
  if (error) {
    close_open(in[1]);
    close_open(out[0]);
  }
  if (input) *input = error ? -1 : in[1];
  if (output) *output = error ? -1 : out[0];
  posix_spawn_file_actions_destroy(&actions);
  return error;
}
