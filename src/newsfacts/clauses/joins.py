"""Pieces that belong with those before them: "Moscow 's plan", "Energy and Resources Minister", "is due to meet"."""

from __future__ import annotations

from typing import Any

from ..layers import NounGroup, VerbGroup
from ..lexicon.lookup import verb_lemmas
from ..lexicon.roles import JOINED_BODIES, OFFICE_HEADS, PORTFOLIOS

_DEMONYM = tuple("ian ese ish ean ican atic amic olic ench utch reek aqi aeli ghan wiss erman hai".split())
_PLANNABLE = frozenset("be go set slate bind poise".split())


class Rows:
    """The chunks of a sentence so far: kinds, the words they start at, and their groups."""

    __slots__ = ("groups", "kinds", "starts")

    def __init__(self) -> None:
        self.kinds: list[str] = []
        self.starts: list[int] = []
        self.groups: list[Any] = []

    def take_back(self, count: int = 1) -> int:
        """Where the last chunks begin, which are none then."""
        start = self.starts[-count]
        del self.kinds[-count:], self.starts[-count:], self.groups[-count:]
        return start


def join_before(lower: list[str], letter: str, start: int, rows: Rows, nouns: list[NounGroup]) -> tuple[int, int]:
    """Where a noun group begins and its owner, or -1, if it belongs with the chunk before it, which then goes."""
    group = rows.groups[-1]
    if group is None or group.end != start or rows.kinds[-1] not in "NY":
        return start, -1
    if letter == "0":  # "Moscow 's plan"
        return rows.take_back(), group.index
    if rows.kinds[-1] == "N" and lower[start - 1].endswith(_DEMONYM):
        nouns.pop()  # "Russian presidential aide": the capital hid an adjective
        return rows.take_back(), -1
    return start, -1


def join_and(lower: list[str], start: int, end: int, rows: Rows, nouns: list[NounGroup]) -> int:
    """Where "Energy and Natural Resources Minister Tom Hale" and "Hale & Sons" begin: what precedes is no group then."""
    joined = lower[start - 1] == "&" or (
        lower[start - 1] == "and"
        and lower[start - 2] in PORTFOLIOS
        and not (OFFICE_HEADS | JOINED_BODIES).isdisjoint(lower[start + 1 : end])
    )
    if joined and rows.kinds[-2:-1] == ["N"] and rows.groups[-2].end == start - 1:
        nouns.pop()
        return rows.take_back(2)
    return start


def note(at: list[int], start: int, end: int, index: int) -> None:
    """Note the group of these words."""
    if end - start == 1:  # a slice costs several times as much
        at[start] = index
    else:
        at[start:end] = [index] * (end - start)


def cover(noun_at: list[int], noun: NounGroup) -> None:
    """Note the group of all its words but those that have one: an owner keeps its words."""
    for word in range(noun.start, noun.end):
        if noun_at[word] < 0:
            noun_at[word] = noun.index


def planned_by(lower: list[str], rows: Rows) -> VerbGroup | None:
    """The verb group of "is due", "is going", "are set", if it stands before an infinitive that comes next."""
    kinds = rows.kinds
    k = len(kinds) - 1
    while k >= 0 and kinds[k] in "AI" and k > len(kinds) - 3:
        k -= 1
    if k < 0 or kinds[k] != "V":
        return None
    verb: VerbGroup = rows.groups[k]
    lemmas = verb_lemmas()
    planned = verb.lemma in _PLANNABLE and any(lemmas.get(lower[i]) == "be" for i in range(verb.start, verb.end))
    return verb if planned else None


def join_planned(lower: list[str], rows: Rows, be: VerbGroup, infinitive: VerbGroup) -> None:
    """Make one group of "is due" and the infinitive after it."""
    while rows.kinds[-1] != "V":
        rows.take_back()
    be.tense = "FUTURE" if be.tense == "PRESENT" else be.tense
    be.modality = lower[infinitive.start - 1]
    be.head, be.lemma, be.end, be.passive = infinitive.head, infinitive.lemma, infinitive.end, infinitive.passive
    be.polarity = be.polarity and infinitive.polarity
    be.aspect = infinitive.aspect
