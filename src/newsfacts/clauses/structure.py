"""Clauses: one left-to-right pass over the chunks of a sentence with a stack of open clauses."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import compress
from typing import Any

from ..layers import Clause
from ..lexicon.lookup import saying_verbs
from .chunks import Rows
from .openers import Openers
from .reader import befores_of


class SentenceReader(Openers):
    """Reads the clauses of a sentence, chunk by chunk."""

    __slots__ = ()

    def read(self, index: int, start: int, end: int, rows: Rows, codes: bytes) -> None:
        """Read all chunks of a sentence."""
        self.sentence, self.begin, self.end = index, start, end
        kinds, self.starts, self.groups = rows
        self.kinds, self.befores = kinds, befores_of(kinds)
        self.last_verb = max(kinds.rfind("V"), kinds.rfind("d"))
        self.first = len(self.clauses)
        self.stack = []
        reads = _reads()
        self.open("main", start, -1, -1)
        self.steps = steps = bytearray(codes)
        for i in compress(range(len(steps)), steps):  # a step may take those that follow away
            reads[steps[i]](self, i)
        while self.outer:
            self.stack = self.outer.pop() + self.stack
        end = start + len(self.words.classes[start:end].rstrip(".,;:-\"'()~"))
        for clause in self.stack:
            if end > clause.start:
                clause.end = end

    def comma(self, i: int) -> None:
        """A comma closes what a comma opened, and a fronted adverbial without a verb."""
        if len(self.stack) < 2:
            return
        top = self.stack[-1]
        if top.verb is None:
            if top.kind == "adverbial":
                empty = top.subject is None and self.starts[i] > top.opener + 1
                if empty or (self.after_mark(i) in ("V", "d") and self.resumes()) or self.is_fronted(i, top):
                    self.close_above(len(self.stack) - 1, i)
        elif top.kind in ("relative", "participial") and top.start and self.words.classes[top.start - 1] == ",":
            if self.after_mark(i) in ("V", "I", "Y", "v", "g", "w", "r", "S", "d"):
                self.close_above(len(self.stack) - 1, i)

    def is_fronted(self, i: int, clause: Clause) -> bool:
        """Whether what opens the sentence has no verb and subject and verb follow: "Once home to 400 workers, the yard is empty"."""
        return clause.start == self.begin and self.kinds[i + 1 : i + 3] in ("NV", "Nd")

    def after_mark(self, i: int) -> str:
        """The kind of the chunk after this one, or after the quotation mark that stands there."""
        following = self.at(i + 1)
        return following if following not in ("'", '"') else self.at(i + 2)

    def resumes(self) -> bool:
        """Whether a clause outside the innermost has a subject and waits for its verb."""
        return any(c.verb is None and c.subject is not None for c in self.stack[:-1])

    def colon(self, i: int) -> None:
        """A colon or semicolon ends all that is open; after a reporting clause a colon opens what is reported."""
        root = self.stack[0]
        after = i + 1
        while self.at(after) in ('"', "'"):
            after += 1
        if self.last_verb < after:
            return
        speaks = next((c for c in self.stack[::-1] if c.verb is not None and c.verb.lemma in saying_verbs()), root)
        self.close_above(0, i)
        reports = self.kinds[i] == ":" and (
            root.verb is None or speaks is not root or root.verb.lemma in saying_verbs()
        )
        clause = self.open("complement" if reports else "main", self.starts[after], -1, speaks.index if reports else -1)
        clause.coordinated = -1 if reports else root.index

    def dash(self, i: int) -> None:
        """The first of two dashes opens a parenthesis, the second closes it."""
        if self.kinds.count("-") == 2 and self.kinds[0] != "-":
            if self.kinds.find("-") == i:
                self.bracket(i)
            elif self.outer:
                self.bracket_end(i)

    def bracket(self, i: int) -> None:
        """A parenthesis has a stack of its own."""
        if len(self.outer) < 4 and i + 1 < len(self.kinds):
            self.outer.append(self.stack)
            governor = self.stack[-1].index
            self.stack = []
            self.open("verbless", self.starts[i + 1], -1, governor)

    def bracket_end(self, i: int) -> None:
        """The end of a parenthesis."""
        if self.outer:
            inner = self.stack[0]
            self.close_above(0, i)
            self.stack = self.outer.pop()
            if (
                inner.verb is not None
                and inner.verb.lemma in saying_verbs()
                and self.reports(inner)
                and inner.object is None
            ):
                inner.kind, inner.governor = "main", -1  # "The plan — officials said — would fail"
                self.govern(inner, len(self.words))


# Groups that stand where most do have letters of their own, whose steps are shorter.
_USUAL = (
    ("IN", "I "),  # what a preposition governs opens nothing
    ("VN", "Vo"),
    ("vN", "vo"),
    ("gN", "go"),
    ("dN", "do"),
    ("NV", "pV"),
)


_STEPS: dict[str, Callable[[SentenceReader, int], None]] = {
    "N": SentenceReader.noun,
    "o": SentenceReader.after_verb,
    "Y": SentenceReader.time,
    "V": SentenceReader.finite,
    "p": SentenceReader.noun_and_verb,
    "d": SentenceReader.past,
    "e": SentenceReader.participle,
    "g": SentenceReader.participle,
    "v": SentenceReader.infinitive,
    "r": SentenceReader.relative,
    "w": SentenceReader.question,
    "T": SentenceReader.that,
    "S": SentenceReader.subordinator,
    "s": SentenceReader.subordinator,
    ",": SentenceReader.comma,
    ":": SentenceReader.colon,
    ";": SentenceReader.colon,
    "-": SentenceReader.dash,
    "(": SentenceReader.bracket,
    ")": SentenceReader.bracket_end,
}


@cache
def _reads() -> list[Any]:
    """What reads a chunk, by the code of its letter; a list is faster than a table."""
    return [_STEPS.get(chr(code)) for code in range(128)]


@cache
def _codes() -> bytes:
    """For each character its code if it has a step, else 0: a byte is sooner looked at than a letter is looked up."""
    return bytes([code if chr(code) in {*_STEPS, "\n"} else 0 for code in range(256)])


def steps_of(kinds: list[str]) -> list[bytes]:
    """The steps of each sentence: for each chunk the code of its letter, or 0 where nothing reads it."""
    text = "\n".join(kinds)
    for usual, letters in _USUAL:
        text = text.replace(usual, letters)
    return text.encode().translate(_codes()).split(b"\n")[: len(kinds)]
