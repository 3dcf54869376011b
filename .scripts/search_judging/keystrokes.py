"""What stands in the search field after each key, and how many keys it takes until the right entry stays first."""
import math, shutil, subprocess, tempfile

import hangul

NARROWED = 3  # characters


def states(text):
    """After each key; Hangul is composed as a two-set keyboard does."""
    keys = hangul.keys(text)
    return [hangul.composed(keys[:count]) for count in range(1, len(keys))] + [text]


def needed(states, is_first):
    """How many keys until the right entry is first, which no further key changes; infinitely many if it is not first in the end."""
    count = len(states)
    while count > 0 and is_first(states[count - 1]):
        count -= 1
    return math.inf if count == len(states) else count + 1


def of_helpdeck(firsts, searches):
    """From the first reference for each state."""
    return [needed(states(typed), lambda state: firsts[state] in right) for typed, right in searches]


def fzf(text, lines, *options, first=False):
    """The lines that it finds, best first, or only the best one. A line is a reference, a tab, and what is searched."""
    command = ["fzf", "--filter", text, "-i", "--delimiter", "\t", "--nth", "2..", *options]
    with tempfile.TemporaryFile() as file:
        file.write(lines)
        file.seek(0)
        with subprocess.Popen(command, stdin=file, stdout=subprocess.PIPE) as process:
            found = process.stdout.readline() if first else process.stdout.read()
            process.stdout.close()
    return found


def of_fzf(lines, searches):
    """One process for each state, from the last one back."""
    return [needed(states(typed), fzf_finds_first(lines, typed, right)) for typed, right in searches]


def fzf_finds_first(lines, typed, right):
    """What is not found after some keys is not found after more of them: it is left out to save time, unless a word is an operator."""
    remaining = {0: lines}
    if not any(word[0] in "!'^|" or "$" in word for word in typed.split()):
        for count in range(NARROWED, len(typed), NARROWED):
            remaining[count] = fzf(typed[:count], remaining[count - NARROWED], "--no-sort")
    # The only line left, if all keys find it, is found by fewer of them too.
    certain = {count for count, left in remaining.items() if left.count(b"\n") == 1 and left.decode().split("\t")[0] in right}

    def is_first(state):
        # The last character of a state may be a syllable that changes.
        count = max(count for count in remaining if count < max(len(state), 1))
        if count in certain and state != typed and typed.startswith(state):
            return True
        return fzf(state, remaining[count], first=True).decode().split("\t")[0] in right

    return is_first


def quantile(values, share):
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def summary(counts):
    finite = [None if math.isinf(count) else count for count in (quantile(counts, 0.5), quantile(counts, 0.9))]
    return {"median": finite[0], "ninth_decile": finite[1], "never": 100 * sum(map(math.isinf, counts)) / len(counts)}


def has_fzf():
    return shutil.which("fzf") is not None
