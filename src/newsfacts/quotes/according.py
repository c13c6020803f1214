"""What "according to" reports where it stands within a clause: an addition alone, or what goes on behind an opener."""

from __future__ import annotations

from .borders import RELATIVES
from .page import Page

_OPENERS = frozenset("that because after if since although though when where while whereas :".split())


def addition(page: Page, stop: int, rest: int) -> int:
    """Where the addition begins that alone is reported: "The dam, which leaked, according to her, was shut"; else -1."""
    syntax = page.syntax
    index, verb = syntax.clause_at[stop - 2], syntax.verb_at[rest]
    if index < 0 or verb < 0 or syntax.verbs[verb].form != "finite" or syntax.words.lower[stop - 1] != ",":
        return -1
    clause = syntax.clauses[index]
    set_off = clause.kind == "relative" and syntax.words.lower[clause.start - 1] == ","
    return clause.start if set_off else -1


def after_relative(page: Page, begin: int, at: int, end: int) -> list[tuple[int, int]]:
    """What goes on behind "according to", with the relative before it: "the owner, who, according to Hale, fled to Rome"."""
    syntax, opener = page.syntax, begin - 1
    opener -= syntax.words.lower[opener] == ","
    if at >= end or opener < 0 or syntax.words.lower[opener] not in RELATIVES or syntax.classes[opener] != "r":
        return [(at, end)]
    clause = syntax.clause_at[at]
    if clause >= 0 and syntax.clauses[clause].kind == "relative":
        end = min(end, syntax.clauses[clause].end)
    return [(opener, opener + 1), (at, end)]


def opened(lower: list[str], at: int) -> bool:
    """True where a conjunction before "according to" opens the clause that is reported: "because, according to her, …"."""
    word = lower[at - 1 - (lower[at - 1] == ",")]
    return word in _OPENERS or word in RELATIVES
