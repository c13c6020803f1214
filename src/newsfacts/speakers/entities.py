"""Who is named in the article: the mentions of one person or body gathered under the fullest name."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from ..layers import Name, Syntax, Words
from ..lexicon.lookup import common_class
from ..lexicon.people import People, countries, nation_adjectives, nation_names, nation_words
from ..lexicon.roles import HOLDING_VERBS, SUFFIXES, TITLE_WORDS

_LINKS = frozenset(("of", "the", "and", "for", "in", "on", "&", "de", "a", "an", "at", "to", ","))
_EMPTY = frozenset(
    ["the", "a", "an", "of", "for", "in", "on", "at", "to", "and", "his", "her", "its", "their", "our", "former", "ex", "then", "new", "old", "late", "longtime", "long-time", "current", "veteran", "top", "senior", "as", "who", "is", "was", "'s", "’s", ",", "with", "from", "by", "acting", "himself", "herself", "first", "last", "other", "same", "one"]
)


@define(eq=False)
class Held:
    """A role as printed, its head words, and the words that narrow it."""

    printed: str
    heads: tuple[str, ...]
    narrowing: frozenset[str]
    start: int = 0
    definite: bool = False


@define(eq=False)
class Entity:
    """Somebody or something mentioned.

    `trail` is where, as (clock, weight), in text order; `spoke` the clock when last a source, or -1. `callings` are the
    words of its titles; `narrowing`, `body` and `extra` are what `match` needs of its roles and name.
    """

    tokens: tuple[str, ...]
    kind: str
    printed: str
    gender: str = ""
    plural: bool = False
    roles: list[Held] = field(factory=list)
    mentions: list[tuple[int, int]] = field(factory=list)
    trail: list[tuple[int, float]] = field(factory=list)
    ages: set[str] = field(factory=set)
    nation: str = ""
    spoke: int = -1
    thing: bool = False
    callings: set[str] = field(factory=set)
    narrowing: frozenset[str] | None = None
    body: frozenset[str] | None = None
    extra: frozenset[str] = frozenset()
    covered: set[int] = field(factory=set)  # the words of the mentions

    def mention(self, words: Words, start: int, end: int) -> None:
        """Add these words as a mention."""
        self.mentions.append((words.starts[start], words.ends[end - 1]))
        self.covered.update(range(start, end))

    def fits(self, gender: str) -> bool:
        """Whether the gender does not contradict what is known."""
        return not gender or not self.gender or self.gender == gender


class Register:
    """The entities of one article, by full name, by each word of their names, and by abbreviation."""

    def __init__(self, syntax: Syntax, people: People) -> None:
        self.syntax = syntax
        self.words = syntax.words
        self.people = people
        self.entities: list[Entity] = []
        self.by_full: dict[tuple[str, ...], Entity] = {}
        self.by_word: dict[str, list[Entity]] = {}
        self.by_initials: dict[str, Entity] = {}
        self.ambiguous: dict[int, list[Entity]] = {}

    def gather(self, names: Sequence[Name]) -> list[Entity | None]:
        """The entity of each name: longer names first, since a surname may come before the full name."""
        owners: list[Entity | None] = [None] * len(names)
        lower = self.words.lower
        single: list[int] = []
        for k, name in enumerate(names):
            if name.core < 0:
                continue
            if name.core_end - name.core > 1 or name.kind == "place":
                owners[k] = self._full(name, tuple(lower[name.core : name.core_end]))
            else:
                single.append(k)
        for k in single:
            owners[k] = self._short(names, k, lower[names[k].core])
        for name, entity in zip(names, owners, strict=True):
            if entity is not None:
                self.learn(name, entity)
        return owners

    def look_up(self, tokens: tuple[str, ...]) -> Entity | None:
        """Who bears exactly this name, or the last word of it alone."""
        found = self.by_full.get(tokens)
        if found is None and tokens:
            bearers = [e for e in self.by_word.get(tokens[-1], ()) if e.kind != "place"]
            bearers = [e for e in bearers if e.tokens[-1] == tokens[-1]] or bearers
            if len(bearers) > 1:
                persons = [e for e in bearers if e.kind == "person"]
                bearers = sorted(persons, key=lambda e: -len(e.mentions))
            found = bearers[0] if bearers else None
        return found

    def new(self, tokens: tuple[str, ...], kind: str, printed: str) -> Entity:
        """A new entity, entered under its words."""
        entity = Entity(tokens, kind, printed)
        entity.thing = kind == "other" and len(tokens) > 1 and bool(common_class(tokens[-1]))
        self.entities.append(entity)
        self.by_full[tokens] = entity
        for word in dict.fromkeys(tokens):
            if word not in _LINKS and word[-1:] != ".":
                self.by_word.setdefault(word, []).append(entity)
        if len(tokens) > 2 and kind in ("organisation", "other"):
            self.by_initials.setdefault("".join(w[0] for w in tokens if w not in _LINKS), entity)
        return entity

    def _full(self, name: Name, tokens: tuple[str, ...]) -> Entity:
        printed = self._printed(name.core, name.end if self.words.lower[name.end - 1] in SUFFIXES else name.core_end)
        if name.kind == "place":
            bearer = self._placed(name, tokens)
            if bearer is not None:
                return bearer
            tokens = _country(tokens)
        if name.kind == "organisation":
            printed = self._owned(name, printed)
        entity = self.by_full.get(tokens)
        if entity is None and name.kind != "place":
            entity = self._alike(name, tokens)
            if entity is not None and _fuller(tokens, entity.tokens):
                self._lengthen(entity, tokens, printed)
        if entity is None:
            entity = self.new(tokens, name.kind, printed)
            if name.kind == "place":
                entity.nation = nation_names().get(" ".join(tokens), "")
        elif (name.kind == "place" and len(printed) > len(entity.printed)) or (
            entity.printed.isupper() and not printed.isupper() and len(printed) >= len(entity.printed)
        ):
            entity.printed = printed
        entity.gender = entity.gender or name.gender
        if entity.kind == "other" and name.kind in ("person", "organisation"):
            entity.kind = name.kind
        return entity

    def _placed(self, name: Name, tokens: tuple[str, ...]) -> Entity | None:
        """The person whose surname is a place's, unless a preposition makes it the place."""
        if len(tokens) > 1 or (name.core and self.syntax.classes[name.core - 1] == "I"):
            return None
        for entity in self.by_word.get(tokens[0], ()):
            if entity.kind == "person" and entity.tokens[-1] == tokens[0]:
                return entity
        return None

    def _owned(self, name: Name, printed: str) -> str:
        """The name with its owner, where it says too little alone: "Oslo's Defence Ministry"."""
        i = name.core - 1
        if i < 1 or self.syntax.classes[i] != "0" or self.syntax.classes[i - 1] != "P":
            return printed
        if self.words.lower[i - 1] not in nation_names() or self.words.lower[name.core_end - 1] not in self.people.bodies:
            return printed
        return self._printed(i - 1, name.core_end)

    def misspelt(self, tokens: tuple[str, ...]) -> Entity | None:
        """Who bears a surname that differs from this one in one letter."""
        word = tokens[-1]
        if len(tokens) == 1 and len(word) > 5:
            for entity in self.entities:
                other = entity.tokens[-1]
                if entity.kind == "person" and len(entity.tokens) > 1 and len(other) == len(word) and other[0] == word[0]:
                    if sum(a != b for a, b in zip(word, other, strict=True)) == 1:
                        return entity
        return None

    def _alike(self, name: Name, tokens: tuple[str, ...]) -> Entity | None:
        """The entity that the name is a longer or shorter form of."""
        person = name.kind in ("person", "other")
        for other in self.by_word.get(tokens[-1], ()) if person else ():
            if other.kind in ("person", "other") and other.tokens[-1] == tokens[-1] and len(other.tokens) > 1:
                if _same_person(other.tokens, tokens):
                    return other
        for other in self.by_word.get(tokens[0], ()):
            short, long = sorted((other.tokens, tokens), key=len)
            if len(short) < 2 or long[: len(short)] != short or other.kind == "place":
                continue
            if (person and other.kind in ("person", "other") and long[0] in self.people.gender) or (
                not person and all(w.rstrip(".") in self.people.bodies for w in long[len(short) :])
            ):
                return other
        return None

    def _lengthen(self, entity: Entity, tokens: tuple[str, ...], printed: str) -> None:
        for word in tokens:
            if word not in entity.tokens and word not in _LINKS and word[-1:] != ".":
                self.by_word.setdefault(word, []).append(entity)
        entity.tokens, entity.printed = tokens, printed
        self.by_full[tokens] = entity

    def _short(self, names: Sequence[Name], k: int, word: str) -> Entity | None:
        """The entity of a one-word name: by surname, then by any other word of a name, or by abbreviation."""
        name = names[k]
        plain = word.replace(".", "")
        if k and self._bracketed(names[k - 1], name):
            full = self.by_full.get(tuple(self.words.lower[names[k - 1].core : names[k - 1].core_end]))
            if full is not None and _abbreviates(plain, full.tokens):
                self.by_initials[plain] = full
                full.kind = "organisation" if full.kind == "other" else full.kind
                return full
        found = self.by_word.get(word, ())
        options = [e for e in found if e.fits(name.gender) and self._short_fits(name, e, word)]
        last = [e for e in options if e.tokens[-1] == word]
        options = last or options
        if len(options) > 1:
            options = self._apart(options, name, names) or options
        if len(options) > 1:
            self.ambiguous[k] = options
            return None
        if options:
            entity = options[0]
        elif len(plain) > 1 and (initials := self.by_initials.get(plain)) is not None:
            entity = initials
            if entity.kind == "other":
                entity.kind = "organisation"
        else:
            entity = self.new((word,), name.kind, self._printed(name.core, name.core_end))
        if entity.kind == "other" and name.kind in ("person", "organisation"):
            entity.kind = name.kind
        return entity

    def _short_fits(self, name: Name, entity: Entity, word: str) -> bool:
        if len(entity.tokens) == 1:
            return entity.kind != "place"
        if entity.kind == "place":
            return False
        if entity.kind == "organisation":
            if name.kind == "person" or entity.tokens[0] != word or word in self.people.gender:
                return False
            return entity.tokens[-1].rstrip(".") in self.people.bodies and word not in nation_adjectives()
        return entity.kind == "person" or entity.tokens[-1] == word or not entity.thing

    def _bracketed(self, before: Name, name: Name) -> bool:
        """Whether the name stands in brackets behind the one before it: an abbreviation."""
        printed = self.words.printed(name.core)
        return before.end == name.core - 1 and self.syntax.classes[name.core - 1] == "(" and printed.upper() == printed

    def _apart(self, options: list[Entity], name: Name, names: Sequence[Name]) -> list[Entity]:
        """Of several bearers of a surname those that the text does not always tell apart by "Ms" or the like."""
        if name.title:
            return []
        lower = self.words.lower
        titled = {n.gender for n in names if n.title and n.gender and n.core_end - n.core == 1 and lower[n.core] == lower[name.core]}
        return [e for e in options if e.gender not in titled] if len(titled) == 1 else []

    def learn(self, name: Name, entity: Entity) -> None:
        """What a mention tells of its entity: gender, age, roles."""
        words = self.words
        entity.mention(words, name.start, name.core_end)
        if name.gender and not entity.gender:
            entity.gender = name.gender
        if name.age:
            entity.ages.add(name.age)
        if name.title:
            entity.callings.add(TITLE_WORDS.get(name.title, name.title))
        if name.role is not None:
            start, end = name.role
            rank = self._rank(start, end)
            if rank > start:
                self.hold(entity, start, rank)
            self.hold(entity, rank, end)
        for start, end in name.apposed:
            self.hold(entity, start, end, start and end < name.start and self.words.lower[start - 1] == "the")
        if entity.kind == "other" and name.title:
            entity.kind = "person"

    def _rank(self, start: int, end: int) -> int:
        """Where a rank begins behind a role ("army spokesman Colonel"), else the start."""
        classes, lower = self.syntax.classes, self.words.lower
        for i in range(end - 1, start, -1):
            if classes[i] != "P" or self.people.before_name(lower[i]) is None:
                return i + 1 if i + 1 < end and self.people.role(lower[i]) is not None and classes[i] != "P" else start
        return start

    def hold(self, entity: Entity, start: int, end: int, definite: bool = False) -> None:
        """Adds the role in these words to the entity; `definite` where the text has it before, as known."""
        held = self.role(start, end)
        held.definite = definite
        entity.roles.append(held)
        if not entity.gender:
            for head in held.heads:
                found = self.people.role(head)
                if found is not None and found.gender:
                    entity.gender = found.gender

    def role(self, start: int, end: int) -> Held:
        """The role that the words state."""
        lower, classes = self.words.lower, self.syntax.classes
        heads: list[str] = []
        stop = start
        if lower[start] in HOLDING_VERBS:
            heads.append(HOLDING_VERBS[lower[start]])
        else:
            while stop < end and classes[stop] not in "I2r,(":
                stop += 1
            while stop - 1 > start and classes[stop - 1] not in "NKPA":
                stop -= 1
            heads.append(lower[stop - 1])
            heads += [lower[i] for i in range(start, stop - 1) if classes[i + 1] == "C" and self.people.role(lower[i])]
        heads = [TITLE_WORDS.get(h.rstrip("."), h) for h in heads]
        narrowing = narrowed(lower[start:end], heads)
        return Held(self._printed(start, end), tuple(heads), narrowing, self.words.starts[start])

    def _printed(self, start: int, end: int) -> str:
        return " ".join(self.words.text[self.words.starts[start] : self.words.ends[end - 1]].split())


