#!/bin/bash
# zhconv 1.4.3: common words of forms and deliveries are wrong in traditional Chinese.
#
# Expected: 签名 (sign) 簽名, 签收 (sign for) 簽收, 公里 (kilometre) 公里, 里程 (miles of a frequent flyer) 里程, 干扰
# (disturb) 干擾.
# Actual: 籤名, 籤收, 公裡, 裡程, 幹擾. Where its table lacks a word, each character is replaced by the first of its
# traditional forms: 里 is right as it stands in these, and 籤 is a bamboo slip. Words in the table, such as 发票 and
# 头发, are right.
# Who meets it: help texts that are converted for Taiwan and Hong Kong.
# What to do: opencc-python-reimplemented 0.1.7 (s2tw) has them all right.
# Seen: "zhconv 籤名 籤收 公裡 裡程 幹擾 發票; OpenCC 簽名 簽收 公里 里程 干擾 發票"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  zhconv==1.4.3 opencc-python-reimplemented==0.1.7 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" -W ignore - <<'PYTHON'
import sys
import opencc, zhconv

words = "签名 签收 公里 里程 干扰 发票".split()
first = " ".join(zhconv.convert(word, "zh-tw") for word in words)
second = " ".join(map(opencc.OpenCC("s2tw").convert, words))
report = f"zhconv {first}; OpenCC {second}"
if report != "zhconv 籤名 籤收 公裡 裡程 幹擾 發票; OpenCC 簽名 簽收 公里 里程 干擾 發票":
    print("changed:", report)
    sys.exit(1)
print("as described:", report)
PYTHON
