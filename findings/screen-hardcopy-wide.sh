#!/bin/bash
# GNU screen 4.9.0 (Debian 4.9.0-4): hardcopy of a window in UTF-8 writes the low byte of each wide character, and FF.
#
# Expected: a text file of what the window shows, in the window's encoding: 환불 안내.
# Actual: 환 (U+D658) is the bytes 58 FF: an X and no UTF-8; é is the single byte E9; ASCII is right. screen was
# started with -U, and the window shows the text rightly.
# Who meets it: scripts and tests that look at a screen session through hardcopy, and people who keep a copy of what
# was said.
# What to do: log the window (-L), or tmux capture-pane -p.
# Seen: "58 ff 88 ff 20 48 ff b4 ff 20 31 35 38 38 for 환불 안내 1588"
set -u
work=$(mktemp -d) || exit 77
cd "$work" || exit 77
apt-get download -q screen=4.9.0-4 libutempter0=1.2.1-3 >log 2>&1 ||
  { echo "could not be run: no screen 4.9.0-4"; exit 77; }
for package in *.deb; do dpkg -x "$package" unpacked || exit 77; done
mkdir -m 700 sockets
export LC_ALL=C.UTF-8 TERM=xterm SCREENDIR=$work/sockets
LD_LIBRARY_PATH=$(dirname "$(find unpacked -name 'libutempter.so.0')")
export LD_LIBRARY_PATH
screen=unpacked/usr/bin/screen
trap '"$screen" -S copied -X quit >>log 2>&1; rm -rf "$work"' EXIT
"$screen" -U -dmS copied -c /dev/null sh -c 'echo "환불 안내 1588"; sleep 30' ||
  { echo "could not be run: screen"; exit 77; }
for _ in 1 2 3 4 5 6 7 8 9 10; do
  sleep 0.5
  "$screen" -S copied -X hardcopy "$work/copy" >>log 2>&1
  grep -aqs 1588 copy && break
done
seen=$(head -n 1 copy 2>/dev/null | tr -d '\n' | od -An -tx1 | tr -s ' \n' ' ')
seen=${seen# }
case $seen in
  '58 ff 88 ff 20 48 ff b4 ff 20 31 35 38 38 '*) echo "as described: ${seen% } for 환불 안내 1588" ;;
  *31\ 35\ 38\ 38*) echo "changed: $seen"; exit 1 ;;
  *) echo "could not be run: nothing in the window"; exit 77 ;;
esac
