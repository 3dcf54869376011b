#define _GNU_SOURCE
#include "ChildGroups.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>

enum { COUNT = 32 };

static _Atomic(pid_t) groups[COUNT];
static atomic_flag kills_at_exit = ATOMIC_FLAG_INIT;

void child_groups_add(pid_t group) {
  if (group <= 1) return;
  if (!atomic_flag_test_and_set(&kills_at_exit)) atexit(child_groups_kill);
  for (int index = 0; index < COUNT; index++) {
    pid_t none = 0;
    if (atomic_compare_exchange_strong(&groups[index], &none, group)) return;
  }
}

void child_groups_remove(pid_t group) {
  for (int index = 0; index < COUNT; index++) {
    pid_t known = group;
    if (atomic_compare_exchange_strong(&groups[index], &known, 0)) return;
  }
}

void child_groups_kill(void) {
  for (int index = 0; index < COUNT; index++) {
    pid_t group = atomic_exchange(&groups[index], 0);
    if (group > 1) kill(-group, SIGKILL);
  }
}
