#define _GNU_SOURCE
#include "TrapGuard.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "SignalPipe.h"

// Traps first, then unexpected signals whose default ends the process.
static const int traps[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS,    SIGFPE,
                            SIGSYS, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU};
enum { COUNT = sizeof traps / sizeof *traps };

void cn_traps_by_default(bool may_run_nothing) {
  const char *wanted = getenv("SWIFT_BACKTRACE");
  if (wanted && *wanted && !may_run_nothing) return;
  for (int index = 0; index < COUNT; index++) signal(traps[index], SIG_DFL);
  if (signal(SIGQUIT, SIG_DFL) == SIG_IGN) signal(SIGQUIT, SIG_IGN);
}

static struct termios terminal;
static bool has_terminal;
static char reset_bytes[512];
static size_t reset_length;
static volatile sig_atomic_t is_on;
// The drawing thread.
static pthread_t screen_thread;
static int real_stderr = -1;
static int kept_stderr = -1;
// A stack overflow leaves the handler no stack of its own.
static char handler_stack[64 * 1024];

void cn_guard_remember_terminal(void) { has_terminal = tcgetattr(STDIN_FILENO, &terminal) == 0; }

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void keep_stderr(void) {
  if (kept_stderr >= 0) return;
  kept_stderr = memfd_create("helpdeck-stderr", MFD_CLOEXEC);
  if (kept_stderr < 0) return;
  real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
  if (real_stderr >= 0) {
    dup2(kept_stderr, STDERR_FILENO);
    return;
  }
  // Standard error is closed, or there are no descriptors left: output would be lost.
  close(kept_stderr);
  kept_stderr = -1;
}

static void release_stderr(void) {
  if (kept_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  char bytes[4096];
  off_t offset = 0;
  for (ssize_t length; (length = pread(kept_stderr, bytes, sizeof bytes, offset)) > 0; offset += length)
    write_all(STDERR_FILENO, bytes, (size_t)length);
  close(real_stderr);
  close(kept_stderr);
  real_stderr = kept_stderr = -1;
}

void cn_guard_restore_screen(void) {
  if (!is_on) return;
  is_on = 0;
  write_all(STDOUT_FILENO, reset_bytes, reset_length);
  if (has_terminal) tcsetattr(STDIN_FILENO, TCSANOW, &terminal);
  release_stderr();
}

static char lost_file_words[512];

static void trapped(int signal, siginfo_t *info, void *context);

static atomic_bool is_claimed;
static pthread_t claimant;

// Of several threads that are trapped at once, such as by the same lost file, one ends the process; the others stay here.
// False if the one that ends it is trapped again.
static bool claim_end(void) {
  if (!atomic_exchange(&is_claimed, true)) {
    claimant = pthread_self();
    return true;
  }
  while (!pthread_equal(claimant, pthread_self())) pause();
  return false;
}

static void catch_trap(int signal) {
  struct sigaction action = {.sa_sigaction = trapped, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

static void trapped(int signal, siginfo_t *info, void *context) {
  (void)context;
  // External signals reach any thread. Only the drawing one may restore the terminal, or it would draw again
  // afterwards.
  if (is_on && info->si_code == SI_USER && !pthread_equal(pthread_self(), screen_thread)) {
    pthread_kill(screen_thread, signal);
    return;
  }
  if (!claim_end()) cn_signals_die(signal);
  bool was_on = is_on;
  cn_guard_restore_screen();
  // A mapped file has been truncated, or its disk does not answer.
  if (was_on && signal == SIGBUS) write_all(STDERR_FILENO, lost_file_words, strlen(lost_file_words));
  cn_signals_die(signal);
}

void cn_guard_say_of_lost_files(const char *words) { strncpy(lost_file_words, words, sizeof lost_file_words - 1); }

void cn_guard_begin(const char *reset) {
  // Neither a clipboard program that exits early nor an external signal may end the browser.
  signal(SIGPIPE, SIG_IGN);
  static bool runs_at_exit = false;
  if (!runs_at_exit) runs_at_exit = atexit(cn_guard_restore_screen) == 0;
  reset_length = strlen(reset);
  if (reset_length > sizeof reset_bytes) reset_length = sizeof reset_bytes;
  memcpy(reset_bytes, reset, reset_length);
  keep_stderr();
  screen_thread = pthread_self();
  is_on = 1;

  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  for (int index = 0; index < COUNT; index++) catch_trap(traps[index]);
}

void cn_guard_end(void) {
  is_on = 0;
  release_stderr();
  // Not the previous handlers, which are Swift's and would wait half a minute for a key.
  for (int index = 0; index < COUNT; index++) signal(traps[index], SIG_DFL);
}
