#!/bin/bash
# mail-parser-reply 1.36 and email-reply-parser 0.5.12: Gmail's line above a quotation stays in the answer, in Korean
# and Chinese.
#
# Expected: of an answer by mail only what was written anew remains, as in English, where "On ... wrote:" is known.
# Actual: mail-parser-reply has Korean among its languages, but waits for 님이 작성하였습니다: where Gmail writes 님이
# 작성: and its Chinese waits for a line that begins with the date, where Gmail begins with the name; so all of the
# quotation stays. email-reply-parser takes the lines with > away and keeps the name and address above them.
# Who meets it: help desks that take answers by mail: each one carries the whole thread, with names and addresses.
# What to do: cut at lines that end in 님이 작성: or 写道： oneself, before the parser.
# Seen: "mail-parser-reply: en cut, ko whole quotation, zh whole quotation; email-reply-parser: ko and zh keep the
# line"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  mail-parser-reply==1.36 email-reply-parser==0.5.12 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import sys
import email_reply_parser, mailparser_reply

mails = {
    "en": "It is 1234.\n\nOn Mon, Nov 30, 2026 at 3:04 PM Desk <desk@example.com> wrote:\n\n> Which number?\n",
    "ko": "1234번입니다.\n\n2026년 11월 30일 (월) 오후 3:04, 상담실 <desk@example.com>님이 작성:\n\n> 몇 번인가요?\n",
    "zh": "是1234。\n\n客服 <desk@example.com> 于2026年11月30日周一 15:04写道：\n\n> 请问号码是？\n",
}
broad = mailparser_reply.EmailReplyParser(languages=list(mails))
seen = {}
for language, mail in mails.items():
    first = broad.parse_reply(text=mail)
    second = email_reply_parser.EmailReplyParser.parse_reply(mail)
    seen[language] = ("desk@example.com" in first, ">" in first.replace("com>", ""), "desk@example.com" in second)
if seen != {"en": (False, False, False), "ko": (True, True, True), "zh": (True, True, True)}:
    print("changed:", seen)
    sys.exit(1)
print("as described: the line above the quotation is cut in English only; mail-parser-reply keeps the quotation too")
PYTHON
