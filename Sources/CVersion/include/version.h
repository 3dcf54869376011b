// What the package description knew when this was built, which Swift has no way to hand over.
#ifndef CVERSION_H
#define CVERSION_H

/// The commit, shortened, with a plus sign where something was changed since; empty where it is not known.
const char *helpdeck_commit(void);

#endif
