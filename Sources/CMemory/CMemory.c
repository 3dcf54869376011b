#include "CMemory.h"

// Any header defines __GLIBC__ if the library is glibc.
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void cm_use_arenas(int count) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, count);
  // What the first frame takes, in one piece instead of ten; pages that are not used cost nothing.
  mallopt(M_TOP_PAD, 1 << 20);
#else
  (void)count;
#endif
}

void cm_release_free_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
