"""Clauses: classes in context, noun groups, verb groups, and the clauses over them."""

from __future__ import annotations

from collections.abc import Sequence

from ..layers import Clause, Mark, Sentence, Syntax, Words
from .chunks import read_groups
from .structure import SentenceReader


def read_clauses(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> Syntax:
    """The groups and clauses of all sentences. The only owner of verb forms, tense and subjects."""
    groups = read_groups(words, sentences)
    clauses: list[Clause] = []
    n = len(words)
    sentence_at, clause_at, noun_at, verb_at = [-1] * n, [-1] * n, [-1] * n, [-1] * n
    parts: list[str] = []
    reach = 0
    for k, (sentence, classes, chunks) in enumerate(zip(sentences, groups.classes, groups.chunks, strict=True)):
        start, end = sentence.start, sentence.end
        sentence_at[start:end] = [k] * (end - start)
        if chunks.kinds:
            SentenceReader(words, groups, chunks, k, clauses).read(start, end)
        parts += words.classes[reach:start], classes
        reach = end
    parts.append(words.classes[reach:])
    for noun in reversed(groups.nouns):
        noun_at[noun.start : noun.end] = [noun.index] * (noun.end - noun.start)
    for noun in groups.nouns:
        if noun.possessor >= 0:
            owner = groups.nouns[noun.possessor]
            noun_at[owner.start : owner.end] = [owner.index] * (owner.end - owner.start)
    for verb in groups.verbs:
        verb_at[verb.start : verb.end] = [verb.index] * (verb.end - verb.start)
    for clause in sorted(clauses, key=lambda c: (c.start, -c.end)):
        clause_at[clause.start : clause.end] = [clause.index] * (clause.end - clause.start)
    return Syntax(
        words, "".join(parts), list(sentences), groups.nouns, groups.verbs, clauses, noun_at, verb_at, clause_at, sentence_at
    )
