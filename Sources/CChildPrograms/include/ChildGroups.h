#ifndef CHILDGROUPS_H
#define CHILDGROUPS_H
#include <sys/types.h>

/// Remembers a process group to be killed with this process. Ignored if there is no room.
void child_groups_add(pid_t group);

/// Forgets a group. Call it before the system can reuse the number.
void child_groups_remove(pid_t group);

/// Kills the remembered groups. Async-signal-safe; `exit` calls it.
void child_groups_kill(void);

#endif
