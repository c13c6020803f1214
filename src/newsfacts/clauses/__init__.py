"""Clauses: classes in context, noun groups, verb groups, and the clauses over them."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from ..layers import Clause, Mark, Sentence, Syntax, Words
from .chunks import read_groups
from .structure import SentenceReader, steps_of


def read_clauses(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> Syntax:
    """The groups and clauses of all sentences. The only owner of verb forms, tense and subjects."""
    groups = read_groups(words, sentences, marks)
    clauses: list[Clause] = []
    n = len(words)
    sentence_at, clause_at = [-1] * n, [-1] * n
    reader = SentenceReader(words, groups, clauses)
    steps = steps_of([kinds for kinds, _, _ in groups.sentences])
    for k, (sentence, rows) in enumerate(zip(sentences, groups.sentences, strict=True)):
        start, end = sentence.start, sentence.end
        sentence_at[start:end] = [k] * (end - start)
        if steps[k]:
            reader.read(k, start, end, rows, steps[k])
    _finish(words.classes, clauses, clause_at)
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


def _finish(classes: str, clauses: list[Clause], clause_at: list[int]) -> None:
    """What only the whole tells: kinds of clauses without verbs, understood subjects, the innermost clause of each word.

    Inner clauses come after those they stand in, and win. Marks that open a clause are left out.
    """
    for clause in sorted(clauses, key=attrgetter("start")):  # of two that start together the inner was opened later
        start, end = clause.start, clause.end
        if classes[start] in "\"'-":
            while start < end and classes[start] in "\"'-":
                start += 1
            clause.start = start
        clause_at[start:end] = [clause.index] * (end - start)
        verb = clause.verb
        if verb is None:
            if clause.kind == "main":
                clause.kind = "verbless"
        elif clause.kind == "verbless":
            clause.kind = "main"
        elif verb.form != "finite" and clause.subject is None and clause.governor >= 0:
            clause.subject = clauses[clause.governor].subject
