"""Clauses: one left-to-right pass over the chunks of a sentence with a stack of open clauses."""

from __future__ import annotations

from collections.abc import Callable

from ..lexicon.lookup import saying_verbs
from .openers import Openers


class SentenceReader(Openers):
    """Reads the clauses of a sentence, chunk by chunk."""

    __slots__ = ()

    def read(self) -> None:
        """Read all chunks of the sentence it has been turned to."""
        start, end, classes = self.begin, self.end, self.words.classes
        while end > start and classes[end - 1] in ".,;:-\"'()~":
            end -= 1
        main = self.open("main", start, -1, -1)
        kinds = self.kinds
        if kinds[0] == "N":  # as most sentences begin
            main.subject, self.skip = self.groups[0], 0
            if kinds.startswith("NV"):
                main.verb, self.skip = self.groups[1], 1
        governed = kinds.replace("IN", "I ")  # what a preposition governs opens nothing
        for i, step in enumerate(map(_STEPS.get, governed)):
            if step is not None and i > self.skip:
                step(self, i)
        while self.outer:
            self.stack = self.outer.pop() + self.stack
        for clause in self.stack:
            if end > clause.start:
                clause.end = end
        self.finish()

    def comma(self, i: int) -> None:
        """A comma closes what a comma opened, and a fronted adverbial without a verb."""
        if len(self.stack) < 2:
            return
        top = self.stack[-1]
        if top.verb is None:
            if top.kind == "adverbial":
                empty = top.subject is None and self.starts[i] > top.opener + 1
                if empty or (self.after_mark(i) in ("V", "d") and self.resumes()):
                    self.close_above(len(self.stack) - 1, i)
        elif top.kind in ("relative", "participial") and top.start and self.words.classes[top.start - 1] == ",":
            if self.after_mark(i) in ("V", "I", "Y", "v", "g", "w", "r", "S", "d"):
                self.close_above(len(self.stack) - 1, i)

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
        if after >= len(self.kinds) or not any(c in "Vd" for c in self.kinds[after:]):
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

    def finish(self) -> None:
        """What only the whole tells: kinds of clauses without verbs, understood subjects, opening marks left out."""
        classes, clauses = self.words.classes, self.clauses
        for clause in clauses[self.first :]:
            if classes[clause.start] in "\"'-":
                while clause.start < clause.end and classes[clause.start] in "\"'-":
                    clause.start += 1
            verb = clause.verb
            if verb is None:
                if clause.kind == "main":
                    clause.kind = "verbless"
            elif clause.kind == "verbless":
                clause.kind = "main"
            elif clause.subject is None and verb.form != "finite" and clause.governor >= 0:
                clause.subject = clauses[clause.governor].subject


_STEPS: dict[str, Callable[[SentenceReader, int], None]] = {
    "N": SentenceReader.noun,
    "Y": SentenceReader.time,
    "V": SentenceReader.finite,
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
