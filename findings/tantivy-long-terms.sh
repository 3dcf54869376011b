#!/bin/bash
# tantivy 0.27.0 (Python): a sentence in Chinese of more than 13 characters cannot be found, not even by itself.
#
# Expected: the default tokenizer cuts at what is no letter, so a sentence without punctuation is one term; a search
# for the whole sentence finds it.
# Actual: terms of 40 bytes and more are left out of the index, without a word; 40 bytes are a very long word in
# English but 13 Chinese characters or Korean syllables. A title that long has no term at all. Queries are cut alike,
# and find nothing.
# Who meets it: titles and questions in Chinese, and Korean written without blanks.
# What to do: register an analyzer without the filter for long terms, or better one with n-grams or a Chinese
# segmenter.
# Seen: "13 characters: 1 hit; 14 characters: 0 hits; 14 characters without the filter: 1 hit"
set -u
work=$(mktemp -d) || exit 77
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check \
  tantivy==0.27.0 >"$work/log" 2>&1 || { echo "could not be run: pip"; exit 77; }
"$work/venv/bin/python" - <<'PYTHON'
import sys, tantivy


def hits(text, analyzer=None):
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("title", tokenizer_name="words" if analyzer else "default")
    index = tantivy.Index(builder.build())
    if analyzer:
        index.register_tokenizer("words", analyzer)
    writer = index.writer()
    writer.add_document(tantivy.Document(title=text))
    writer.commit()
    index.reload()
    return index.searcher().search(index.parse_query(text, ["title"])).count


title = "收不到验证码怎么办请联系客服"
simple = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase()).build()
seen = [hits(title[:13]), hits(title), hits(title, simple)]
report = f"13 characters: {seen[0]} hit; 14: {seen[1]} hits; 14 without the filter for long terms: {seen[2]} hit"
if len(title) != 14 or seen != [1, 0, 1]:
    print("changed:", report)
    sys.exit(1)
print("as described:", report)
PYTHON
