#ifndef CMEMORY_H
#define CMEMORY_H

/// Returns freed memory to the system, for use after work that needed much of it. Has no effect unless the C library is
/// glibc.
void cm_release_free_memory(void);

/// Makes all threads share this many arenas, which grow in large steps: as a rule one, because those of other threads
/// never shrink; as many as there are processors where all threads allocate all the time, because they would wait for
/// each other. Call it before any thread is started.
void cm_use_arenas(int count);

#endif
