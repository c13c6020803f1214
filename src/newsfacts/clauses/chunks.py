"""Chunks: each sentence as a short string of groups and function words, with the groups made on the way."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, compress, count
from typing import Any

from attrs import define, field

from ..layers import Mark, NounGroup, Sentence, VerbGroup, Words, new_noun, new_verb
from ..lexicon.lookup import auxiliaries, planned_words, verb_lemmas
from ..rules import compiled
from .capitals import without_capitals
from .context import decide
from .groups import GOES_ON, VerbPiece, parts, piece_pattern, pieces
from .joins import cover, join_and, join_before, join_planned, note, planned_by, take_back

# The chunks of a sentence: their kinds, the words they start at, and their groups.
Rows = tuple[str, list[int], list[Any]]


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
    return compiled(r"\t++").sub(lambda outside: words.classes[outside.start() : outside.end()], classes)


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
        if found[k].startswith("mP") and len(lower[at - borders]) == 4:
            if decided[ends[k] + len(parts(found[k])[0])] in _VERBAL:
                apart.add(k)
    if not apart:
        return found
    return [half for k, piece in enumerate(found) for half in (("m", piece[1:]) if k in apart else (piece,))]


_VERBAL = frozenset("BWHhXxLUMZFdR")


def _make_groups(lower: list[str], found: list[str], groups: Groups) -> None:
    """Make the groups of all pieces, and the rows of chunks of each sentence."""
    nouns, noun_at, known = groups.nouns, groups.noun_at, pieces()
    of_word: list[NounGroup | VerbGroup | None] = [None] * len(lower)
    letters: list[str] = []
    actions: list[tuple[int, int, VerbPiece]] = []
    at, and_after = 0, False
    for piece in found:
        own, size, noun, verb = known[piece]
        letters.append(own)
        start = at
        at += size
        if noun is not None:
            and_before = and_after
            length, form, plural, back, determined, joins, and_after = noun
            begin, end, owner = start, start + length, -1
            if joins and nouns and nouns[-1].end == start:
                begin, owner = join_before(lower, piece[0], start, letters[-2], nouns)
            elif and_before:
                begin = join_and(lower, start, end, letters[-2], nouns)
            index, head = len(nouns), end - back
            if plural is None:
                plural = lower[head] in _PLURAL_PRONOUNS
            group = new_noun(index, begin, end, head, form, plural, lower[start] if determined else None, owner)
            nouns.append(group)
            of_word[begin] = group
            noun_at[start] = noun_at[end - 1] = index
            if length > 2:
                note(noun_at, start, end, index)
            if begin < start:
                cover(noun_at, group)
                take_back(letters, len(letters) - 1, start - begin, "N" if owner >= 0 else own[0])
        elif verb is not None:
            actions.append((start, len(letters) - 1, verb))
    _make_verbs(lower, actions, letters, groups, of_word)
    groups.sentences = _rows("".join(letters), of_word)


def _make_verbs(
    lower: list[str], actions: list[tuple[int, int, VerbPiece]], letters: list[str], groups: Groups, of_word: list[Any]
) -> None:
    """Make the verb groups; an infinitive goes on with "is due" before it."""
    verbs, verb_at = groups.verbs, groups.verb_at
    lemmas, helpers, planned = verb_lemmas(), auxiliaries(), planned_words()
    for start, k, piece in actions:
        length, offset, form, tense, aspect, modal, polarity, passive, auxiliary = piece
        modality = None
        if auxiliary:
            lemma, negated = helpers[lower[start]]
            modality = lemma if modal else None
            polarity = polarity and not negated
        index, end, head = len(verbs), start + length, start + offset
        word = lower[head]
        lemma = lemmas.get(word, word)
        if word in _BASES and (modal or form == "infinitive") and not passive and aspect == "NONE":
            lemma = word
        verb = new_verb(index, start, end, head, lemma, form, tense, aspect, modality, polarity, passive)
        if form == "infinitive" and lower[start - 1] in planned and (be := planned_by(lower, letters, k, verbs, start)):
            join_planned(lower, be, verb)
            take_back(letters, k, start - be.start, "V")
            note(verb_at, be.start, end, be.index)
            continue
        verbs.append(verb)
        of_word[start] = verb
        verb_at[start] = verb_at[end - 1] = index
        if length > 2:
            note(verb_at, start, end, index)


def _rows(letters: str, of_word: list[Any]) -> list[Rows]:
    """The kinds, starts and groups of the chunks of each sentence."""
    begins = letters.encode().translate(_BEGINS, b"\n")
    starts, of_chunk = list(compress(count(), begins)), list(compress(of_word, begins))
    rows = []
    at = 0
    for kinds in letters.replace(GOES_ON, "").split("\n")[1:-1]:  # what is before the first is none
        end = at + len(kinds)
        rows.append((kinds, starts[at:end], of_chunk[at:end]))
        at = end
    return rows


# Pasts that are base forms as well: "to lay".
_BASES = frozenset("found fell lay saw bore wound ground bound rebound".split())
_BEGINS = bytes.maketrans(GOES_ON.encode(), b"\0")
_PLURAL_PRONOUNS = frozenset("we they them us these those many several few both all our ourselves themselves".split())
