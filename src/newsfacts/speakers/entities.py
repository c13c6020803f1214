"""Who is mentioned: one person, body, group or unnamed source, with what the text tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from attrs import define, field

from ..layers import Name
from ..lexicon.lookup import common_class
from ..lexicon.people import nation_names, nation_words
from ..lexicon.roles import TITLE_WORDS
from ..records import quick

# Words that narrow nothing.
_EMPTY = frozenset(
    (
        "the a an of for in on at to and his her its their our former ex then new old late longtime long-time current "
        "veteran top senior as who is was 's ’s , with from by acting himself herself first last other same one"
    ).split()
)


@define(repr=False, weakref_slot=False)
class Held:
    """A role as printed from the character `start`, its head words, and the words that narrow it; equal where both are.

    `definite` where the text has it before the name, as known: "the spokesman, Ilya Serov".
    """

    printed: str = field(eq=False)
    heads: tuple[str, ...]
    narrowing: frozenset[str]
    start: int = field(default=0, eq=False)
    definite: bool = field(default=False, eq=False)


@define(eq=False, repr=False, weakref_slot=False)
class Entity:
    """Somebody or something mentioned; `kind` as in `Name`, and unnamed, group or document.

    `tokens` are the words of the fullest name and `name` is where it stands; `printed` is filled when asked for, and holds
    the description of what has no name. `mentions` are word indices. `trail` is where they are, as (clock, weight), in
    text order; `spoke` the clock when last a source, or -1; `cited` where it was by "according to"; `standing` is
    what `presence` has found of it. `callings` are the words of its titles;
    `narrowing`, `body` and `extra` are what `match` needs.
    """

    tokens: tuple[str, ...]
    kind: str
    name: Name | None
    printed: str = ""
    gender: str = ""
    plural: bool = False
    spoke: int = -1
    cited: bool = False
    standing: float = -1.0
    roles: list[Held] = field(factory=list)
    distinct: tuple[Held, ...] = ()  # the first of equal roles
    mentions: list[tuple[int, int]] = field(factory=list)
    trail: list[tuple[int, float]] = field(factory=list)
    callings: tuple[str, ...] = ()
    narrowing: frozenset[str] | None = None
    body: frozenset[str] | None = None
    extra: frozenset[str] = frozenset()

    @property
    def thing(self) -> bool:
        """Whether the name ends in a common word: "Boston Marathon"."""
        return len(self.tokens) > 1 and bool(common_class(self.tokens[-1]))

    def fits(self, gender: str) -> bool:
        """Whether the gender does not contradict what is known."""
        return not gender or not self.gender or self.gender == gender


new_held = quick(Held)
new_entity = quick(Entity)


@cache
def _openers() -> frozenset[str]:
    """The first words of nations of two words: "south", "united"."""
    return frozenset(words.partition(" ")[0] for words in nation_words() if " " in words)


@cache
def _renamed() -> frozenset[str]:
    """The words that `narrowed` may write otherwise."""
    titles = [*TITLE_WORDS, *(f"{word}." for word in TITLE_WORDS)]
    return _openers().union(nation_words(), titles)


def narrowed(words: Sequence[str], heads: Sequence[str]) -> frozenset[str]:
    """The words that narrow a role, nations by their name whatever the form."""
    plain = frozenset(words).difference(_EMPTY, heads)
    if plain.isdisjoint(_renamed()):
        return plain
    nation, openers = nation_words(), _openers()
    found = set()
    before = ""
    last = len(words) - 1
    for k, word in enumerate(words):
        if word in plain:
            if word in openers and k < last and (pair := f"{word} {words[k + 1]}") in nation:
                found.add(nation[pair])
            elif not (before in openers and f"{before} {word}" in nation):
                found.add(nation.get(word) or TITLE_WORDS.get(word.rstrip("."), word))
        before = word
    return frozenset(found)


@cache
def nations() -> frozenset[str]:
    """The countries' names as `narrowed` writes them."""
    return frozenset(nation_names().values())
