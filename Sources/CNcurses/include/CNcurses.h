#ifndef CNCURSES_H
#define CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <wchar.h>

// Swift's Glibc module leaves wcwidth out.
extern int wcwidth(wchar_t scalar);
#endif
