#!/bin/bash
# cmarkgfm 2025.10.22, linkify-it-py 2.2.0, bleach 6.4.0: an address in a Korean or Chinese sentence becomes another
# address.
#
# Expected: https://example.com/help에서 links to /help; the particle 에서, like a full-width stop, is not part of it.
# Actual: GitHub's Markdown and linkify-it take all letters up to the next blank, so the link leads to
# /help%EC%97%90..., and 。and the sentence behind it belong to it too; behind a Chinese character linkify-it finds no
# address at all, and bleach, given 访问https://..., leaves https:// outside and links to http://.
# Who meets it: every FAQ in Korean, where particles stick to the word before, and in Chinese, which has no blanks.
# What to do: write <https://example.com/help>에서 or [text](address); cut at the first Hangul, Han or full-width
# character.
# Seen: "GFM /help%EC%97%90%EC%84%9C and /help%E3%80%82%E8%AF%B7, linkify-it /help에서 and none, bleach
# http://example.com/help"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  cmarkgfm==2025.10.22 linkify-it-py==2.2.0 bleach==6.4.0 >"$work/log" 2>&1 ||
  { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import re, sys
import bleach, cmarkgfm
from linkify_it import LinkifyIt

korean, chinese = "https://example.com/help에서 확인", "访问https://example.com/help 请"


def link(html):
    return re.search('href="([^"]*)"', html)[1]


seen = [
    link(cmarkgfm.github_flavored_markdown_to_html(korean)),
    link(cmarkgfm.github_flavored_markdown_to_html("https://example.com/help。请")),
    [match.url for match in LinkifyIt().match(korean) or []],
    [match.url for match in LinkifyIt().match(chinese) or []],
    link(bleach.linkify(chinese)),
]
address = "https://example.com/help"
greedy = [address + "%EC%97%90%EC%84%9C", address + "%E3%80%82%E8%AF%B7", [address + "에서"]]
if seen != [*greedy, [], "http://example.com/help"]:
    print("changed:", seen)
    sys.exit(1)
print("as described: particles and full-width stops are part of the link; behind Han there is none, or one to http")
PYTHON
