#!/bin/bash
# spylls 0.1.7 with Debian's hunspell-ko 0.7.92-1: whether a Korean word is right depends on the hash seed of the run.
#
# Expected: 환불 (refund) and 며칠 (a few days) are in the dictionary; the pure Python port answers as hunspell itself
# does, which takes both, and it answers the same each time.
# Actual: with PYTHONHASHSEED=4 both are right, with 0, 1, 2, 3 and 5 both are wrong (Python 3.11), and without a seed
# the answer changes from run to run.
# Who meets it: spelling checks of Korean texts in Python: tests that fail by chance, and good words that are
# underlined.
# What to do: call hunspell (or its binding) for Korean.
# Seen: "seed 0 False False, seed 4 True True"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  spylls==0.1.7 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
cd "$work" || exit 77
apt-get download -q hunspell-ko=0.7.92-1 >>log 2>&1 || { echo "could not be run: no hunspell-ko 0.7.92-1"; exit 77; }
dpkg -x hunspell-ko_*.deb unpacked || exit 77
cat >look.py <<'PYTHON'
from spylls.hunspell import Dictionary

korean = Dictionary.from_files("unpacked/usr/share/hunspell/ko")
print(korean.lookup("환불"), korean.lookup("며칠"))
PYTHON
# Seeds mean the same for all machines, but not for all versions of Python: where these two agree, others are tried.
seen=
for seed in 0 4 1 2 3 5 6 7 8 9; do
  seen="$seen, seed $seed $(PYTHONHASHSEED=$seed venv/bin/python look.py)"
  case $seen in *True\ True*False\ False* | *False\ False*True\ True*) echo "as described: ${seen#, }"; exit 0 ;; esac
done
echo "changed: ${seen#, }"
exit 1
