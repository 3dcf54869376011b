#ifndef CZIP_H
#define CZIP_H

// minizip, of Debian's libminizip-dev.
#include <minizip/unzip.h>

// Opens an archive in memory, which must stay there until it is closed; NULL if it is none.
unzFile open_archive(const void *bytes, size_t count);

#endif
