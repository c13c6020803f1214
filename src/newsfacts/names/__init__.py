"""Names: mentions of people, bodies, places and the roles that capitals show, found by their capitals."""

from __future__ import annotations

from ..layers import Name, Syntax
from ..lexicon import Lexicon
from ..lexicon.people import people
from ..lexicon.roles import PARTICLES
from ..rules import compiled
from .apposition import join_all
from .borders import extended, lines
from .openers import with_openers, without_openers
from .text import Text
from .titled import RunReader

__all__ = ["find_names"]

# Behind which the name of a body goes on: "Department of Justice".
_LINKS = frozenset(["of", "for", "on"])
# Classes of what a name may go on with but those of its run: of these, "&", "do", "bin".
_LINKING = frozenset("ICXV")
# A stretch of nouns and adjectives from its first capitalised word on, as letters of word classes, and what may precede.
_RUN = "P[ANKPm]*+"
_LEADING = frozenset("ANKm")


def find_names(syntax: Syntax, lexicon: Lexicon) -> list[Name]:
    """The mentions of whoever may speak, in text order, with the roles that the text joins to them."""
    tables = people(lexicon)
    text = Text(syntax, with_openers(syntax, tables), tables)
    names = without_openers(_read_runs(text), syntax, text)
    join_all(names, syntax.classes, text)
    return names


def _read_runs(text: Text) -> list[Name]:
    """The names in all stretches with capitals."""
    reader = RunReader(text)
    classes, letters, lower, bodies = text.classes, text.letters, text.lower, text.bodies
    single, read = reader.single, reader.read
    names: list[Name] = []
    reach = 0
    for match in compiled(_RUN).finditer(classes):
        first, last = match.span()
        if first < reach:
            if last <= reach:
                continue
            first = reach
        while letters[first - 1] in _LEADING and first > reach:
            first -= 1
        if last - first > 1 and text.broken(first, last - 1):
            for start, end in lines(text, first, last):
                if "P" in classes[start:end]:
                    reach = extended(text, start, end) if letters[end - 1] == "P" else end
                    read(start, reach, names)
            continue
        reach = last
        if letters[last] in _LINKING and letters[last - 1] == "P":
            following = lower[last]
            if following in PARTICLES or (following in _LINKS and lower[last - 1] in bodies):
                reach = extended(text, first, last)
        if reach - first == 1:
            single(first, names)
        else:
            read(first, reach, names)
    return names
