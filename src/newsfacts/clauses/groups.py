"""Noun groups and verb groups: one pattern over the decided class string cuts a sentence into chunks."""

from __future__ import annotations

import re
from functools import cache

from ..rules import Memory

# A quotation mark may open within a verb group: "would “abolish” it".
_ADV = r"""(?:[R!]|[3q](?=[EedtcF])|q(?=!?[VvbXH])|q?A(?=!?[VvbXH])|q3(?=[VvbH])|"(?=[R!]*+[VvnacXdeEGgbHi]))*+"""
_BE_MAIN = rf"(?:i{_ADV})?[detcFGg]?"
# Alternatives that begin with plain letters are told apart at once, so none hides behind a bracket or an option.
_VERB = (
    "[VZFc]",
    rf"[LUM]{_ADV} (?: H{_ADV}(?: E{_ADV}{_BE_MAIN} | [detchXF] )? | b{_ADV}{_BE_MAIN} | [VvnacXHj] )?",
    rf"[BW]{_ADV} {_BE_MAIN}",
    rf"[Hh]{_ADV} (?: E{_ADV}{_BE_MAIN} | [detchVXF] )?",
    rf"[Xx]{_ADV} [VvnacHX]?",
    rf"b{_ADV} {_BE_MAIN}",  # "that it be sold"
    "!R?[VZFc]",
)
_TO = rf"2{_ADV} (?: H{_ADV}(?: E{_ADV}{_BE_MAIN} | [detc] )? | b{_ADV}{_BE_MAIN} | [VvnacX] )"
_ING = ("G", rf"i{_ADV}[detc]?", rf"j{_ADV}(?:E{_ADV})?[detc]?")
_TIME = r"(?! [Ds]A?Y(?: [my]?[NKPA] | m,m,?A{0,2}[NKP] ) ) [DqARm]{0,2} Y++ (?: m | ,(?=mm?[^NKPAm$%y\n]) | y | ,(?=Y) | Y )*+"
_MODIFIER = r"(?: (?: RR(?=[m$]) | R )?[Am$q] (?:C(?=[AP]))? )"
_RUN = (
    r"(?=[NKPy%]) (?: [NP%]++ | [Ky](?!P) )*+ [Ky]?+ (?: m(?![NKPAm$%y]) )?"  # no name goes on from a plural or a time
)
_DATED = r"Y[my]?(?=[NKPA]) | (?<=[Ds])Ym,m,?(?=A{0,2}+[NKP])"  # "the May 5 vote", "the May 5, 2013, vote"
_HEADED = rf"(?: {_MODIFIER} | {_DATED} )*+ {_RUN}"
_NOUN = (
    rf"0?[Dsq]{{0,2}}+ (?: (?<=[Ds])P(?: P{{0,2}}(?=A{{1,2}}N) | (?=A{{1,2}}[KP]) ) )? {_HEADED}",
    rf"0?[Ds]{{0,2}}+ {_MODIFIER}++ (?<=[mq$%])",
    rf"0?[Ds0]{_MODIFIER}++",
    "q",
    "[m$]++",
)
_SINGLES = "IS34rwC9,;:-\"'()."  # words and marks that are chunks by themselves
_LAST_OF_VERBS = '3"'  # "than" and a mark may be the last of a verb group
_SINGLE = f"[{re.escape(_SINGLES)}]"
_CHUNKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("S", (_SINGLE,)),
    ("N", (_RUN, "[pou]")),
    ("V", _VERB),
    ("v", (_TO, "!" + _TO)),
    ("g", (*_ING, *("!" + ing for ing in _ING))),
    ("d", ("d", "!R?d")),
    ("e", ("[eE]",)),
    ("Y", (_TIME,)),
    ("N", _NOUN),
    ("A", ("A++",)),
)


ALTERNATIVES = tuple(alternative for _, found in _CHUNKS for alternative in found)
# The commonest groups, each with what cannot make it longer: they are what the alternatives above find, only sooner.
_SHORT_RUN = r"[NP%]*+ K?+ (?<=[NPK%]) (?![NPKym%A])"
_COMMON = (
    r"[poudGVZFceE~]",
    r"[NP%] [NP%]*+ K?+ (?![NPKym%])",
    rf"[Dsq0Am] A*+ {_SHORT_RUN}",
    "[LUM2]V",
    "[BW][dG]",
    "[Hh]d",
    r"[BWHh](?![R!3qA\"idetcFGgEhVX])",
    r"K(?![NPKym%])",
    r"R(?![DqARmY$])",
    r"[qm](?![DsqAmRNKPy%Y$C])",
    r"A A*+ (?![NKPy%m$qRCYD])",
)
# What else a piece has than its group.
_TAIL = f"[{re.escape(_SINGLES.translate(dict.fromkeys(map(ord, _LAST_OF_VERBS))))}]*+ \\n?+"


