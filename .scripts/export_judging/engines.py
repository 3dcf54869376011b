"""Loads an export into tantivy, or checks the lines for _bulk: engines.py tantivy|bulk FILE"""
import json
import sys


def into_tantivy(lines):
    import tantivy
    builder = tantivy.SchemaBuilder().add_text_field("id", stored=True, tokenizer_name="raw")
    for name in ("ref", "kind", "lang", "service", "service_name", "title", "text", "value", "value_status", "url", "tags", "review", "verified"):
        builder = builder.add_text_field(name, stored=True, tokenizer_name="grams" if name in ("title", "text") else "default")
    schema = builder.build()
    index = tantivy.Index(schema)
    grams = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(1, 2, False)).filter(tantivy.Filter.lowercase()).build()
    index.register_tokenizer("grams", grams)
    writer = index.writer()
    count = 0
    for line in lines:
        writer.add_document(tantivy.Document.from_dict(json.loads(line), schema))
        count += 1
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    query = tantivy.Query.term_query(schema, "title", "환불", "freq")
    hits = index.searcher().search(query, 3).hits
    print("documents", count, "first:", *(index.searcher().doc(address)["id"][0] for _, address in hits))


def bulk(lines):
    lines = list(lines)
    actions, documents = [json.loads(line) for line in lines[::2]], [json.loads(line) for line in lines[1::2]]
    assert all(list(action) == ["index"] and action["index"]["_id"] == document["id"] for action, document in zip(actions, documents))
    print(len(lines), len(actions), len(documents))


{"tantivy": into_tantivy, "bulk": bulk}[sys.argv[1]](open(sys.argv[2], encoding="utf-8"))
