#ifndef CGUMBO_H
#define CGUMBO_H

// gumbo, of Debian's libgumbo-dev.
#include <gumbo.h>

#endif
