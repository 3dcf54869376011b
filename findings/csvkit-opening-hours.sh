#!/bin/bash
# csvkit 2.2.0 (agate 1.14.2): opening hours become minutes, floors become dates, and months days of the year 1.
#
# Expected: a column of 09:00 and 18:00 holds times, or text; 1-2 and 3-4 are text, as 24/7 is.
# Actual: 09:00 is read as a duration of nine minutes and written as 0:09:00 by csvjson, csvsort, csvlook and the
# others; 1-2 becomes 2001-01-02, May becomes 0001-05-01, and the phone numbers 010 and 0212345678 lose their zero. No
# warning.
# Who meets it: whoever only wants to sort or look at a table of contacts. A single row that does not fit keeps the
# column text.
# What to do: -I (--no-inference) each time.
# Seen: "09:00 -> 0:09:00, 1-2 -> 2001-01-02, May -> 0001-05-01, 010 -> 10.0; with -I unchanged"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  csvkit==2.2.0 agate==1.14.2 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
cat >"$work/desks.csv" <<'CSV'
opens,closes,floors,from,extension
09:00,18:00,1-2,May,010
10:30,19:00,3-4,June,0212345678
CSV
seen=$("$work/venv/bin/csvjson" "$work/desks.csv")
kept=$("$work/venv/bin/csvjson" -I "$work/desks.csv")
guessed='{"opens": "0:09:00", "closes": "0:18:00", "floors": "2001-01-02", "from": "0001-05-01", "extension": 10.0}'
given='{"opens": "09:00", "closes": "18:00", "floors": "1-2", "from": "May", "extension": "010"}'
case $seen in *"$guessed"*) ;; *) echo "changed: $seen"; exit 1 ;; esac
case $kept in *"$given"*) ;; *) echo "changed: with -I $kept"; exit 1 ;; esac
echo "as described: $guessed; with -I unchanged"
