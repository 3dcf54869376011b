// Passed from the package manifest through C, because Swift code cannot get values from it.
#ifndef CVERSION_H
#define CVERSION_H

/// The abbreviated commit, with a plus sign for uncommitted changes; empty if unknown.
const char *helpdeck_commit(void);

#endif
