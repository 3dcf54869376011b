#include "CNcurses.h"

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

bool cn_begin(void) {
  // LINES and COLUMNS in the environment must not freeze the size.
  use_tioctl(true);
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
  return true;
}

bool cn_sync_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  if (!is_term_resized(size.ws_row, size.ws_col)) return false;
  resizeterm(size.ws_row, size.ws_col);
  return true;
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
