#!/bin/bash
# ncurses 6.4 (Debian libncursesw6 6.4-4): addwstr drops a combining character that follows a wide one.
#
# Expected: decomposed text is drawn whole, as é is from e and U+0301. Hangul syllables may be written as two or three
# jamo, か and U+3099 are が; wcwidth tells 2 and 0 for them, and terminals join them.
# Actual: of 한국 the leading consonants ᄒᄀ are drawn, of が only か; the call returns OK. A cell made with setcchar
# and drawn with add_wch keeps its marks.
# Who meets it: programs that show names from macOS, which decomposes them, or any text that was not normalized.
# What to do: normalize to NFC, and put each base with its marks into one cchar_t.
# Seen: "from addwstr: é kept, 한국 -> ᄒᄀ, が -> か; from add_wch: 한 kept"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
apt-get download -q libncursesw6=6.4-4 libtinfo6=6.4-4 >log 2>&1 ||
  { echo "could not be run: no ncurses 6.4-4"; exit 77; }
for package in *.deb; do dpkg -x "$package" unpacked || exit 77; done
libraries=$(dirname "$(find unpacked -name 'libncursesw.so.6')"):$(dirname "$(find unpacked -name 'libtinfo.so.6')")
LC_ALL=C.UTF-8 TERM=xterm-256color LD_LIBRARY_PATH=$libraries python3 - <<'PYTHON'
import ctypes, locale, sys
from unicodedata import normalize

locale.setlocale(locale.LC_ALL, "")
c, curses = ctypes.CDLL(None), ctypes.CDLL("libncursesw.so.6")
c.fopen.restype = curses.newterm.restype = ctypes.c_void_p
screen = curses.newterm(None, ctypes.c_void_p(c.fopen(b"drawn", b"w")), ctypes.c_void_p(c.fopen(b"/dev/null", b"r")))
if not screen:
    print("could not be run: newterm failed")
    sys.exit(77)


class Cell(ctypes.Structure):
    _fields_ = [("attributes", ctypes.c_uint), ("characters", ctypes.c_wchar * 5), ("pair", ctypes.c_int)]


def drawn(draw):
    before = len(open("drawn", "rb").read())
    draw()
    curses.refresh()
    text = open("drawn", "rb").read()[before:].decode()
    return "".join(x for x in text if x == "e" or ord(x) > 127)


def string(row, text):
    return drawn(lambda: curses.mvaddwstr(row, 0, ctypes.c_wchar_p(normalize("NFD", text))))


def cell(row, text):
    value = Cell()
    curses.setcchar(ctypes.byref(value), ctypes.c_wchar_p(normalize("NFD", text)), 0, 0, None)
    return drawn(lambda: (curses.move(row, 0), curses.add_wch(ctypes.byref(value))))


curses.refresh()
seen = [string(1, "é"), string(2, "한국"), string(3, "が"), cell(4, "한")]
curses.endwin()
expected = [normalize("NFD", "é"), "\u1112\u1100", "か", normalize("NFD", "한")]
if seen != expected:
    print("changed:", seen)
    sys.exit(1)
print("as described: addwstr keeps the mark of é and drops those of 한국 and が; add_wch keeps them")
PYTHON
