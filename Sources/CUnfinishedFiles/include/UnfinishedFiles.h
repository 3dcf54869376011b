#ifndef UNFINISHED_FILES_H
#define UNFINISHED_FILES_H

/// Removes the file if the process is ended by SIGHUP, SIGINT or SIGTERM, where these would end it. Returns a number for
/// `unfinished_file_remove`, or -1 if the path is too long or too many files are known already.
int unfinished_file_add(const char *path);

/// Leaves the file alone from now on.
void unfinished_file_remove(int number);

#endif
