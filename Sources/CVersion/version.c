#include "version.h"

#ifndef HELPDECK_COMMIT
#define HELPDECK_COMMIT ""
#endif

const char *helpdeck_commit(void) { return HELPDECK_COMMIT; }
