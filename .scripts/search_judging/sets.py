"""The public sets of questions, what each of them says is the same, and the part of it that is asked."""
import csv, dataclasses, io, json, os, pathlib, random, re, subprocess, unicodedata

ENTRIES, QUERIES = 6000, 1000  # of one set at most


class Unavailable(Exception):
    """A set cannot be fetched, or has another form than expected."""


@dataclasses.dataclass(frozen=True)
class Entry:
    title: str
    answer: str = ""
    asked_also: tuple = ()  # other wordings of the title
    repeats: bool = False  # the title is the beginning of the answer

    @property
    def text(self):
        """All that is said of it, once."""
        return "\n".join(filter(None, ["" if self.repeats else self.title, *self.asked_also, self.answer]))


@dataclasses.dataclass
class Group:
    """An entry, and what is typed by those who want it."""

    entry: Entry
    typed: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class JudgedSet:
    name: str
    language: str
    entries: list
    queries: list  # what is typed, and the number of the entry that is right


def cleaned(text):
    """One line without the characters that content may not hold."""
    text = unicodedata.normalize("NFC", text)
    return " ".join("".join(" " if unicodedata.category(c)[0] == "C" or c in "\u2028\u2029" else c for c in text).split())


def key(text):
    """The same for texts that differ in nothing but case, spaces and punctuation."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def grouped(labelled, most=1):
    """Groups from labels and texts: of each label the first texts are the entry's wordings, the others are typed."""
    labels = {}
    for label, text in labelled:
        if key(text):
            labels.setdefault(label, {}).setdefault(key(text), cleaned(text))
    wordings = [list(texts.values()) for texts in labels.values()]
    return [Group(Entry(texts[0], asked_also=tuple(texts[1:most])), texts[most:]) for texts in wordings]


def same_pairs(pairs):
    """Groups from pairs of texts that are the same or not; what is the same as the same is the same."""
    texts, parents = {}, {}

    def root(node):
        while parents[node] != node:
            parents[node] = node = parents[parents[node]]
        return node

    for first, second, is_same in pairs:
        nodes = [key(text) for text in (first, second)]
        for node, text in zip(nodes, (first, second)):
            texts.setdefault(node, text)
            parents.setdefault(node, node)
        if is_same and all(nodes):
            parents[root(nodes[1])] = root(nodes[0])
    return grouped((root(node), text) for node, text in texts.items())


def answered(asked):
    """Groups from questions and their answers: only the answers are in the entries, under the words they begin with."""
    groups = {}
    for question, answer in asked:
        question, answer = cleaned(question), cleaned(answer)
        if key(question) and key(answer):
            groups.setdefault(key(answer), Group(Entry(beginning(answer), answer, repeats=True))).typed.append(question)
    return list(groups.values())


def beginning(text, most=60):
    """The first sentence, or as many of its words as fit."""
    sentence = re.split(r"(?<=[.!?])\s|(?<=[。！？])", text, maxsplit=1)[0]
    if len(sentence) <= most:
        return sentence
    return (sentence[:most].rsplit(" ", 1)[0] if " " in sentence[:most] else sentence[:most]) + "…"


def table(text, delimiter=","):
    """Rows with the names of their columns."""
    csv.field_size_limit(1 << 30)
    return csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)


def tabbed(text, columns):
    """The fields of lines that have as many; quotation marks are text."""
    return [fields for fields in (line.split("\t") for line in text.splitlines()) if len(fields) == columns]


# What makes groups of the text of each set's files.


def question_pair(text):
    return same_pairs((row["question1"], row["question2"], row["is_duplicate"] == "0") for row in table(text))


