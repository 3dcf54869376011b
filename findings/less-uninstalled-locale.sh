#!/bin/bash
# less 590 (Debian 590-2.1~deb12u2): in a UTF-8 locale that is named but not installed, UTF-8 text "may be a binary
# file".
#
# Expected: LC_ALL=ko_KR.UTF-8 says that text is UTF-8, whether or not the machine has that locale's dates and
# sorting. less(1) says so too: with "UTF-8" in LC_ALL, LC_CTYPE or LANG the default character set is utf-8.
# Actual: setlocale fails, the charset stays ASCII, less asks whether to show the file at all, and every letter beyond
# ASCII is its bytes in angle brackets. With C.UTF-8 the text is right.
# Who meets it: people who log in by SSH, which hands their LANG on, and containers, which have no locale but C.UTF-8;
# and programs that page Korean or Chinese text through less.
# What to do: LESSCHARSET=utf-8, which needs no locale.
# Seen: "ko_KR.UTF-8: asks, <ED><99><98><EB><B6><88>; C.UTF-8: 환불; ko_KR.UTF-8 and LESSCHARSET: 환불"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
apt-get download -q less=590-2.1~deb12u2 >log 2>&1 || { echo "could not be run: no less 590-2.1~deb12u2"; exit 77; }
dpkg -x less_*.deb unpacked || exit 77
mkdir no-locales
echo '환불 1588-1234' >refund.txt
python3 - <<'PYTHON'
import os, pty, select, sys


def shown(**more):
    environment = {"TERM": "xterm", "LESS": "-X", "LOCPATH": "no-locales", **more}
    child, terminal = pty.fork()
    if child == 0:
        os.execve("unpacked/usr/bin/less", ["less", "refund.txt"], environment)
    text, answers = b"", [b"y", b"q", b"q"]
    while True:
        if select.select([terminal], [], [], 1)[0]:
            try:
                text += os.read(terminal, 4096)
            except OSError:
                break
        elif answers:
            os.write(terminal, answers.pop(0))
        else:
            break
    os.close(terminal)
    os.waitpid(child, 0)
    return "asks" if b"may be a binary" in text else "", b"<ED><99><98>" in text, "환불".encode() in text


named, mended = shown(LC_ALL="ko_KR.UTF-8"), shown(LC_ALL="ko_KR.UTF-8", LESSCHARSET="utf-8")
installed = shown(LC_ALL="C.UTF-8")
if (named, installed, mended) != (("asks", True, False), ("", False, True), ("", False, True)):
    print("changed:", named, installed, mended)
    sys.exit(1)
print("as described: less asks about a binary file and shows bytes in ko_KR.UTF-8, unless LESSCHARSET=utf-8 is set")
PYTHON
