"""Which body "the ministry" or "the company" is, and whose word a report is."""

from __future__ import annotations

from ..lexicon.bodies import ANY_BODY, PAPERS, PLAIN_BODY
from .entities import Entity
from .match import any_body_degree, body_degree
from .scene import OfScene, Scene
from .source import Source, indefinite

_FORMS = frozenset("inc corp corporation co ltd plc llc ag sa nv holdings systems".split())


class BodyResolver(OfScene):
    """Resolves descriptions of bodies, and documents to who wrote them."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self.authors: dict[str, Entity] = {}

    def resolve(self, source: Source) -> Entity | None:
        """For "the ministry", "the company": the body named before that it fits, else one by that description."""
        head, words = self.unnamed.described(source)
        head = head.rstrip(".")
        if indefinite(source.det) or source.det in ("his", "her", "their", "its"):
            return self.unnamed.find(source)
        if source.inside >= 0 and self.names[source.inside].end == source.head:
            inner = self.owners[source.inside]
            if inner is not None and inner.kind == "organisation" and self.register.shown(inner).isupper():
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
        if chosen is None and source.det == "the" and head in ANY_BODY:
            chosen = self._only(head)
        if chosen is None:
            return self.unnamed.body(source, head, words)
        chosen.kind = "organisation"
        return chosen

    def _only(self, head: str) -> Entity | None:
        """The only body named so far, in the lead: "Norvik shares fell after the software maker said …"."""
        if self.presence.last is not None:
            return None
        named = [e for e in self.presence.active() if e.kind in ("organisation", "other")]
        named = [e for e in named if " ".join(e.tokens) not in self.people.agencies]
        if len(named) != 1 or named[0].kind != "organisation":
            return None
        told = [word.rstrip(".") for word in named[0].tokens if word.rstrip(".") in self.people.bodies]
        plain = not told or head in told or told[-1] in PLAIN_BODY or told[-1] in _FORMS
        return named[0] if plain else None

    def document(self, source: Source) -> Entity | None:
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
        if head != "report" or not indefinite(source.det) or self.words.starts[source.head] >= self.scene.lead:
            return None
        following = self.scene.sources_after(source, 1)
        if not following:
            return None
        start, end = following[0]
        i = self.scene.name_from(start)
        entity = self.owners[i] if i < len(self.names) else None
        if entity is None or self.words.starts[self.names[i].start] >= end:
            return None
        if " ".join(entity.tokens) not in self.people.agencies and entity.tokens[-1] not in PAPERS:
            return None
        self.authors[head] = entity
        return entity
