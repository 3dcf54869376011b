#define _GNU_SOURCE
#include "Descriptors.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

enum { CLOSE_ON_EXEC_IN_RANGE = 4 };  // CLOSE_RANGE_CLOEXEC

static void mark(int descriptor) {
  int flags = fcntl(descriptor, F_GETFD);
  if (flags >= 0 && !(flags & FD_CLOEXEC)) fcntl(descriptor, F_SETFD, flags | FD_CLOEXEC);
}

// Without /proc. A limit may be in the billions, and no program has that many open.
static void mark_up_to_limit(int first) {
  struct rlimit limit;
  int last = 65536;
  if (!getrlimit(RLIMIT_NOFILE, &limit) && limit.rlim_cur < (rlim_t)last) last = (int)limit.rlim_cur;
  for (int descriptor = first; descriptor < last; descriptor++) mark(descriptor);
}

void close_each_descriptor_on_exec(int first) {
  DIR *folder = opendir("/proc/self/fd");
  if (!folder) {
    mark_up_to_limit(first);
    return;
  }
  for (struct dirent *entry; (entry = readdir(folder));) {
    char *end;
    long descriptor = strtol(entry->d_name, &end, 10);
    if (end != entry->d_name && !*end && descriptor >= first) mark((int)descriptor);
  }
  closedir(folder);
}

void close_descriptors_on_exec(int first) {
#ifdef SYS_close_range
  if (!syscall(SYS_close_range, (unsigned)first, ~0U, CLOSE_ON_EXEC_IN_RANGE)) return;
#endif
  close_each_descriptor_on_exec(first);
}
