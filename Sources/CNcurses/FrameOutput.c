#define _GNU_SOURCE
#include "FrameOutput.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static int output = -1;
/// A file without a name that takes the place of the terminal; -1 if there is none, and then nothing is collected.
static int memory = -1;
static unsigned char *collected;
static size_t capacity;

/// More than any frame.
static const rlim_t room = 16 << 20;

static int unnamed_file(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < room) return -1;
#ifdef __linux__
  return memfd_create("frame", MFD_CLOEXEC);
#else
  char path[] = "/tmp/frame.XXXXXX";
  int file = mkstemp(path);
  if (file >= 0) {
    unlink(path);
    fcntl(file, F_SETFD, FD_CLOEXEC);
  }
  return file;
#endif
}

static void let_output_be(int file) {
#ifdef __linux__
  dup3(file, output, O_CLOEXEC);
#else
  dup2(file, output);
  fcntl(output, F_SETFD, FD_CLOEXEC);
#endif
}

FILE *cn_frame_output_begin(void) {
  output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (output < 0) return NULL;
  memory = unnamed_file();
  return fdopen(output, "w");
}

void cn_frame_output_collect(void) {
  if (memory >= 0) let_output_be(memory);
}

const unsigned char *cn_frame_output_collected(size_t *count) {
  *count = 0;
  if (memory < 0) return collected;
  let_output_be(STDOUT_FILENO);
  // The descriptors share one position.
  off_t length = lseek(memory, 0, SEEK_CUR);
  if (length <= 0) return collected;
  if ((size_t)length > capacity) {
    unsigned char *larger = realloc(collected, (size_t)length);
    if (!larger) abort();
    collected = larger;
    capacity = (size_t)length;
  }
  ssize_t read = pread(memory, collected, (size_t)length, 0);
  *count = read > 0 ? (size_t)read : 0;
  lseek(memory, 0, SEEK_SET);
  return collected;
}

void cn_frame_output_end(void) {
  if (memory >= 0) close(memory);
  memory = output = -1;
}
