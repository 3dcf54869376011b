"""The others, each in its best configuration; every one of them finds all words of a query and ranks the first fifty by BM25 if it ranks at all."""
import os, random, re, resource, shutil, sqlite3, subprocess, sys, tempfile, time

import trace

TOP = 50
# CPU time of this thread for a busy machine, as helpdeck's benchmark does; not for ripgrep and fzf, which are other processes.
CLOCK = time.thread_time_ns if os.environ.get("SEARCH_BENCHMARK_CPU") == "1" else time.perf_counter_ns
SECONDS = 8  # for a class of keystrokes; beyond it the rest is left out


class Skipped(Exception):
    pass


def rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            number, service, question, answer = line.rstrip("\n").split("\t")
            yield int(number), service, question, answer


def memory():
    """Private memory that no file stands behind, and all that is resident, in bytes."""
    values = {}
    with open("/proc/self/smaps_rollup") as file:
        for line in file:
            name, _, rest = line.partition(":")
            if rest.strip().endswith("kB"):
                values[name] = int(rest.split()[0]) * 1024
    return values["Anonymous"], values["Rss"]


def folder_bytes(folder):
    return sum(os.path.getsize(os.path.join(root, name)) for root, _, names in os.walk(folder) for name in names)


def quantile(times, share):
    return times[min(len(times) - 1, int(share * len(times)))]


def summary(times, found, unanswered):
    times = sorted(times)
    result = {"count": len(times), "found": found, "unanswered": unanswered}
    if times:
        result.update(p50=quantile(times, 0.5), p99=quantile(times, 0.99), p999=quantile(times, 0.999), max=times[-1])
    return result


