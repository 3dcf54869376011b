#!/bin/bash
# xlsx2csv 0.8.6: units in quotation marks make numbers dates: 3 "day" comes out as 0"02ay".
#
# Expected: text in quotation marks in a number format is text: 3 with the format 0"day" is 3, or 3day as the sheet
# shows.
# Actual: the letters d, h, m, y of the quoted text are taken for parts of a date, and the number is lost: 0"02ay",
# 0"12". Dates with Korean or Chinese units come out with the quotation marks: 2026"년" 12"월" 01"일". Units without
# such letters, 9"시간", are dropped and the number is right.
# Who meets it: tables of terms, deadlines and dates, Korean and Chinese ones above all, on the way to CSV.
# What to do: csvkit's in2csv or openpyxl, which leave quoted text alone and give 3 and 2026-12-01.
# Seen: 3 as 0"day" -> 0"02ay"; 1.5 as 0.0"h" -> 0.0"12"; 2026-12-01 as yyyy"년" ... -> 2026"년" 12"월" 01"일"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  xlsx2csv==0.8.6 openpyxl==3.1.5 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
cd "$work" || exit 77
venv/bin/python - <<'PYTHON'
import subprocess, sys
from csv import reader
import openpyxl

cells = [(3, '0"day"'), (1.5, '0.0"h"'), (46357, 'yyyy"년" m"월" d"일"'), (9, '0"시간"')]
book = openpyxl.Workbook()
for row, (value, form) in enumerate(cells, 1):
    book.active.cell(row, 1, value).number_format = form
book.save("terms.xlsx")
text = subprocess.run(["venv/bin/xlsx2csv", "terms.xlsx"], capture_output=True, text=True).stdout
seen = [row[0] for row in reader(text.splitlines())]
other = [str(row[0]) for row in openpyxl.load_workbook("terms.xlsx").active.values]
if seen != ['0"02ay"', '0.0"12"', '2026"년" 12"월" 01"일"', "9"] or other != ["3", "1.5", "2026-12-01 00:00:00", "9"]:
    print("changed:", seen, other)
    sys.exit(1)
print("as described: xlsx2csv", ", ".join(seen), "; openpyxl", ", ".join(other))
PYTHON
