"""Words whose class only those beside them tell: compounds, "per cent", "by the time", marks within a noun group."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from ..layers import Mark, Words
from ..lexicon.compounds import ing_compounds
from ..lexicon.people import common_name
from ..rules import compiled

_NICKNAME = 20  # characters of one with its marks
# May be words in marks before their noun, and one of -ing form and noun.
_QUOTED = r"(?:(?<=[Dsq70A])|(?<=[NKPY]6))([\"'])(?=[^\"'.,;:()~]{1,5}\1(?:[NKnkv]|(?<![NK].)P))"
_COMPOUND = r"[GgJ](?=\w)"


def with_phrases(words: Words, marks: Sequence[Mark]) -> str:
    """The classes of the words, those in phrases by the phrase.

    A single mark that closes a quotation is marked as such: else it is an apostrophe ("the workers' plan").
    """
    classes, starts, text, lower = words.classes, words.starts, words.text, words.lower
    closing = [bisect_left(starts, mark.end - 1) for mark in marks if mark.single and mark.closed]
    short = []
    if 'P"P' in classes or "P'P" in classes:
        short = [mark for mark in marks if mark.end - mark.start < _NICKNAME and mark.closed]
    compounds, counted = list(_compounds(classes, lower)), words.times.find("wc")
    phrases = [(word, note) for sign, word, note in _PHRASES if sign in text]
    phrases += [(word, note) for sign, word, note in _BY_CLASS if sign in classes]
    marked = [match.start() for match in compiled(_QUOTED).finditer(classes)]
    quoted = [i for i in marked if text[starts[i] - 1].isspace()]  # it opens
    if not (closing or short or quoted or compounds or counted >= 0 or phrases):
        return classes
    letters = list(classes)
    for i in closing:
        if letters[i : i + 1] == ["'"]:
            letters[i] = '"'
    while counted >= 0:
        letters[counted + 1] = "q"  # "arrested on Friday three men": no day of a month
        counted = words.times.find("wc", counted + 2)
    for mark in short:
        _mark_nickname(words, letters, bisect_left(starts, mark.start), bisect_left(starts, mark.end))
    for i in quoted:
        _mark_quoted(classes, letters, i)
    for i, letter in compounds:
        letters[i : i + 2] = "N" + letter
    for word, note in phrases:
        for i in _places_of(word, lower):
            note(lower, letters, i)
    return "".join(letters)


def _mark_nickname(words: Words, letters: list[str], start: int, end: int) -> None:
    """Let the marks of Joe "Spud" Hale, with the name between, be part of the name around them."""
    if (
        start
        and end < len(letters)
        and letters[start - 1] == "P" == letters[end]
        and common_name(words.lower[start - 1])
    ):
        if words.text[words.starts[start] - 1] == " " and end - start < 6 and words.printed(start + 1)[0].isupper():
            letters[start:end] = "P" * (end - start)


def _mark_quoted(classes: str, letters: list[str], i: int) -> None:
    """Let words in marks with their marks be one modifier: "her “Bonn First” policy", "this so-called “superbug” scenario"."""
    end = classes.index(classes[i], i + 1) + 1
    letters[i:end] = "A" * (end - i)


def _compounds(classes: str, lower: list[str]) -> Iterator[tuple[int, str]]:
    """Where an -ing form makes a compound with the next word, and the class of that: "had operating profit".

    After "be" only one thing makes one: "was managing director"; "were operating systems of their own" has a verb.
    """
    table = ing_compounds()
    for match in compiled(_COMPOUND).finditer(classes):
        i = match.start()
        if lower[i] in table and (letter := table[lower[i]].get(lower[i + 1])):
            if letter == "N" or classes[i - 1 : i] not in _BE:
                yield i, letter


def _places_of(word: str, lower: list[str]) -> Iterator[int]:
    """Where a word stands, but as the first."""
    at = 0
    try:
        while True:
            at = lower.index(word, at + 1)
            yield at
    except ValueError:
        return


def _mark_measure(lower: list[str], letters: list[str], i: int) -> None:
    """Let "per cent" be what "percent" is."""
    if lower[i - 1] == "per":
        letters[i - 1 : i + 1] = "%%"


def _mark_time(lower: list[str], letters: list[str], i: int) -> None:
    """Let "by the time they left" and "every time they left" begin as "when they left" does; "by the time of it" does not.

    So does "the last time they left" where it begins a sentence or stands behind a comma; "this time" is an adverb there.
    """
    start, after = i - 1, letters[i + 1 : i + 2]
    if lower[start] == "the":
        if lower[start - 1] == "by" and start and lower[i + 1 : i + 2] != ["of"]:
            letters[i - 2 : i + 1] = "SRR"
    elif after and after[0] in "puPDs":
        if lower[start] in _LAST:
            start -= start > 0 and lower[start - 1] == "the"
            if start and letters[start - 1] not in '.,"C':
                return
        elif lower[start] not in ("every", "each", "this"):
            return
        letters[start : i + 1] = ("R" if lower[start] == "this" else "S") + "R" * (i - start)


def _mark_clock(_lower: list[str], letters: list[str], i: int) -> None:
    """Let the "am" of "10 am" be what "pm" is."""
    if letters[i - 1] == "m":
        letters[i] = "N"


def _mark_work(lower: list[str], letters: list[str], i: int) -> None:
    """Let "return to work" be what "return to school" is."""
    if i > 1 and lower[i - 1] == "to" and lower[i - 2] in _RETURNING:
        letters[i - 1 : i + 1] = "IN"


def _mark_light(lower: list[str], letters: list[str], i: int) -> None:
    """Let "came to light" have no infinitive."""
    if i > 1 and lower[i - 1] == "to" and lower[i - 2] in _COMING:
        letters[i - 1 : i + 1] = "IN"


def _mark_since(lower: list[str], letters: list[str], i: int) -> None:
    """Let "since then it leaked" be what "later it leaked" is."""
    if lower[i - 1] in ("since", "until") and lower[i + 1 : i + 2] != [","]:
        letters[i - 1] = "R"


def _mark_first(_lower: list[str], letters: list[str], i: int) -> None:
    """Let "the ministry first denied it" have a verb, as "the ministry then denied it" has."""
    if letters[i - 1] in "PNKnkpu" and letters[i + 1 : i + 2] and letters[i + 1] in "dF":
        letters[i] = "R"


def _mark_record(lower: list[str], letters: list[str], i: int) -> None:
    """Let "a record 65 million people" be one; let "cut to record low" be no infinitive."""
    if letters[i + 1 : i + 2] == ["m"]:
        letters[i] = "A"
    elif lower[i - 1] == "to" and not _EXTREMES.isdisjoint(lower[i + 1 : i + 2]):
        letters[i - 1 : i + 1] = "IN"


def _mark_means(lower: list[str], letters: list[str], i: int) -> None:
    """Let "this means that" have no means; "said that means were lacking" has."""
    if lower[i - 1] == "this" or (lower[i - 1] == "that" and (i == 1 or letters[i - 2] in '."')):
        letters[i - 1 : i + 1] = "uZ"


def _mark_slash(_lower: list[str], letters: list[str], i: int) -> None:
    """Let a CNN/ORC poll, and the year 1995/96, be one."""
    before, after = letters[i - 1], letters[i + 1 : i + 2]
    if after and before in "PNKnkAm" and after[0] in "PNKnkAm":
        letters[i] = after[0] if after[0] in "Am" else "N"


def _mark_result(lower: list[str], letters: list[str], i: int) -> None:
    """Let "as a result" and "as part" have no clause: "as part of this effort the ministry issued a warning"."""
    first = i - 1 - (lower[i - 1] == "a")
    if first >= 0 and lower[first] == "as" and lower[i + 1 : i + 2] != ["is"]:
        letters[first] = "I"


def _mark_limited(_lower: list[str], letters: list[str], i: int) -> None:
    """Let "had limited success" have no perfect, as "had expected growth" has."""
    if letters[i - 1] in "Hh":
        letters[i] = "A"


def _mark_tax(lower: list[str], letters: list[str], i: int) -> None:
    """Let "profit before tax rose" have no clause."""
    if lower[i - 1] in _GAINS and not _TAXES.isdisjoint(lower[i + 1 : i + 2]):
        letters[i] = "I"


_Phrase = tuple[str, str, Callable[[list[str], list[str], int], None]]
_PHRASES: tuple[_Phrase, ...] = (
    ("per cent", "cent", _mark_measure),
    (" time ", "time", _mark_time),
    (" to work", "work", _mark_work),
    (" to record ", "record", _mark_record),
    (" to light", "light", _mark_light),
    ("fore tax", "before", _mark_tax),
)
"""What shows that a phrase may stand in the text, the word to look for then, and what marks it."""
_BY_CLASS: tuple[_Phrase, ...] = (
    ("mB", "am", _mark_clock),
    ("3R", "then", _mark_since),
    ("3R", "recently", _mark_since),
    ("Ad", "first", _mark_first),
    ("AF", "first", _mark_first),
    ("nm", "record", _mark_record),
    ("qz", "means", _mark_means),
    ("9z", "means", _mark_means),
    ("~", "/", _mark_slash),
    ("4Dn", "result", _mark_result),
    ("4DN", "consequence", _mark_result),
    ("4N", "part", _mark_result),
    ("ht", "limited", _mark_limited),
    ("ht", "mixed", _mark_limited),
    ("Ht", "limited", _mark_limited),
    ("Ht", "mixed", _mark_limited),
)
"""The same for phrases that the classes of their words show sooner."""

_BE = ("B", "W", "b", "E", "i")
_RETURNING = frozenset(
    "return returns returned returning back go goes going went get gets getting got drive cycle travel".split()
)
_LAST = frozenset("last first next only".split())
_GAINS = frozenset("profit profits earnings income loss losses".split())
_TAXES = frozenset(("tax", "taxes"))
_COMING = frozenset("come comes came coming bring brings brought bringing".split())
_EXTREMES = frozenset("low lows high highs level levels".split())
