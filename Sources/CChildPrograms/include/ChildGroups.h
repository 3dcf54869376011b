#ifndef CHILDGROUPS_H
#define CHILDGROUPS_H
#include <sys/types.h>

/// Remembers a process group that is of no use without this process. Where there is no room for it, it is left to
/// itself.
void child_groups_add(pid_t group);

/// Forgets a group that was remembered; before the system can give its number to another.
void child_groups_remove(pid_t group);

/// Kills what is remembered, from anywhere, a signal handler too; `exit` does it by itself.
void child_groups_kill(void);

#endif