def para_kqc(text):
    """Ten lines after each other are the same."""
    return grouped((place // 10, text) for place, (_, _, text) in enumerate(tabbed(text, 3)))


def klue_sts(text):
    return same_pairs((row["sentence1"], row["sentence2"], row["labels"]["binary-label"] == 1) for row in json.loads(text))


def squad(text):
    paragraphs = [paragraph for article in json.loads(text)["data"] for paragraph in article["paragraphs"]]
    return answered((question["question"], paragraph["context"]) for paragraph in paragraphs for question in paragraph["qas"])


def chatbot(text):
    return answered((row["Q"], row["A"]) for row in table(text))


def lcqmc(text):
    return same_pairs((first, second, same == "1") for first, second, same in tabbed(text, 3))


def bq(*texts):
    return same_pairs((row["sentence1"], row["sentence2"], row["label"] == "1") for text in texts for row in table(text))


def atec(text):
    return same_pairs((first, second, same == "1") for _, first, second, same in tabbed(text, 4))


def epidemic(*texts):
    return same_pairs((row["query1"], row["query2"], row["label"] == "1") for text in texts for row in table(text))


def covid_q(text):
    return grouped((row["Question ID"], row["Question"]) for row in table(text))


def medical(text):
    return same_pairs((first, second, same == "1") for _, first, second, same in csv.reader(io.StringIO(text)))


def banking(*texts):
    """Each intent is an entry with ten wordings."""
    return grouped(((row["category"], row["text"]) for text in texts for row in table(text)), 10)


def hint3(*texts):
    """Each intent of a shop is an entry with ten wordings, which are the shop's; most others were typed by its customers."""
    labelled = (((place % len(SHOPS), row["label"]), row["sentence"]) for place, text in enumerate(texts) for row in table(text))
    return grouped(((label, text) for label, text in labelled if label[1] != "NO_NODES_DETECTED"), 10)


def covid_similar(text):
    return same_pairs((row["question_1"], row["question_2"], row["similar"] == "1") for row in table(text))


def covid_faq(language):
    return lambda text: answered((row["question"], row["answer"]) for row in table(text, "\t") if row["lang"] == language)


def sts(*texts):
    """The same is what was given 4 of 5 points or more: the same but for unimportant details."""
    return same_pairs((first, second, float(points) >= 4) for text in texts for first, second, points in csv.reader(io.StringIO(text)))


SHOPS = ["curekart", "powerplay11", "sofmattress"]
CHINESE = "IceFlameWorm/NLP_Datasets"
# Language, repository, its files, and what makes groups of their text.
SETS = {
    "question-pair": ("ko", "songys/Question_pair", ["kor_pair_train.csv"], question_pair),
    "parakqc": ("ko", "warnikchow/paraKQC", ["data/paraKQC_v1.txt"], para_kqc),
    "klue-sts": ("ko", "KLUE-benchmark/KLUE", ["klue_benchmark/klue-sts-v1.1/klue-sts-v1.1_dev.json"], klue_sts),
    "korquad": ("ko", "korquad/korquad.github.io", ["dataset/KorQuAD_v1.0_dev.json"], squad),
    "chatbot": ("ko", "songys/Chatbot_data", ["ChatbotData.csv"], chatbot),
    "lcqmc": ("zh-Hans", CHINESE, ["LCQMC/dev.txt"], lcqmc),
    "bq": ("zh-Hans", CHINESE, ["BQ_corpus/dev.csv", "BQ_corpus/test.csv"], bq),
    "atec": ("zh-Hans", CHINESE, ["ATEC/atec_nlp_sim_train.csv"], atec),
    "epidemic": ("zh-Hans", "anxiang1836/query_similar_tianchi_2020", ["jupyter/origin-data/train.csv", "jupyter/origin-data/dev.csv"], epidemic),
    "xquad-zh": ("zh-Hans", "google-deepmind/xquad", ["xquad.zh.json"], squad),
    "covid-q": ("en", "JerryWei03/COVID-Q", ["final_master_dataset.csv"], covid_q),
    "medical": ("en", "curai/medical-question-pair-dataset", ["mqp.csv"], medical),
    "banking": ("en", "PolyAI-LDN/task-specific-datasets", ["banking_data/train.csv", "banking_data/test.csv"], banking),
    "hint3": ("en", "hellohaptik/HINT3", [f"dataset/v2/{part}/{shop}_{part}.csv" for part in ("train", "test") for shop in SHOPS], hint3),
    "covid-faq-en": ("en", "deepset-ai/COVID-QA", ["data/faqs/faq_200327.tsv"], covid_faq("en")),
    "xquad-en": ("en", "google-deepmind/xquad", ["xquad.en.json"], squad),
    "covid-similar-de": ("de", "deepset-ai/COVID-QA", ["data/eval_question_similarity_de.csv"], covid_similar),
    "covid-faq-de": ("de", "deepset-ai/COVID-QA", ["data/faqs/faq_200327.tsv"], covid_faq("de")),
    "xquad-de": ("de", "google-deepmind/xquad", ["xquad.de.json"], squad),
    "stsb-de": ("de", "PhilipMay/stsb-multi-mt", [f"data/stsb-de-{part}.csv" for part in ("train", "dev", "test")], sts),
}


def fetched(folder, repository, path):
    """The text of a file of a repository on GitHub; no other files are copied into the folder."""
    copy = pathlib.Path(folder) / "repositories" / repository.replace("/", "+")
    commands = []
    if not copy.exists():
        copy.parent.mkdir(parents=True, exist_ok=True)
        commands.append(["git", "clone", "-q", "--depth", "1", "--filter=blob:none", "--no-checkout", f"https://github.com/{repository}", copy])
    if not (copy / path).exists():
        commands.append(["git", "-C", copy, "checkout", "-q", "HEAD", "--", path])
    for command in commands:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace",
                              env=os.environ | {"GIT_TERMINAL_PROMPT": "0"})
        if done.returncode != 0:
            raise Unavailable((done.stderr.strip() or "git failed").splitlines()[0])
    return (copy / path).read_text("utf-8", errors="replace").replace("\ufeff", "")


def groups(name, folder):
    _, repository, files, read = SETS[name]
    texts = [fetched(folder, repository, path) for path in files]
    try:
        return read(*texts)
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise Unavailable(f"{repository} has another form than expected: {error!r}")


def judged_set(name, folder, seed):
    """As many queries as allowed, the entries that are right for them, and as many others as allowed."""
    made, source = groups(name, folder), random.Random(f"{seed}/{name}")
    asked = [(typed, number) for number, group in enumerate(made) for typed in dict.fromkeys(group.typed)]
    source.shuffle(asked)
    asked = asked[:QUERIES]
    right = {number for _, number in asked}
    others = [number for number in range(len(made)) if number not in right]
    source.shuffle(others)
    kept = sorted([*right, *others[:ENTRIES - len(right)]])
    places = {number: place for place, number in enumerate(kept)}
    return JudgedSet(name, SETS[name][0], [made[number].entry for number in kept], [(typed, places[number]) for typed, number in asked])
