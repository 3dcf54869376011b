#!/bin/bash
# mandoc 1.14.6 and groff 1.22.4 (Debian): a paragraph in Chinese is one line, however narrow the page.
#
# Expected: Chinese may be broken between any two characters, so a page of 60 columns has lines of at most 60.
# Actual: both break at blanks only: 57 characters become a line of 121 columns with its indentation, which the pager
# cuts or wraps at the edge. groff breaks them with -mzh, which must be asked for; mandoc has nothing of the kind.
# Who meets it: manual pages in Chinese and Japanese where mandoc is man: Alpine, Void, the BSDs.
# What to do: break the lines of the source by hand, at punctuation, where the blank that this makes does not hurt.
# Seen: "widest line of a page of 60: mandoc 121, groff 121, groff -mzh 60"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
apt-get download -q mandoc=1.14.6-1+b1 groff-base=1.22.4-10 libuchardet0=0.0.7-1 >log 2>&1 ||
  { echo "could not be run: no mandoc 1.14.6-1+b1 or groff-base 1.22.4-10"; exit 77; }
for package in *.deb; do dpkg -x "$package" unpacked || exit 77; done
cat >page.1 <<'PAGE'
.TH PAGE 1
.SH 描述
收不到验证码时请先确认手机信号和短信拦截设置然后重新获取验证码如果仍然收不到请联系人工客服热线进行处理谢谢您的支持
PAGE
export LC_ALL=C.UTF-8 GROFF_BIN_PATH=$work/unpacked/usr/bin PATH=$work/unpacked/usr/bin:$PATH
export GROFF_FONT_PATH=$work/unpacked/usr/share/groff/1.22.4/font GROFF_TMAC_PATH=$work/unpacked/usr/share/groff/1.22.4/tmac
LD_LIBRARY_PATH=$(dirname "$(find unpacked -name 'libuchardet.so.0')")
export LD_LIBRARY_PATH
widest() {
  python3 -c '
import sys, unicodedata
print(max(sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in line) for line in sys.stdin.read().splitlines()))'
}
first=$(unpacked/usr/bin/mandoc -Tutf8 -Owidth=60 page.1 | sed 's/.\x08//g' | widest)
second=$(groff -man -Tutf8 -K utf8 -P-c -P-bou -rLL=60n page.1 2>>log | widest)
third=$(groff -mzh -man -Tutf8 -K utf8 -P-c -P-bou -rLL=60n page.1 2>>log | widest)
seen="mandoc $first, groff $second, groff -mzh $third"
if [ "$first" -le 60 ] || [ "$second" -le 60 ] || [ "$third" -gt 60 ]; then
  echo "changed: $seen"
  exit 1
fi
echo "as described: widest line of a page of 60: $seen"
