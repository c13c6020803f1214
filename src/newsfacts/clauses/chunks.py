"""Chunks: each sentence as a short string of groups and function words, with the groups made on the way."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from attrs import define, field

from ..layers import Mark, NounGroup, Sentence, VerbGroup, Words
from ..lexicon.lookup import class_of, common_class, modal_lemmas, planned_words, verb_lemmas
from ..lexicon.roles import JOINED_BODIES, OFFICE_HEADS, PORTFOLIOS
from .context import decide
from .groups import PLURAL_PRONOUNS, Analysis, piece_pattern, pieces


@define(eq=False, repr=False)
class Chunks:
    """One sentence: `kinds` is a letter a chunk; `starts`, `ends` are words; `refs` the index of the group, or -1.

    Letters: N noun group, Y time, V finite verb group, d past or participle, e participle, v infinitive, g -ing,
    A adjective, and for function words and marks their class.
    """

    kinds: str
    starts: list[int]
    ends: list[int]
    refs: list[int]


Rows = tuple[list[str], list[int], list[int], list[int]]  # the chunks of a sentence so far: kinds, starts, ends, groups


@define(eq=False, repr=False)
class Groups:
    """All groups of the text, and the chunks of each sentence."""

    classes: list[str] = field(factory=list)
    nouns: list[NounGroup] = field(factory=list)
    verbs: list[VerbGroup] = field(factory=list)
    chunks: list[Chunks] = field(factory=list)


def decided_classes(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> list[str]:
    """The decided class string of each sentence."""
    capitals = _Capitals(words, _with_closing_marks(words, marks))
    parts = [capitals.looked_up(s.start, s.end) for s in sentences]
    return decide("\n".join(["", *parts, ""])).split("\n")[1:-1] if parts else []


def _with_closing_marks(words: Words, marks: Sequence[Mark]) -> str:
    """The classes, a single mark that closes a quotation marked as such: else it is an apostrophe ("the workers' plan")."""
    classes, starts = words.classes, words.starts
    closing = [bisect_left(starts, mark.end - 1) for mark in marks if mark.single and mark.closed]
    titled = not _OFFICES.isdisjoint(words.lower)
    heads = [head for head in _DOING if f"ing {head}" in words.text] if titled else []
    if not closing and not heads:
        return classes
    letters = list(classes)
    for i in closing:
        if letters[i : i + 1] == ["'"]:
            letters[i] = '"'
    for i in [i for i, word in enumerate(words.lower) if word in heads] if heads else ():
        if words.lower[i - 1] in _OFFICES:
            letters[i - 1] = "A"
    return "".join(letters)


_DOING = ("director", "editor", "partner", "officer", "judge", "member")
_OFFICES = frozenset("managing commanding presiding founding investigating sentencing".split())
"""Participles that are part of an office: "Norvik managing director Tom Hale"."""


class _Capitals:
    """Looks up again the words whose capital says nothing: at the start, and everywhere in capitals and headlines."""

    def __init__(self, words: Words, classes: str) -> None:
        self.words, self.classes = words, classes
        self.printed: set[str] | None = None

    def letter(self, lower: str) -> str:
        """The letter of a word if it is one of the language or stands in the text without a capital, else P."""
        letter = common_class(lower)
        if not letter:
            letter = class_of(lower) if self.stands(lower) else "P"
        return letter

    def stands(self, lower: str) -> bool:
        """Whether a word stands in the text without a capital."""
        if self.printed is None:
            text = self.words.text
            if len(text) < _SEARCHED and lower not in text:
                return False
            self.printed = set(text.split())
        return not self.printed.isdisjoint((lower, lower + ",", lower + "."))

    def looked_up(self, start: int, end: int) -> str:
        """The class string of a sentence."""
        part = self.classes[start:end]
        names = part.count("P")
        lower = self.words.lower
        if (
            names >= 3
            and names > 4 * (part.count("N") + part.count("K"))
            and names > 4 * (len(part) - len(part.translate(_CONTENT)))
        ):
            return "".join([(common_class(lower[start + i]) or c) if c == "P" else c for i, c in enumerate(part)])
        at = 0
        if part[0] in _OPENING:
            at = len(part) - len(part.lstrip("\"'-(.~"))
        if part[at : at + 1] == "P":
            letter, following = self.letter(lower[start + at]), part[at + 1 : at + 2]
            verbal = letter in "VFZcdLMve" and following in _AFTER_NAME
            named = following == "P" and (letter in "LMaVFcv" or lower[start + at] in _COMPASS)
            if not verbal and not named:
                part = part[:at] + letter + part[at + 1 :]
        return part


_SEARCHED = 1 << 14  # a search of a longer text for each word would take time with its square
_CONTENT = dict.fromkeys(map(ord, "NKVZFdenkvzaAGgt"))
_OPENING = frozenset("\"'-(.~")
_COMPASS = frozenset(("north", "south", "east", "west"))
_AFTER_NAME = frozenset("FdZzBWHhLUMXx6R")


def read_groups(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> Groups:
    """The groups and chunks of all sentences."""
    groups = Groups(decided_classes(words, sentences, marks))
    nouns, verbs, lower = groups.nouns, groups.verbs, words.lower
    known, planned, lemmas = pieces(), planned_words(), verb_lemmas()
    bases = iter([sentence.start for sentence in sentences])
    at = next(bases, 0)
    kinds, starts, ends, refs = rows = _no_rows()
    for piece in _cut(lower, sentences, groups.classes):
        kind, noun, verb = known[piece]
        start = at
        at += len(piece)
        if noun is not None:
            form, plural, back, determined, joins = noun
            determiner = lower[start] if determined else None
            owner = -1
            if joins and ends and ends[-1] == start:
                start, owner, kind = _join_before(lower, kind, piece[0], start, rows, nouns)
            elif kinds and kinds[-1] == "C" and (lower[start - 2] in PORTFOLIOS or lower[start - 1] == "&"):
                start = _join_and(lower, start, at, rows, nouns)
            head = at - back
            if plural is None:
                plural = lower[head] in PLURAL_PRONOUNS
            ref = len(nouns)
            nouns.append(NounGroup(ref, start, at, head, form, plural, determiner, owner))
        elif verb is not None:
            ref = len(verbs)
            group = _verb_group(lower, lemmas, ref, start, at, verb)
            if kind == "v" and lower[start - 1] in planned and _is_planned(lower, rows, verbs):
                _join_planned(lower, rows, verbs, group)
                continue
            verbs.append(group)
        elif kind == "\n":
            groups.chunks.append(Chunks("".join(kinds), starts, ends, refs))
            kinds, starts, ends, refs = rows = _no_rows()
            at = next(bases, 0)
            continue
        elif kind:
            ref = -1
        else:
            continue
        kinds.append(kind)
        starts.append(start)
        ends.append(at)
        refs.append(ref)
    return groups


def _no_rows() -> Rows:
    return [], [], [], []


def _verb_group(
    lower: list[str], lemmas: dict[str, str], index: int, start: int, end: int, analysis: Analysis
) -> VerbGroup:
    """The verb group of these words."""
    offset, form, tense, aspect, modal, polarity, passive, auxiliary = analysis
    head = start + offset
    word = lower[head]
    modality = None
    if auxiliary:
        first = lower[start]
        if polarity:
            polarity = first[-3:] not in _NEGATED
        if modal:
            modality = modal_lemmas().get(first, first)
    return VerbGroup(index, start, end, head, lemmas.get(word, word), form, tense, aspect, modality, polarity, passive)


def _cut(lower: list[str], sentences: Sequence[Sentence], classes: Sequence[str]) -> list[str]:
    """The pieces of all sentences, with a newline behind each sentence."""
    joined = "\n".join([*classes, ""])
    found = piece_pattern().findall(joined)
    return _years_apart(lower, sentences, joined, found) if "ImP" in joined else found


def _years_apart(lower: list[str], sentences: Sequence[Sentence], joined: str, found: list[str]) -> list[str]:
    """The pieces with the year of "In 1995 Russia left" apart from the subject that follows."""
    ends = list(accumulate(map(len, found), initial=0))
    apart = set()
    at = k = sentence = 0
    while at := joined.find("ImP", before := at) + 1:
        sentence += joined.count("\n", before, at)
        k = bisect_left(ends, at, k)
        if found[k].startswith("mP") and joined[ends[k + 1]] in _VERBAL:
            word = sentences[sentence].start + at - joined.rfind("\n", 0, at) - 1
            if len(lower[word]) == 4:
                apart.add(k)
    if not apart:
        return found
    return [part for k, piece in enumerate(found) for part in (("m", piece[1:]) if k in apart else (piece,))]


_VERBAL = frozenset("BWHhXxLUMZFdR")
_NEGATED = ("n't", "n’t", "not")  # "cannot" too


def _join_before(
    lower: list[str], kind: str, letter: str, start: int, rows: Rows, nouns: list[NounGroup]
) -> tuple[int, int, str]:
    """Where a noun group begins, its owner and its kind, if it belongs with the group right before it, which then goes."""
    before = rows[0][-1]
    if letter == "0" and before in "NY":  # "Moscow 's plan"
        _, start, _, owner = _pop(rows)
        return start, owner, "N"
    if letter == "A" and before == "N" and _is_demonym(lower[start - 1]):
        _pop(rows)  # "Russian presidential aide": the capital hid an adjective
        return nouns.pop().start, -1, kind
    return start, -1, kind


def _pop(rows: Rows) -> tuple[str, int, int, int]:
    """Take back the last chunk."""
    kinds, starts, ends, refs = rows
    return kinds.pop(), starts.pop(), ends.pop(), refs.pop()


def _join_and(lower: list[str], start: int, end: int, rows: Rows, nouns: list[NounGroup]) -> int:
    """Where "Energy and Natural Resources Minister Tom Hale" and "Hale & Sons" begin: what precedes is no group then."""
    kinds, _, ends, _ = rows
    if len(kinds) < 2 or kinds[-2] != "N" or ends[-2] != start - 1:
        return start
    if lower[start - 1] != "&" and (
        lower[start - 1] != "and" or (OFFICE_HEADS | JOINED_BODIES).isdisjoint(lower[start + 1 : end])
    ):
        return start
    for row in rows:
        del row[-2:]
    return nouns.pop().start


def _is_demonym(word: str) -> bool:
    return word.endswith(
        (
            "ian",
            "ese",
            "ish",
            "ean",
            "ican",
            "atic",
            "amic",
            "olic",
            "ench",
            "utch",
            "reek",
            "aqi",
            "aeli",
            "ghan",
            "wiss",
            "erman",
            "hai",
        )
    )


def _is_planned(lower: list[str], rows: Rows, verbs: list[VerbGroup]) -> bool:
    """Whether the word before an infinitive, one of plans, is that of "is due", "is going", "are set"."""
    kinds, refs = rows[0], rows[3]
    k = len(kinds) - 1
    while k >= 0 and kinds[k] in "AI" and k > len(kinds) - 3:
        k -= 1
    if k < 0 or kinds[k] != "V":
        return False
    verb = verbs[refs[k]]
    be = any(verb_lemmas().get(lower[i]) == "be" for i in range(verb.start, verb.end))
    return be and verb.lemma in ("be", "go", "set", "slate", "bind", "poise")


def _join_planned(lower: list[str], rows: Rows, verbs: list[VerbGroup], infinitive: VerbGroup) -> None:
    """Make one group of "is due" and the infinitive just read."""
    kinds, ends, refs = rows[0], rows[2], rows[3]
    while kinds[-1] != "V":
        _pop(rows)
    be = verbs[refs[-1]]
    be.tense = "FUTURE" if be.tense == "PRESENT" else be.tense
    be.modality = lower[infinitive.start - 1]
    be.head, be.lemma, be.end, be.passive = infinitive.head, infinitive.lemma, infinitive.end, infinitive.passive
    be.polarity = be.polarity and infinitive.polarity
    be.aspect = infinitive.aspect
    ends[-1] = infinitive.end
