#!/bin/bash
# ncurses 6.4 with the terminfo of Debian 12 (ncurses-base 6.4-4): inside tmux and screen the mouse is asked for in
# the oldest encoding only, which has no columns beyond 223.
#
# Expected: SGR coordinates (mode 1006), which tmux has understood for many years, as for TERM=xterm-256color.
# Actual: only the entries of xterm carry the extended capability XM; for tmux-256color and screen-256color ncurses
# falls back to the mode 1000 that it has built in, where a column is one byte: 32 + column, up to 255.
# Who meets it: programs with a mouse in a wide tmux: clicks at the right come with column 222.
# What to do: switch ?1006 on with bytes of one's own and decode ESC [ < ... oneself, or add XM by `infocmp -x | tic
# -x`.
# Seen: "xterm-256color ?1006;1000h, tmux-256color ?1000h, screen-256color ?1000h"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
apt-get download -q libncursesw6=6.4-4 libtinfo6=6.4-4 ncurses-base=6.4-4 >log 2>&1 ||
  { echo "could not be run: no ncurses 6.4-4"; exit 77; }
for package in *.deb; do dpkg -x "$package" unpacked || exit 77; done
libraries=$(dirname "$(find unpacked -name 'libncursesw.so.6')"):$(dirname "$(find unpacked -name 'libtinfo.so.6')")
seen=
for terminal in xterm-256color tmux-256color screen-256color; do
  TERM=$terminal TERMINFO="$work/unpacked/lib/terminfo" LD_LIBRARY_PATH=$libraries python3 - <<'PYTHON' || exit 77
import ctypes

c, curses = ctypes.CDLL(None), ctypes.CDLL("libncursesw.so.6")
c.fopen.restype = curses.newterm.restype = ctypes.c_void_p
output = ctypes.c_void_p(c.fopen(b"sent", b"w"))
assert curses.newterm(None, output, ctypes.c_void_p(c.fopen(b"/dev/null", b"r")))
curses.mousemask(ctypes.c_uint(0x7FFFFFF), None)
curses.refresh()
c.fflush(output)
PYTHON
  seen="$seen$terminal $(grep -aoE '\?[0-9;]*100[06]h' sent | tr '\n' ' ')"
done
seen=${seen% }
if [ "$seen" != 'xterm-256color ?1006;1000h tmux-256color ?1000h screen-256color ?1000h' ]; then
  echo "changed: $seen"
  exit 1
fi
echo "as described: $seen"
