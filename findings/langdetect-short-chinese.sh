#!/bin/bash
# langdetect 1.0.9: short questions in Chinese are Korean, with a probability of more than 0.99.
#
# Expected: 我要退款 (I want a refund) has no letter of Hangul, so it is Chinese, or at worst uncertain.
# Actual: 'ko' for 我要退款, 退款, 無法登入 (cannot log in), 寬頻斷線 (broadband is down), whatever the seed; other
# questions of the same length, such as 无法登录 and 收不到验证码, are rightly zh-cn. Characters are counted in groups
# of alike ones, and the groups of these are frequent in the Hanja of its Korean profile.
# Who meets it: help desks that route mail and chats by language.
# What to do: look at the script first: without Hangul it is not Korean. Detect the language of whole threads, not of
# a line.
# Seen: "退款 ko, 我要退款 ko, 無法登入 ko, 寬頻斷線 ko; 无法登录 zh-cn, 收不到验证码 zh-cn"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  langdetect==1.0.9 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import sys
from langdetect import DetectorFactory, detect_langs


def languages(text):
    found = set()
    for seed in range(5):
        DetectorFactory.seed = seed
        best = detect_langs(text)[0]
        found.add(best.lang if best.prob > 0.99 else "?")
    return "/".join(sorted(found))


texts = ["退款", "我要退款", "無法登入", "寬頻斷線", "无法登录", "收不到验证码"]
seen = [languages(text) for text in texts]
report = ", ".join(f"{text} {language}" for text, language in zip(texts, seen))
if seen != ["ko"] * 4 + ["zh-cn"] * 2:
    print("changed:", report)
    sys.exit(1)
print("as described:", report)
PYTHON
