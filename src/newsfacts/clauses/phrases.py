"""Words whose class only those beside them tell: offices, "per cent", "by the time", marks that close a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..layers import Mark, Words
from ..lexicon.people import common_name
from ..rules import compiled

_NICKNAME = 20  # characters of one with its marks
_TITLED = "ing[ ](?:director|editor|partner|officer|judge|member)"
_DOING = frozenset(("director", "editor", "partner", "officer", "judge", "member"))
_OFFICES = frozenset("managing commanding presiding founding investigating sentencing".split())
"""Participles that are part of an office: "Norvik managing director Tom Hale"."""


def with_phrases(words: Words, marks: Sequence[Mark]) -> str:
    """The classes of the words, those in phrases by the phrase.

    A single mark that closes a quotation is marked as such: else it is an apostrophe ("the workers' plan").
    """
    classes, starts, text, lower = words.classes, words.starts, words.text, words.lower
    closing = [bisect_left(starts, mark.end - 1) for mark in marks if mark.single and mark.closed]
    short = [mark for mark in marks if mark.end - mark.start < _NICKNAME and mark.closed]
    titled, counted = compiled(_TITLED).search(text), words.times.find("wc")
    measured, by_the_time, clock = "per cent" in text, "y the time " in text, "am" in lower
    work = " to work" in text or " to record " in text
    if not (closing or short or titled or counted >= 0 or measured or by_the_time or clock or work):
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
    if titled:
        _mark_offices(lower, letters)
    if measured:
        _mark_measures(lower, letters)
    if by_the_time:
        _mark_times(lower, letters)
    if clock:
        _mark_clocks(lower, letters)
    if work:
        _mark_work(lower, letters)
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


def _mark_offices(lower: list[str], letters: list[str]) -> None:
    for i, word in enumerate(lower):
        if word in _DOING and i and lower[i - 1] in _OFFICES:
            letters[i - 1] = "A"


def _mark_measures(lower: list[str], letters: list[str]) -> None:
    for i, word in enumerate(lower):
        if word == "cent" and i and lower[i - 1] == "per":
            letters[i - 1 : i + 1] = "%%"


def _mark_times(lower: list[str], letters: list[str]) -> None:
    """Let "by the time they left" begin as "when they left" does; "by the time of the vote" has no clause."""
    for i in range(2, len(lower) - 1):
        if lower[i] == "time" and lower[i - 2 : i] == ["by", "the"] and lower[i + 1] != "of":
            letters[i - 2 : i + 1] = "SRR"


def _mark_clocks(lower: list[str], letters: list[str]) -> None:
    """Let the "am" of "10 am" be what "pm" is."""
    for i in range(1, len(lower)):
        if lower[i] == "am" and letters[i - 1] == "m":
            letters[i] = "N"


def _mark_work(lower: list[str], letters: list[str]) -> None:
    """Let "return to work" be what "return to school" is, and "cut to record low" no infinitive."""
    for i in range(2, len(lower) - 1):
        if lower[i - 1] == "to" and (
            (lower[i] == "work" and lower[i - 2] in _RETURNING) or (lower[i] == "record" and lower[i + 1] in _EXTREMES)
        ):
            letters[i - 1 : i + 1] = "IN"


_RETURNING = frozenset(
    "return returns returned returning back go goes going went get gets getting got drive cycle travel".split()
)
_EXTREMES = frozenset("low lows high highs level levels".split())
