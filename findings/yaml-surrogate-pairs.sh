#!/bin/bash
# PyYAML 6.0.4 (with libyaml 0.2.5) and ruamel.yaml 0.19.1: a JSON text with an emoji is no YAML, or is YAML with half
# letters.
#
# Expected: YAML 1.2 means to take every JSON text; json.dumps, like most writers that keep to ASCII, writes U+1F600
# as the surrogate pair 😀, which is valid JSON for one character.
# Actual: libyaml refuses ("found invalid Unicode character escape code"), while the readers written in Python take
# the two halves for two characters, a string that cannot be encoded in UTF-8 and fails later, where it is printed or
# stored.
# Who meets it: configuration or help texts that one program writes as JSON and another reads as YAML, from the first
# emoji on.
# What to do: write JSON with ensure_ascii=False, or join surrogate pairs before the parser sees them.
# Seen: "json 1 character, yaml.SafeLoader 2 surrogates, yaml.CSafeLoader ScannerError, ruamel.yaml 2 surrogates"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  pyyaml==6.0.4 ruamel.yaml==0.19.1 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import json, sys, ruamel.yaml, yaml

if not yaml.__with_libyaml__:
    print("could not be run: this PyYAML is without libyaml")
    sys.exit(77)
text = json.dumps("😀")
seen = [json.loads(text), yaml.load(text, yaml.SafeLoader), ruamel.yaml.YAML(typ="safe", pure=True).load(text)]
try:
    seen.append(yaml.load(text, yaml.CSafeLoader))
except yaml.scanner.ScannerError as error:
    seen.append(error.problem)
if seen != ["😀", "\ud83d\ude00", "\ud83d\ude00", "found invalid Unicode character escape code"]:
    print("changed:", ascii(seen))
    sys.exit(1)
print("as described: surrogate pairs of JSON are two half letters for PyYAML and ruamel.yaml, an error for libyaml")
PYTHON
