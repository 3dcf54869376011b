#ifndef CMEMORY_H
#define CMEMORY_H

/// Returns freed memory to the system, for use after work that needed much of it. Has no effect unless the C library is
/// glibc.
void cm_release_free_memory(void);

/// Makes all threads share one arena; arenas of their own would never shrink. It grows in large steps. Call it before
/// any thread is started.
void cm_use_one_arena(void);

#endif
