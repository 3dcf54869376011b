#ifndef CSTARTERCONTENT_H
#define CSTARTERCONTENT_H
#include <stddef.h>
#endif
