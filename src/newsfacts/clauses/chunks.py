"""Chunks: each sentence as a short string of groups and function words, with the groups made on the way."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from ..layers import NounGroup, Sentence, VerbGroup, Words
from ..lexicon.lookup import class_of, common_class, planned_words, verb_lemmas
from .context import decide
from .groups import chunk_pattern, noun_group, verb_group


@define(eq=False)
class Chunks:
    """One sentence: `kinds` is a letter a chunk; `starts`, `ends` are words; `refs` the index of the group, or -1.

    Letters: N noun group, Y time, V finite verb group, d past or participle, e participle, v infinitive, g -ing,
    A adjective, and for function words and marks their class.
    """

    kinds: str
    starts: list[int]
    ends: list[int]
    refs: list[int]


@define(eq=False)
class Groups:
    """All groups of the text, and the chunks of each sentence."""

    classes: list[str] = field(factory=list)
    nouns: list[NounGroup] = field(factory=list)
    verbs: list[VerbGroup] = field(factory=list)
    chunks: list[Chunks] = field(factory=list)


def decided_classes(words: Words, sentences: Sequence[Sentence]) -> list[str]:
    """The decided class string of each sentence."""
    capitals = _Capitals(words)
    parts = [capitals.looked_up(s.start, s.end) for s in sentences]
    return decide("\n".join(["", *parts, ""])).split("\n")[1:-1] if parts else []


class _Capitals:
    """Looks up again the words whose capital says nothing: at the start, and everywhere in capitals and headlines."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.plain: frozenset[str] | None = None

    def letter(self, lower: str) -> str:
        """The letter of a word if it is one of the language or stands in the text without a capital, else P."""
        letter = common_class(lower)
        if not letter:
            if self.plain is None:
                words = self.words
                self.plain = frozenset([w for w, c in zip(words.lower, words.classes, strict=True) if c in "NKARGd"])
            letter = class_of(lower) if lower in self.plain else "P"
        return letter

    def looked_up(self, start: int, end: int) -> str:
        """The class string of a sentence."""
        part = self.words.classes[start:end]
        names = part.count("P")
        lower = self.words.lower
        if names >= 3 and names > 4 * sum(map(part.count, "NKVZFdenkvzaAGgt")):
            return "".join([(common_class(lower[start + i]) or c) if c == "P" else c for i, c in enumerate(part)])
        at = 0
        while part[at : at + 1] in _OPENING:
            at += 1
        if part[at : at + 1] == "P":
            letter, following = self.letter(lower[start + at]), part[at + 1 : at + 2]
            verbal = letter in "VFZcdLMve" and following in _AFTER_NAME
            if not verbal and not (letter in "LMaVFcv" and following == "P"):
                part = part[:at] + letter + part[at + 1 :]
        return part


_OPENING = frozenset("\"'-(.~")
_AFTER_NAME = frozenset("FdZzBWHhLUMXx6R")


def read_groups(words: Words, sentences: Sequence[Sentence]) -> Groups:
    """The groups and chunks of all sentences."""
    groups = Groups(decided_classes(words, sentences))
    for sentence, classes in zip(sentences, groups.classes, strict=True):
        groups.chunks.append(_chunk(words, sentence.start, classes, groups))
    return groups


def _chunk(words: Words, base: int, classes: str, groups: Groups) -> Chunks:
    nouns, verbs = groups.nouns, groups.verbs
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    refs: list[int] = []
    for match in chunk_pattern().finditer(classes):
        kind = match.lastgroup or ""
        s, e = match.span()
        ref = -1
        if kind == "N":
            part = classes[s:e]
            if part[-1] == "y" and not part.strip("DqAmy"):
                kind = "Y"
            owner = None
            if part[0] == "0" and kinds and kinds[-1] in "NY" and ends[-1] == base + s:
                if refs[-1] >= 0:
                    owner = nouns[refs[-1]]
                starts_at = starts[-1]
                kinds.pop(), starts.pop(), ends.pop(), refs.pop()
                ref = len(nouns)
                group = noun_group(words, ref, base + s, base + e, part, owner)
                group.start = starts_at
                nouns.append(group)
                kinds.append("N"), starts.append(starts_at), ends.append(base + e), refs.append(ref)
                continue
            first = base + s
            if part[0] == "A" and kinds and kinds[-1] == "N" and ends[-1] == first and _is_demonym(words.lower[first - 1]):
                first = nouns.pop().start  # "Russian presidential aide": the capital hid an adjective
                kinds.pop(), starts.pop(), ends.pop(), refs.pop()
                part, s = "A" + part, first - base
            ref = len(nouns)
            nouns.append(noun_group(words, ref, first, base + e, part, None))
        elif kind == "Y":
            ref = len(nouns)
            nouns.append(noun_group(words, ref, base + s, base + e, classes[s:e], None))
        elif kind in "Vvgde":
            ref = len(verbs)
            verbs.append(verb_group(words, ref, base + s, base + e, classes[s:e]))
        elif kind == "S":
            kind = classes[s]
            if kind in "34":
                kind = "s"
            elif kind == "9":
                kind = "T"
        if kind == "v" and kinds and _is_planned(words, kinds, refs, verbs, base + s):
            _join(words, kinds, starts, ends, refs, verbs, base + e)
            continue
        kinds.append(kind), starts.append(base + s), ends.append(base + e), refs.append(ref)
    return Chunks("".join(kinds), starts, ends, refs)


def _is_demonym(word: str) -> bool:
    return word.endswith(("ian", "ese", "ish", "ean", "ican", "ench", "utch", "reek", "aqi", "aeli", "ghan", "wiss", "erman", "hai"))


def _is_planned(words: Words, kinds: list[str], refs: list[int], verbs: list[VerbGroup], to: int) -> bool:
    """Whether "is due", "is going", "are set" stands right before the infinitive at `to`."""
    if words.lower[to - 1] not in planned_words():
        return False
    k = len(kinds) - 1
    while k >= 0 and kinds[k] in "AIR" and k > len(kinds) - 3:
        k -= 1
    return k >= 0 and kinds[k] == "V" and verbs[refs[k]].lemma in ("be", "go", "set", "slate", "bind", "poise") and _has_be(words, verbs[refs[k]])


def _has_be(words: Words, verb: VerbGroup) -> bool:
    return any(verb_lemmas().get(words.lower[i]) == "be" for i in range(verb.start, verb.end))


def _join(words: Words, kinds: list[str], starts: list[int], ends: list[int], refs: list[int], verbs: list[VerbGroup], end: int) -> None:
    """Make one group of "is due" and the infinitive just read."""
    infinitive = verbs.pop()
    while kinds[-1] != "V":
        kinds.pop(), starts.pop(), ends.pop(), refs.pop()
    be = verbs[refs[-1]]
    between = words.lower[infinitive.start - 1]
    be.tense = "FUTURE" if be.tense == "PRESENT" else be.tense
    be.modality = between
    be.head, be.lemma, be.end, be.passive = infinitive.head, infinitive.lemma, end, infinitive.passive
    be.polarity = be.polarity and infinitive.polarity
    be.aspect = infinitive.aspect
    ends[-1] = end
