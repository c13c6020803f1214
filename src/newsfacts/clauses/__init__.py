"""Clauses: classes in context, noun groups, verb groups, and the clauses over them."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from ..layers import Clause, Mark, Sentence, Syntax, Words
from .chunks import read_groups
from .structure import SentenceReader


def read_clauses(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> Syntax:
    """The groups and clauses of all sentences. The only owner of verb forms, tense and subjects."""
    groups = read_groups(words, sentences, marks)
    clauses: list[Clause] = []
    n = len(words)
    sentence_at, clause_at = [-1] * n, [-1] * n
    reader = SentenceReader(words, groups, clauses)
    for k, (sentence, rows) in enumerate(zip(sentences, groups.sentences, strict=True)):
        sentence_at[sentence.start : sentence.end] = [k] * (sentence.end - sentence.start)
        if rows[0]:
            reader.turn_to(k, sentence, rows)
            reader.read()
    _mark(clause_at, clauses)
    return Syntax(
        words,
        groups.classes,
        list(sentences),
        groups.nouns,
        groups.verbs,
        clauses,
        groups.noun_at,
        groups.verb_at,
        clause_at,
        sentence_at,
    )


def _mark(clause_at: list[int], clauses: list[Clause]) -> None:
    """Note for each word the index of its innermost clause: inner clauses come after those they stand in, and win."""
    for clause in sorted(sorted(clauses, key=attrgetter("end"), reverse=True), key=attrgetter("start")):
        start, end = clause.start, clause.end
        clause_at[start:end] = [clause.index] * (end - start)
