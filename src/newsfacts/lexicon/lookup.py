"""The class letter of a word by itself: by table, else by its ending and shape."""

from __future__ import annotations

import re
from functools import cache

from ..rules import Memory
from . import classes as tables
from .adjectives import FREQUENT, OTHERS
from .inflection import verb_forms

_MARKS = {
    **dict.fromkeys(".!?", "."),
    **dict.fromkeys(",،、", ","),
    ";": ";",
    ":": ":",
    **dict.fromkeys("-‐‑‒–—―…•", "-"),
    **dict.fromkeys('"“”„‟«»″', '"'),
    **dict.fromkeys("'‘’‚‛‹›`´", "'"),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
    **dict.fromkeys("$€£¥₽₹", "$"),
    "%": "%",
    "''": '"',
    "``": '"',
    "&": "C",
}
_ADJECTIVE_ENDS = (
    "al ous ive ic able ible ful less ish ary ory ian ese ual ent ant like some wide most proof worthy free old "
    "friendly bound prone style type related based"
).split()
_NOUN_ENDS = "ment ism ness ship ence ance tion sion ity er or ist ent ant age ure dom hood ee eer ician".split()
_ADJECTIVE_PARTS = "led old based backed style term scale level ranking rate wide owned run made held year time day".split()
_PREFIXES = ("re", "over", "out", "mis", "under", "un")
_HYPHENED_PREFIXES = frozenset(("re", "co", "de", "over", "out", "mis", "under"))
_KEPT_CAPITALISED = frozenset("Dqs7pouI34flSC9rw2BWHhXx!8mY%")


@cache
def _closed() -> dict[str, str]:
    """The closed classes by word."""
    return {word: letter for letter, words in tables.CLOSED for word in words.split()}


@cache
def _open() -> dict[str, str]:
    """The words of open classes that a table names."""
    forms = verb_forms()
    usual = {letters: _usual(letters) for _, letters in forms.values()}
    found = {word: usual[letters] for word, (_, letters) in forms.items()}
    for word in [word for word, letter in found.items() if letter == "?"]:  # "put", "found", "saw"
        base, letters = forms[word]
        found[word] = "c" if word == base else "d" if "n" in letters else "F"
    nouns = tables.NEVER_VERBS.split()
    _change(found, "dFe", "t", tables.ADJECTIVE_ED)
    _change(found, "G", "g", tables.NOUN_ING)
    _change(found, "G", "J", tables.ADJECTIVE_ING)
    _change(found, "n", "v", tables.VERB_FIRST)
    _change(found, "k", "z", tables.VERB_FIRST_S)
    _change(found, "k", "K", " ".join(map(_plural_of, nouns)))
    for word in tables.ADVERBS_LY_NOT.split():
        found.setdefault(word, "A" if word not in ("assembly", "anomaly", "monopoly") else "N")
    for adjectives in (FREQUENT, OTHERS):
        found.update(dict.fromkeys(adjectives.split(), "A"))
    found.update(dict.fromkeys(tables.OPEN_ADJECTIVES.split(), "a"))
    for word in tables.NOUNS.split():
        found.setdefault(word, "N")
        found.setdefault(_plural_of(word), "K")
    for word in tables.COMMON_NOUNS.split():
        found.setdefault(word, "K" if _plural(word) and word[:-1] not in ("ga", "bu") else "N")
        found.setdefault(_plural_of(word), "K")
    found.update(dict.fromkeys(nouns, "N"))
    for letter, words in tables.EXTRA:
        found.update(dict.fromkeys(words.split(), letter))
    return found


def _usual(letters: str) -> str:
    """The letter of a verb form by what it can be (the letters of `verb_forms`); "?" where its base must tell."""
    if "g" in letters:
        return "G"
    if "b" in letters or "p" in letters:
        return "?" if "d" in letters else "n" if "N" in letters else "a" if "A" in letters else "V"
    if "z" in letters:
        return "k" if "S" in letters else "Z"
    return ("d" if "n" in letters else "F") if "d" in letters else "e"


