"""Who "the minister", "a cardiologist", "the 45-year-old" is: by a role that the text has told, or by presence."""

from __future__ import annotations

from ..lexicon.trades import PEOPLE_OF
from .entities import Entity
from .match import contradicts, is_office, known, other_nation, role_degree
from .presence import CLOSE, OTHER
from .scene import OfScene
from .source import Source, indefinite

_LEAD = 1500  # characters within which a lead's "a minister" gets a name
_ONCE = frozenset(("former", "retired", "ex", "onetime", "one-time"))  # offices that go with another
_ORDINALS = frozenset(("first", "second", "third", "fourth", "other"))


class RoleResolver(OfScene):
    """Resolves descriptions of people."""

    def resolve(self, source: Source) -> Entity | None:
        """The holder of the role, or None where two hold it; somebody unnamed where nobody is known to."""
        head, words = self.unnamed.described(source)
        if indefinite(source.det):
            return self._delayed(source, head, words) or self.unnamed.find(source)
        options = self.holders(head, words, source.gender)
        if not options:
            found = self._delayed(source, head, words) or self._descriptor(source, head, words)
            if found is not None and head in PEOPLE_OF:
                found.narrowing = known(found) | words
            return found or self.unnamed.find(source)
        rivals = [e for value, e in options if value > options[0][0] - 0.08]
        if len(rivals) > 1 and self.presence.last not in rivals:
            self.scene.doubt(source, None, rivals)
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
        end = source.head + 1
        if self.lower[end : end + 1] == ["of"] and self.classes[end + 1] == "m" and source.end == end + 2:
            head, end = f"{head}-of-", source.end  # "the mother of six"
        if not _ORDINALS.isdisjoint(self.lower[before]) or "0" in self.classes[before] or source.end > end:
            return None  # "the second official", "the senator's spokesman", "the head of the club" are somebody else
        if self._brought_in(source, head):
            return None
        options = []
        once = not _ONCE.isdisjoint(self.lower[before])
        for entity in self.presence.active():
            if (
                entity.kind == "person" or (entity.kind == "other" and entity.spoke >= 0 and not entity.thing)
            ) and entity.fits(source.gender):
                value = self.presence.salience(entity)
                alone = once or (self.presence.alone and entity is self.presence.last)
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
        lead = start < self.scene.lead
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
            if (same or called) and self.scene.sources.holds(at) and not other_nation(words, known(entity)):
                found.append(entity)
        return found[0] if len(found) == 1 else None

    def _next_source(self, source: Source) -> Entity | None:
        """The next source after the lead's, where it is a new full name without any role."""
        for start, end in self.scene.sources_after(source, 2):
            for i in range(self.scene.name_from(start), len(self.names)):
                if self.words.starts[self.names[i].start] >= end:
                    break
                entity = self.owners[i]
                if entity is not None and entity.kind in ("person", "other"):
                    bare = not entity.roles and len(entity.tokens) > 1 and not entity.trail
                    return entity if bare and entity.fits(source.gender) else None
        return None
