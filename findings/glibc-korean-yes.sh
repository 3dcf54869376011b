#!/bin/bash
# glibc 2.36 (Debian locales 2.36-9+deb12u14): at a yes-or-no question in Korean the usual word for yes, 네, is not a
# yes.
#
# Expected: locale yesexpr of ko_KR takes 네 as well as 예; both are standard, and 네 is what most people say and
# type.
# Actual: only y, 1, + and words that begin with 예 are a yes; 아 (of 아니요) is a no. `rm -i`, which asks by rpmatch,
# keeps the file after 네 without a word, and so it does after ㅛ, the key y with the Korean layout on.
# Who meets it: Korean users of coreutils and of every program that asks by rpmatch or nl_langinfo(YESEXPR).
# What to do: accept 네, 예, 응 and ㅛ oneself, and ask again after an answer that is neither yes nor no.
# Seen: "yesexpr ^[+1yYｙＹ예]; rm -i: y removed, 예 removed, 1 removed, 네 kept, ㅛ kept"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
apt-get download -q locales=2.36-9+deb12u14 >log 2>&1 ||
  { echo "could not be run: no locales 2.36-9+deb12u14"; exit 77; }
dpkg -x locales_*.deb unpacked && mkdir built || exit 77
I18NPATH=unpacked/usr/share/i18n localedef -i ko_KR -f UTF-8 built/ko_KR.UTF-8 2>>log ||
  { echo "could not be run: localedef"; exit 77; }
korean='env LOCPATH=built LC_ALL=ko_KR.UTF-8'
seen=
for answer in y 예 1 네 ㅛ; do
  : >file
  echo "$answer" | $korean rm -i file 2>>log
  if [ -e file ]; then seen="$seen$answer kept, "; else seen="$seen$answer removed, "; fi
done
seen="${seen%, }"
if [ "$seen" != 'y removed, 예 removed, 1 removed, 네 kept, ㅛ kept' ]; then
  echo "changed: $seen"
  exit 1
fi
echo "as described: yesexpr $($korean locale yesexpr); rm -i: $seen"
