#ifndef CYAML_H
#define CYAML_H

// libyaml, of Debian's libyaml-dev.
#include <yaml.h>

#endif
