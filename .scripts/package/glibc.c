// What the Swift runtime, libstdc++ and libexpat of a newer system use of its C library, for one of glibc 2.31.
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <sys/random.h>

// From glibc 2.36.
void arc4random_buf(void *buffer, size_t size) {
  for (size_t filled = 0; filled < size;) {
    ssize_t count = getrandom((char *)buffer + filled, size - filled, 0);
    if (count > 0) filled += (size_t)count;
  }
}

uint32_t arc4random(void) {
  uint32_t number;
  arc4random_buf(&number, sizeof number);
  return number;
}

// From glibc 2.32: true lets reference counts be changed without atomic instructions.
char __libc_single_threaded = 0;
