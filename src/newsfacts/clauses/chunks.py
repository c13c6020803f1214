"""Chunks: each sentence as a short string of groups and function words, with the groups made on the way."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from attrs import define, field

from ..layers import Mark, NounGroup, Sentence, VerbGroup, Words
from ..lexicon.lookup import auxiliaries, planned_words, verb_lemmas
from .capitals import without_capitals
from .context import decide
from .groups import DROPPED, ENDS, NounPiece, VerbPiece, piece_pattern, pieces
from .joins import Rows, cover, join_and, join_before, join_planned, note, planned_by


@define(eq=False, repr=False)
class Groups:
    """All groups of the text; for each word its decided class and the index of its group, or -1."""

    classes: str
    noun_at: list[int]
    verb_at: list[int]
    nouns: list[NounGroup] = field(factory=list)
    verbs: list[VerbGroup] = field(factory=list)
    sentences: list[Rows] = field(factory=list)


def read_groups(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> Groups:
    """The groups and chunks of all sentences."""
    n = len(words)
    decided = decide(without_capitals(words, sentences, marks))
    groups = Groups(_by_word(words, decided), [-1] * n, [-1] * n)
    _make_groups(words.lower, _cut(words.lower, decided), groups)
    return groups


def _by_word(words: Words, decided: str) -> str:
    """The decided classes of all words; those outside the sentences have their own."""
    classes = decided.replace("\n", "")
    if "\t" in classes:
        classes = "".join([own if c == "\t" else c for c, own in zip(classes, words.classes, strict=True)])
    return classes


def _cut(lower: list[str], decided: str) -> list[str]:
    """The pieces of all sentences."""
    found = piece_pattern().findall(decided)
    return _years_apart(lower, decided, found) if "ImP" in decided else found


def _years_apart(lower: list[str], decided: str, found: list[str]) -> list[str]:
    """The pieces with the year of "In 1995 Russia left" apart from the subject that follows."""
    ends = list(accumulate(map(len, found), initial=0))
    apart = set()
    at = k = borders = 0
    while at := decided.find("ImP", before := at) + 1:
        borders += decided.count("\n", before, at)
        k = bisect_left(ends, at, k)
        if found[k].startswith("mP") and decided[ends[k + 1]] in _VERBAL and len(lower[at - borders]) == 4:
            apart.add(k)
    if not apart:
        return found
    return [part for k, piece in enumerate(found) for part in (("m", piece[1:]) if k in apart else (piece,))]


_VERBAL = frozenset("BWHhXxLUMZFdR")


def _make_groups(lower: list[str], found: list[str], groups: Groups) -> None:
    """Make the groups of all pieces, and the rows of chunks of each sentence."""
    nouns, noun_at, verbs, verb_at = groups.nouns, groups.noun_at, groups.verbs, groups.verb_at
    known, planned = pieces(), planned_words()
    group: NounGroup | VerbGroup | None
    rows = Rows()
    kinds, starts, of_chunk = rows.kinds, rows.starts, rows.groups
    at = 0
    for piece in found:
        kind, size, noun, verb = known[piece]
        start = at
        at += size
        if noun is not None:
            group = _noun_group(lower, piece, noun, start, rows, nouns)
            note(noun_at, start, at, group.index)
            if group.possessor >= 0:
                kind = "N"
            if group.start != start:
                start = group.start
                cover(noun_at, group)
        elif verb is not None:
            group = _verb_group(lower, len(verbs), start, at, verb)
            if kind == "v" and lower[start - 1] in planned and (be := planned_by(lower, rows)):
                join_planned(lower, rows, be, group)
                note(verb_at, be.start, at, be.index)
                continue
            verbs.append(group)
            note(verb_at, start, at, group.index)
        elif kind == DROPPED:
            continue
        elif kind == ENDS:
            groups.sentences.append(rows)
            rows = Rows()
            kinds, starts, of_chunk = rows.kinds, rows.starts, rows.groups
            continue
        else:
            group = None
        kinds.append(kind)
        starts.append(start)
        of_chunk.append(group)
    del groups.sentences[0]  # what is before the first


def _noun_group(
    lower: list[str], piece: str, noun: NounPiece, start: int, rows: Rows, nouns: list[NounGroup]
) -> NounGroup:
    """The noun group of this piece, with what stands before it and belongs to it."""
    form, plural, back, determined, joins = noun
    end = start + len(piece)
    begin, owner = start, -1
    if rows.kinds:
        if joins:
            begin, owner = join_before(lower, piece[0], start, rows, nouns)
        elif rows.kinds[-1] == "C":
            begin = join_and(lower, start, end, rows, nouns)
    head = end - back
    if plural is None:
        plural = lower[head] in _PLURAL_PRONOUNS
    group = NounGroup(len(nouns), begin, end, head, form, plural, lower[start] if determined else None, owner)
    nouns.append(group)
    return group


def _verb_group(lower: list[str], ref: int, start: int, end: int, verb: VerbPiece) -> VerbGroup:
    """The verb group of these words."""
    offset, form, tense, aspect, modal, polarity, passive, auxiliary = verb
    modality = None
    if auxiliary:
        lemma, negated = auxiliaries()[lower[start]]
        modality = lemma if modal else None
        polarity = polarity and not negated
    head = start + offset
    word = lower[head]
    lemma = verb_lemmas().get(word, word)
    return VerbGroup(ref, start, end, head, lemma, form, tense, aspect, modality, polarity, passive)


_PLURAL_PRONOUNS = frozenset("we they them us these those many several few both all our ourselves themselves".split())
