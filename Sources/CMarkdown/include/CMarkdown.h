#ifndef CMARKDOWN_H
#define CMARKDOWN_H

// cmark-gfm, of Debian's libcmark-gfm-dev and libcmark-gfm-extensions-dev.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#endif
