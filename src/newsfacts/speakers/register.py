"""The mentions of one person or body gathered under the fullest name, and look-ups by name and by role."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from unicodedata import combining, normalize

from ..layers import Name, Syntax
from ..lexicon.bodies import PROPER_BODIES
from ..lexicon.people import People, countries, nation_adjectives, nation_names
from ..lexicon.roles import HOLDING_VERBS, SUFFIXES, TITLE_WORDS
from .entities import Entity, Held, narrowed, nations

_LINKS = frozenset(("of", "the", "and", "for", "in", "on", "&", "de", "a", "an", "at", "to", ","))
_MOST = 60  # bearers of one word, or holders of one role, that are looked at
_ROLES = 40  # kinds of role of one entity that are compared


class Register:
    """The entities of one article, by full name, by each word of their names, by abbreviation and by role."""

    def __init__(self, syntax: Syntax, people: People) -> None:
        self.classes = syntax.classes
        self.words = syntax.words
        self.lower = syntax.words.lower
        self.plain = self.lower  # without accents: "François" is "Francois"
        self.people = people
        self.by_full: dict[tuple[str, ...], Entity] = {}
        self.by_word: dict[str, list[Entity]] = {}
        self._abbreviated: dict[str, Entity] = {}
        self._initials: dict[str, Entity] | None = None
        self.by_role: dict[str, list[Entity]] = {}
        self.by_age: dict[str, list[Entity]] = {}
        self._by_body: dict[str, list[Entity]] | None = None
        self._places: list[int] = []
        self.ambiguous: dict[int, list[Entity]] = {}
        self._last: Entity | None = None  # who was last given a role
        self._titled: dict[str, set[str]] = {}
        self._shapes: dict[tuple[str, int], list[Entity]] | None = None

    # --- gathering ------------------------------------------------------------------------------------------------

    def gather(self, names: Sequence[Name]) -> list[Entity | None]:
        """The entity of each name: longer names first, since a surname may come before the full name."""
        owners: list[Entity | None] = [None] * len(names)
        if not self.words.text.isascii():
            self._drop_accents(names)
        lower, by_full = self.plain, self.by_full
        single: list[int] = []
        places: list[int] = []
        for k, name in enumerate(names):
            core, end = name.core, name.core_end
            if core < 0:
                continue
            if name.kind == "place":
                places.append(k)
            elif end - core > 1:
                tokens = tuple(lower[core:end])
                entity = by_full.get(tokens)
                owners[k] = entity if entity is not None and entity.kind == name.kind else self._full(name, tokens)
            else:
                single.append(k)
                if name.title and name.gender:
                    self._titled.setdefault(lower[core], set()).add(name.gender)
        seen: dict[tuple[str, str, bool, str], Entity] = {}
        for k in single:
            name = names[k]
            key = (lower[name.core], name.kind, bool(name.title), name.gender)
            entity = seen.get(key)
            if entity is None and name.kind == "other" and not name.title:
                entity = seen.get((key[0], "organisation", False, ""))
            if entity is None:
                entity = self._short(names, k, key[0])
                if entity is not None:
                    seen[key] = entity
            owners[k] = entity
        for k in places:  # most places never speak: they are gathered when one does
            name = names[k]
            if name.core_end - name.core == 1 and lower[name.core] in self.by_word:
                owners[k] = self._placed(name, (lower[name.core],))
        self._places = [k for k in places if owners[k] is None]
        for name, entity in zip(names, owners, strict=True):
            if entity is None:
                continue
            if name.title or name.role or name.apposed or name.age or name.gender:
                self.learn(name, entity)
            else:
                entity.mentions.append((name.start, name.core_end))
        return owners

    def _drop_accents(self, names: Sequence[Name]) -> None:
        """Makes "François" and "Francois" one."""
        lower = self.lower
        accented = [i for n in names if n.core >= 0 for i in range(n.core, n.core_end) if not lower[i].isascii()]
        if accented:
            self.plain = list(lower)
            for i in accented:
                self.plain[i] = _plain(lower[i])

    def gather_places(self, names: Sequence[Name], owners: list[Entity | None]) -> None:
        """The entities of the places, all forms of a country's name together."""
        for k in self._places:
            name = names[k]
            entity = self._full(name, tuple(self.plain[name.core : name.core_end]))
            entity.mentions.append((name.start, name.core_end))
            owners[k] = entity
        self._places = []

    def new(self, tokens: tuple[str, ...], kind: str, printed: str) -> Entity:
        """A new entity, entered under its words."""
        entity = Entity(tokens, kind, printed)
        self.by_full[tokens] = entity
        self._enter(entity, tokens)
        return entity

    def _enter(self, entity: Entity, tokens: Sequence[str]) -> None:
        by_word = self.by_word
        for word in tokens:
            if word not in _LINKS and word[-1:] != ".":
                bearers = by_word.get(word)
                if bearers is None:
                    by_word[word] = [entity]
                elif bearers[-1] is not entity:
                    bearers.append(entity)

    def bearers(self, word: str) -> list[Entity]:
        """Whose names have the word."""
        found = self.by_word.get(word)
        return found[:_MOST] if found else []

    def _full(self, name: Name, tokens: tuple[str, ...]) -> Entity:
        if name.kind == "place":
            tokens = _country(tokens)
        entity = self.by_full.get(tokens)
        if entity is None and name.kind != "place":
            entity = self._alike(name, tokens)
            if entity is not None and _fuller(tokens, entity.tokens):
                self._enter(entity, [word for word in tokens if word not in entity.tokens])
                entity.tokens, entity.printed = tokens, self._printed(name)
                self.by_full[tokens] = entity
        if entity is None:
            entity = self.new(tokens, name.kind, self._printed(name))
            if name.kind == "place":
                entity.nation = nation_names().get(" ".join(tokens), "")
        elif name.kind == "place" or entity.printed.isupper():
            printed = self._printed(name)
            if len(printed) >= len(entity.printed) and (name.kind == "place" or not printed.isupper()):
                entity.printed = printed
        entity.gender = entity.gender or name.gender
        if entity.kind == "other" and name.kind in ("person", "organisation"):
            entity.kind = name.kind
        return entity

    def _printed(self, name: Name) -> str:
        """The name as printed, with its suffix, and with its owner where it says too little alone: "Oslo's Court"."""
        lower, i = self.lower, name.core - 1
        if name.kind == "organisation" and i > 0 and self.classes[i] == "0" and lower[i - 1] in nation_names():
            if lower[name.core_end - 1] in self.people.bodies:
                return self.text(i - 1, name.core_end)
        return self.text(name.core, name.end if lower[name.end - 1] in SUFFIXES else name.core_end)

    def text(self, start: int, end: int) -> str:
        """The words as printed, white space as one space."""
        printed = self.words.text[self.words.starts[start] : self.words.ends[end - 1]]
        return printed if end - start == 1 else " ".join(printed.split())

    def _placed(self, name: Name, tokens: tuple[str, ...]) -> Entity | None:
        """The person whose surname is a place's, unless a preposition makes it the place."""
        if name.core and self.classes[name.core - 1] == "I":
            return None
        for entity in self.bearers(tokens[0]):
            if entity.kind == "person" and entity.tokens[-1] == tokens[0]:
                return entity
        return None

    def _alike(self, name: Name, tokens: tuple[str, ...]) -> Entity | None:
        """The entity that the name is a longer or shorter form of."""
        person = name.kind in ("person", "other")
        for other in self.bearers(tokens[-1]) if person else ():
            if other.kind in ("person", "other") and other.tokens[-1] == tokens[-1] and len(other.tokens) > 1:
                if _same_person(other.tokens, tokens):
                    return other
        for other in self.bearers(tokens[0]):
            short, long = sorted((other.tokens, tokens), key=len)
            if len(short) < 2 or long[: len(short)] != short or other.kind == "place":
                continue
            if (person and other.kind in ("person", "other") and long[0] in self.people.gender) or (
                name.kind != "person"
                and other.kind != "person"
                and all(w.rstrip(".") in self.people.bodies for w in long[len(short) :])
            ):
                return other
        return None

    def _short(self, names: Sequence[Name], k: int, word: str) -> Entity | None:
        """The entity of a one-word name: by surname, then by any other word of a name, or by abbreviation; None if open."""
        name = names[k]
        if self.classes[name.core - 1] == "(" and k:
            full = self._bracketed(names[k - 1], name, word.replace(".", ""))
            if full is not None:
                return full
        bearers = self.by_word.get(word)
        options = (
            [e for e in bearers[:_MOST] if e.fits(name.gender) and self._short_fits(name, e, word)] if bearers else []
        )
        if len(options) > 1:
            options = self._narrowed(options, name, word)
        if len(options) > 1:
            self.ambiguous[k] = options
            return None
        entity = options[0] if options else self._other_way(names, k, word)
        if entity is None:
            return self.new((word,), name.kind, self.text(name.core, name.core_end))
        if entity.kind == "other" and name.kind in ("person", "organisation"):
            entity.kind = name.kind
        return entity

    def _narrowed(self, options: list[Entity], name: Name, word: str) -> list[Entity]:
        """Of several bearers those whose surname it is, and of those the one that is not "Ms Hale" elsewhere."""
        options = [e for e in options if e.tokens[-1] == word] or options
        if len(options) > 1 and not name.title and len(titled := self._titled.get(word, ())) == 1:
            options = [e for e in options if e.gender not in titled] or options
        return options

    def _other_way(self, names: Sequence[Name], k: int, word: str) -> Entity | None:
        """The entity that a word means which is in no name that fits: a spouse's given name, a head, an abbreviation."""
        if word in self.people.gender:
            return self._shared(names, k, word)
        if names[k].kind != "organisation":
            return None
        entity = self._headed(word)
        if entity is None and len(word) > 1:
            entity = self._initialled(word.replace(".", "").replace("&", ""))
            if entity is not None:
                entity.kind = "organisation"
        return entity

    def _shared(self, names: Sequence[Name], k: int, word: str) -> Entity | None:
        """The first of two who share a surname: "Khalid and Ghada Amin"."""
        if k + 1 == len(names) or names[k + 1].kind != "person":
            return None
        name, other = names[k], names[k + 1]
        if other.core != name.end + 1 or self.lower[name.end] != "and" or other.core_end - other.core < 2:
            return None
        surname = other.core_end - 1
        printed = f"{self.text(name.core, name.core_end)} {self.text(surname, surname + 1)}"
        entity = self.new((word, self.plain[surname]), "person", printed)
        entity.gender = self.people.gender[word]
        return entity

    def _headed(self, word: str) -> Entity | None:
        """The only body whose name has the head: "the Bank" after "the Bank of Tamar"."""
        if word not in self.people.bodies or word in PROPER_BODIES:
            return None
        found = [e for e in self.bearers(word) if e.kind == "organisation"]
        return found[0] if len(found) == 1 else None

    def _short_fits(self, name: Name, entity: Entity, word: str) -> bool:
        """Whether the word alone may mean the entity in whose name it is."""
        if entity.kind == "place":
            return False
        if len(entity.tokens) == 1:
            return True
        if entity.kind == "organisation":
            if name.kind == "person" or entity.tokens[0] != word or word in self.people.gender:
                return False
            last = entity.tokens[-1]
            proper = entity.printed[-len(last) :][:1].isupper()  # "Ford Motor Co", but not "the Trump campaign"
            return proper and last.rstrip(".") in self.people.bodies and word not in nation_adjectives()
        return entity.kind == "person" or entity.tokens[-1] == word or not entity.thing

    def _bracketed(self, before: Name, name: Name, plain: str) -> Entity | None:
        """The body before the brackets where the name in them is its abbreviation."""
        if (
            before.end != name.core - 1
            or self.classes[name.core - 1] != "("
            or not self.words.printed(name.core).isupper()
        ):
            return None
        full = self.by_full.get(tuple(self.plain[before.core : before.core_end]))
        if full is None or not _abbreviates(plain, full.tokens):
            return None
        self._abbreviated[plain] = full
        if full.kind == "other":
            full.kind = "organisation"
        return full

    def _initialled(self, plain: str) -> Entity | None:
        """The body whose initials these are, or whose abbreviation the text has stated."""
        if self._initials is None:  # all longer names are known by now
            self._initials = {}
            for tokens, entity in self.by_full.items():
                if len(tokens) > 1 and entity.kind in ("organisation", "other"):
                    self._initials.setdefault("".join([w[0] for w in tokens if w not in _LINKS]), entity)
        return self._abbreviated.get(plain) or self._initials.get(plain)

    # --- what the mentions tell -----------------------------------------------------------------------------------

    def learn(self, name: Name, entity: Entity) -> None:
        """What a mention tells of its entity: gender, age, roles."""
        entity.mentions.append((name.start, name.core_end))
        if name.gender and not entity.gender:
            entity.gender = name.gender
        if name.age:
            self.by_age.setdefault(name.age, []).append(entity)
        if name.title:
            if name.title in self.people.titles:  # roles are held with the words that narrow them
                calling = TITLE_WORDS.get(name.title, name.title)
                entity.callings += (calling,)
                self._index(self.by_role, entity, calling)
            if entity.kind == "other":
                entity.kind = "person"
        if name.role is not None:
            start, end = name.role
            rank = self._rank(start, end)
            if rank > start:
                self.hold(entity, start, rank)
            self.hold(entity, rank, end)
        for start, end in name.apposed:
            self.hold(entity, start, end, 0 < start < end < name.start and self.lower[start - 1] == "the")

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
            holders = table.setdefault(word, [])
            if not holders or holders[-1] is not entity:
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
                entity, Held(held.printed, other.heads, held.narrowing | (other.narrowing - nations()), held.start)
            )
        self._last = entity

    def holds(self, entity: Entity, held: Held) -> None:
        """Adds a role to the entity."""
        entity.roles.append(held)
        if len(entity.distinct) < _ROLES:
            entity.distinct.setdefault((held.heads, held.narrowing), held)
        for head in held.heads:
            self._index(self.by_role, entity, head)
            found = self.people.role(head)
            if found is not None and found.gender and not entity.gender:
                entity.gender = found.gender
            if "foreign" in held.narrowing or "state" in held.narrowing:
                self._index(self.by_role, entity, "diplomat")

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
            heads += [lower[i] for i in range(start, stop - 1) if classes[i + 1] == "C" and self.people.role(lower[i])]
            heads = [TITLE_WORDS.get(h.rstrip("."), h) for h in heads]
        return Held(self.text(start, end), tuple(heads), narrowed(lower[start:end], heads), self.words.starts[start])

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
        for entity in islice(self._shapes.get((word[0], len(word)), ()), _MOST):
            if sum(a != b for a, b in zip(word, entity.tokens[-1], strict=True)) == 1:
                return entity
        return None

    def called(self, head: str) -> list[Entity]:
        """Who may be called by the head of a role, or "the 45-year-old"."""
        table = self.by_age if head.endswith("-year-old") else self.by_role
        return table.get(head.partition("-")[0] if table is self.by_age else head, [])[:_MOST]

    def bodies(self, head: str) -> list[Entity]:
        """The bodies whose name or description says that they may be called so."""
        if self._by_body is None:
            self._by_body = {}
            for entity in dict.fromkeys(self.by_full.values()):
                if entity.kind in ("organisation", "other"):
                    self._embody(entity, self._by_body)
        return self._by_body.get(head, [])[:_MOST]


def _plain(word: str) -> str:
    """The word without its accents."""
    return "".join([c for c in normalize("NFD", word) if not combining(c)])


def _abbreviates(short: str, tokens: tuple[str, ...]) -> bool:
    """Whether the letters may be those of the name, in its language or another: "MRTA"."""
    initials = {w[0] for w in tokens if w not in _LINKS}
    return short[0] == tokens[0][0] or len(set(short) - initials) <= 1


def _fuller(tokens: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether the name says more than the one known: a word, not just a middle initial."""
    return len(tokens) >= len(known) and any(t not in known and len(t.rstrip(".")) > 1 for t in tokens)


def _country(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """One key for all forms of a country's name; capitals keep their own."""
    joined = " ".join(tokens)
    return tuple(nation_names()[joined].lower().split()) if joined in countries() else tokens


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names with one surname may be of one person: initials, middle names, one within the other."""
    if len(a) > len(b):
        a, b = b, a
    if a[0] == b[0]:
        return True
    first, other = a[0].rstrip("."), b[0].rstrip(".")
    if len(first) == 1:
        return b[0].startswith(first)
    if len(other) == 1:
        return first.startswith(other) or a[0] in b
    return a[0] in b[:-1]
