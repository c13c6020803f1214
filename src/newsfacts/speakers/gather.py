"""The mentions of one person or body gathered under the fullest name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from sys import maxsize

from ..layers import Name
from ..lexicon.bodies import PROPER_BODIES
from ..lexicon.people import nation_adjectives
from .entities import Entity
from .forms import LINKS, abbreviates, country, fuller, same_person, without_accents
from .register import MOST, Register

_PARENTS = frozenset(("umm", "oum", "um", "abu", "abou"))


def _without_nickname(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The words of Joe "Spud" Hale but the nickname."""
    for k in range(2, len(tokens) - 1):
        if not tokens[k][0].isalnum():
            return tokens[0], *tokens[k + 1 :]
    return tokens


class Mentions:
    """The names of one text, and in `owners` the entity of each; `ambiguous` holds the bearers of a surname left open."""

    def __init__(self, names: Sequence[Name], register: Register) -> None:
        self.names = names
        self.starts = [n.start for n in names]
        self.starts.append(maxsize)  # behind the last
        self.register = register
        self.classes = register.classes
        self.lower = register.lower
        self.owners: list[Entity | None] = [None] * len(names)
        self.ambiguous: dict[int, list[Entity]] = {}
        self._places: list[int] = []  # most places never speak: they are gathered when one does
        self._titled: dict[str, set[str]] | None = None
        self._abbreviated: dict[str, Entity] = {}
        self._initials: dict[str, Entity] | None = None

    def gather(self) -> None:
        """Finds the owners: longer names first, since a surname may come before the full name."""
        if not self.register.words.text.isascii():
            self._drop_accents()
        lower, by_full, owners = self.register.plain, self.register.by_full, self.owners
        single: list[int] = []
        places: list[int] = []
        for k, name in enumerate(self.names):
            core, end = name.core, name.core_end
            if name.kind == "place":
                places.append(k)
            elif end - core == 1:
                single.append(k)
            elif core >= 0:
                tokens = tuple(lower[core:end])
                if end - core > 3 and not lower[core + 1][0].isalnum():
                    tokens = _without_nickname(tokens)
                entity = by_full.get(tokens)
                owners[k] = entity if entity is not None and entity.kind == name.kind else self._full(name, tokens)
        self._gather_short(single)
        self._place(places)
        self._learn()

    def _gather_short(self, single: Sequence[int]) -> None:
        """Finds the owners of the names of one word, each kind of mention of a word once."""
        lower, owners, names = self.register.plain, self.owners, self.names
        known: dict[str | tuple[str, str, bool, str], Entity] = {}  # by the word alone where nothing tells more of it
        for k in single:
            name = names[k]
            word, kind, gender = lower[name.core], name.kind, name.gender
            titled = name.told is not None and name.told.title != ""
            key = word if kind == "other" and not titled and not gender else (word, kind, titled, gender)
            entity = known.get(key)
            if entity is None:
                entity = self._short(k, word)
                if entity is not None:
                    known[key] = entity
                    if kind == "organisation" and not titled and not gender:
                        known.setdefault(word, entity)
            owners[k] = entity

    def _place(self, places: Sequence[int]) -> None:
        """Finds the owners of the places that are somebody's surname, and leaves the others for later."""
        lower, by_word, owners = self.register.plain, self.register.by_word, self.owners
        for k in places:
            name = self.names[k]
            if name.core_end - name.core == 1 and lower[name.core] in by_word:
                owners[k] = self._placed(name, (lower[name.core],))
            if owners[k] is None:
                self._places.append(k)

    def _learn(self) -> None:
        """Gives each entity its mentions and what they tell."""
        learn = self.register.learn
        for name, entity in zip(self.names, self.owners, strict=True):
            if entity is None:
                continue
            entity.mentions.append((name.start, name.core_end))
            if name.gender and not entity.gender:
                entity.gender = name.gender
            if name.told is not None:
                learn(name, entity)

    def gather_places(self) -> None:
        """The entities of the places, all forms of a country's name together."""
        plain = self.register.plain
        for k in self._places:
            name = self.names[k]
            entity = self._full(name, tuple(plain[name.core : name.core_end]))
            entity.mentions.append((name.start, name.core_end))
            self.owners[k] = entity
        self._places = []

    def _drop_accents(self) -> None:
        """Makes "François" and "Francois" one."""
        lower, text = self.lower, self.register.printed
        starts, ends = self.register.starts, self.register.ends
        names = [n for n in self.names if n.core >= 0 and not text[starts[n.core] : ends[n.core_end - 1]].isascii()]
        accented = [i for n in names for i in range(n.core, n.core_end) if not lower[i].isascii()]
        if accented:
            plain = self.register.plain = list(lower)
            for i in accented:
                plain[i] = without_accents(lower[i])

    def _full(self, name: Name, tokens: tuple[str, ...]) -> Entity:
        if name.kind == "place":
            tokens = country(tokens)
        entity = self.register.by_full.get(tokens)
        if entity is None and name.kind != "place":
            entity = self._alike(name, tokens)
            if entity is not None and tokens[0] not in self.register.people.titles and fuller(tokens, entity.tokens):
                self.register.enter(entity, [word for word in tokens if word not in entity.tokens])
                entity.tokens, entity.name, entity.printed = tokens, name, ""
                self.register.by_full[tokens] = entity
        if entity is None:
            entity = self.register.new(tokens, name.kind, name)
        elif name.kind == "place" or self.register.shown(entity).isupper():
            printed = self.register.text(name.core, name.core_end)
            if len(printed) >= len(self.register.shown(entity)) and (name.kind == "place" or not printed.isupper()):
                entity.name, entity.printed = name, ""
        entity.gender = entity.gender or name.gender
        if entity.kind == "other" and name.kind in ("person", "organisation"):
            entity.kind = name.kind
        return entity

    def _placed(self, name: Name, tokens: tuple[str, ...]) -> Entity | None:
        """The person whose surname is a place's, unless a preposition makes it the place."""
        if name.core and self.classes[name.core - 1] == "I":
            return None
        for entity in self.register.bearers(tokens[0]):
            if entity.kind == "person" and entity.tokens[-1] == tokens[0]:
                return entity
        return None

    def _alike(self, name: Name, tokens: tuple[str, ...]) -> Entity | None:
        """The entity that the name is a longer or shorter form of."""
        by_word = self.register.by_word
        if tokens[-1] not in by_word and tokens[0] not in by_word:
            return None
        if len(tokens) == 2 and tokens[0] in self.register.people.titles:  # "PC Frost" for "PC Daniel Frost"
            for other in self.register.bearers(tokens[1]):
                if other.kind == "person" and other.tokens[-1] == tokens[1] and len(other.tokens) > 1:
                    return other
        person = name.kind in ("person", "other")
        for other in self.register.bearers(tokens[-1]) if person else ():
            if other.kind in ("person", "other") and other.tokens[-1] == tokens[-1] and len(other.tokens) > 1:
                if same_person(other.tokens, tokens):
                    return other
        for other in self.register.bearers(tokens[0]):
            short, long = sorted((other.tokens, tokens), key=len)
            if len(short) < 2 or long[: len(short)] != short or other.kind == "place":
                continue
            if (person and other.kind in ("person", "other") and long[0] in self.register.people.gender) or (
                name.kind != "person"
                and other.kind != "person"
                and all(w.rstrip(".") in self.register.people.bodies for w in long[len(short) :])
            ):
                return other
        return None

    def _short(self, k: int, word: str) -> Entity | None:
        """The entity of a one-word name: by surname, then by any other word of a name, or by abbreviation; None if open."""
        name = self.names[k]
        if self.classes[name.core - 1] == "(" and k:
            full = self._bracketed(self.names[k - 1], name, word.replace(".", ""))
            if full is not None:
                return full
        entity = None
        bearers = self.register.by_word.get(word)
        if bearers is not None:
            options = [e for e in bearers[:MOST] if e.fits(name.gender) and self._short_fits(name, e, word)]
            if len(options) > 1:
                options = self._narrowed(options, name, word)
            if len(options) > 1:
                self.ambiguous[k] = options
                return None
            entity = options[0] if options else None
        if entity is None:
            entity = self._other_way(k, word)
        if entity is None:
            return self.register.new((word,), name.kind, name)
        if entity.kind == "other" and name.kind in ("person", "organisation"):
            entity.kind = name.kind
        return entity

    def _narrowed(self, options: list[Entity], name: Name, word: str) -> list[Entity]:
        """Of several bearers those whose surname it is, and of those the one that is not "Ms Hale" elsewhere."""
        options = [e for e in options if e.tokens[-1] == word] or options
        titled = name.told is not None and name.told.title
        if len(options) > 1 and not titled and len(genders := self._genders(word)) == 1:
            options = [e for e in options if e.gender not in genders] or options
        return options

    def _genders(self, surname: str) -> Collection[str]:
        """Which of "Mr" and "Ms" the surname stands behind."""
        if self._titled is None:
            self._titled = {}
            for name in self.names:
                titled = name.gender and name.told is not None and name.told.title
                if titled and name.core_end - name.core == 1 and name.kind != "place":
                    self._titled.setdefault(self.register.plain[name.core], set()).add(name.gender)
        return self._titled.get(surname, ())

    def _short_fits(self, name: Name, entity: Entity, word: str) -> bool:
        """Whether the word alone may mean the entity in whose name it is."""
        if entity.kind == "place":
            return False
        if len(entity.tokens) == 1:
            return True
        if entity.tokens[0] in _PARENTS:
            return False  # "Umm Khaled" is Khaled's mother
        if entity.kind == "organisation":
            if name.kind == "person" or entity.tokens[0] != word or word in self.register.people.gender:
                return False
            last = entity.tokens[-1]
            if entity.tokens[1] == "&":
                return True  # "Marsh" of "Marsh & Coleman"
            if last.rstrip(".") not in self.register.people.bodies or word in nation_adjectives():
                return False
            return self.register.shown(entity)[-len(last) :][:1].isupper()  # "Ford Motor Co", not "the Trump campaign"
        return entity.kind == "person" or entity.tokens[-1] == word or not entity.thing

    def _other_way(self, k: int, word: str) -> Entity | None:
        """The entity that a word means which is in no name that fits: a spouse's given name, a head, an abbreviation."""
        if word in self.register.people.gender:
            return self._shared(k, word)
        if self.names[k].kind != "organisation":
            return None
        entity = self._headed(word)
        if entity is None and len(word) > 1:
            entity = self._initialled(word.replace(".", "").replace("&", ""))
            if entity is not None:
                entity.kind = "organisation"
        return entity

    def _shared(self, k: int, word: str) -> Entity | None:
        """The first of two who share a surname: "Khalid and Ghada Amin"."""
        if k + 1 == len(self.names) or self.names[k + 1].kind != "person":
            return None
        name, other = self.names[k], self.names[k + 1]
        if other.core != name.end + 1 or self.lower[name.end] != "and" or other.core_end - other.core < 2:
            return None
        surname = other.core_end - 1
        printed = f"{self.register.text(name.core, name.core_end)} {self.register.text(surname, surname + 1)}"
        entity = self.register.new((word, self.register.plain[surname]), "person", None, printed)
        entity.gender = self.register.people.gender[word]
        return entity

    def _headed(self, word: str) -> Entity | None:
        """The only body whose name has the head: "the Bank" after "the Bank of Tamar"."""
        if word not in self.register.people.bodies or word in PROPER_BODIES:
            return None
        found = [e for e in self.register.bearers(word) if e.kind == "organisation"]
        return found[0] if len(found) == 1 else None

    def _bracketed(self, before: Name, name: Name, plain: str) -> Entity | None:
        """The body before the brackets where the name in them is its abbreviation."""
        if (
            before.end != name.core - 1
            or self.classes[name.core - 1] != "("
            or not self.register.words.printed(name.core).isupper()
        ):
            return None
        full = self.register.by_full.get(tuple(self.register.plain[before.core : before.core_end]))
        if full is None or not abbreviates(plain, full.tokens):
            return None
        self._abbreviated[plain] = full
        if full.kind == "other":
            full.kind = "organisation"
        return full

    def _initialled(self, plain: str) -> Entity | None:
        """The body whose initials these are, or whose abbreviation the text has stated."""
        if self._initials is None:  # all longer names are known by now
            self._initials = {}
            for tokens, entity in self.register.by_full.items():
                if len(tokens) > 1 and entity.kind in ("organisation", "other"):
                    self._initials.setdefault("".join([w[0] for w in tokens if w not in LINKS]), entity)
        return self._abbreviated.get(plain) or self._initials.get(plain)
