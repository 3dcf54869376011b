#!/bin/bash
# Arrow 1.4.0 and Babel 2.19.0: six in the evening becomes six in the morning, in Korean and Chinese.
#
# Expected: 18:00 is written as 오후 6:00 or 下午6:00, and what a library has written it reads back.
# Actual: Arrow writes nothing for A and a in ko, zh and ja, " 6:00", and reads that as 06:00. Babel writes 오후 6:00,
# and its parse_time knows PM but not 오후 or 下午, and answers 06:00. Neither raises an error; English is right in
# both.
# Who meets it: opening hours and appointments that are shown to people or come from them.
# What to do: use 24 hours (H:mm), or write and read 오전, 오후, 上午 and 下午 oneself.
# Seen: "Arrow en 'PM 6:00', ko ' 6:00' -> 06:00, zh ' 6:00' -> 06:00; Babel ko '오후 6:00' -> 06:00, zh '下午6:00' ->
# 06:00"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  arrow==1.4.0 babel==2.19.0 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import sys
from datetime import time
import arrow
from babel.dates import format_time, parse_time

evening = arrow.get(2026, 12, 1, 18, 0)
seen = {}
for language in ("en", "ko", "zh"):
    text = evening.format("A h:mm", locale=language)
    seen["Arrow " + language] = (text, arrow.get(text, "A h:mm", locale=language).hour)
for language, text in {"ko": "오후 6:00", "zh": "下午6:00"}.items():
    seen["Babel " + language] = (text, parse_time(text, locale=language).hour)
seen["Babel writes"] = format_time(time(18), "short", locale="ko")
seen["Babel en"] = parse_time("6:00 PM", locale="en").hour
if seen != {
    "Arrow en": ("PM 6:00", 18), "Arrow ko": (" 6:00", 6), "Arrow zh": (" 6:00", 6),
    "Babel ko": ("오후 6:00", 6), "Babel zh": ("下午6:00", 6), "Babel writes": "오후 6:00", "Babel en": 18,
}:
    print("changed:", seen)
    sys.exit(1)
print("as described: 18:00 comes back as 06:00 from Arrow and Babel in Korean and Chinese, as 18:00 in English")
PYTHON
