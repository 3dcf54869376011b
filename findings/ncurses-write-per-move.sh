#!/bin/bash
# ncurses 6.4 (Debian libncursesw6 6.4-4): one refresh() reaches the terminal in as many writes as there are cursor
# moves.
#
# Expected: what a refresh changes is buffered, and leaves in one write.
# Actual: the buffer is written out after each move of the cursor. Ten words on ten rows, 105 bytes, are ten writes; a
# single letter in the corner is two.
# Who meets it: users over SSH and in multiplexers, who may see a screen half drawn, and whoever counts system calls.
# What to do: gather the writes below ncurses (its output may be a pipe, or write() may be wrapped by the linker), or
# enclose the frame in synchronized output, where the terminal knows mode 2026.
# Seen: "10 words: 10 writes of 105 bytes; 1 letter: 2 writes"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
apt-get download -q libncursesw6=6.4-4 libtinfo6=6.4-4 >log 2>&1 ||
  { echo "could not be run: no ncurses 6.4-4"; exit 77; }
for package in *.deb; do dpkg -x "$package" unpacked || exit 77; done
libraries=$(dirname "$(find unpacked -name 'libncursesw.so.6')"):$(dirname "$(find unpacked -name 'libtinfo.so.6')")
LC_ALL=C.UTF-8 TERM=xterm-256color LD_LIBRARY_PATH=$libraries python3 - <<'PYTHON'
import ctypes, os, socket, sys

# A socket of packets keeps each write apart.
terminal, writes = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
writes.setblocking(False)
c, curses = ctypes.CDLL(None), ctypes.CDLL("libncursesw.so.6")
c.fopen.restype = c.fdopen.restype = curses.newterm.restype = ctypes.c_void_p
output = ctypes.c_void_p(c.fdopen(terminal.fileno(), b"w"))
if not curses.newterm(None, output, ctypes.c_void_p(c.fopen(b"/dev/null", b"r"))):
    print("could not be run: newterm failed")
    sys.exit(77)


def refresh():
    curses.refresh()
    packets = []
    try:
        while True:
            packets.append(len(writes.recv(65536)))
    except BlockingIOError:
        return packets


refresh()
for row in range(0, 20, 2):
    curses.mvaddstr(row, row * 7 % 40, b"word")
words = refresh()
curses.mvaddstr(0, 0, b"x")
letter = refresh()
curses.endwin()
report = f"10 words: {len(words)} writes of {sum(words)} bytes; 1 letter: {len(letter)} writes"
if len(words) != 10 or len(letter) != 2:
    print("changed:", report)
    sys.exit(1)
print("as described:", report)
PYTHON
