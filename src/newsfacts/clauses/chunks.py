"""Chunks: each sentence as a short string of groups and function words, with the groups made on the way."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from attrs import define, field

from ..layers import Mark, NounGroup, Sentence, VerbGroup, Words
from ..lexicon.lookup import class_of, common_class, modal_lemmas, planned_words, verb_lemmas
from ..lexicon.roles import OFFICE_HEADS, PORTFOLIOS
from .context import decide
from .groups import PLURAL_PRONOUNS, piece_pattern, pieces


@define(eq=False, repr=False)
class Chunks:
    """One sentence: `kinds` is a letter a chunk; `starts`, `ends` are words; `refs` the index of the group, or -1.

    Letters: N noun group, Y time, V finite verb group, d past or participle, e participle, v infinitive, g -ing,
    A adjective, and for function words and marks their class.
    """

    kinds: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    refs: tuple[int, ...]


Row = tuple[str, int, int, int]  # kind, start, end and group of a chunk


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
    heads = [head for head in _DOING if f"ing {head}" in words.text]
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
    for sentence, classes in zip(sentences, groups.classes, strict=True):
        groups.chunks.append(_chunk(words, sentence.start, classes, groups))
    return groups


def _chunk(words: Words, base: int, classes: str, groups: Groups) -> Chunks:
    """The chunks of a sentence whose first word is `base`; the groups go to the end of the lists of groups."""
    nouns, verbs, lower = groups.nouns, groups.verbs, words.lower
    lemmas, known = verb_lemmas(), pieces()
    rows: list[Row] = []
    at = base
    found = piece_pattern().findall(classes)
    if "ImP" in classes:
        found = _years_apart(lower, base, classes, found)
    for piece in found:
        start = at
        at += len(piece)
        kind, noun, verb = known[piece]
        if noun is not None:
            form, plural, back, determined, joins = noun
            determiner = lower[start] if determined else None
            owner = -1
            if joins and rows and rows[-1][2] == start:
                start, owner, kind = _join_before(lower, kind, piece[0], start, rows, nouns)
            elif rows and rows[-1][0] == "C" and (lower[start - 2] in PORTFOLIOS or lower[start - 1] == "&"):
                start = _join_and(lower, start, at, rows, nouns)
            head = at - back
            if plural is None:
                plural = lower[head] in PLURAL_PRONOUNS
            rows.append((kind, start, at, len(nouns)))
            nouns.append(NounGroup(len(nouns), start, at, head, form, plural, determiner, owner))
        elif verb is not None:
            offset, form, tense, aspect, modal, polarity, passive, auxiliary = verb
            head = start + offset
            word = lower[head]
            if auxiliary and polarity:
                polarity = lower[start][-3:] not in _NEGATED
            group = VerbGroup(
                len(verbs), start, at, head, lemmas.get(word, word), form, tense, aspect,
                modal_lemmas().get(lower[start], lower[start]) if modal else None, polarity, passive,
            )  # fmt: skip
            if kind == "v" and rows and _is_planned(lower, rows, verbs, start):
                _join_planned(lower, rows, verbs, group)
                continue
            rows.append((kind, start, at, len(verbs)))
            verbs.append(group)
        elif kind:
            rows.append((kind, start, at, -1))
    if not rows:
        return Chunks("", (), (), ())
    kinds, starts, ends, refs = zip(*rows, strict=True)
    return Chunks("".join(kinds), starts, ends, refs)


def _years_apart(lower: list[str], base: int, classes: str, found: list[str]) -> list[str]:
    """The pieces with the year of "In 1995 Russia left" apart from the subject that follows."""
    apart, at = list[str](), 0
    for piece in found:
        before, after = classes[at - 1 : at], classes[at + len(piece) : at + len(piece) + 1]
        if piece.startswith("mP") and before == "I" and after in _VERBAL and len(lower[base + at]) == 4:
            apart += ["m", piece[1:]]
        else:
            apart.append(piece)
        at += len(piece)
    return apart


_VERBAL = frozenset("BWHhXxLUMZFdR")
_NEGATED = ("n't", "n’t", "not")  # "cannot" too


def _join_before(
    lower: list[str], kind: str, letter: str, start: int, rows: list[Row], nouns: list[NounGroup]
) -> tuple[int, int, str]:
    """Where a noun group begins, its owner and its kind, if it belongs with the group right before it, which then goes."""
    before = rows[-1]
    if letter == "0" and before[0] in "NY":  # "Moscow 's plan"
        rows.pop()
        return before[1], before[3], "N"
    if letter == "A" and before[0] == "N" and _is_demonym(lower[start - 1]):
        rows.pop()  # "Russian presidential aide": the capital hid an adjective
        return nouns.pop().start, -1, kind
    return start, -1, kind


def _join_and(lower: list[str], start: int, end: int, rows: list[Row], nouns: list[NounGroup]) -> int:
    """Where "Energy and Natural Resources Minister Tom Hale" and "Hale & Sons" begin: what precedes is no group then."""
    if len(rows) < 2 or rows[-2][0] != "N" or rows[-2][2] != start - 1:
        return start
    if lower[start - 1] != "&" and (lower[start - 1] != "and" or OFFICE_HEADS.isdisjoint(lower[start + 1 : end])):
        return start
    del rows[-2:]
    return nouns.pop().start


def _is_demonym(word: str) -> bool:
    return word.endswith(("ian", "ese", "ish", "ean", "ican", "atic", "amic", "olic", "ench", "utch", "reek", "aqi", "aeli", "ghan", "wiss", "erman", "hai"))


def _is_planned(lower: list[str], rows: list[Row], verbs: list[VerbGroup], to: int) -> bool:
    """Whether "is due", "is going", "are set" stands right before the infinitive at `to`."""
    if lower[to - 1] not in planned_words():
        return False
    k = len(rows) - 1
    while k >= 0 and rows[k][0] in "AI" and k > len(rows) - 3:
        k -= 1
    if k < 0 or rows[k][0] != "V":
        return False
    verb = verbs[rows[k][3]]
    be = any(verb_lemmas().get(lower[i]) == "be" for i in range(verb.start, verb.end))
    return be and verb.lemma in ("be", "go", "set", "slate", "bind", "poise")


def _join_planned(lower: list[str], rows: list[Row], verbs: list[VerbGroup], infinitive: VerbGroup) -> None:
    """Make one group of "is due" and the infinitive just read."""
    while rows[-1][0] != "V":
        rows.pop()
    kind, start, _, ref = rows.pop()
    be = verbs[ref]
    be.tense = "FUTURE" if be.tense == "PRESENT" else be.tense
    be.modality = lower[infinitive.start - 1]
    be.head, be.lemma, be.end, be.passive = infinitive.head, infinitive.lemma, infinitive.end, infinitive.passive
    be.polarity = be.polarity and infinitive.polarity
    be.aspect = infinitive.aspect
    rows.append((kind, start, infinitive.end, ref))
