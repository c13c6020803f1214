"""Who a source is: by its name, by salience, or by what it is called."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice

from ..article import Article
from ..layers import Report, Syntax
from ..lexicon.bodies import ANY_BODY, PAPERS
from ..records import Block, Doubt
from .entities import Entity
from .gather import Mentions
from .match import any_body_degree, body_degree, contradicts, is_office, known, other_nation, role_degree
from .presence import CLOSE, OTHER, Presence, Stretches, suits
from .source import Source, indefinite
from .unnamed import Unnamed

_LEAD = 1500  # characters within which a lead's "a minister" gets a name
_SHORT = 60  # a paragraph of fewer characters is a dateline, not a lead
_ORDINALS = frozenset(("first", "second", "third", "fourth", "other"))
_HEADING_KINDS = frozenset(("title", "deck", "caption", "byline", "credit", "furniture"))


class Resolver:
    """Decides for one source after the other, in text order, with what is present then."""

    def __init__(
        self,
        article: Article,
        syntax: Syntax,
        blocks: Sequence[Block],
        mentions: Mentions,
        reports: Sequence[Report],
    ) -> None:
        self.article = article
        self.words = syntax.words
        self.classes = syntax.classes
        self.lower = syntax.words.lower
        self.mentions = mentions
        self.names = mentions.names
        self.owners = mentions.owners
        self.register = register = mentions.register
        self.people = register.people
        self.presence = Presence(syntax, reports)
        self.unnamed = Unnamed(syntax, register)
        self.sources = Stretches(r.source for r in reports if r.source is not None)
        self.heading, self.lead = _opening(blocks)
        self.authors: dict[str, Entity] = {}
        self.titled: dict[tuple[str, str], Entity] = {}  # who "Mrs Hale" was, of several Hales
        self.doubts: list[Doubt] = []

    def resolve(self, source: Source, parent: Entity | None, reached: int) -> Entity | None:
        """Who the source is, or None; `parent` speaks around it, `reached` names have been met."""
        if source.kind == "pronoun":
            return self._pronoun(source, parent, reached)
        if source.kind == "name":
            return self._named(source)
        bearer = self._surname(source)
        if bearer is not None:
            return bearer
        if source.kind == "role":
            return self._role(source)
        if source.kind == "body":
            return self._body(source)
        if source.kind == "document":
            return self._document(source)
        return None if source.kind == "none" else self.unnamed.find(source)

    def doubt(self, source: Source, taken: Entity | None, options: Iterable[Entity]) -> None:
        """Records that several fit."""
        span = self.article.span(self.words.starts[source.start], self.words.ends[source.end - 1])
        names = tuple(dict.fromkeys(e.printed for e in options if e is not taken))
        self.doubts.append(Doubt("speaker", span, taken.printed if taken else None, names))

    # --- names ----------------------------------------------------------------------------------------------------

    def choose(self, k: int) -> Entity:
        """Of several bearers of a surname: who spoke last, else who was introduced first."""
        options = self.mentions.ambiguous[k]
        last = self.presence.last
        name = self.names[k]
        titled = (self.lower[name.core], name.title)
        recent = max(options, key=lambda e: e.trail[-1][0] if e.trail else -1)
        if name.title and titled in self.titled:
            chosen = self.titled[titled]
        elif last in options and last is recent:
            chosen = recent
        else:
            chosen = next((e for e in options if e.trail), options[0])
        self.titled[titled] = chosen
        self.owners[k] = chosen
        chosen.mentions.append((name.start, name.core_end))
        chosen.gender = chosen.gender or name.gender
        self.register.learn(name, chosen)
        return chosen

    def _surname(self, source: Source) -> Entity | None:
        """Who bears common words as a name, where they stand alone with capitals: "Strand said", "Trump:"."""
        if source.det or source.end - source.start > 3 or not self.words.printed(source.head)[:1].isupper():
            return None
        entity = self.register.look_up(tuple(self.register.plain[source.start : source.end]))
        if entity is None or entity.kind == "person":
            return entity
        return entity if entity.kind == "organisation" and entity.tokens[0] == self.lower[source.head] else None

    def _named(self, source: Source) -> Entity | None:
        k = source.name
        name = self.names[k]
        if k in self.mentions.ambiguous:
            chosen = self.choose(k)
            if chosen is not self.presence.last:
                self.doubt(source, chosen, self.mentions.ambiguous[k])
        if name.kind == "place" and self.owners[k] is None:
            self.mentions.gather_places()
        entity = self.owners[k]
        if entity is None:
            return None
        if len(entity.tokens) == 1 and not entity.roles:
            entity = self._short_for(entity) or self.register.misspelt(entity.tokens) or entity
        if name.core <= source.start and source.end < name.core_end:
            entity = self.register.look_up(tuple(self.register.plain[source.start : source.end])) or entity
        if entity.kind == "place":
            key = tuple(entity.nation.lower().split())  # "Moscow said": the country, where the text names it
            country = self.register.by_full.get(key)
            return country if country is not None and country.kind == "place" else entity
        if entity.kind == "other" and source.det == "the":
            entity.kind = "organisation"
        return entity

    def _short_for(self, entity: Entity) -> Entity | None:
        """The body that has spoken under a longer name: "Norvik" for "Norvik Marine"."""
        if entity.kind == "other":
            for other in self.register.by_word.get(entity.tokens[0], ()):
                if (
                    other is not entity
                    and other.spoke >= 0
                    and other.kind != "person"
                    and other.tokens[0] == entity.tokens[0]
                ):
                    return other
        return None

    # --- pronouns -------------------------------------------------------------------------------------------------

    def _pronoun(self, source: Source, parent: Entity | None, reached: int) -> Entity | None:
        if source.gender == "r":
            return self._antecedent(source, reached)
        if source.gender in ("1", "2"):
            return parent if source.gender == "1" else None
        entity, rivals = self.presence.preferred(source)
        if entity is None:
            return self._ahead(source, reached)
        last = self.presence.last
        if not rivals or last is entity:
            return entity
        if last in rivals:
            return last
        self.doubt(source, None, (entity, *rivals))
        return None

    def _antecedent(self, source: Source, reached: int) -> Entity | None:
        """Who "who" is: the name that ends just before it."""
        for k in range(reached - 1, max(reached - 4, -1), -1):
            if self.owners[k] is not None and 0 <= source.head - self.names[k].end <= 2:
                return self.owners[k]
        return None

    def _ahead(self, source: Source, reached: int) -> Entity | None:
        """Nobody yet: in a headline, the first person named after it who fits."""
        if self.words.starts[source.head] < self.heading:
            for entity in islice(self.owners, reached, reached + 200):
                if entity is not None and suits(entity, source) > 0.5:
                    return entity
        return None

    # --- descriptions of people -----------------------------------------------------------------------------------

    def _role(self, source: Source) -> Entity | None:
        head, words = self.unnamed.described(source)
        if indefinite(source.det):
            return self._delayed(source, head, words) or self.unnamed.find(source)
        options = self.holders(head, words, source.gender)
        if not options:
            return (
                self._delayed(source, head, words) or self._descriptor(source, head, words) or self.unnamed.find(source)
            )
        rivals = [e for value, e in options if value > options[0][0] - 0.08]
        if len(rivals) > 1 and self.presence.last not in rivals:
            self.doubt(source, None, rivals)
            return None
        return self.presence.last if len(rivals) > 1 else rivals[0]

    def holders(self, head: str, words: frozenset[str], gender: str) -> list[tuple[float, Entity]]:
        """Who is known to hold the role, best first."""
        options = []
        for entity in self.register.called(head):
            if entity.kind in ("person", "unnamed", "other"):
                degree = role_degree(self.people, entity, head, words) if entity.fits(gender) else 0.0
                if degree:
                    options.append((degree + min(self.presence.salience(entity), 3.0) / 3.0, entity))
        options.sort(key=lambda o: -o[0])
        return options

    def _descriptor(self, source: Source, head: str, words: frozenset[str]) -> Entity | None:
        """A definite description that nobody is known to bear: whoever is most present, where nothing speaks against it."""
        if source.det not in ("the", "this", "that") or (
            source.inside >= 0 and self.names[source.inside].kind == "person"
        ):
            return None
        before = slice(source.body_from, source.head)
        if not _ORDINALS.isdisjoint(self.lower[before]) or "0" in self.classes[before] or source.end > source.head + 1:
            return None  # "the second official", "the senator's spokesman", "the head of the club" are somebody else
        if self._brought_in(source, head):
            return None
        options = []
        for entity in self.presence.active():
            if (
                entity.kind == "person" or (entity.kind == "other" and entity.spoke >= 0 and not entity.thing)
            ) and entity.fits(source.gender):
                value = self.presence.salience(entity)
                alone = self.presence.alone and entity is self.presence.last
                if value >= OTHER and not contradicts(self.people, entity, head, words, alone):
                    options.append((value, entity))
        if not options:
            return None
        best = max(value for value, _ in options)
        rivals = [e for value, e in options if value > CLOSE * best]
        if len(rivals) == 1:
            return rivals[0]
        return self.presence.last if self.presence.last in rivals else None

    def _brought_in(self, source: Source, head: str) -> bool:
        """Whether the words before have "a spokesman" for this "the spokesman"."""
        lower = self.lower
        for i in range(source.start - 1, max(-1, source.start - 160), -1):
            if lower[i] == head:
                return not {"a", "an", "another"}.isdisjoint(lower[max(0, i - 5) : i])
        return False

    def _delayed(self, source: Source, head: str, words: frozenset[str]) -> Entity | None:
        """The lead's "a cardiologist" or "the minister", whom the next paragraphs name."""
        start = self.words.starts[source.head]
        lead = start < self.lead
        if not is_office(self.people, head) or source.det not in ("a", "an", "the", ""):
            return None
        if source.det in ("the", ""):
            return self._next_source(source) if lead else None
        found = []
        callings = self.people.broader.get(head, ()) if lead else ()
        options = dict.fromkeys(e for word in (head, *callings) for e in self.register.called(word))
        for entity in options:
            if entity.kind != "person" or not entity.mentions:
                continue
            at = self.words.starts[entity.mentions[0][0]]
            if not start < at < start + _LEAD:
                continue
            same = any(
                head in held.heads
                and (lead or held.definite)
                and not (words and held.narrowing and words.isdisjoint(held.narrowing))
                for held in entity.roles
            )
            called = any(word in callings for word in entity.callings)
            if (same or called) and self.sources.holds(at) and not other_nation(words, known(entity)):
                found.append(entity)
        return found[0] if len(found) == 1 else None

    def _next_source(self, source: Source) -> Entity | None:
        """The next source after the lead's, where it is a new full name without any role."""
        k = bisect_right(self.sources.starts, self.words.starts[source.head])
        for start, end in list(zip(self.sources.starts, self.sources.ends, strict=True))[k : k + 2]:
            for i in range(self.name_from(start), len(self.names)):
                if self.words.starts[self.names[i].start] >= end:
                    break
                entity = self.owners[i]
                if entity is not None and entity.kind in ("person", "other"):
                    bare = not entity.roles and len(entity.tokens) > 1 and not entity.trail
                    return entity if bare and entity.fits(source.gender) else None
        return None

    def name_from(self, character: int) -> int:
        """The index of the first name from the character on."""
        return bisect_left(self.names, character, key=lambda n: self.words.starts[n.start])

    # --- descriptions of bodies -----------------------------------------------------------------------------------

    def _body(self, source: Source) -> Entity | None:
        """For "the ministry", "the company": the body named before that it fits, else one by that description."""
        head, words = self.unnamed.described(source)
        head = head.rstrip(".")
        if indefinite(source.det) or source.det in ("his", "her", "their", "its"):
            return self.unnamed.find(source)
        if source.inside >= 0 and self.names[source.inside].end == source.head:
            inner = self.owners[source.inside]
            if inner is not None and inner.kind == "organisation" and inner.printed.isupper():
                return inner  # "the RPR party"
        best, chosen = 0.0, None
        options = [(body_degree(self.people, e, head, words), e) for e in self.register.bodies(head) if e.trail]
        if head in ANY_BODY and not any(degree for degree, _ in options):
            options = [
                (any_body_degree(self.people, e, head, words), e)
                for e in self.presence.active()
                if e.kind in ("organisation", "other")
            ]
        for degree, entity in options:
            value = 0.7 * degree + min(self.presence.salience(entity), 3.0) / 2.0 if degree else 0.0
            if value > best:
                best, chosen = value, entity
        if chosen is None:
            return self.unnamed.body(source, head, words)
        chosen.kind = "organisation"
        return chosen

    def _document(self, source: Source) -> Entity | None:
        """A report by somebody is that somebody's word."""
        head = self.lower[source.head]
        if source.inside >= 0:
            entity = self.owners[source.inside]
            if entity is not None and entity.kind in ("organisation", "person", "other"):
                self.authors[head] = entity
                if entity.kind == "other" and self.names[source.inside].core < source.head:
                    entity.kind = "organisation"  # "a Latino Decisions poll"
                return entity
        known_as = self.authors.get(head) if source.det == "the" else self._publisher(source, head)
        return known_as or self.unnamed.find(source)

    def _publisher(self, source: Source, head: str) -> Entity | None:
        """The agency or paper whose "published report" the lead goes by, where it is the next source: "Reuters reported"."""
        if head != "report" or not indefinite(source.det) or self.words.starts[source.head] >= self.lead:
            return None
        k = bisect_right(self.sources.starts, self.words.starts[source.head])
        if k == len(self.sources.starts):
            return None
        i = self.name_from(self.sources.starts[k])
        entity = self.owners[i] if i < len(self.names) else None
        if entity is None or self.words.starts[self.names[i].start] >= self.sources.ends[k]:
            return None
        if " ".join(entity.tokens) not in self.people.agencies and entity.tokens[-1] not in PAPERS:
            return None
        self.authors[head] = entity
        return entity


def _opening(blocks: Sequence[Block]) -> tuple[int, int]:
    """Where the heading ends, and where the lead paragraph does."""
    heading = lead = 0
    for block in blocks:
        if block.kind == "paragraph" and block.span.end - block.span.start > _SHORT:
            lead = block.span.end
            break
        if block.kind in _HEADING_KINDS:
            heading = block.span.end
    return heading, max(lead, heading)
