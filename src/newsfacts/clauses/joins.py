"""Groups that go on with those before them: "Moscow 's plan", "Energy and Resources Minister", "is due to meet"."""

from __future__ import annotations

from ..layers import NounGroup, VerbGroup
from ..lexicon.lookup import verb_lemmas
from ..lexicon.roles import JOINED_BODIES, OFFICE_HEADS, PORTFOLIOS
from .groups import GOES_ON

_DEMONYM = tuple("ian ese ish ean ican atic amic olic ench utch reek aqi aeli ghan wiss erman hai".split())
_PLANNABLE = frozenset("be go set slate bind poise".split())


def join_before(lower: list[str], first: str, start: int, before: str, nouns: list[NounGroup]) -> tuple[int, int]:
    """Where a noun group begins and its owner, or -1, if it goes on with the one that ends where it starts."""
    kind, group = before.rstrip(GOES_ON), nouns[-1]
    if kind not in ("N", "Y"):  # nor "N\n": its sentence has ended
        return start, -1
    if first == "0":  # "Moscow 's plan"
        return group.start, group.index
    if kind == "N" and lower[start - 1].endswith(_DEMONYM):
        nouns.pop()  # "Russian presidential aide": the capital hid an adjective
        return group.start, -1
    return start, -1


def join_and(lower: list[str], start: int, end: int, before: str, nouns: list[NounGroup]) -> int:
    """Where "Energy and Natural Resources Minister Tom Hale" and "Hale & Sons" begin: what precedes is no group then."""
    joined = lower[start - 1] == "&" or (
        lower[start - 1] == "and"
        and lower[start - 2] in PORTFOLIOS
        and not (OFFICE_HEADS | JOINED_BODIES).isdisjoint(lower[start + 1 : end])
    )
    if joined and before[0] == "N" and nouns[-1].end == start - 1:
        return nouns.pop().start
    return start


def planned_by(lower: list[str], letters: list[str], k: int, verbs: list[VerbGroup], start: int) -> VerbGroup | None:
    """The verb group of "is due", "is going", "has yet", if the k-th piece, an infinitive, comes next."""
    if not verbs:
        return None
    verb = verbs[-1]
    since = start - verb.start
    kinds = "".join(letters[max(0, k - since) : k])[-since:].replace(GOES_ON, "")
    if kinds.rstrip("AI") != "V" or len(kinds) > 3:
        return None
    if lower[start - 1] == "yet" and verb.lemma == "have":
        return verb
    lemmas = verb_lemmas()
    planned = verb.lemma in _PLANNABLE and any(lemmas.get(lower[i]) == "be" for i in range(verb.start, verb.end))
    return verb if planned else None


def join_planned(lower: list[str], be: VerbGroup, infinitive: VerbGroup) -> None:
    """Make one group of "is due" and the infinitive after it, or of "has yet"."""
    if be.lemma == "have":
        be.polarity = False
    elif be.tense == "PRESENT":
        be.tense = "FUTURE"
    be.modality = lower[infinitive.start - 1]
    be.head, be.lemma, be.end, be.passive = infinitive.head, infinitive.lemma, infinitive.end, infinitive.passive
    be.polarity = be.polarity and infinitive.polarity
    be.aspect = infinitive.aspect


def take_back(letters: list[str], k: int, words: int, kind: str) -> None:
    """Let the chunk that the k-th piece begins with, now of this kind, begin so many words before, and none between."""
    first, left = k, words
    while left > 0:
        first -= 1
        left -= len(letters[first])
    letters[first : k + 1] = [*[""] * (k - first), kind + GOES_ON * words + letters[k][1:]]


def note(at: list[int], start: int, end: int, index: int) -> None:
    """Note the group of these words."""
    if end - start > 4:
        at[start:end] = [index] * (end - start)
    else:  # a slice costs several times as much
        at[start] = at[end - 1] = index
        if end - start > 2:
            at[start + 1] = at[end - 2] = index


def cover(noun_at: list[int], noun: NounGroup) -> None:
    """Note the group of all its words but those that have one: an owner keeps its words."""
    for word in range(noun.start, noun.end):
        if noun_at[word] < 0:
            noun_at[word] = noun.index
