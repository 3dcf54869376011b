#define _GNU_SOURCE
#include "SignalPipe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "ChildGroups.h"
#include "TrapGuard.h"

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { COUNT = sizeof watched / sizeof *watched };

static struct sigaction previous[COUNT];
static int ends[2] = {-1, -1};
static volatile sig_atomic_t unread_endings;

static bool ends_program(int signal) {
  return signal == SIGINT || signal == SIGTERM || signal == SIGHUP || signal == SIGQUIT;
}

static void report(int signal) {
  int saved_errno = errno;
  if (ends_program(signal) && unread_endings++ > 0) {
    cn_guard_restore_screen();
    cn_signals_die(signal);
  }
  unsigned char number = (unsigned char)signal;
  (void)!write(ends[1], &number, 1);
  errno = saved_errno;
}

int cn_signals_begin(void) {
  if (pipe(ends) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
    fcntl(ends[end], F_SETFL, O_NONBLOCK);
  }
  unread_endings = 0;
  struct sigaction action = {.sa_handler = report, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < COUNT; index++) {
    sigaction(watched[index], NULL, &previous[index]);
    if (previous[index].sa_handler != SIG_IGN) sigaction(watched[index], &action, NULL);
  }
  return ends[0];
}

void cn_signals_end(void) {
  for (int index = 0; index < COUNT; index++) sigaction(watched[index], &previous[index], NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

int cn_signals_next(void) {
  unsigned char number = 0;
  if (read(ends[0], &number, 1) != 1) return 0;
  if (ends_program(number)) unread_endings = 0;
  return number;
}

void cn_signals_stop_job(void) {
  struct sigaction ours, other = {.sa_handler = SIG_IGN};
  sigemptyset(&other.sa_mask);
  sigaction(SIGTSTP, &other, &ours);
  // A wrapper script in the same job must stop as well, or the shell does not notice.
  kill(0, SIGTSTP);
  other.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &other, NULL);
  // To this thread alone: it is stopped before raise returns. Unlike SIGSTOP, it is void where no shell could say fg.
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

// Not SIG_IGN, which a program would inherit.
static void pass_over(int signal) { (void)signal; }

static struct sigaction lent[3];
static const int job_control[] = {SIGINT, SIGQUIT, SIGTSTP};

void cn_signals_lend_job(void) {
  for (int index = 0; index < 3; index++) {
    struct sigaction action = {.sa_flags = SA_RESTART};
    action.sa_handler = job_control[index] == SIGTSTP ? SIG_DFL : pass_over;
    sigemptyset(&action.sa_mask);
    sigaction(job_control[index], NULL, &lent[index]);
    if (lent[index].sa_handler != SIG_IGN) sigaction(job_control[index], &action, NULL);
  }
}

void cn_signals_take_back_job(void) {
  for (int index = 0; index < 3; index++) sigaction(job_control[index], &lent[index], NULL);
}

void cn_signals_die(int number) {
  child_groups_kill();
  signal(number, SIG_DFL);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
  raise(number);
  _exit(128 + number);
}
