#!/bin/bash
# libebook-contacts 3.46.4 (Evolution's library, Debian): a name or a note in a vCard ends at its first semicolon.
#
# Expected: RFC 6350 (3.4, 4.1) has semicolons separate the parts of N, ADR, ORG and the like alone; in FN, NOTE and
# NICKNAME they are text, and may be escaped or not.
# Actual: of FN "Shop; Seoul" Evolution shows "Shop", of NOTE "one; two" it shows "one". With a backslash before the
# semicolon all is shown; but there KDE's kcontacts 5.103 shows the backslash, too.
# Who meets it: everyone who writes cards for both: exports of contacts, CardDAV servers.
# What to do: no semicolon in FN, NOTE and NICKNAME at all, for example a full-width one.
# Seen: "bare: 'Shop', 'one'; escaped: 'Shop; Seoul', 'one; two'"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 77
mkdir -p archives/partial unpacked
# Only what is not installed is downloaded.
apt-get install -q -y --no-install-recommends --download-only -o Dir::Cache::archives="$work/archives" -o Debug::NoLocking=1 \
  -o APT::Sandbox::User= python3-gi gir1.2-ebookcontacts-1.2=3.46.4-2+deb12u1 >log 2>&1 ||
  { echo "could not be run: no gir1.2-ebookcontacts-1.2 3.46.4-2+deb12u1"; exit 77; }
for package in archives/*.deb; do
  if [ -e "$package" ]; then dpkg -x "$package" unpacked || exit 77; fi
done
libraries=$PWD/unpacked/usr/lib/x86_64-linux-gnu
export LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$libraries:$libraries/evolution-data-server GI_TYPELIB_PATH=$libraries/girepository-1.0
export PYTHONPATH=$PWD/unpacked/usr/lib/python3/dist-packages
/usr/bin/python3 - <<'PYTHON'
import sys
try:
    import gi
    gi.require_version("EBookContacts", "1.2")
    from gi.repository import EBookContacts
except (ImportError, ValueError) as error:
    print("could not be run:", error)
    sys.exit(77)


def shown(name, note):
    card = EBookContacts.Contact.new_from_vcard(f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nNOTE:{note}\r\nEND:VCARD\r\n")
    return card.get_property("full-name"), card.get_property("note")


bare, escaped = shown("Shop; Seoul", "one; two"), shown("Shop\\; Seoul", "one\\; two")
seen = f"bare: {bare[0]!r}, {bare[1]!r}; escaped: {escaped[0]!r}, {escaped[1]!r}"
if bare != ("Shop", "one") or escaped != ("Shop; Seoul", "one; two"):
    print("changed:", seen)
    sys.exit(1)
print("as described:", seen)
PYTHON
