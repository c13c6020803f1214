"""One letter per word: what kind of time word it is among its neighbours (the letters: `lexicon/calendar.py`)."""

from __future__ import annotations

from ..layers import Words
from ..lexicon.people import given_names
from ..lexicon.time_letters import SEASONS, SHORT_DAYS, SHORT_MONTHS, holidays, table


def letters_of(words: Words) -> str:
    """One letter for each word of the text."""
    text = words.times
    settled: list[str] = []
    reach = 0
    for i in _unsure(text):
        letter = text[i]
        if i < reach:
            continue  # a word of the holiday before it
        if letter == "?":
            letters = _settle(words, text, i)
        elif letter == "h":
            letters = _holiday(words, i)
        elif _of_paper(words, i):
            letters = "."
        else:
            continue
        settled += text[reach:i], letters
        reach = i + len(letters)
    return "".join([*settled, text[reach:]]) if settled else text


def _unsure(text: str) -> list[int]:
    """Where the neighbours decide what a letter stands for, in order; a search for one letter at a time is the fastest."""
    found: list[int] = []
    for letter in "?hwF":
        at = text.find(letter)
        while at >= 0:
            found.append(at)
            at = text.find(letter, at + 1)
    return sorted(found)


_PAPERS = frozenset(
    "times telegraph mail mirror express star post herald tribune news mercury independent business beast caller record "
    "sport dispatch nation observer world monitor reporter standard sabah trust maverick kos show".split()
)
"""What follows a day or "Daily" in the names of papers and programmes."""


def _in_capitals(words: Words, i: int) -> bool:
    """Whether a word begins with a capital."""
    return words.text[words.starts[i]].isupper()


def _of_paper(words: Words, i: int) -> bool:
    """Whether a day or "Daily" is the first word of a paper's name."""
    following = words.lower[i + 1] if i + 1 < len(words.lower) else ""
    return following in _PAPERS and _in_capitals(words, i) and _in_capitals(words, i + 1)


def _holiday(words: Words, i: int) -> str:
    """The letters of the holiday that begins at a word, or that of no time word."""
    lower = words.lower
    following = lower[i + 1] if i + 1 < len(lower) else ""
    for rest, _ in holidays().get(lower[i], ()):
        if not rest:
            named = lower[i] in ("christmas", "easter", "thanksgiving", "halloween") or _in_capitals(words, i)
            return "!" if named else "."
        if rest[0] == following and tuple(lower[i + 1 : i + 1 + len(rest)]) == rest:
            return "!" + "~" * len(rest)
    return "."


def _settle(words: Words, letters: str, i: int) -> str:
    """The letter of a word that is a time word only in some neighbourhoods ("may", "sun", "fall")."""
    word = words.lower[i]
    capital = _in_capitals(words, i)
    before = letters[i - 1] if i else "."
    after = letters[i + 1 : i + 3] + ".."
    if word in SEASONS:
        return _season(words, before, after, i)
    if word in SHORT_DAYS:
        if before == "T":
            return "."  # "the Sun"
        if after[0] == "," and after[1] in ".d" and letters[i + 3 : i + 4] not in ("m", "?"):
            return "."  # "Joao Sun, 19"
        return "w" if capital and (after[0] in "m," or before == ",") else "."
    dated = (
        after[0] in "dDKy6"
        or after[:2] == ",y"
        or (before in "dDK" and (capital or word in SHORT_MONTHS or after[0] == "y"))
        or (before == "O" and letters[i - 2 : i - 1] in ("o", "D", "d"))
    )
    if word == "may" and words.lower[i + 1 : i + 2] and words.lower[i + 1] in _CAN:
        return "."  # "IT SAID THAT MAY HAVE"
    if dated or after[0] == "o" or (before == "/" and after[0] == "/"):
        return "m"
    if not capital or word in SHORT_MONTHS:
        return "m" if capital and before in "iLeO>f" and word not in ("jan", "mar", "dec") else "."
    if word in ("may", "march"):
        if before in "Ta" and i + 1 < len(words) and words.lower[i + 1].isalpha():
            return (
                "m"
                if after[0] == "." and words.text[words.starts[i + 1]].islower() and words.lower[i + 1] not in _FOR
                else "."
            )
        leads = before in "ioOLefE>&bV" or (i > 0 and words.lower[i - 1] in _LEADS)
        if word == "march" and after[0] in "iO>" and not (i and words.lower[i - 1] in _WHEN):
            return "."  # "the day of March for Peace"
        return "m" if leads else "."
    return "." if _named(words, i) or (before == "." and _behind_given_name(words, i)) else "m"


_WHEN = frozenset("in since until by during last next early late mid".split())
_DROPS = (["in"], ["from"], ["to"], ["against"])
_CAN = frozenset("have be not also well still never only yet".split())
_FOR = frozenset("for with against along across by".split())
_LEADS = frozenset(
    "by since throughout for until through of in from last next this mid and or during early late end beginning".split()
)


def _named(words: Words, i: int) -> bool:
    """Whether a first name rather than a month: a capitalised word follows that is no time word."""
    if i + 1 >= len(words) or words.lower[i] == "august":
        return False
    after = words.lower[i + 1]
    lead = i > 0 and words.lower[i - 1] in _LEADS - {"and", "or"}
    return not lead and _in_capitals(words, i + 1) and after.isalpha() and table().get(after, "U") == "U"


def _behind_given_name(words: Words, i: int) -> bool:
    """Whether the word before is somebody's first name: "Tony August"."""
    return i > 0 and words.classes[i - 1] == "P" and words.lower[i - 1] in given_names()


def _season(words: Words, before: str, after: str, i: int) -> str:
    """Spring, autumn and fall: seasons after a determiner or "in", before a year; never "the fall of …".

    Summer and winter are seasons anywhere but behind a name: "Paula Winter".
    """
    if words.lower[i] in ("summer", "winter"):
        named = (
            i > 0 and before == "." and after[0] not in "yO" and _in_capitals(words, i) and _in_capitals(words, i - 1)
        )
        return "." if named and words.lower[i - 1].isalpha() else "s"
    if words.lower[i] == "fall" and after[0] == "O" and after[1] not in "yL":
        return "."
    if words.lower[i] == "fall" and before == "T" and words.lower[i + 1 : i + 2] in _DROPS:
        return "s" if i > 1 and words.lower[i - 2] in _WHEN else "."  # "the fall in prices"
    if before in "LeVOTs&" or after[0] == "y" or after[:2] == "Oy":
        return "s"
    if before == "i" and words.lower[i - 1] in ("in", "during"):
        return "s"
    if (
        words.lower[i] == "spring"
        and words.text[words.starts[i]].isupper()
        and "offensive" in words.lower[i + 1 : i + 2]
    ):
        return "s"
    return "."
