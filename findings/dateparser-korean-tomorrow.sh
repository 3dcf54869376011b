#!/bin/bash
# dateparser 1.5.0: "tomorrow at 9 in the morning" in Korean is tomorrow at whatever time it is now.
#
# Expected: 내일 오전 9시 is tomorrow at 09:00, as "tomorrow 9am" is; or None, as for what is not understood.
# Actual: the hour is dropped without a word as soon as 오전 or 오후 stands behind a relative day: at ten o'clock the
# answer is tomorrow 10:00. 내일 9시, 오후 6시 alone and 2026-12-01 오후 3시 are right. Japanese 明日 午後3時 has the
# same fault.
# Who meets it: call-backs, reminders and appointments from what people write.
# What to do: turn 오전 and 오후 into hours of 24 before parsing (내일 15:00 is right), and mistrust a time equal to
# now.
# Seen: "내일 오전 9시 -> 12-01 10:00, 내일 오후 3시 -> 12-01 10:00, 明日 午後3時 -> 12-01 10:00, 내일 9시 -> 12-01
# 09:00"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  dateparser==1.5.0 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import sys
from datetime import datetime
import dateparser

now = {"RELATIVE_BASE": datetime(2026, 11, 30, 10, 0)}
wrong = ["내일 오전 9시", "내일 오후 3시", "明日 午後3時"]
right = {"내일 9시": "12-01 09:00", "tomorrow 9am": "12-01 09:00"}
right |= {"오후 6시": "11-30 18:00", "2026-12-01 오후 3시": "12-01 15:00"}


def parsed(text):
    return format(dateparser.parse(text, settings=now), "%m-%d %H:%M")


seen = {text: parsed(text) for text in [*wrong, *right]}
report = ", ".join(f"{text} -> {time}" for text, time in seen.items())
if seen != {**dict.fromkeys(wrong, "12-01 10:00"), **right}:
    print("changed:", report)
    sys.exit(1)
print("as described:", report)
PYTHON
