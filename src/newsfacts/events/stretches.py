"""The words around a verb that belong to its clause and to no other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ..layers import Syntax
from .triggers import Trigger

_MARKS = ".,;:-\"'()~"
_COMPLETING = frozenset({"infinitival", "participial"})
_COMPLEMENTS = 4  # so many infinitives and participles may complete a clause
_FURTHEST = 300  # words: no sentence is longer, and what is in no clause may be


def find_stretches(syntax: Syntax, triggers: Sequence[Trigger]) -> list[tuple[int, int]]:
    """Start and end of the stretch around each trigger, without marks at the ends, with what completes the clause.

    The innermost clause at a word is the last that begins before it, so its own words go on until the next one begins
    or it ends.
    """
    at, clauses, classes = syntax.clause_at, syntax.clauses, syntax.classes
    last = len(at)
    begins = [-1, *sorted([c.start for c in clauses if c.end > c.start]), last]
    found: list[tuple[int, int]] = []
    for trigger in triggers:
        word, clause = trigger.word, trigger.clause
        if clause < 0:
            start, end = _unruled(at, word)
        else:
            own, following = clauses[clause], bisect_right(begins, word)
            start, end = own.start, min(own.end, begins[following])
            # Another clause may stand between the start and the word.
            if begins[following - 1] != start or begins[following - 2] == start:
                start = word
                while start and at[start - 1] == clause:
                    start -= 1
        if end < last and at[end] >= 0 and clauses[at[end]].kind in _COMPLETING:
            end = _completed(syntax, begins, clause, end)
        while start < word and classes[start] in _MARKS:
            start += 1
        while end > word + 1 and classes[end - 1] in _MARKS:
            end -= 1
        if end < last and classes[end] == '"' and classes.count('"', start, end) % 2:
            end += 1  # the mark that closes what the stretch has opened
        found.append((start, end))
    return found


def _unruled(at: Sequence[int], word: int) -> tuple[int, int]:
    """The stretch around a word that is in no clause."""
    low, high = max(0, word - _FURTHEST), min(len(at), word + _FURTHEST)
    start, end = word, word + 1
    while start > low and at[start - 1] < 0:
        start -= 1
    while end < high and at[end] < 0:
        end += 1
    return start, end


def _completed(syntax: Syntax, begins: Sequence[int], clause: int, end: int) -> int:
    """The end of the infinitives and participles that follow one another from `end` on and hang on the clause."""
    at, clauses, last = syntax.clause_at, syntax.clauses, len(syntax.clause_at)
    within = [clause]
    while end < last and len(within) <= _COMPLEMENTS:
        index = at[end]
        following = clauses[index]
        if index < 0 or following.governor not in within or following.kind not in _COMPLETING or index in within:
            break
        within.append(index)
        end = min(following.end, begins[bisect_right(begins, end)])
    return end
