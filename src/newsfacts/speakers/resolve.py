"""Who a source is: by its name, by salience, or by what it is called."""

from __future__ import annotations

from itertools import islice

from ..lexicon.people import nation_names
from .bodies import BodyResolver
from .entities import Entity
from .presence import suits
from .roles import RoleResolver
from .scene import OfScene, Scene
from .source import Source


class Resolver(OfScene):
    """Decides for one source after the other, in text order, with what is present then."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self.roles = RoleResolver(scene)
        self.bodies = BodyResolver(scene)
        self.titled: dict[tuple[str, str], Entity] = {}  # who "Mrs Hale" was, of several Hales

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
            found = self.roles.resolve(source)
            itself = found is not None and found is parent  # nobody calls himself "the lad"
            return self.unnamed.find(source) if itself else found
        if source.kind == "body":
            return self.bodies.resolve(source)
        if source.kind == "document":
            return self.bodies.document(source)
        return None if source.kind == "none" else self.unnamed.find(source)

    # --- names ----------------------------------------------------------------------------------------------------

    def choose(self, k: int, *, speaks: bool = False) -> Entity:
        """Of several bearers of a surname: who spoke last, else who was introduced first.

        Where one is only spoken of, it is the one whose son, wife or mother the others are.
        """
        options, last = self.mentions.ambiguous[k], self.presence.last
        if not speaks and last in options:
            options = [e for e in options if not self._is_relative(e)] or options
        name = self.names[k]
        title = name.told.title if name.told is not None else ""
        titled = (self.lower[name.core], title)
        recent = max(options, key=lambda e: e.trail[-1][0] if e.trail else -1)
        if title and titled in self.titled:
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

    def _is_relative(self, entity: Entity) -> bool:
        """Whether somebody is told of as somebody's kin: "her son, Luc Ferrand"."""
        found = (self.register.people.role(head) for held in entity.roles for head in held.heads)
        return any(role is not None and role.kind == "kin" for role in found)

    def _surname(self, source: Source) -> Entity | None:
        """Who bears common words as a name, where they stand alone with capitals: "Strand said", "Trump:"."""
        several = source.kind == "group" and "C" in self.classes[source.start : source.end]  # "Alcott and Strand said"
        if several or source.det or source.end - source.start > 3 or not self.words.printed(source.head)[:1].isupper():
            return None
        entity = self.register.look_up(tuple(self.register.plain[source.start : source.end]))
        if entity is None or entity.kind == "person":
            return entity
        return entity if entity.kind == "organisation" and entity.tokens[0] == self.lower[source.head] else None

    def _named(self, source: Source) -> Entity | None:
        k = source.name
        name = self.names[k]
        if k in self.mentions.ambiguous:
            chosen = self.choose(k, speaks=True)
            if chosen is not self.presence.last:
                self.scene.doubt(source, chosen, self.mentions.ambiguous[k])
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
            # "Moscow said": the country, where the text names it
            nation = nation_names().get(" ".join(entity.tokens), "")
            country = self.register.by_full.get(tuple(nation.lower().split()))
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
        quoted = parent is not None and source.gender in ("m", "f") and self._within_marks(source)
        entity, rivals = self.presence.preferred(source, parent if quoted else None)
        if entity is None:
            return self._ahead(source, reached)
        last = self.presence.last
        if not rivals or last is entity:
            return entity
        if last in rivals:
            return last
        self.scene.doubt(source, None, (entity, *rivals))
        return None

    def _within_marks(self, source: Source) -> bool:
        """Whether the source is in somebody's own words: there "he" is no speaker's name for himself."""
        return self.presence.quoted.holds(self.words.starts[source.head])

    def _antecedent(self, source: Source, reached: int) -> Entity | None:
        """Who "who" is: the name that ends just before it."""
        for k in range(reached - 1, max(reached - 4, -1), -1):
            if self.owners[k] is not None and 0 <= source.head - self.names[k].end <= 2:
                return self.owners[k]
        return None

    def _ahead(self, source: Source, reached: int) -> Entity | None:
        """Nobody yet: in a headline, the first person named after it who fits."""
        if self.words.starts[source.head] < self.scene.heading:
            for entity in islice(self.owners, reached, reached + 200):
                if entity is not None and suits(entity, source) > 0.5:
                    return entity
        return None
