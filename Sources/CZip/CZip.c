#define _GNU_SOURCE
#include "CZip.h"
#include <stdio.h>

struct memory {
  const void *bytes;
  size_t count;
};

static voidpf open_memory(voidpf opaque, const void *name, int mode) {
  (void)name;
  (void)mode;
  struct memory *memory = opaque;
  return fmemopen((void *)memory->bytes, memory->count, "rb");
}

unzFile open_archive(const void *bytes, size_t count) {
  struct memory memory = {bytes, count};
  zlib_filefunc64_def functions;
  fill_fopen64_filefunc(&functions);
  functions.zopen64_file = open_memory;
  functions.opaque = &memory;
  return count == 0 ? NULL : unzOpen2_64("", &functions);
}