def _change(found: dict[str, str], old: str, new: str, words: str) -> None:
    """Give these words another letter if theirs is one of the old ones."""
    for word in words.split():
        if found.get(word, "-") in old:
            found[word] = new


@cache
def _endings() -> re.Pattern[str]:
    """One pattern for what the end of an unknown word tells: the last group that matched is its letter."""
    adjectives = "|".join(sorted(_ADJECTIVE_ENDS, key=len, reverse=True))
    nouns = "|".join(sorted(_NOUN_ENDS, key=len, reverse=True))
    return re.compile(rf"(?:(?P<R>ly)|(?P<N>{nouns})|(?P<A>{adjectives})|(?P<d>ed)|(?P<V>(?<!s)ize|ify)|(?P<K>(?<![sui])s))\Z")


def _by_shape(word: str) -> str:
    """The letter of a word that no table holds."""
    if word[0].isdigit():
        return "m" if "-" not in word or not word[-1].isalpha() else "A"
    if not word[0].isalnum():
        return _MARKS.get(word, _MARKS.get(word[0], "~"))
    head, hyphen, last = word.rpartition("-")
    if hyphen and head and last:
        letter = class_of(last)
        if head in _HYPHENED_PREFIXES and (letter in "VZGFde" or (letter == "n" and head == "re")):
            return letter  # "co-written", "to re-sign him"
        if letter == "m" and head.endswith("-of"):
            return "N"  # "a mother-of-three"
        return "A" if last in _ADJECTIVE_PARTS or letter in "dteGFRAm" else letter if letter in "NKA" else "N"
    letter = _prefixed(word)
    if letter:
        return letter
    match = _endings().search(word)
    return match.lastgroup if match and match.lastgroup and len(word) > 4 else "K" if _plural(word) else "N"


def _prefixed(word: str) -> str:
    """The letter of a verb form with a prefix ("reignite", "oversold"), or an adjective ("unbeaten", "unrelenting"), or ""."""
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            stem = word[len(prefix) :]
            letter = _table().get(stem, "-") if len(stem) > 2 and stem in verb_forms() else "-"
            if prefix == "un" and letter in "Gdetc":
                return "A"
            return letter if letter in "VZGFde" else ""
    return ""


def _plural_of(word: str) -> str:
    """The regular plural of a noun."""
    if word[-1] == "y" and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _plural(word: str) -> bool:
    return len(word) > 2 and word.endswith("s") and word[-2] not in "sui"


@cache
def _table() -> dict[str, str]:
    """Both tables; the closed classes win."""
    return {**_open(), **_closed()}


@cache
def _telling() -> re.Pattern[str]:
    """Words whose ending alone shows that they are words of the language."""
    return re.compile(
        r"[a-z]{3,30}(?:(?P<R>ly)|(?P<N>[st]ion|ment|ness|ship|ism|[ae]nce)"
        r"|(?P<K>(?:[st]ion|ment|ness|ship|ism|[ae]nce|ist)s|ities)|(?P<A>ous|ful|less|able|ible))"
    )


class Common(Memory[str]):
    """The letter of a capitalised word, in lower case, if it is a word of the language, else ""."""

    def read(self, lower: str) -> str:
        """By table, else by a telling ending."""
        letter = _table().get(lower, "")
        if not letter:
            match = _telling().fullmatch(lower)
            letter = match.lastgroup or "" if match else ""
            if letter == "R" and not _adverb(lower):
                letter = ""
        return letter


@cache
def common_classes() -> Common:
    """The one memory of capitalised words of the language."""
    return Common()


def common_class(lower: str) -> str:
    """The letter of a capitalised word if it is a word of the language, else ""."""
    return common_classes()[lower]


def _adverb(word: str) -> bool:
    """Whether a word in -ly has the stem of an adjective: no "Jolly", no "Kelly"."""
    table, stem = _table(), word[:-2]
    if stem in table or stem + "e" in table or (stem[-1] == "i" and stem[:-1] + "y" in table):
        return True
    return class_of(stem) in "AGd" and len(stem) > 4


