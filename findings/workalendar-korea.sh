#!/bin/bash
# workalendar 17.0.0: the Korean New Year of 2027 and 2028 is a day early, and no substitute holiday of Korea is
# known.
#
# Expected: Seollal 2027 on 7 February, 2028 on 27 January. The new moon comes at 15:57 UT on the 6th and 15:14 UT on
# the 26th: past midnight in Seoul, but before midnight in Beijing, so Korea and China celebrate on different days.
# Actual: 6 February and 26 January, for its lunar dates are those of China; and 3 March 2025, 6 May 2025 and 8
# October 2025, holidays in place of others that fell on a weekend or on each other, are working days.
# Who meets it: opening hours, deadlines and response times of Korean desks.
# What to do: the package holidays, which knows both; check 2027 with whatever computes lunar dates.
# Seen: "2027 02-06, 2028 01-26; working days 2025-03-03, 2025-05-06, 2025-10-08; holidays: 2027 02-07, 2028 01-27"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  workalendar==17.0.0 holidays==0.109 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import sys
from datetime import date
import holidays
from workalendar.asia import SouthKorea

calendar = SouthKorea()
substitutes = [date(2025, 3, 3), date(2025, 5, 6), date(2025, 10, 8)]
years = (2027, 2028)
# The middle one of three days.
seen = [[str(day) for day, name in calendar.holidays(year) if name == "Korean New Year's Day"][1] for year in years]
working = [str(day) for day in substitutes if calendar.is_working_day(day)]
other = holidays.KR(years=[2025, *years], language="en_US")
right = [str(day) for day, name in sorted(other.items()) if name == "Korean New Year" and day.year in years]
report = f"New Year {seen}, working days {working}; the package holidays: {right}"
if seen != ["2027-02-06", "2028-01-26"] or working != [str(day) for day in substitutes]:
    print("changed:", report)
    sys.exit(1)
if right != ["2027-02-07", "2028-01-27"] or not all(day in other for day in substitutes):
    print("changed:", report)
    sys.exit(1)
print("as described:", report)
PYTHON
