"""Names: mentions of people, bodies, places and the roles that capitals show, found by their capitals."""

from __future__ import annotations

from ..layers import Name, Syntax
from ..lexicon import Lexicon
from ..lexicon.people import people
from ..rules import compiled
from .apposition import join_roles
from .run import RunReader

__all__ = ["find_names"]

# A stretch of nouns and adjectives with a capitalised word in it, as letters of word classes.
_RUN = "[ANKmMd]*+P[ANKPmd]*+"


def find_names(syntax: Syntax, lexicon: Lexicon) -> list[Name]:
    """The mentions of whoever may speak, in text order, with the roles that the text joins to them."""
    reader = RunReader(syntax, people(lexicon))
    names: list[Name] = []
    reach = 0
    for match in compiled(_RUN).finditer(syntax.classes):
        start, end = match.span()
        if start < reach:
            start = reach
        for start, end in reader.lines(start, end):
            end = reader.extended(start, end)
            reach = max(reach, end)
            reader.read(start, end, names)
    for name in names:
        join_roles(name, syntax, reader)
    return names
