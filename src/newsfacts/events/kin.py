"""Which words may name one and the same event."""

from __future__ import annotations

from functools import cache

from ..layers import NounGroup
from ..lexicon.events import EVENT_FAMILIES
from .dating import Board

_OTHER = frozenset(
    """another other second third fourth fifth previous earlier past recent new next future last first latter former
    further similar separate several many some any more most no each every few upcoming possible potential annual
    two three four five six seven eight nine ten""".split()
)
DEFINITE = frozenset("the this that these those his her its their".split())


@cache
def kin() -> dict[str, frozenset[str]]:
    """All words of the families that each word belongs to."""
    table: dict[str, set[str]] = {}
    for row in EVENT_FAMILIES:
        words = row.split()
        for word in words:
            table.setdefault(word, set()).update(words)
    return {word: frozenset(words) for word, words in table.items()}


def same_family(one: str, other: str) -> bool:
    """Whether two words may name one happening."""
    return other in kin().get(one, ())


def names_known(board: Board, noun: NounGroup) -> bool:
    """Whether the noun group may name an event that was named before."""
    if noun.determiner in ("a", "an") or not is_plain(board, noun):
        return False
    lower, end = board.syntax.words.lower, noun.end
    return lower[end : end + 1] != ["of"] or lower[end + 1 : end + 2] not in _FIRST  # "the fall of a wall" is news


_FIRST = (["a"], ["an"])


def is_plain(board: Board, noun: NounGroup) -> bool:
    """Whether no word of the noun group says that it is another one, or several."""
    return _OTHER.isdisjoint(board.syntax.words.lower[noun.start : noun.head])
