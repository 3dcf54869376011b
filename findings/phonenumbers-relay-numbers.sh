#!/bin/bash
# phonenumbers 9.0.43: Korean relay numbers such as 0507-1234-5678 are formatted as 050-71234-5678, and a strict
# search misses them.
#
# Expected: the prefix has four digits, 0502 to 0508; shops and couriers write 0507-1234-5678 and 0503-123-4567.
# Actual: valid, but shown as 050-71234-5678 and 050-3123-4567, which no Korean recognises; as +82 50-71234-5678
# abroad. With STRICT_GROUPING the matcher, which compares with its own format, finds a number of 070 beside it and
# not this one.
# Who meets it: contact lists that are tidied by the library, and text searched for numbers.
# What to do: keep the spelling that people gave for numbers that begin with 050, and dial E.164, which is right.
# Seen: "0507-1234-5678 -> 050-71234-5678, 0503-123-4567 -> 050-3123-4567, +8250712345678; strict: 070-1234-5678 only"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  phonenumbers==9.0.43 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import sys
import phonenumbers as library

numbers = [library.parse(text, "KR") for text in ("0507-1234-5678", "0503-123-4567")]
seen = [library.format_number(number, library.PhoneNumberFormat.NATIONAL) for number in numbers]
seen.append(library.format_number(numbers[0], library.PhoneNumberFormat.E164))
text = "매장 0507-1234-5678, 본사 070-1234-5678"
strict = library.PhoneNumberMatcher(text, "KR", leniency=library.Leniency.STRICT_GROUPING)
seen.append([match.raw_string.strip() for match in strict])
if not all(map(library.is_valid_number, numbers)) or seen != [
    "050-71234-5678", "050-3123-4567", "+8250712345678", ["070-1234-5678"],
]:
    print("changed:", seen)
    sys.exit(1)
print("as described: 0507-1234-5678 is valid, shown as 050-71234-5678, and missed by a search with strict grouping")
PYTHON
