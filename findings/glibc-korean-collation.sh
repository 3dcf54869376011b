#!/bin/bash
# glibc 2.36 (Debian locales 2.36-9+deb12u14): in Korean, Chinese characters sort before digits or behind all Hangul,
# depending on whether an old Korean standard has them.
#
# Expected: 强 and 強 together, or at least all Chinese characters in one place, as in the order of C.UTF-8 or of
# zh_CN.
# Actual: characters of KS X 1001 come last, all others first, before the digits: of the words 账单 (bill) and 登录
# (log in) the one opens the list and the other ends it; so do 強 and 强, two shapes of one character.
# Who meets it: lists with Chinese names or languages on a Korean desktop: ls, sort, anything that uses strcoll.
# What to do: collate by ICU, or sort such lists by code point.
# Seen: "ko_KR: 強 账单 1 A 가 힣 强 登录; C: 1 A 强 強 登录 账单 가 힣"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
apt-get download -q locales=2.36-9+deb12u14 >log 2>&1 ||
  { echo "could not be run: no locales 2.36-9+deb12u14"; exit 77; }
dpkg -x locales_*.deb unpacked && mkdir built || exit 77
I18NPATH=unpacked/usr/share/i18n localedef -i ko_KR -f UTF-8 built/ko_KR.UTF-8 2>>log ||
  { echo "could not be run: localedef"; exit 77; }
printf '%s\n' 账单 登录 強 强 가 힣 1 A >words
korean=$(LOCPATH=$work/built LC_ALL=ko_KR.UTF-8 sort words | tr '\n' ' ')
plain=$(LC_ALL=C sort words | tr '\n' ' ')
if [ "$korean" != '強 账单 1 A 가 힣 强 登录 ' ]; then
  echo "changed: $korean"
  exit 1
fi
echo "as described: ko_KR: ${korean% }; C: ${plain% }"