def class_of(lower: str) -> str:
    """The letter of a lower-case word."""
    return _table().get(lower) or _by_shape(lower)


_PERIODS = frozenset("Q1 Q2 Q3 Q4 H1 H2".split())
"""Parts of a business year, which count and name nothing: "Norvik Q2 profit"."""


_ARTICLES = ("al-", "el-", "ul-", "ad-", "ar-", "as-", "an-", "at-", "ash-", "bin-", "ez-")
"""How Arabic names may begin in small letters: "al-Amin said"."""


class Printed(Memory[str]):
    """The letter of a word as printed: a capital makes a name of all but closed-class words."""

    def read(self, printed: str) -> str:
        """By its capitals, else as a lower-case word."""
        lower = printed.lower()
        if lower == printed or not printed[0].isupper():
            named = lower.startswith(_ARTICLES) and printed[printed.index("-") + 1 :].istitle()
            inner = len(printed) > 3 and printed.isalpha() and lower != printed and not printed[1:].isupper()
            letter = "P" if named or inner else class_of(lower)  # "eBay" and "easyJet" too
        elif len(printed) > 1 and printed.isupper():
            letter = "m" if "," in printed or printed in _PERIODS else "P"
        elif lower in _months():
            letter = "Y"
        else:
            letter = _closed().get(lower, "P")
            letter = letter if letter in _KEPT_CAPITALISED else "P"
        return letter


@cache
def _months() -> frozenset[str]:
    return frozenset(tables.MONTHS.split())


@cache
def printed_classes() -> Printed:
    """The one memory of letters by printed word."""
    return Printed()


@cache
def verb_lemmas() -> dict[str, str]:
    """The base of every verb form, auxiliaries included; "found" is "find", "saw" "see"."""
    lemmas = {form: base for form, (base, _) in verb_forms().items()}
    for base, forms in tables.AUXILIARIES:
        lemmas.update(dict.fromkeys(forms.split(), base))
    return lemmas


@cache
def modal_lemmas() -> dict[str, str]:
    """The lemma of every modal."""
    return {form: lemma for lemma, forms in tables.MODAL_LEMMAS for form in forms.split()}


class Auxiliaries(dict[str, tuple[str, bool]]):
    """The lemma of an auxiliary as a modal, and whether it is negated. Remembers what it is asked."""

    def __missing__(self, word: str) -> tuple[str, bool]:
        found = self[word] = modal_lemmas().get(word, word), word.endswith(("n't", "n’t", "not"))
        return found


@cache
def auxiliaries() -> Auxiliaries:
    """The one memory of auxiliaries, which are a closed class."""
    return Auxiliaries()


@cache
def reporting_verbs() -> frozenset[str]:
    """Lemmas of verbs that may be followed by a clause without "that"."""
    return frozenset(tables.REPORTING.split())


@cache
def saying_verbs() -> frozenset[str]:
    """Lemmas of verbs that may follow or interrupt what is reported."""
    return frozenset(tables.SAYING.split())


@cache
def addressing_verbs() -> frozenset[str]:
    """Lemmas of further verbs that one goes on with who has said something."""
    return frozenset(tables.ADDRESSING.split())


@cache
def planned_words() -> frozenset[str]:
    """Words between "be" and "to" that make the infinitive a thing to come."""
    return frozenset(tables.PLANNED.split())


@cache
def object_that_verbs() -> frozenset[str]:
    """Lemmas of verbs whose object stands before "that"."""
    return frozenset(tables.OBJECT_THAT.split())


@cache
def that_nouns() -> frozenset[str]:
    """Nouns that "that" may explain."""
    return frozenset(tables.THAT_NOUNS.split())


@cache
def adjunct_verbs() -> frozenset[str]:
    """Lemmas of verbs besides those of saying whose -ing form after a comma goes with the main clause."""
    return frozenset(tables.ADJUNCT_SAYING.split())


@cache
def bare_infinitive_verbs() -> frozenset[str]:
    """Lemmas of verbs that may have an object and a base form after them."""
    return frozenset(tables.BARE_INFINITIVE.split())