def measure(keys, search, sample=None):
    """`search` returns how many were found, or None when it cannot be asked."""
    classes = {}
    for group, query in keys:
        classes.setdefault(group, []).append(query)
    for _, query in keys[:: 10 if sample is None else max(1, len(keys) // 5)]:
        search(query)
    result, every, all_found, all_unanswered = {}, [], 0, 0
    for group, queries in classes.items():
        if sample and len(queries) > sample:
            queries = queries[:: len(queries) // sample][:sample]
        # So that what fits into the time is a fair sample of the rest.
        random.Random(group).shuffle(queries)
        times, found, unanswered, end = [], 0, 0, time.perf_counter() + SECONDS
        for query in queries:
            start = CLOCK()
            hits = search(query)
            taken = (CLOCK() - start) / 1e6
            if hits is None:
                unanswered += 1
                continue
            times.append(taken)
            found += hits > 0
            if time.perf_counter() > end:
                break
        result[group] = summary(times, found, unanswered)
        every, all_found, all_unanswered = every + times, all_found + found, all_unanswered + unanswered
    result["all"] = summary(every, all_found, all_unanswered)
    return result


def ripgrep(texts, keys):
    if not shutil.which("rg"):
        raise Skipped("ripgrep is not installed")

    def search(query):
        words = query.split()
        arguments = ["-F", words[0]]
        if len(words) > 1:
            # In any order, as far as one pattern can say so: in the order typed, and the other way round.
            escaped = [re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", word) for word in words]
            arguments = [".*".join(escaped) + "|" + ".*".join(reversed(escaped))]
        done = subprocess.run(["rg", "--no-config", "-i", "-c", "-j2", "--mmap", "-e", *arguments[-1:], *arguments[:-1], texts], stdout=subprocess.PIPE)
        return int(done.stdout or b"0")

    version = subprocess.run(["rg", "--version"], stdout=subprocess.PIPE, text=True).stdout.split()[1]
    return {"version": version, "configuration": "-i -F -c, memory-mapped, a process for each key, no ranking",
            "keystrokes": measure(keys, search, sample=20), "memory": children()}


def fzf(texts, keys):
    if not shutil.which("fzf"):
        raise Skipped("fzf is not installed")

    def search(query):
        with open(texts, "rb") as file:
            done = subprocess.run(["fzf", "--filter", query, "--exact", "-i"], stdin=file, stdout=subprocess.PIPE)
        return done.stdout.count(b"\n")

    version = subprocess.run(["fzf", "--version"], stdout=subprocess.PIPE, text=True).stdout.split()[0]
    return {"version": version, "configuration": "--filter --exact, a process for each key", "keystrokes": measure(keys, search, sample=10),
            "memory": children()}


def children():
    return {"anonymous_bytes": None, "resident_bytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024}


def fts5(texts, keys, folder, tokenizer, shortest):
    path = os.path.join(folder, "index.db")
    before = memory()
    start = time.perf_counter()
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA cache_size = -262144")
    prefix = ", prefix = '1 2 3'" if shortest == 1 else ""
    try:
        database.execute(f"CREATE VIRTUAL TABLE entries USING fts5(service, question, answer, content = '', tokenize = '{tokenizer}'{prefix})")
    except sqlite3.OperationalError as error:
        raise Skipped(str(error))
    database.executemany("INSERT INTO entries(rowid, service, question, answer) VALUES (?, ?, ?, ?)", rows(texts))
    database.execute("INSERT INTO entries(entries, rank) VALUES ('rank', 'bm25(5.0, 10.0, 1.0)')")
    database.execute("INSERT INTO entries(entries) VALUES ('optimize')")
    database.commit()
    database.close()
    seconds = time.perf_counter() - start
    start = time.perf_counter()
    database = sqlite3.connect(path)
    database.execute(f"PRAGMA mmap_size = {1 << 33}")
    database.execute("PRAGMA cache_size = -65536")
    statement = f"SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT {TOP}"

    def search(query):
        words = query.split()
        if min(map(len, words)) < shortest:
            return None
        quoted = ['"' + word.replace('"', '""') + '"' + ("*" if shortest == 1 else "") for word in words]
        return len(database.execute(statement, (" ".join(quoted),)).fetchall())

    search("환불요청")
    opened = (time.perf_counter() - start) * 1000
    keystrokes = measure(keys, search)
    after = memory()
    return {"version": sqlite3.sqlite_version, "build": {"seconds": seconds, "threads": 1}, "index_bytes": os.path.getsize(path),
            "open_ms": {"cached": opened, "evicted": None}, "keystrokes": keystrokes,
            "memory": {"anonymous_bytes": after[0] - before[0], "resident_bytes": after[1] - before[1]}}


def unicode61(texts, keys, folder):
    return fts5(texts, keys, folder, "unicode61", 1) | {"configuration": "unicode61, every word a prefix, prefix indexes of 1 to 3, bm25, first 50"}


def trigram(texts, keys, folder):
    return fts5(texts, keys, folder, "trigram", 3) | {"configuration": "trigram, bm25, first 50; nothing under three characters"}


def tantivy(texts, keys, folder, fields, needs_all=True):
    try:
        import tantivy as library
    except ImportError:
        raise Skipped("the Python module tantivy is not installed")
    before = memory()
    schema = library.SchemaBuilder().add_unsigned_field("id", stored=True)
    for name in fields:
        schema = schema.add_text_field(name, tokenizer_name="grams", index_option="freq")
    schema = schema.build()
    grams = library.TextAnalyzerBuilder(library.Tokenizer.ngram(1, 2, False)).filter(library.Filter.lowercase()).build()
    start = time.perf_counter()
    index = library.Index(schema, path=folder)
    index.register_tokenizer("grams", grams)
    writer = index.writer(heap_size=512 << 20, num_threads=2)
    for number, service, question, answer in rows(texts):
        document = library.Document()
        document.add_unsigned("id", number)
        if len(fields) == 1:
            document.add_text(fields[0], f"{service} {question} {answer}")
        else:
            document.add_text(fields[0], f"{service} {question}")
            document.add_text(fields[1], answer)
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    seconds = time.perf_counter() - start
    del writer
    start = time.perf_counter()
    index = library.Index.open(folder)
    index.register_tokenizer("grams", grams)
    searcher = index.searcher()
    should = library.Occur.Should
    occur = library.Occur.Must if needs_all else should
    term = library.Query.term_query

    def found(gram):
        if len(fields) == 1:
            return term(schema, fields[0], gram, "freq")
        return library.Query.boolean_query(
            [(should, library.Query.boost_query(term(schema, fields[0], gram, "freq"), 3.0)), (should, term(schema, fields[1], gram, "freq"))])

    def search(query):
        terms = []
        for word in query.lower().split():
            terms += [word] if len(word) == 1 else [word[place:place + 2] for place in range(len(word) - 1)]
        parts = [(occur, found(gram)) for gram in dict.fromkeys(terms)]
        query = parts[0][1] if len(parts) == 1 else library.Query.boolean_query(parts)
        return searcher.search(query, limit=TOP, count=True).count

    search("환불요청")
    opened = (time.perf_counter() - start) * 1000
    keystrokes = measure(keys, search)
    after = memory()
    return {"version": library.__version__.split(",")[0], "build": {"seconds": seconds, "threads": 2}, "index_bytes": folder_bytes(folder),
            "open_ms": {"cached": opened, "evicted": None}, "keystrokes": keystrokes,
            "memory": {"anonymous_bytes": after[0] - before[0], "resident_bytes": after[1] - before[1]}}


def one_field(texts, keys, folder):
    return tantivy(texts, keys, folder, ["text"]) | {
        "configuration": "1-2-grams in one field, all grams required, BM25, first 50, exact count; the grams need not be neighbours"}


def two_fields(texts, keys, folder):
    return tantivy(texts, keys, folder, ["question", "answer"]) | {
        "configuration": "1-2-grams in two fields, the question three times the weight, all grams required, BM25, first 50, exact count"}


def any_gram(texts, keys, folder):
    return tantivy(texts, keys, folder, ["question", "answer"], needs_all=False) | {
        "configuration": "as tantivy-2-fields, but any gram will do: it forgives slips, particles and missing spaces, and counts nearly everything as found"}


RIVALS = {"ripgrep": ripgrep, "fzf": fzf, "fts5-unicode61": unicode61, "fts5-trigram": trigram, "tantivy": one_field, "tantivy-2-fields": two_fields,
          "tantivy-any-gram": any_gram}


def run(name, texts, keys):
    """In a process of its own, so that memory is its own too."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            function = RIVALS[name]
            arguments = (texts, trace.read(keys)) + ((folder,) if function not in (ripgrep, fzf) else ())
            result = function(*arguments)
        except Skipped as reason:
            sys.exit(str(reason))
    with open(texts, "rb") as file:
        entries = sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))
    return {"name": name, "entries": entries, **result}
