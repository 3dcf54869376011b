#ifndef CNCURSES_H
#define CNCURSES_H

// Without this the wide functions stay undeclared: Swift's importer defines no _XOPEN_SOURCE.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <wchar.h>

#include "FrameOutput.h"
#include "SignalPipe.h"
#include "TrapGuard.h"

// Swift's Glibc module leaves wcwidth out.
extern int wcwidth(wchar_t scalar);

// Swift does not import shifted macros, and imports enumerators with the wrong type.
static const attr_t CN_BOLD = A_BOLD;
static const attr_t CN_DIM = A_DIM;
static const attr_t CN_UNDERLINE = A_UNDERLINE;
static const attr_t CN_REVERSE = A_REVERSE;
static const attr_t CN_ITALIC = A_ITALIC;

// Swift 6 rejects mutable globals: stdscr, curscr, COLORS and COLOR_PAIRS.
static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_columns(void) { return getmaxx(stdscr); }
static inline int cn_color_count(void) { return COLORS; }
static inline int cn_pair_count(void) { return COLOR_PAIRS; }
static inline void cn_refresh(void) { wrefresh(stdscr); }
static inline void cn_move(int row, int column) { wmove(stdscr, row, column); }
static inline void cn_repaint_all(void) { clearok(curscr, true); }
/// Sends a row whole with the next refresh.
static inline void cn_repaint_row(int row) { wredrawln(stdscr, row, 1); }
/// Lets the terminal move whole lines instead of drawing them again.
static inline void cn_scroll_lines(bool allowed) { idlok(stdscr, allowed); }
static inline void cn_erase(void) { werase(stdscr); }

/// A character with the marks that it carries, zero if there are none.
typedef struct cn_glyph {
  wchar_t base;
  wchar_t first_mark;
  wchar_t second_mark;
} cn_glyph;

/// Draws characters of one style in a row.
void cn_put_run(int row, int column, const cn_glyph *glyphs, int count, attr_t attributes, int pair);

typedef enum cn_terminal : int {
  CN_TERMINAL_FIT,
  CN_TERMINAL_UNKNOWN,
  CN_TERMINAL_CANNOT_MOVE_CURSOR,
} cn_terminal;

/// Checks whether the terminal named by TERM can show a screen, and keeps its description for `cn_capability`. Call it
/// before anything is written.
cn_terminal cn_check_terminal(void);

/// Number of colours of the terminal named by TERM; less than 1 if it has none or is unknown.
int cn_terminal_colors(void);

/// Takes the screen in raw mode, in which all keys are input, including Ctrl-C and Ctrl-Z. Of a larger window only so
/// many columns and rows are used.
bool cn_begin(int width, int height);

/// Leaves the screen until the next refresh.
static inline void cn_leave(void) {
  // Without an alternate screen, the shell's prompt would appear in the middle of ours.
  if (!tigetstr("rmcup")) {
    erase();
    refresh();
  }
  endwin();
}

/// Restores the modes that leaving the screen, or a shell while the program was stopped, has changed.
static inline void cn_reset_modes(void) {
  reset_prog_mode();
  // ncurses does this when it reads a key, which it never does here.
  keypad(stdscr, true);
}

/// Adopts the terminal's size, as far as it may be; returns whether it has changed.
bool cn_sync_size(void);

/// Frees the screen. It must have been left already: leaving it twice moves the cursor over later output.
void cn_end(void);

/// A string capability by its terminfo name; NULL if the terminal lacks it.
const char *cn_capability(const char *name);

#endif
