"""Noun groups and verb groups: one pattern over the decided class string cuts a sentence into chunks."""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from ..layers import NounGroup, VerbGroup, Words
from ..lexicon.lookup import modal_lemmas, verb_lemmas

# A quotation mark may open within a verb group: "would “abolish” it".
_ADV = r"""(?:[R!]|[3q](?=[Eedtc])|"(?=[R!]*+[VvnacXdeEGgbHi]))*+"""
_BE_MAIN = rf"(?:i{_ADV})?[detcGg]?"
_VERB = rf"""
  (?: [LUM]{_ADV} (?: H{_ADV}(?: E{_ADV}{_BE_MAIN} | [detchX] )? | b{_ADV}{_BE_MAIN} | [VvnacXHj] )?
    | [Xx]{_ADV} [VvnacHX]?
    | [Hh]{_ADV} (?: E{_ADV}{_BE_MAIN} | [detchVX] )?
    | [BW]{_ADV} {_BE_MAIN}
    | !?[VZFc] )
"""
_INFINITIVE = rf"!?2{_ADV} (?: H{_ADV}(?: E{_ADV}{_BE_MAIN} | [detc] )? | b{_ADV}{_BE_MAIN} | [VvnacX] )"
_ING = rf"!? (?: G | i{_ADV}[detc]? | j{_ADV}(?:E{_ADV})?[detc]? )"
_TIME = r"(?: (?! [Ds]A?Ym?[NKPA] ) [DqARm]{0,2} Y++ (?: m | ,(?=mm?[^NKPAm$%]) | y | ,(?=Y) | Y )*+ )"
_MODIFIER = r"(?: (?: RR(?=[m$]) | R )?[Am$q] (?:C(?=[AP]))? )"
_NOUN = rf"""
  (?: 0?[Dsq]{{0,2}}+ (?: (?<=[Ds])P(?=A{{1,2}}[NKP]) )? (?: {_MODIFIER} | Ym?(?=[NKPA]) )*+ [NKPy%]++ (?: m(?![NKPAm$%y]) )?
    | 0?[Ds]{{0,2}}+ {_MODIFIER}++ (?<=[mq$%]) | 0?[Ds0]{_MODIFIER}++ | [pou] | q )
"""
_CHUNK = rf"""
  (?P<V>{_VERB}) | (?P<v>{_INFINITIVE}) | (?P<g>{_ING}) | (?P<d>!?d) | (?P<e>[eE]) | (?P<Y>{_TIME}) | (?P<N>{_NOUN})
| (?P<A>A++) | (?P<S>[IS34rwC9,;:\-"'().])
"""


@cache
def chunk_pattern() -> re.Pattern[str]:
    """The pattern whose last group names the kind of chunk it found."""
    return re.compile(_CHUNK, re.VERBOSE)


@frozen
class Analysis:
    """What the classes of a verb group tell: where its head is, form, tense, aspect, polarity, voice; `modal` its word or -1."""

    head: int
    form: str
    tense: str
    aspect: str
    modal: int
    polarity: bool
    passive: bool


_FINITE_TENSE = {"B": "PRESENT", "W": "PAST", "H": "PRESENT", "h": "PAST", "X": "PRESENT", "x": "PAST", "L": "FUTURE",
                 "U": "PAST", "M": "PRESENT", "V": "PRESENT", "Z": "PRESENT", "F": "PAST", "c": "PAST", "d": "PAST"}


@cache
def analyse(classes: str) -> Analysis:
    """Read a verb group off its classes."""
    verbal = [i for i, c in enumerate(classes) if c not in 'R!3q"']
    head, letters = verbal[-1], "".join(classes[i] for i in verbal)
    first, last, rest = letters[0], letters[-1], letters[1:]
    infinitive = first == "2"
    if infinitive:
        form, tense = "infinitive", "INFINITIVE"
    elif first in "Gij":
        form, tense = "ing", "PRESPART"
    elif first in "eE":
        form, tense = "en", "PASTPART"
    else:
        form, tense = "finite", _FINITE_TENSE.get(first, "NONE")
    be_before = len(letters) > 1 and letters[-2] in "BWbEi"
    perfect = any(c in "Hhj" and n in "EdetchV" for c, n in zip(letters, rest, strict=False))
    progressive = be_before and (last in "Gg" or (last in "detc" and "i" in rest))
    passive = (be_before and last in "detc") or letters in ("e", "E")
    aspect = ("PERFECTIVE_PROGRESSIVE" if progressive else "PERFECTIVE") if perfect else "PROGRESSIVE" if progressive else "NONE"
    return Analysis(head, form, tense, aspect, 0 if first in "LUM" else -1, "!" not in classes, passive)


def verb_group(words: Words, index: int, start: int, end: int, classes: str) -> VerbGroup:
    """The verb group of these words."""
    a = analyse(classes)
    lower = words.lower
    head = start + a.head
    word = lower[head]
    first = lower[start]
    negated = first[-3:] in ("n't", "n’t") or first == "cannot"
    return VerbGroup(
        index, start, end, head, verb_lemmas().get(word, word), a.form, a.tense, a.aspect,
        modal_lemmas().get(first, first) if a.modal == 0 else None, a.polarity and not negated, a.passive,
    )  # fmt: skip


_PLURAL_PRONOUNS = frozenset("we they them us these those many several few both all our ourselves themselves".split())


def noun_group(words: Words, index: int, start: int, end: int, classes: str, possessor: NounGroup | None) -> NounGroup:
    """The noun group of these words; a possessor before it is part of it."""
    lower = words.lower
    head = end - 1
    letter = classes[-1]
    if letter == "m" and len(classes) > 1 and classes[-2] in "NP":
        head, letter = head - 1, classes[-2]
    kind = "name" if letter == "P" else "pronoun" if letter in "pouq" else "common"
    plural = letter == "K" or (kind == "pronoun" and lower[head] in _PLURAL_PRONOUNS)
    determiner = lower[start] if classes[0] in "Dsq0" else None
    if possessor is not None:
        return NounGroup(index, possessor.start, end, head, kind, plural, determiner, possessor.index)
    return NounGroup(index, start, end, head, kind, plural, determiner, -1)