@cache
def piece_pattern() -> re.Pattern[str]:
    """Cuts a class string into pieces; its `findall` is the fastest way.

    A piece is a group, a letter that belongs to none, or nothing, with all single words and the end of the sentence
    behind it: so there are few more pieces than groups. Tabs, one for each word outside the sentences, are a piece as well.
    """
    starts = "|".join((f"{_SINGLE} {_SINGLE}*+", *_COMMON, *ALTERNATIVES[1:], r"\t++", "(?s:.)"))
    return re.compile(f"(?: {starts} ) {_TAIL}", re.VERBOSE)


def parts(piece: str) -> tuple[str, str]:
    """The group of a piece, or its one letter that belongs to none, and what follows; either may be empty."""
    group = piece.rstrip(f"{_SINGLES}\n\t")
    rest = piece[len(group) :]
    if group and rest:
        rest = rest.lstrip(_LAST_OF_VERBS)
        group = piece[: len(piece) - len(rest)]
    return group, rest


@cache
def _kind_pattern() -> re.Pattern[str]:
    rows = (f"(?P<{kind}{row}>{'|'.join(found)})" for row, (kind, found) in enumerate(_CHUNKS))
    return re.compile("|".join(rows), re.VERBOSE)


def _kind(group: str) -> str:
    """The kind of chunk that a group is, or a space if none."""
    match = _kind_pattern().match(group + ".")
    return match.lastgroup[0] if match and match.lastgroup and match.end() == len(group) else GOES_ON


# Of a verb group: its length in words, where its head is, form, tense, aspect, whether it begins with a modal, polarity,
# voice, whether it begins with an auxiliary (whose own form may negate).
VerbPiece = tuple[int, int, str, str, str, bool, bool, bool, bool]
# Of a noun group: its length in words, kind and plural (None: the word must tell), how far its head is from its end,
# whether it begins with a determiner, whether it may go on with what is before it, and whether but "and" follows it.
NounPiece = tuple[int, str, "bool | None", int, bool, bool, bool]
# Of any piece: for each word the letter of the chunk it begins, or `GOES_ON`, and a newline where the sentence ends; its
# length in words; and what it tells of a noun or verb group.
Piece = tuple[str, int, "NounPiece | None", "VerbPiece | None"]

GOES_ON = " "
"""The letter of a word that begins no chunk: it goes on with one, belongs to none or stands outside the sentences."""

_FINITE_TENSE = {
    "B": "PRESENT",
    "W": "PAST",
    "H": "PRESENT",
    "h": "PAST",
    "X": "PRESENT",
    "x": "PAST",
    "L": "FUTURE",
    "U": "PAST",
    "M": "PRESENT",
    "V": "PRESENT",
    "Z": "PRESENT",
    "F": "PAST",
    "c": "PAST",
    "d": "PAST",
}


def _verb_piece(classes: str) -> VerbPiece:
    """Read a verb group off its classes."""
    verbal = [i for i, c in enumerate(classes) if c not in 'R!3qA"']
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
    perfect = any(c in "Hhj" and n in "EdetchVF" for c, n in zip(letters, rest, strict=False))
    progressive = be_before and (last in "Gg" or (last in "detc" and "i" in rest))
    passive = (be_before and last in "detcF") or letters in ("e", "E")
    aspect = (
        ("PERFECTIVE_PROGRESSIVE" if progressive else "PERFECTIVE")
        if perfect
        else "PROGRESSIVE"
        if progressive
        else "NONE"
    )
    modal, auxiliary = first in "LUM", first in "BWHhXxLUM"
    return len(classes), head, form, tense, aspect, modal, "!" not in classes, passive, auxiliary


def _noun_piece(classes: str, and_after: bool) -> NounPiece:
    letter, back = classes[-1], 1
    if letter == "m" and len(classes) > 1 and classes[-2] in "NP":
        letter, back = classes[-2], 2
    kind = "name" if letter == "P" else "pronoun" if letter in "pouq" else "common"
    plural = None if kind == "pronoun" else letter == "K"
    return len(classes), kind, plural, back, classes[0] in "Dsq0", classes[0] in "0A", and_after


_SINGLE_KINDS = str.maketrans({"3": "s", "4": "s", "9": "T", "\t": GOES_ON})


class Pieces(Memory[Piece]):
    """What each run of letters is that `piece_pattern` finds."""

    most = 1 << 14

    def read(self, piece: str) -> Piece:
        """Letters, length and group of a piece."""
        group, rest = parts(piece)
        letters = rest.replace("\t\n", "\t").translate(_SINGLE_KINDS)
        noun = verb = None
        if group:
            kind = _kind(group)
            if kind in ("N", "Y"):
                noun = _noun_piece(group, rest == "C")
                if group[-1] == "y" and not group.strip("DqAmy"):
                    kind = "Y"
            elif kind in "Vvgde":
                verb = _verb_piece(group)
            letters = kind + GOES_ON * (len(group) - 1) + letters
        return letters, len(letters) - letters.count("\n"), noun, verb


@cache
def pieces() -> Pieces:
    """The one memory of what pieces of class strings are."""
    return Pieces()
