"""Clauses: classes in context, noun groups, verb groups, and the clauses over them."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from ..layers import Clause, Mark, NounGroup, Sentence, Syntax, VerbGroup, Words
from .chunks import read_groups
from .structure import SentenceReader


def read_clauses(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> Syntax:
    """The groups and clauses of all sentences. The only owner of verb forms, tense and subjects."""
    groups = read_groups(words, sentences, marks)
    clauses: list[Clause] = []
    n = len(words)
    sentence_at, clause_at, noun_at, verb_at = [-1] * n, [-1] * n, [-1] * n, [-1] * n
    parts: list[str] = []
    reader = SentenceReader(words, groups, clauses)
    reach = 0
    for k, (sentence, classes, chunks) in enumerate(zip(sentences, groups.classes, groups.chunks, strict=True)):
        start, end = sentence.start, sentence.end
        sentence_at[start:end] = [k] * (end - start)
        if chunks.kinds:
            reader.turn_to(k, start, classes, chunks)
            reader.read(end)
        parts += words.classes[reach:start], classes
        reach = end
    parts.append(words.classes[reach:])
    _mark(noun_at, groups.nouns[::-1])  # an owner comes first and keeps its words
    _mark(verb_at, groups.verbs)
    # Inner clauses come after those they stand in, and win.
    _mark(clause_at, sorted(sorted(clauses, key=attrgetter("end"), reverse=True), key=attrgetter("start")))
    return Syntax(
        words,
        "".join(parts),
        list(sentences),
        groups.nouns,
        groups.verbs,
        clauses,
        noun_at,
        verb_at,
        clause_at,
        sentence_at,
    )


def _mark(at: list[int], stretches: Sequence[NounGroup] | Sequence[VerbGroup] | Sequence[Clause]) -> None:
    """Note for each word the index of the last of the stretches that holds it."""
    for stretch in stretches:
        start, index = stretch.start, stretch.index
        length = stretch.end - start
        if length == 1:  # a slice costs several times as much
            at[start] = index
        elif length == 2:
            at[start] = at[start + 1] = index
        elif length == 3:
            at[start] = at[start + 1] = at[start + 2] = index
        else:
            at[start : start + length] = [index] * length
