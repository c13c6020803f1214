"""The words around a verb that belong to its clause and to no other."""

from __future__ import annotations

from bisect import bisect_right

from ..layers import Syntax

_MARKS = ".,;:-\"'()~"
_COMPLETING = ("infinitival", "participial")
_COMPLEMENTS = 4  # so many infinitives and participles may complete a clause
_FURTHEST = 300  # words: no sentence is longer, and what is in no clause may be


class Stretches:
    """Finds the stretch of words around a verb.

    The innermost clause at a word is the last that begins before it, so its own words go on until the next one begins
    or it ends.
    """

    def __init__(self, syntax: Syntax) -> None:
        self._at, self._clauses, self._classes = syntax.clause_at, syntax.clauses, syntax.classes
        self._begins = [-1, *sorted([c.start for c in syntax.clauses if c.end > c.start]), len(self._at)]

    def around(self, word: int) -> tuple[int, int]:
        """Start and end, without marks at the ends, with the infinitives and participles that complete the clause."""
        at, classes, begins = self._at, self._classes, self._begins
        clause = at[word]
        if clause < 0:
            start, end = self._unruled(word)
        else:
            own = self._clauses[clause]
            start, end, following = own.start, own.end, bisect_right(begins, word)
            end = min(end, begins[following])
            if (
                begins[following - 1] != start or begins[following - 2] == start
            ):  # another stands between start and word
                start = word
                while start and at[start - 1] == clause:
                    start -= 1
        if end < len(at) and at[end] >= 0 and self._clauses[at[end]].kind in _COMPLETING:
            end = self._completed(clause, end)
        while start < word and classes[start] in _MARKS:
            start += 1
        while end > word + 1 and classes[end - 1] in _MARKS:
            end -= 1
        return start, end

    def _unruled(self, word: int) -> tuple[int, int]:
        """The stretch around a word that is in no clause."""
        at, low, high = self._at, max(0, word - _FURTHEST), min(len(self._at), word + _FURTHEST)
        start, end = word, word + 1
        while start > low and at[start - 1] < 0:
            start -= 1
        while end < high and at[end] < 0:
            end += 1
        return start, end

    def _completed(self, clause: int, end: int) -> int:
        """The end of the infinitives and participles that follow one another from `end` on and hang on the clause."""
        at, clauses, size = self._at, self._clauses, len(self._at)
        within = {clause}
        for _ in range(_COMPLEMENTS):
            following = at[end] if end < size else -1
            if following < 0 or following in within or clauses[following].kind not in _COMPLETING:
                break
            if clauses[following].governor not in within:
                break
            within.add(following)
            end = min(clauses[following].end, self._begins[bisect_right(self._begins, end)])
        return end
