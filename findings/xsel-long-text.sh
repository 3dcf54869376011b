#!/bin/bash
# xsel 1.2.0 (Debian 1.2.0+git9bfc13d.20180109-4): once a text of more than 4,000 bytes has been read from the
# clipboard, the clipboard may be empty.
#
# Expected: what is on the clipboard stays there until something else is copied, however often it is read.
# Actual: a longer text is handed over in parts. A reader that ends right after the last part, as xclip -o and
# xsel -o do, takes its window with it; the xsel that holds the text then asks for that window, takes the error for
# its own, and ends. The reader has got everything; the next one gets nothing. ~/.cache/xsel.log says BadWindow.
# Who meets it: scripts that copy with xsel and read back, editors that paste by a command (the second paste is
# empty), clipboard managers that look at what was copied.
# What to do: copy with xclip, which is not concerned; do not read back a longer text that xsel has copied.
# Seen: "4000 bytes: right 300 times; 4001 bytes: nothing after 4 right times"
set -u
work=$(mktemp -d) || exit 77
cd "$work" || exit 77
export DISPLAY= HOME=$work
server=
trap '[ "$server" ] && kill "$server"; rm -rf "$work"' EXIT
command -v Xvfb >/dev/null || { echo "could not be run: no Xvfb"; exit 77; }
apt-get download -q xsel=1.2.0+git9bfc13d.20180109-4 >log 2>&1 || { echo "could not be run: no xsel 1.2.0"; exit 77; }
dpkg -x xsel_*.deb root || exit 77
xsel=root/usr/bin/xsel
Xvfb -displayfd 3 -screen 0 64x64x8 -nolisten tcp -noreset 3>display 2>>log &
server=$!
for _ in {1..100}; do [ -s display ] && break; sleep 0.1; done
DISPLAY=:$(cat display)

# How often the text is right when it is read again and again, up to 300 times.
count_right() {
  head -c "$1" /dev/zero | tr '\0' a >text
  "$xsel" --input --clipboard <text || { echo "could not be run: xsel" >&2; exit 77; }
  # xsel ends before its text is on the clipboard.
  for _ in {1..100}; do [ "$("$xsel" --output --clipboard | wc -c)" = "$1" ] && break; sleep 0.1; done
  right=1
  while [ $right -lt 300 ] && "$xsel" --output --clipboard 2>>log | cmp -s - text; do right=$((right + 1)); done
}

count_right 4000
[ $right = 300 ] || { echo "changed: 4000 bytes are gone after $right right times"; exit 1; }
count_right 4001
[ $right -lt 300 ] || { echo "changed: 4001 bytes are right 300 times"; exit 1; }
[ -z "$("$xsel" --output --clipboard 2>>log)" ] || { echo "changed: 4001 bytes are read wrongly"; exit 1; }
echo "as described: 4000 bytes: right 300 times; 4001 bytes: nothing after $right right times"
