#!/bin/bash
# PyYAML 6.0.4 and ruamel.yaml 0.19.1: a phone number that one writes as text is a number for the other, if it holds
# an 8 or 9.
#
# Expected: what yaml.dump writes for the string 0212345678 is a string for every reader, as it is for 0212345670.
# Actual: PyYAML quotes a text of digits with a leading zero only if it is octal in YAML 1.1, so one with an 8 or 9
# stays plain. By YAML 1.2, which ruamel.yaml (and most readers in other languages) follow, that is a decimal integer:
# the zero is gone.
# Who meets it: lists of phone numbers, postal codes and extensions that pass from Python to anything else. Tests with
# 01000000000 pass.
# What to do: quote every scalar of digits (default_style='"' or a representer of one's own); in readers, warn of
# unquoted digits.
# Seen: "- 0212345678 -> 212345678, - '0212345670' -> 0212345670, - 08 -> 8, - '07' -> 07"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  pyyaml==6.0.4 ruamel.yaml==0.19.1 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import sys, ruamel.yaml, yaml

numbers = ["0212345678", "0212345670", "08", "07"]
written = yaml.safe_dump(numbers)
own = yaml.safe_load(written)
other = ruamel.yaml.YAML(typ="safe", pure=True).load(written)
report = ", ".join(f"{line} -> {value}" for line, value in zip(written.splitlines(), other))
if own != numbers or other != [212345678, "0212345670", 8, "07"]:
    print("changed:", report)
    sys.exit(1)
print("as described:", report)
PYTHON
