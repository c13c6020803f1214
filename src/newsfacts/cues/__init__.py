"""Cues: the words that report, each with the frame around it: source, addressee, and where the reported matter begins."""

from __future__ import annotations

from functools import cache

from ..layers import CueFind, Syntax
from ..lexicon import Lexicon
from ..lexicon.lookup import verb_lemmas
from ..lexicon.rows import CueWord
from .common import PREPOSITIONS
from .frames import verb_frame
from .phrases import according

_Reports = tuple[CueWord, frozenset[str]]
"""A row, and its constructions as a set."""
_Table = dict[str, tuple[tuple[tuple[tuple[str, ...], _Reports], ...], _Reports | None]]
"""By its first word, the phrases that begin with a verb, the longest first, and the verb alone."""

_STOPS = frozenset(".,;:\"'()2C9")  # classes of words that never stand within a phrase


@cache
def _table(lexicon: Lexicon) -> _Table:
    """The cues of a lexicon; rows added last win."""
    verbs: dict[str, dict[tuple[str, ...], _Reports]] = {}
    for row in lexicon.cues:
        words = row.lemma.lower().split()
        if words:
            verbs.setdefault(words[0], {})[tuple(words[1:])] = row, frozenset(row.constructions)
    return {
        first: (tuple(sorted([r for r in rows.items() if r[0]], key=lambda r: -len(r[0]))), rows.get(()))
        for first, rows in verbs.items()
    }


def find_cues(syntax: Syntax, lexicon: Lexicon) -> list[CueFind]:
    """The reporting verbs and phrases, in text order."""
    table, lower, size = _table(lexicon), syntax.words.lower, len(syntax.classes)
    finds: list[CueFind] = []
    for verb in syntax.verbs:
        if verb.lemma in table:
            phrases, plain = table[verb.lemma]
            end = verb.head + 1
            if end < size and lower[end] == "not" and lower[end + 1 : end + 2] == ["guilty"]:
                continue  # whoever pleads so says nothing of what he is charged with
            for rest, row in phrases:
                if (found := _phrase_end(syntax, verb.head, rest)) >= 0:
                    plain, end = row, found
                    break
            if plain is not None:
                finds.append(verb_frame(syntax, verb, *plain, end))
    others = [*according(syntax), *_after_quotes(syntax, table, finds)]
    return sorted([*finds, *others], key=lambda f: f.start) if others else finds


def _after_quotes(syntax: Syntax, table: _Table, known: list[CueFind]) -> list[CueFind]:
    """Cues after a quotation that look like nouns or modifiers: “…,” Weiss notes; “…,” one told Reuters."""
    lower, classes = syntax.words.lower, syntax.classes
    finds = []
    start = 1
    while start := classes.find('"', start) + 1:
        if start >= len(classes) or classes[start - 2] not in ",.":
            continue
        first = start + (classes[start] == "m")
        index = syntax.noun_at[first] if first < len(classes) else -1
        if index < 0 or syntax.nouns[index].start > start + 1:
            continue
        head, end = syntax.nouns[index].head, syntax.nouns[index].end
        told = "told" in lower[start + 1 : end - 1]
        if told:
            head = lower.index("told", start)
        elif syntax.nouns[index].start != start or end - start < 2 or classes[end : end + 1] not in ("", ".", ",", "I"):
            continue
        lemma = verb_lemmas().get(lower[head], "")
        row, can = table.get(lemma, ((), None))[1] or (None, frozenset[str]())
        if row is not None and "quote" in can and lower[head] != lemma and all(find.head != head for find in known):
            found = row.lemma, row.sense, can, syntax.clause_at[head]
            whom, after = ((head + 1, end), end) if told else (None, head + 1)
            finds.append(
                CueFind(head, head + 1, head, *found, source=(start, head), addressee=whom, begin=start, after=after),
            )
    return finds


def _phrase_end(syntax: Syntax, head: int, rest: tuple[str, ...]) -> int:
    """Where the further words of a phrase end behind its verb, or -1. "expressed his hope" has words between."""
    lower, at = syntax.words.lower, head + 1
    if len(rest) > 1:
        return at + len(rest) if tuple(lower[at : at + len(rest)]) == rest else -1
    word = rest[0]
    preposition = word in PREPOSITIONS
    near = lower[at : at + (2 if preposition else 4)]
    if word not in near:
        return -1
    between = near.index(word)
    if between and preposition and syntax.classes[head - 1 : head] in (",", '"'):
        return -1  # "…, warns Bank of England"
    return at + between + 1 if _STOPS.isdisjoint(syntax.classes[at : at + between]) else -1
