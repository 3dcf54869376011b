#define _GNU_SOURCE
#include "UnfinishedFiles.h"

#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { COUNT = 16 };
enum { FREE, FILLING, KNOWN };

static struct {
  atomic_int state;
  char path[PATH_MAX];
} files[COUNT];
static atomic_flag is_watching = ATOMIC_FLAG_INIT;
static const int signals[] = {SIGHUP, SIGINT, SIGTERM};

// Runs with the default action in place again, which then ends the process.
static void ended(int number) {
  for (int index = 0; index < COUNT; index++) {
    if (atomic_load(&files[index].state) == KNOWN) unlink(files[index].path);
  }
  raise(number);
}

static void watch(void) {
  if (atomic_flag_test_and_set(&is_watching)) return;
  struct sigaction action = {.sa_handler = ended, .sa_flags = SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < (int)(sizeof signals / sizeof *signals); index++) {
    struct sigaction present;
    sigaction(signals[index], NULL, &present);
    if (present.sa_handler == SIG_DFL) sigaction(signals[index], &action, NULL);
  }
}

int unfinished_file_add(const char *path) {
  size_t length = strlen(path);
  if (length >= PATH_MAX) return -1;
  watch();
  for (int index = 0; index < COUNT; index++) {
    int state = FREE;
    if (!atomic_compare_exchange_strong(&files[index].state, &state, FILLING)) continue;
    memcpy(files[index].path, path, length + 1);
    atomic_store(&files[index].state, KNOWN);
    return index;
  }
  return -1;
}

void unfinished_file_remove(int number) {
  if (number >= 0 && number < COUNT) atomic_store(&files[number].state, FREE);
}
