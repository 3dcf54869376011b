"""The rivals: each is given the texts of the entries, and returns the numbers of the best for each query."""
import collections, math, re, sqlite3, unicodedata

LIMIT = 10


class Missing(Exception):
    """What a rival needs is not installed."""


def folded(text):
    return unicodedata.normalize("NFKC", text).lower()


def words(text):
    """Runs of letters and digits."""
    return re.findall(r"[^\W_]+", folded(text))


def tantivy(texts, queries, language):
    """Any of the 1- and 2-grams of the words."""
    try:
        import tantivy as library
    except ImportError:
        raise Missing("the Python module tantivy is not installed")
    schema = library.SchemaBuilder().add_unsigned_field("id", stored=True)
    schema = schema.add_text_field("text", tokenizer_name="grams", index_option="freq").build()
    index = library.Index(schema)
    grams = library.TextAnalyzerBuilder(library.Tokenizer.ngram(1, 2, False)).filter(library.Filter.lowercase()).build()
    index.register_tokenizer("grams", grams)
    writer = index.writer(num_threads=1)
    for number, text in enumerate(texts):
        document = library.Document()
        document.add_unsigned("id", number)
        document.add_text("text", folded(text))
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def found(query):
        wanted = [gram for word in words(query) for gram in [*word, *pairs(word)]]
        terms = [(library.Occur.Should, library.Query.term_query(schema, "text", gram, "freq")) for gram in dict.fromkeys(wanted)]
        hits = searcher.search(library.Query.boolean_query(terms), limit=LIMIT).hits if terms else []
        return [searcher.doc(address)["id"][0] for _, address in hits]

    return [found(query) for query in queries]


def pairs(text):
    return [text[place:place + 2] for place in range(len(text) - 1)]


def trigrams(texts, queries, language):
    """SQLite FTS5 with its trigram tokenizer: any three characters of the query that follow each other, bm25()."""
    database = sqlite3.connect(":memory:")
    try:
        database.execute("CREATE VIRTUAL TABLE entries USING fts5(text, tokenize = 'trigram')")
    except sqlite3.OperationalError as error:
        raise Missing(f"SQLite {sqlite3.sqlite_version}: {error}")
    database.executemany("INSERT INTO entries(rowid, text) VALUES (?, ?)", enumerate(map(folded, texts)))

    def found(query):
        text = folded(query)
        grams = dict.fromkeys(text[place:place + 3] for place in range(len(text) - 2))
        match = " OR ".join('"' + gram.replace('"', '""') + '"' for gram in grams)
        if not match:
            return []
        return [row for row, in database.execute("SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY bm25(entries) LIMIT ?", (match, LIMIT))]

    return [found(query) for query in queries]


def bm25(documents, queries, k1=1.2, b=0.75):
    """Documents and queries are lists of terms."""
    postings = collections.defaultdict(list)
    for number, terms in enumerate(documents):
        for term, count in collections.Counter(terms).items():
            postings[term].append((number, count))
    average = sum(map(len, documents)) / max(1, len(documents)) or 1
    lengths = [k1 * (1 - b + b * len(terms) / average) for terms in documents]

    def found(query):
        scores = collections.defaultdict(float)
        for term in dict.fromkeys(query):
            among = postings.get(term, ())
            weight = math.log(1 + (len(documents) - len(among) + 0.5) / (len(among) + 0.5)) * (k1 + 1)
            for number, count in among:
                scores[number] += weight * count / (count + lengths[number])
        return sorted(scores, key=lambda number: (-scores[number], number))[:LIMIT]

    return [found(query) for query in queries]


def korean_words():
    try:
        import kiwipiepy
    except ImportError:
        raise Missing("the Python module kiwipiepy is not installed")
    kiwi = kiwipiepy.Kiwi(num_workers=1)
    # Without particles, endings and punctuation; Latin letters, digits and Han are symbols too.
    return lambda text: [token.form for token in kiwi.tokenize(folded(text)) if token.tag[0] not in "JES" or token.tag in ("SL", "SN", "SH")]


def chinese_words():
    try:
        import jieba
    except ImportError:
        raise Missing("the Python module jieba is not installed")
    jieba.setLogLevel(60)
    return lambda text: [word for word in jieba.cut_for_search(folded(text)) if word[0].isalnum()]


def stems(language):
    try:
        import snowballstemmer
    except ImportError:
        raise Missing("the Python module snowballstemmer is not installed")
    stemmer = snowballstemmer.stemmer(language)
    return lambda text: stemmer.stemWords(words(text))


def morphemes(texts, queries, language):
    """BM25 over the words of the language: kiwipiepy's morphemes, jieba's words, or Snowball's stems."""
    terms = {"ko": korean_words, "zh-Hans": chinese_words, "en": lambda: stems("english"), "de": lambda: stems("german")}[language]()
    return bm25(list(map(terms, texts)), list(map(terms, queries)))


HANGUL_OR_HAN = re.compile(r"([\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\U00020000-\U0003ffff]+)")


def grams(text):
    """1- and 2-grams of Hangul and Han; other words whole, and their 3- and 4-grams; and what words begin with, except in Han."""
    terms = []
    for word in words(text):
        for part in filter(None, HANGUL_OR_HAN.split(word)):
            if not HANGUL_OR_HAN.fullmatch(part):
                terms += [f"={part}"] + [part[place:place + size] for size in (3, 4) for place in range(len(part) - size + 1)]
                terms += [f"^{part[:size]}" for size in (2, 3, 4) if len(part) >= size]
            else:
                terms += [*part, *pairs(part)]
                if "\uac00" <= part[0] <= "\ud7a3":
                    terms += [f"^{part[:size]}" for size in (1, 2) if len(part) >= size]
    return terms


def reference(texts, queries, language):
    """BM25 over grams, the same for every language."""
    return bm25(list(map(grams, texts)), list(map(grams, queries)))


RIVALS = {"tantivy": tantivy, "fts5-trigram": trigrams, "bm25-morphemes": morphemes, "bm25-grams": reference}
