"""The state of reading one sentence's clauses: the stack of open clauses, and looking around among the chunks."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from ..layers import Clause, VerbGroup, Words, new_clause
from ..lexicon.events import NAMING_VERBS
from ..lexicon.lookup import addressing_verbs, adjunct_verbs, reporting_verbs, saying_verbs
from .chunks import Groups

_SPEECHLESS = frozenset("shares share stock stocks prices price sales profit profits revenue futures bonds".split())
FINITE = frozenset(("main", "complement", "relative", "adverbial", "fronted"))
_AFTER_PARTICIPLE = frozenset(("I", "v", "s", "S", "Y", "A", "", ",", ".", "w"))
_QUOTING = frozenset("\"'")
_NO_WORDS = ",;:-\"'(C"


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A pattern over chunks, compiled on first use."""
    return re.compile(source, re.VERBOSE)


def befores_of(kinds: str) -> str:
    """For each chunk of a sentence the kind of the one before, quotation marks aside; a newline at the start."""
    found = "\n" + kinds
    if '"' in kinds or "'" in kinds:
        found, *parts = found.replace("'", '"').split('"')
        for part in parts:
            found += found[-1] + part
    return found


class Reader:
    """Reads the clauses of one sentence after the other; this part opens and closes them."""

    __slots__ = (
        "befores",
        "begin",
        "clauses",
        "decided",
        "end",
        "first",
        "groups",
        "kinds",
        "last_verb",
        "noun_at",
        "nouns",
        "outer",
        "sentence",
        "stack",
        "starts",
        "steps",
        "words",
    )

    kinds: str
    befores: str
    starts: list[int]
    groups: list[Any]
    stack: list[Clause]
    outer: list[list[Clause]]
    steps: bytearray

    def __init__(self, words: Words, groups: Groups, clauses: list[Clause]) -> None:
        self.words, self.decided, self.clauses = words, groups.classes, clauses
        self.nouns, self.noun_at = groups.nouns, groups.noun_at
        self.outer = []
        self.sentence = self.first = self.begin = self.end = 0
        self.last_verb = -1

    def open(self, kind: str, start: int, opener: int, governor: int) -> Clause:
        """A new clause on top of the stack."""
        clauses = self.clauses
        clause = new_clause(len(clauses), self.sentence, start, start, kind, opener, governor)
        clauses.append(clause)
        self.stack.append(clause)
        return clause

    def pass_to(self, i: int, last: int) -> None:
        """Take the steps of the chunks behind `i` through `last` away: they have been read with it."""
        self.steps[i + 1 : last + 1] = bytes(last - i)

    def trimmed(self, i: int) -> int:
        """Where a clause ends that is closed before chunk `i`: without the marks and conjunctions before it."""
        return self.begin + len(self.words.classes[self.begin : self.starts[i]].rstrip(_NO_WORDS))

    def close_above(self, depth: int, i: int) -> None:
        """Close all clauses above this depth of the stack."""
        stack = self.stack
        if len(stack) > depth:
            end = self.trimmed(i)
            for clause in stack[depth:]:
                if end > clause.start:  # a clause is opened with its end at its start
                    clause.end = end
            del stack[depth:]

    def awaiting(self) -> int:
        """The depth of the innermost clause that has no verb yet, or -1."""
        stack = self.stack
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth].verb is None:
                return depth
        return -1

    def before(self, i: int) -> str:
        """The chunk before, quotation marks aside; a newline at the start."""
        return self.befores[i]

    def quoted_before(self, i: int) -> bool:
        """Whether a quotation mark stands right before."""
        return i > 0 and self.kinds[i - 1] == '"'

    def speech_before(self, i: int) -> bool:
        """Whether a quotation that ended with a stop stands right before: what follows cannot belong to its clauses."""
        before = self.kinds[max(0, i - 2) : i]
        return before in (',"', '."', '",') or (before == '-"' and i > 2)

    def at(self, i: int) -> str:
        """The kind of a chunk, or "" beyond the end."""
        return self.kinds[i : i + 1]

    def end_of(self, i: int) -> int:
        """The word after a chunk: all but groups and runs of adjectives are one word."""
        group, end = self.groups[i], self.starts[i] + 1
        if group is not None:
            return int(group.end)
        if self.kinds[i] == "A":
            while self.decided[end : end + 1] == "A":
                end += 1
        return end

    def word(self, i: int) -> str:
        """The first word of a chunk."""
        return self.words.lower[self.starts[i]]

    def opened_at(self, i: int) -> bool:
        """Whether the innermost clause was opened by the chunk before."""
        return self.stack[-1].opener == self.starts[i - 1] if i else False

    def is_base(self, verb: VerbGroup) -> bool:
        """Whether a verb group is a base form alone or begins with "be", and so may continue an infinitive or a modal."""
        if self.decided[verb.start] == "b":
            return True
        return verb.start == verb.head and self.words.lower[verb.head] == verb.lemma and verb.tense == "PRESENT"

    def reports(self, clause: Clause) -> bool:
        """Whether a clause reports and has no complement yet."""
        if clause.verb is None or clause.verb.lemma not in reporting_verbs():
            return False
        return not any(c.governor == clause.index and c.kind == "complement" for c in self.clauses[self.first :])

    def adjunct_level(self, verb: VerbGroup | None) -> int:
        """The depth of the finite clause that an adjunct after a comma belongs to."""
        finite = [d for d, c in enumerate(self.stack) if c.kind in FINITE and c.verb is not None]
        if not finite:
            return len(self.stack) - 1
        if verb is not None and (verb.lemma in saying_verbs() or verb.lemma in adjunct_verbs()):
            inner = self.stack[finite[-1]]
            if inner.kind == "adverbial" and inner.verb is not None and inner.verb.lemma in addressing_verbs():
                return finite[-1]  # "Shares fell as the bank urged savers to stay calm, saying …"
            return next(
                (d for d in finite if self.stack[d].kind in ("main", "complement") and self.may_say(d)), finite[-1]
            )
        return finite[-1]

    def may_say(self, depth: int) -> bool:
        """Whether the subject of a clause is none that says nothing: "shares fell after the firm cut jobs, blaming …"."""
        subject = self.stack[depth].subject
        return subject is None or self.words.lower[subject.head] not in _SPEECHLESS

    def is_adjunct(self, i: int) -> bool:
        """Whether "as" and the like have but a noun group: "as an example he cited …"."""
        return self.at(i + 1) == "N" and self.at(i + 2) == "N" and self.words.classes[self.starts[i + 2]] == "p"

    def participial(self, i: int) -> bool:
        """Whether a past form looks like a participle with an adjunct: "…, based in Rome", "…, dubbed “Gulls”"."""
        if self.kinds[i] != "d" or self.groups[i].lemma == "spend":
            return False
        following = self.at(i + 1)
        return following in _AFTER_PARTICIPLE or (following in _QUOTING and self.groups[i].lemma in NAMING_VERBS)
