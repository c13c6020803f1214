"""Cues: the words that report, each with the frame around it: source, addressee, and where the reported matter begins."""

from __future__ import annotations

from functools import cache

from ..layers import CueFind, Syntax
from ..lexicon import Lexicon
from ..lexicon.lookup import verb_lemmas
from ..lexicon.rows import CueWord
from ..rules import compiled
from .common import PREPOSITIONS
from .frames import verb_frame
from .phrases import according

_Table = dict[str, tuple[tuple[tuple[str, ...], CueWord], ...]]


@cache
def _table(lexicon: Lexicon) -> _Table:
    """Rows by the first word of their lemma, the longest phrase first; rows added last win."""
    verbs: dict[str, dict[tuple[str, ...], CueWord]] = {}
    for row in lexicon.cues:
        words = row.lemma.lower().split()
        if words:
            verbs.setdefault(words[0], {})[tuple(words[1:])] = row
    return {first: tuple(sorted(rows.items(), key=lambda r: -len(r[0]))) for first, rows in verbs.items()}


def find_cues(syntax: Syntax, lexicon: Lexicon) -> list[CueFind]:
    """The reporting verbs and phrases, in text order."""
    verbs = _table(lexicon)
    finds: list[CueFind] = []
    for verb in syntax.verbs:
        rows = verbs.get(verb.lemma)
        if rows is None:
            continue
        chosen = _choose(syntax, verb.head, rows)
        if chosen is not None:
            finds.append(verb_frame(syntax, verb, *chosen))
    finds.extend(according(syntax))
    finds.extend(_after_quotes(syntax, verbs, {f.head for f in finds}))
    finds.sort(key=lambda f: f.start)
    return finds


def _after_quotes(syntax: Syntax, verbs: _Table, known: set[int]) -> list[CueFind]:
    """Cues after a quotation that look like nouns: “…,” Weiss notes."""
    lower, classes = syntax.words.lower, syntax.classes
    finds = []
    for match in compiled(r'[,.]"').finditer(classes):
        start = match.end()
        index = syntax.noun_at[start] if start < len(classes) else -1
        if index < 0 or syntax.nouns[index].start != start or syntax.nouns[index].end - start < 2:
            continue
        head, end = syntax.nouns[index].head, syntax.nouns[index].end
        if head in known or classes[end : end + 1] not in ("", ".", ",", "I"):
            continue
        lemma = verb_lemmas().get(lower[head], "")
        row = next((r for rest, r in verbs.get(lemma, ()) if not rest and "quote" in r.constructions), None)
        if row is not None and lower[head] != lemma:
            found = row.lemma, row.sense, frozenset(row.constructions), syntax.clause_at[head]
            finds.append(
                CueFind(head, head + 1, head, *found, source=(start, head), begin=start, after=head + 1),
            )
    return finds


def _choose(syntax: Syntax, head: int, rows: tuple[tuple[tuple[str, ...], CueWord], ...]) -> tuple[CueWord, int] | None:
    """The row whose further words follow the verb, and where they end. "expressed his hope" has words between."""
    lower = syntax.words.lower
    if lower[head + 1 : head + 3] == ["not", "guilty"]:
        return None  # whoever pleads so says nothing of what he is charged with
    for rest, row in rows:
        if not rest:
            return row, head + 1
        if len(rest) == 1:
            near = lower[head + 1 : head + 5]
            inverted = syntax.classes[head - 1 : head] in (",", '"')  # "…, warns Bank of England"
            for k, word in enumerate(near):
                if inverted and k and rest[0] in PREPOSITIONS:
                    break
                if word == rest[0]:
                    return row, head + 2 + k
                if syntax.classes[head + 1 + k] in ".,;:\"'()2C9":
                    break
                if k >= 1 and rest[0] in PREPOSITIONS:
                    break
        elif tuple(lower[head + 1 : head + 1 + len(rest)]) == rest:
            return row, head + 1 + len(rest)
    return None