def narrowed(words: Sequence[str], heads: Sequence[str]) -> frozenset[str]:
    """The words that narrow a role, nations by their name whatever the form."""
    nation = nation_words()
    found = set()
    for k, word in enumerate(words):
        if word in heads or word in _EMPTY:
            continue
        if k + 1 < len(words) and (pair := f"{word} {words[k + 1]}") in nation:
            found.add(nation[pair])
        elif not (k and f"{words[k - 1]} {word}" in nation):
            found.add(nation.get(word) or TITLE_WORDS.get(word.rstrip("."), word))
    return frozenset(found)


def _abbreviates(short: str, tokens: tuple[str, ...]) -> bool:
    """Whether the letters may be those of the name, in its language or another: "MRTA"."""
    initials = {w[0] for w in tokens if w not in _LINKS}
    return short[0] == tokens[0][0] or len(set(short) - initials) <= 1


def _fuller(tokens: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether the name says more than the one known: a word, not just a middle initial."""
    more = [t for t in tokens if t not in known and len(t.rstrip(".")) > 1]
    return len(tokens) >= len(known) and bool(more)


def _country(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """One key for all forms of a country's name; capitals keep their own."""
    joined = " ".join(tokens)
    if joined in countries():
        return tuple(nation_names()[joined].lower().split())
    return tokens


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names with one surname may be of one person: initials, middle names, one within the other."""
    if len(a) > len(b):
        a, b = b, a
    if a[0] == b[0]:
        return True
    first = a[0].rstrip(".")
    if len(first) == 1:
        return b[0].startswith(first)
    other = b[0].rstrip(".")
    if len(other) == 1:
        return first.startswith(other) or a[0] in b
    return a[0] in b[:-1]
