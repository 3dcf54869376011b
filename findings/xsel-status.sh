#!/bin/bash
# xsel 1.2.0 (Debian 1.2.0+git9bfc13d.20180109-4): it ends with status 0 although its text never reaches the clipboard.
#
# Expected: after `xsel --input --clipboard` has ended with 0, its text is what a paste gives, as with wl-copy.
# Actual: it goes on as another process and ends at once; only that process asks the X server for the clipboard, and as
# of the time at which xsel was started. If something else has been copied while it was reading its input, the server
# refuses, and the status does not tell. xclip 0.13 asks as of now.
# Who meets it: people who pipe a slow command into xsel and go on working, scripts that copy and paste at once.
# What to do: put the output of a slow command into a file first, or use xclip; read back before saying "copied".
# Seen: "status 0 for the slow text; pasted two seconds later: the text copied meanwhile"
set -u
work=$(mktemp -d) || exit 77
cd "$work" || exit 77
export DISPLAY= HOME=$work
server=
trap '[ "$server" ] && kill "$server"; rm -rf "$work"' EXIT
command -v Xvfb >/dev/null || { echo "could not be run: no Xvfb"; exit 77; }
apt-get download -q xsel=1.2.0+git9bfc13d.20180109-4 >log 2>&1 || { echo "could not be run: no xsel 1.2.0"; exit 77; }
dpkg -x xsel_*.deb unpacked || exit 77
Xvfb -displayfd 3 -screen 0 64x64x8 -nolisten tcp -noreset 3>display 2>>log &
server=$!
for _ in {1..100}; do [ -s display ] && break; sleep 0.1; done
DISPLAY=:$(cat display)
copy() { unpacked/usr/bin/xsel --input --clipboard; }
paste() { timeout 5 unpacked/usr/bin/xsel --output --clipboard 2>>log; }

{ sleep 2; echo slow; } | copy &
slow=$!
sleep 1
echo meanwhile | copy
for _ in {1..100}; do [ "$(paste)" = meanwhile ] && break; sleep 0.1; done
[ "$(paste)" = meanwhile ] || { echo "could not be run: nothing is copied"; exit 77; }
wait $slow || { echo "changed: status $? for the slow text"; exit 1; }
sleep 2
[ "$(paste)" = meanwhile ] || { echo "changed: pasted two seconds later: $(paste)"; exit 1; }
echo "as described: status 0 for the slow text; pasted two seconds later: the text copied meanwhile"
