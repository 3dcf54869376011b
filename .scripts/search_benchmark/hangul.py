"""Hangul as the two-set keyboard types it."""
LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS = ["", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"]
PAIRS = {"ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ", "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ",
         "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ"}
PARTS = {whole: pair for pair, whole in PAIRS.items()}
LATIN = dict(zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ", "qwertyuiopasdfghjklzxcvbnmQWERTOP"))


def is_syllable(character):
    return "가" <= character <= "힣"


def letters(character):
    """Lead, vowel and tail of a syllable."""
    index = ord(character) - 0xAC00
    return LEADS[index // 588], VOWELS[index // 28 % 21], TAILS[index % 28]


def keys(text):
    """The keys that type `text`; what is not Hangul stands for itself."""
    typed = []
    for character in text:
        for letter in letters(character) if is_syllable(character) else character:
            typed += PARTS.get(letter, letter)
    return typed


def syllable(lead, vowel, tail=""):
    return chr(0xAC00 + (LEADS.index(lead) * 21 + VOWELS.index(vowel)) * 28 + TAILS.index(tail))


def composed(typed):
    """What an input method shows after these keys."""
    done, lead, vowel, tail = "", "", "", ""

    def shown():
        return syllable(lead, vowel, tail) if lead and vowel else lead + vowel

    for key in typed:
        if key in VOWELS:
            if tail:
                parts = PARTS.get(tail, tail)
                tail = parts[:-1]
                done, lead, vowel, tail = done + shown(), parts[-1], key, ""
            elif vowel and vowel + key in PAIRS:
                vowel = PAIRS[vowel + key]
            elif vowel:
                done, lead, vowel = done + shown(), "", key
            else:
                vowel = key
        elif key in LEADS:
            if lead and vowel and not tail and key in TAILS:
                tail = key
            elif tail and tail + key in PAIRS:
                tail = PAIRS[tail + key]
            else:
                done, lead, vowel, tail = done + shown(), key, "", ""
        else:
            done, lead, vowel, tail = done + shown() + key, "", "", ""
    return done + shown()


def initials(text):
    return "".join(letters(character)[0] if is_syllable(character) else character for character in text)


def latin(text):
    """What comes out when the Hangul key was forgotten."""
    return "".join(LATIN.get(key, key) for key in keys(text))
