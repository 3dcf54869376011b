#include "CNcurses.h"

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
