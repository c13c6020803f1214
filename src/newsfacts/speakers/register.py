"""Who is known in the article: look-ups by name, by role and by kind of body."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ..layers import Name, Syntax
from ..lexicon.people import People, nation_names
from ..lexicon.roles import HOLDING_VERBS, PARLIAMENTS, SUFFIXES, TITLE_WORDS
from .entities import Entity, Held, narrowed, nations, new_entity, new_held
from .forms import LINKS

_CLERICS = {"father": "priest", "sister": "nun", "brother": "monk"}  # before a name: no kin
MOST = 60  # bearers of one word, or holders of one role, that are looked at
_ROLES = 40  # kinds of role of one entity that are compared


class Register:
    """The entities of one article, by full name, by each word of their names, by abbreviation and by role."""

    def __init__(self, syntax: Syntax, people: People) -> None:
        self.classes = syntax.classes
        self.words = syntax.words
        self.lower = syntax.words.lower
        self.printed, self.starts, self.ends = syntax.words.text, syntax.words.starts, syntax.words.ends
        self.plain = self.lower  # without accents: "François" is "Francois"
        self.people = people
        self.by_full: dict[tuple[str, ...], Entity] = {}
        self.by_word: dict[str, list[Entity]] = {}
        self.by_role: dict[str, list[Entity]] = {}
        self.by_age: dict[str, list[Entity]] = {}
        self._by_body: dict[str, list[Entity]] | None = None
        self._last: Entity | None = None  # who was last given a role
        self._shapes: dict[tuple[str, int], list[Entity]] | None = None

    def new(self, tokens: tuple[str, ...], kind: str, name: Name | None, printed: str = "") -> Entity:
        """A new entity, entered under its words."""
        self.by_full[tokens] = entity = new_entity(tokens, kind, name, printed)
        self.enter(entity, tokens)
        return entity

    def enter(self, entity: Entity, tokens: Sequence[str]) -> None:
        """Enters the entity under these words of its name."""
        by_word = self.by_word
        for word in tokens:
            if word not in LINKS and word[-1] != ".":
                bearers = by_word.get(word)
                if bearers is None:
                    by_word[word] = [entity]
                elif bearers[-1] is not entity:
                    bearers.append(entity)

    def bearers(self, word: str) -> list[Entity]:
        """Whose names have the word."""
        found = self.by_word.get(word)
        return found[:MOST] if found else []

    def shown(self, entity: Entity) -> str:
        """The fullest name as printed, with its suffix, and with its owner where it says too little alone: "Oslo's Court"."""
        if entity.printed or (name := entity.name) is None:
            return entity.printed
        lower, start, end = self.lower, name.core, name.core_end
        if len(entity.tokens) > 1:
            owned = name.kind == "organisation" and start > 1 and self.classes[start - 1] == "0"
            if owned and lower[start - 2] in nation_names() and lower[end - 1] in self.people.bodies:
                start -= 2
            elif lower[name.end - 1] in SUFFIXES:
                end = name.end
        entity.printed = self.text(start, end)
        return entity.printed

    def text(self, start: int, end: int) -> str:
        """The words as printed, white space as one space."""
        printed = self.printed[self.starts[start] : self.ends[end - 1]]
        if end - start == 1 or (printed.isprintable() and "  " not in printed):
            return printed
        return " ".join(printed.split())

    # --- what the mentions tell -----------------------------------------------------------------------------------

    def learn(self, name: Name, entity: Entity) -> None:
        """What a mention with a title, a role or an age tells of its entity."""
        told = name.told
        if told is None:
            return
        if told.age:
            self.by_age.setdefault(told.age, []).append(entity)
        if told.title:
            if told.title in self.people.titles:  # roles are held with the words that narrow them
                self._call(entity, TITLE_WORDS.get(told.title, told.title))
            elif told.title in _CLERICS:
                self._call(entity, _CLERICS[told.title])
            if entity.kind == "other":
                entity.kind = "person"
        if told.role is not None:
            start, end = told.role
            rank = self._rank(start, end)
            if rank > start:
                self.hold(entity, start, rank)
            self.hold(entity, rank, end)
        for start, end in told.apposed:
            self.hold(entity, start, end, 0 < start < end < name.start and self.lower[start - 1] == "the")

    def _call(self, entity: Entity, calling: str) -> None:
        """Enters the entity under the word of its title."""
        if calling not in entity.callings:
            entity.callings += (calling,)
        self._index(self.by_role, entity, calling)

    def _embody(self, entity: Entity, table: dict[str, list[Entity]]) -> None:
        """Enters a body under the words that it may be called by."""
        heads = {h for held in entity.roles for h in held.heads} | {t.rstrip(".") for t in entity.tokens}
        if " ".join(entity.tokens) in self.people.agencies:
            heads.add("agency")
        entity.body = frozenset(heads)
        for head in entity.body & self.people.bodies.keys():
            self._index(table, entity, head)

    def describe(self, entity: Entity) -> Entity:
        """Enters a body that is known by its description alone."""
        if self._by_body is not None:
            self._embody(entity, self._by_body)
        return entity

    def _index(self, table: dict[str, list[Entity]], entity: Entity, head: str) -> None:
        for word in (head, *self.people.broader.get(head, ())):
            holders = table.get(word)
            if holders is None:
                table[word] = [entity]
            elif holders[-1] is not entity:
                holders.append(entity)

    def _rank(self, start: int, end: int) -> int:
        """Where a rank begins behind a role ("army spokesman Colonel"), else the start."""
        classes, lower = self.classes, self.lower
        for i in range(end - 1, start, -1):
            if classes[i] != "P" or self.people.before_name(lower[i]) is None:
                behind = i + 1 < end and classes[i] != "P" and self.people.role(lower[i]) is not None
                return i + 1 if behind else start
        return start

    def hold(self, entity: Entity, start: int, end: int, definite: bool = False) -> None:
        """Adds the role in these words to the entity."""
        held = self._role(start, end)
        held.definite = definite
        self.holds(entity, held)
        if held.heads == ("counterpart",) and self._last is not None and self._last.roles:
            other = self._last.roles[-1]
            self.holds(
                entity, new_held(held.printed, other.heads, held.narrowing | (other.narrowing - nations()), held.start)
            )
        self._last = entity

    def holds(self, entity: Entity, held: Held) -> None:
        """Adds a role to the entity."""
        entity.roles.append(held)
        if held not in entity.distinct and len(entity.distinct) < _ROLES:
            entity.distinct += (held,)
        for head in held.heads:
            self._index(self.by_role, entity, head)
            found = self.people.role(head)
            if found is not None and found.gender and not entity.gender:
                entity.gender = found.gender
            if "foreign" in held.narrowing or "state" in held.narrowing:
                self._index(self.by_role, entity, "diplomat")
            if "prime" in held.narrowing:
                self._index(self.by_role, entity, "premier")
            if not PARLIAMENTS.isdisjoint(held.narrowing):
                self._index(self.by_role, entity, "lawmaker")

    def _role(self, start: int, end: int) -> Held:
        """The role that the words state."""
        lower, classes = self.lower, self.classes
        if lower[start] in HOLDING_VERBS:
            heads = [HOLDING_VERBS[lower[start]]]
        else:
            stop = start
            while stop < end and classes[stop] not in "I2r,(":
                stop += 1
            while stop - 1 > start and classes[stop - 1] not in "NKPA":
                stop -= 1
            heads = [lower[stop - 1]]
            if "C" in classes[start:stop]:
                joined = [i for i in range(start, stop - 1) if classes[i + 1] == "C"]
                heads += [lower[i] for i in joined if self.people.role(lower[i])]
            heads = [TITLE_WORDS.get(h.rstrip("."), h) for h in heads]
        return new_held(
            self.text(start, end), tuple(heads), narrowed(lower[start:end], heads), self.words.starts[start]
        )

    # --- look-ups -------------------------------------------------------------------------------------------------

    def look_up(self, tokens: tuple[str, ...]) -> Entity | None:
        """Who bears exactly this name, or the last word of it; of several the person most often named."""
        found = self.by_full.get(tokens)
        if found is None and tokens:
            bearers = [e for e in self.bearers(tokens[-1]) if e.kind != "place"]
            bearers = [e for e in bearers if e.tokens[-1] == tokens[-1]] or bearers
            if len(bearers) > 1:
                bearers = sorted((e for e in bearers if e.kind == "person"), key=lambda e: -len(e.mentions))
            found = bearers[0] if bearers else None
        return found

    def misspelt(self, tokens: tuple[str, ...]) -> Entity | None:
        """Who bears a surname that differs from this one in one letter."""
        word = tokens[-1]
        if len(tokens) > 1 or len(word) < 6:
            return None
        if self._shapes is None:
            self._shapes = {}
            for entity in self.by_full.values():
                if entity.kind == "person" and len(entity.tokens) > 1:
                    other = entity.tokens[-1]
                    self._shapes.setdefault((other[0], len(other)), []).append(entity)
        for entity in islice(self._shapes.get((word[0], len(word)), ()), MOST):
            if sum(a != b for a, b in zip(word, entity.tokens[-1], strict=True)) == 1:
                return entity
        return None

    def called(self, head: str) -> list[Entity]:
        """Who may be called by the head of a role, or "the 45-year-old"."""
        table = self.by_age if head.endswith("-year-old") else self.by_role
        return table.get(head.partition("-")[0] if table is self.by_age else head, [])[:MOST]

    def bodies(self, head: str) -> list[Entity]:
        """The bodies whose name or description says that they may be called so."""
        if self._by_body is None:
            self._by_body = {}
            for entity in dict.fromkeys(self.by_full.values()):
                if entity.kind in ("organisation", "other"):
                    self._embody(entity, self._by_body)
        return self._by_body.get(head, [])[:MOST]
