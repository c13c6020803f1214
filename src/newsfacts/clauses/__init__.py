"""Clauses: classes in context, noun groups, verb groups, and the clauses over them."""

from __future__ import annotations

from collections.abc import Sequence

from ..layers import Mark, Sentence, Syntax, Words


def read_clauses(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> Syntax:
    """The groups and clauses of all sentences. The only owner of verb forms, tense and subjects."""
    n = len(words)
    return Syntax(words, words.classes, list(sentences), [], [], [], [-1] * n, [-1] * n, [-1] * n, [-1] * n)
