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
_RUN = "[ANKm]*+P[ANKPm]*+"


def find_names(syntax: Syntax, lexicon: Lexicon) -> list[Name]:
    """The mentions of whoever may speak, in text order, with the roles that the text joins to them."""
    reader = RunReader(syntax, people(lexicon))
    names: list[Name] = []
    reach = 0
    for match in compiled(_RUN).finditer(syntax.classes):
        first, last = match.span()
        if last <= reach:
            continue
        for start, end in reader.lines(max(first, reach), last):
            if "P" in syntax.classes[start:end]:
                reach = max(reach, reader.extended(start, end))
                reader.read(start, reach, names)
    names = _without_openers(names, syntax, reader)
    for name in names:
        join_roles(name, syntax, reader)
    return names


def _without_openers(names: list[Name], syntax: Syntax, reader: RunReader) -> list[Name]:
    """The names less the common words that only their place at a sentence's start has given a capital."""
    openers = {s.start for s in syntax.sentences}
    openers |= {i + 1 for i in openers if i < len(syntax.classes) and syntax.classes[i] in "\"'(-"}
    lower = syntax.words.lower
    doubtful = [n for n in names if n.core in openers and n.core_end - n.core == 1 and n.kind in ("other", "organisation")]
    doubtful = [n for n in doubtful if reader.common(n.core)]
    if not doubtful:
        return names
    dropped = {id(n) for n in doubtful}
    sure = {lower[i] for n in names if n.core >= 0 and id(n) not in dropped for i in range(n.core, n.core_end)}
    return [n for n in names if id(n) not in dropped or lower[n.core] in sure]
