#ifndef CMEMORY_H
#define CMEMORY_H

/// Gives memory that was freed back to the system, after work that took much of it; nothing where the system does so by itself.
void cm_give_back(void);

#endif
