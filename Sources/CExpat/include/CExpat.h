#ifndef CEXPAT_H
#define CEXPAT_H

// expat, of Debian's libexpat1-dev.
#include <expat.h>

#endif
