#ifndef CNCURSES_H
#define CNCURSES_H

// Without this the wide functions stay undeclared: Swift's importer defines no _XOPEN_SOURCE.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <wchar.h>

#include "SignalPipe.h"
#include "TrapGuard.h"

// Swift's Glibc module leaves wcwidth out.
extern int wcwidth(wchar_t scalar);

// What Swift cannot import: shifted macros arrive as nothing, enumerators with the wrong type.
static const attr_t CN_BOLD = A_BOLD;
static const attr_t CN_DIM = A_DIM;
static const attr_t CN_UNDERLINE = A_UNDERLINE;
static const attr_t CN_REVERSE = A_REVERSE;
static const attr_t CN_ITALIC = A_ITALIC;

// stdscr, curscr, COLORS and COLOR_PAIRS are mutable globals, which Swift 6 refuses.
static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_columns(void) { return getmaxx(stdscr); }
static inline int cn_color_count(void) { return COLORS; }
static inline int cn_pair_count(void) { return COLOR_PAIRS; }
static inline void cn_refresh(void) { wrefresh(stdscr); }
static inline void cn_move(int row, int column) { wmove(stdscr, row, column); }
static inline void cn_repaint_all(void) { clearok(curscr, true); }
static inline void cn_clear_row(int row) {
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
}

// One cchar_t with its marks: waddnwstr would drop a mark behind a wide character.
static inline void cn_put_cell(int row, int column, wchar_t base, wchar_t first_mark, wchar_t second_mark,
                               attr_t attributes, int pair) {
  const wchar_t text[] = {base, first_mark, second_mark, 0};
  cchar_t cell;
  setcchar(&cell, text, attributes, 0, &pair);
  mvwadd_wch(stdscr, row, column, &cell);
}

typedef enum cn_terminal : int {
  CN_TERMINAL_FIT,
  CN_TERMINAL_UNKNOWN,
  CN_TERMINAL_CANNOT_MOVE_CURSOR,
} cn_terminal;

/// Whether the terminal that TERM names can show a screen; asked before anything is written to it.
cn_terminal cn_check_terminal(void);

/// How many colours the terminal that TERM names has; less than 1 where it has none or nobody knows it.
int cn_terminal_colors(void);

/// Reads the terminal's description, for `cn_capability` before there is a screen.
bool cn_describe(void);

/// Takes the screen in raw mode: every key arrives as itself, Ctrl-C and Ctrl-Z too.
bool cn_begin(void);

/// Leaves the screen for a while; the next refresh takes it again.
static inline void cn_leave(void) {
  // Where there is no second screen to switch back from, the shell's prompt would stand in the middle of ours.
  if (!tigetstr("rmcup")) {
    erase();
    refresh();
  }
  endwin();
}

/// Sets the modes again that leaving, or a shell behind a stopped program's back, has changed.
static inline void cn_reset_modes(void) {
  reset_prog_mode();
  // ncurses would do this when it reads a key, which it is never asked to.
  keypad(stdscr, true);
}

/// Takes over the terminal's size; whether it is another one.
bool cn_sync_size(void);

/// Forgets the screen, which must have been left already: leaving twice moves the cursor back over what was printed
/// between.
void cn_end(void);

/// A string capability by its terminfo name; NULL where the terminal has none.
const char *cn_capability(const char *name);

#endif
