#ifndef CMEMORY_H
#define CMEMORY_H

/// Gives memory that was freed back to the system, after work that took much of it; nothing where the system does so by itself.
void cm_give_back(void);

/// Lets all threads share one store of freed memory: each one's own keeps for good what it once took. To be called first.
void cm_share_store(void);

#endif
