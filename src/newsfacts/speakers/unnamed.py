"""Sources without a name of their own: by their description, the same one for the same words."""

from __future__ import annotations

from itertools import islice

from ..layers import Syntax
from ..lexicon.lookup import common_class
from ..lexicon.trades import PEOPLE_OF
from .entities import Entity, narrowed, new_entity, new_held
from .register import Register
from .source import Source, indefinite


class Unnamed:
    """Finds or makes the entity of a description."""

    def __init__(self, syntax: Syntax, register: Register) -> None:
        self.words = syntax.words
        self.classes = syntax.classes
        self.lower = syntax.words.lower
        self.register = register
        self.people = register.people
        self.known: dict[tuple[str, str], list[Entity]] = {}

    def described(self, source: Source) -> tuple[str, frozenset[str]]:
        """The head of a description and the words that narrow it, before and behind."""
        head = self.lower[source.head]
        words = self.lower[source.body_from : source.head]
        for i in range(source.head + 1, min(source.end, source.head + 8)):
            if self.classes[i] in "r,(-":
                break
            words.append(self.lower[i])
        narrow = narrowed(words, (head,))
        if head in PEOPLE_OF:
            narrow |= {PEOPLE_OF[head]}  # "the Frenchman" is no Spaniard
        two = "and" in words and self.classes[source.body_from + words.index("and") - 1] == "K"
        return head, narrow | {"and"} if two else narrow  # "officials and analysts" are others than "analysts"

    def find(self, source: Source) -> Entity:
        """The one described so before, unless the source is brought in anew."""
        head, words = self.described(source)
        if source.kind == "other" and not source.det and not source.plural and self._like_name(source):
            return self.register.new((head,), "other", None, self._text(source))
        kind = "unnamed" if source.kind == "role" else "group" if source.kind == "group" else "document"
        known = self.known.setdefault((kind, head), [])
        if not indefinite(source.det) or kind == "group":
            for entity in islice(reversed(known), 20):
                own = entity.roles[0].narrowing
                if ("and" in words) == ("and" in own) and (words <= own or own <= words):
                    return entity
        entity = new_entity((head,), kind, None, self._text(source), source.gender, kind == "group")
        known.append(entity)
        role = self.register.text(source.body_from, source.head + 1) if source.body_from >= 0 else entity.printed
        self.register.holds(entity, new_held(role, (head,), words))
        return entity

    def body(self, source: Source, head: str, words: frozenset[str]) -> Entity:
        """An organisation known by its description alone: "government"."""
        start = source.body_from if source.det in ("the", "this", "that") else source.start
        text = self.words.text[self.words.starts[start] : self.words.ends[source.head]]
        return self.register.describe(new_entity((head,), "organisation", None, " ".join(text.split()), extra=words))

    def _like_name(self, source: Source) -> bool:
        """Whether the source is a capitalised word of no table, alone at its sentence's start."""
        printed = self.words.printed(source.head)
        return source.end - source.start == 1 and printed[:1].isupper() and not common_class(self.lower[source.head])

    def _text(self, source: Source) -> str:
        """The description as printed, without the capital that it owes to its place."""
        text = " ".join(self.words.text[self.words.starts[source.start] : self.words.ends[source.end - 1]].split())
        first = self.lower[source.start]
        common = (
            source.det
            or self.classes[source.start] in "qm"
            or (self.classes[source.start] != "P" and (self.people.plural(first) or self.people.role(first)))
            or (source.plural and common_class(first) == "K")  # "Exporters said"
        )
        return text[:1].lower() + text[1:] if common and not text[1:2].isupper() else text
