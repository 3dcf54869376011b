#include "CNcurses.h"

#include <limits.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#include "FrameOutput.h"

static SCREEN *screen;
static FILE *output;

static bool describe(void) {
  int found = 0;
  return cur_term || setupterm(NULL, STDOUT_FILENO, &found) == OK;
}

cn_terminal cn_check_terminal(void) {
  if (!describe()) return CN_TERMINAL_UNKNOWN;
  return cn_capability("cup") && !tigetflag("hc") ? CN_TERMINAL_FIT : CN_TERMINAL_CANNOT_MOVE_CURSOR;
}

int cn_terminal_colors(void) { return describe() ? tigetnum("colors") : 0; }

/// In columns and rows; zero if it is not known. `columns` is a macro of the description.
typedef struct {
  int width, height;
} cn_size;

static int most_columns, most_rows;

static int positive(const char *name) {
  const char *value = getenv(name);
  long number = value ? strtol(value, NULL, 10) : 0;
  return number > 0 && number <= INT_MAX ? (int)number : 0;
}

/// The size of the window; that of the environment if the terminal does not tell its own.
static cn_size size_told(void) {
  struct winsize size;
  bool is_told = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  if (is_told) return (cn_size){.width = size.ws_col, .height = size.ws_row};
  return (cn_size){.width = positive("COLUMNS"), .height = positive("LINES")};
}

static int lesser(int a, int b) { return a < b ? a : b; }

/// The part of it that is used; that of the screen where it is not known. ncurses counts columns and rows in a short.
static cn_size bounded(cn_size size) {
  return (cn_size){
      .width = size.width > 0 ? lesser(size.width, most_columns) : cn_columns(),
      .height = size.height > 0 ? lesser(size.height, most_rows) : cn_rows(),
  };
}

bool cn_begin(int width, int height) {
  most_columns = width;
  most_rows = height;
  cn_size size = size_told();
  bool is_too_large = size.width > most_columns || size.height > most_rows;
  // LINES and COLUMNS in the environment must not freeze the size, and ncurses must not take one that is too large.
  use_env(!is_too_large);
  use_tioctl(!is_too_large);
  output = cn_frame_output_begin();
  TERMINAL *described = cur_term;
  screen = newterm(NULL, output ? output : stdout, stdin);
  if (!screen) return false;
  // The screen has read a description of its own.
  if (described && described != cur_term) del_curterm(described);
  raw();
  noecho();
  nonl();
  keypad(stdscr, true);
  // Our reader leaves bytes in the kernel while a frame is drawn; ncurses would take them as a reason to stop drawing.
  typeahead(-1);
  if (is_too_large) cn_sync_size();
  return true;
}

bool cn_sync_size(void) {
  cn_size size = bounded(size_told());
  return is_term_resized(size.height, size.width) && resizeterm(size.height, size.width) == OK;
}

void cn_put_run(int row, int column, const cn_glyph *glyphs, int count, attr_t attributes, int pair) {
  static cchar_t *cells;
  static int capacity;
  if (count > capacity) {
    cchar_t *larger = realloc(cells, (size_t)count * sizeof *cells);
    if (!larger) abort();
    cells = larger;
    capacity = count;
  }
  cchar_t styled;
  setcchar(&styled, L" ", attributes, 0, &pair);
  for (int index = 0; index < count; index++) {
    cells[index] = styled;
    cells[index].chars[0] = glyphs[index].base;
    cells[index].chars[1] = glyphs[index].first_mark;
    cells[index].chars[2] = glyphs[index].second_mark;
  }
  // Whole cells: waddnwstr would drop a mark behind a wide character.
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}

void cn_end(void) {
  if (screen) delscreen(screen);
  screen = NULL;
  if (output) fclose(output);
  output = NULL;
  cn_frame_output_end();
}

const char *cn_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}
