#ifndef CSTARTERCONTENT_H
#define CSTARTERCONTENT_H
#include <stddef.h>

/// One file of data/, as it was when the program was built, and its compiled form.
struct starter_file {
  const char *path;
  const unsigned char *bytes;
  size_t count;
  const unsigned char *compiled;
  size_t compiled_count;
};

size_t starter_file_count(void);
struct starter_file starter_file_at(size_t index);

/// data/searches.yaml, which only `check` reads.
const unsigned char *starter_searches(void);
size_t starter_searches_count(void);

/// The search index of the content, at a multiple of eight bytes.
const unsigned char *starter_index(void);
size_t starter_index_count(void);

#endif
