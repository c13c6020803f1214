"""How present somebody is at a point of the text: the salience that pronouns and descriptions go by."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice
from sys import maxsize

from ..layers import Report, Syntax
from ..lexicon.bodies import SITES
from ..lexicon.lookup import common_class
from ..lexicon.people import common_name, nation_adjectives
from .entities import Entity
from .source import Source

# How prominent a mention is, and how much of it is left a sentence of the narrator's later.
SOURCE, SUBJECT, FIRST, OTHER, REPORTED, QUOTED = 3.0, 2.7, 1.9, 1.1, 0.7, 0.2
_FADED = 20
_DECAY = tuple(0.72**n for n in range(_FADED))
CLOSE = 0.85  # a rival is as good from here on
_FAINT = 0.05
_MEMORY = 12  # ticks of the clock after which a mention has faded
_REMEMBERED = 250  # mentions


class Stretches:
    """Sorted stretches of characters without overlaps; the last, which is empty, is behind every text."""

    __slots__ = ("ends", "starts")

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        starts: list[int] = []
        ends: list[int] = []
        last = -1
        for start, end in sorted(spans):
            if start > last:
                starts.append(start)
                ends.append(end)
                last = end
            elif end > last:
                ends[-1] = last = end
        starts.append(maxsize)
        ends.append(maxsize)
        self.starts, self.ends = starts, ends

    def holds(self, character: int) -> bool:
        """Whether the character is in one of them."""
        k = bisect_right(self.starts, character) - 1
        return k >= 0 and character < self.ends[k]

    def next(self, character: int) -> tuple[int, int]:
        """The first one that ends behind the character."""
        k = bisect_right(self.ends, character)
        return self.starts[k], self.ends[k]


class Presence:
    """Who has been mentioned, when and how prominently.

    The clock counts the narrator's sentences in which somebody is mentioned; what is said in quotes does not make it tick.
    `last` is who was the source before.
    """

    def __init__(self, syntax: Syntax, reports: Sequence[Report]) -> None:
        self.starts = syntax.words.starts
        self.sentence_at = syntax.sentence_at
        self.quoted = Stretches([span for r in reports for span in r.quoted])
        self.content = Stretches([span for r in reports for span in r.content])
        self.subjects = {
            c.subject.head for c in syntax.clauses if c.kind in {"main", "verbless"} and c.subject is not None
        }
        self.recent: list[Entity] = []  # whom the mentions so far are of
        self.last: Entity | None = None
        self.alone = False  # whether `last` is the only one who has spoken
        self._begin, self._end = 0, -1  # the stretch of content that is next, or around the last mention
        self.clock = 0
        self.sentence = -1

    def mention(self, entity: Entity, start: int, end: int) -> None:
        """Takes up a mention in these words; mentions come in text order."""
        character = self.starts[start]
        if self._end <= character:
            self._begin, self._end = self.content.next(character)
        if self._begin <= character:
            weight = QUOTED if self.quoted.holds(character) else REPORTED
        else:
            sentence = self.sentence_at[start]
            weight = OTHER
            if sentence != self.sentence:
                self.sentence = sentence
                self.clock += 1
                weight = FIRST
            subjects, last = self.subjects, end - 1
            if last in subjects or (last > start and not subjects.isdisjoint(range(start, last))):
                weight = SUBJECT
        entity.trail.append((self.clock, weight))
        self.recent.append(entity)

    def source(self, entity: Entity, word: int, outermost: bool) -> None:
        """Takes up a mention that is the source of a report."""
        sentence = self.sentence_at[word]
        if sentence != self.sentence:
            self.sentence = sentence
            self.clock += 1
        self.weigh(entity, SOURCE if outermost else REPORTED)
        if outermost:
            self.alone = self.last is None or (self.alone and self.last is entity)
            self.last = entity
            entity.spoke = self.clock

    def weigh(self, entity: Entity, weight: float) -> None:
        """Adds a mention of this prominence."""
        entity.trail.append((self.clock, weight))
        self.recent.append(entity)

    def active(self) -> list[Entity]:
        """Who was mentioned not long ago, the last first."""
        since = self.clock - _MEMORY
        found: dict[Entity, None] = {}
        for entity in islice(reversed(self.recent), _REMEMBERED):
            if entity.trail[-1][0] < since:
                break
            found[entity] = None
        return list(found)

    def salience(self, entity: Entity) -> float:
        """How present the entity is now: its best mention, fading with the clock."""
        best = 0.0
        clock = self.clock
        for at, weight in entity.trail[-4:]:
            value = weight * _DECAY[clock - at] if clock - at < _FADED else 0.0
            if value > best:  # noqa: PLR1730 (the built-in max costs twice as much here)
                best = value
        return best

    def preferred(self, source: Source, but: Entity | None = None) -> tuple[Entity | None, list[Entity]]:
        """Whom a pronoun means by salience, never `but`, and those who are as salient."""
        options = []
        seen: set[Entity] = set() if but is None else {but}
        clock, best, chosen = self.clock, _FAINT, None
        for entity in islice(reversed(self.recent), _REMEMBERED):
            if entity not in seen:
                age = clock - entity.trail[-1][0]
                if age > _MEMORY or SOURCE * _DECAY[age] <= CLOSE * best:
                    break  # whoever was last mentioned so long ago is less present than the best
                seen.add(entity)
                suited = suits(entity, source)
                if suited and (value := suited * self.salience(entity)) > _FAINT:
                    options.append((value, entity))
                    if value > best:
                        best, chosen = value, entity
        if len(options) < 2:
            return chosen, []
        return chosen, [e for value, e in options if value > CLOSE * best and e is not chosen]


_NOBODY = SITES.union(
    """europe asia africa islam commons lords premiership mps tories democrats republicans conservatives liberals christmas
    easter congress""".split()
)


_AS_THINGS = {"organisation": 1.0, "place": 0.8, "document": 0.9}
_ADJECTIVE = 0.001  # the standing of "Czech", which only tells what something is


def _standing(entity: Entity) -> float:
    """How well somebody or something of no known kind suits "he" before it has spoken; kept with the entity."""
    tokens = entity.tokens
    alone = len(tokens) == 1
    if tokens[-1][-1:].isdigit() or (alone and tokens[0] in _NOBODY):
        found = 0.0  # the Hwasong-12 is no "he"
    elif alone and tokens[0] in nation_adjectives():
        found = _ADJECTIVE
    elif entity.thing or (alone and common_class(tokens[0]) and not common_name(tokens[0])):
        found = 0.05  # "the Minister for Trains"
    else:
        found = 0.35
    entity.standing = found
    return found


def suits(entity: Entity, source: Source) -> float:
    """How well an entity suits a pronoun: 0 where it cannot be meant."""
    kind = entity.kind
    if source.gender in ("m", "f"):
        if kind not in ("person", "unnamed", "other") or (entity.gender and entity.gender != source.gender):
            return 0.0
        if kind != "other":
            return 1.0 if entity.gender else 0.9
        standing = entity.standing if entity.standing >= 0.0 else _standing(entity)
        if standing <= _ADJECTIVE:
            return 0.0
        if entity.spoke < 0:
            return standing
        return 0.5 if entity.cited and len(entity.tokens) == 1 and not entity.roles else 0.9  # "according to Norvik"
    if source.gender == "n":
        if kind != "other":
            return _AS_THINGS.get(kind, 0.0)
        standing = entity.standing if entity.standing >= 0.0 else _standing(entity)
        return 0.0 if standing == _ADJECTIVE else 0.5
    if kind == "group" or entity.plural:
        return 1.0
    if kind == "unnamed":
        return 0.5 if entity.spoke >= 0 and entity.tokens == ("one",) else 0.0  # "One wrote …, and they said …"
    return 0.35 if kind in ("organisation", "place") and entity.spoke >= 0 else 0.0
