"""Reporting clauses after and inside what they report, and clauses that are joined to one another."""

from __future__ import annotations

from ..layers import Clause, NounGroup, VerbGroup, new_clause
from ..lexicon.lookup import addressing_verbs, reporting_verbs, saying_verbs
from .reader import FINITE, Reader, pattern

# What may follow the verb of a clause that stands after what it reports, and of one that interrupts it.
REPORT_ENDS = r"""(?: N?(?:[YI]N?)*+ (?: ,?[gsSwe].*+ )? [.\"')]*+ \Z | N?(?:I?[NY]){0,3} (?:[.:\-"] | ,) )"""
REPORT_INSERTED = r"""N?(?:I?[NY]){0,3},["']?(?=[VIYATSNv]|(?P<and>C)["']?N)"""
# Who says so, in a clause that stands between a subject and its verb.
_NAMED_SPEAKER = r"""N[^;:."Vd]{0,40}?,(?=["']?V)"""

_REASONS = frozenset(("because", "if", "unless", "whether", "provided"))


class Reports(Reader):
    """The part that knows who reports what, and what is joined by "and"."""

    __slots__ = ()

    def interrupts(self, at: int, *, complete: bool = False) -> bool:
        """Whether what was reported goes on after a reporting clause whose verb's chunk ends at `at`.

        Where it is `complete`, with a verb of its own, only what cannot stand alone goes on with it.
        """
        match = pattern(REPORT_INSERTED).match(self.kinds, at)
        if match is None or not complete:
            return match is not None and match["and"] is None
        follows = self.at(match.end())
        if follows == "N":
            return self.words.classes[self.starts[match.end()]] in "pu"
        return follows in ("V", "d", "v", "T") or (follows == "S" and self.word(match.end()) in _REASONS)

    def report(self, i: int, noun: NounGroup | None, inverted: bool = False) -> Clause:
        """A reporting clause that follows what it reports."""
        self.close_above(0, i)
        clause = self.open("main", self.starts[i], -1, -1)
        clause.subject, clause.inverted = noun, inverted
        quoted = len(self.words)
        if self.quoted_before(i):
            opening = self.kinds.rfind('"', 0, i - 1)
            quoted = self.starts[opening] if opening >= 0 else 0
        self.govern(clause, quoted)
        return clause

    def govern(self, clause: Clause, quoted: int) -> None:
        """Make what stands before a reporting clause its complement, unless it reports something itself before the word `quoted`."""
        clauses = self.clauses[self.first :]
        reporting = {c.governor for c in clauses if c.kind == "complement"}
        for other in clauses:
            if other is clause or other.kind != "main" or other.governor >= 0:
                continue
            if (
                other.start >= quoted
                or other.index not in reporting
                or other.verb is None
                or other.verb.lemma not in saying_verbs()
            ):
                other.kind, other.governor = "complement", clause.index

    def insert(self, i: int, noun: NounGroup, verb: VerbGroup, *, inverted: bool = False, stop: int = -1) -> None:
        """A reporting clause that interrupts what it reports: it is read to its comma at once."""
        stop = stop if stop >= 0 else self.kinds.index(",", i)
        clause = new_clause(
            len(self.clauses),
            self.sentence,
            self.starts[i],
            self.end_of(stop - 1),
            "main",
            -1,
            -1,
            verb=verb,
            subject=noun,
            inverted=inverted,
        )
        self.clauses.append(clause)
        self.govern(clause, len(self.words))
        self.pass_to(i, stop)

    def inverted(self, i: int, verb: VerbGroup) -> bool:
        """Read "said X" after what is reported; False where it is no such thing."""
        if (
            self.at(i + 1) != "N"
            or self.at(i + 2) == "V"
            or not verb.polarity
            or verb.passive
            or verb.modality is not None
        ):
            return False
        waiting = self.awaiting()
        noun = self.groups[i + 1]
        if self.interrupts(i + 1) and self.at(i + 3) in ("V", "I", '"') and self.kinds.find("V", i + 2) >= 0:
            if waiting >= 0:
                self.insert(i, noun, verb, inverted=True)
                return True
        if waiting >= 0 and self.stack[waiting].subject is not None and not self.quoted_before(i):
            if self.insert_inverted(i, noun, verb, self.stack[waiting].subject):
                return True
            if self.kinds[:i].count(",") != 1 or self.kinds[i - 1] != "," or not set(self.kinds[i + 2 :]) <= set("IN"):
                return False  # else a headline without a verb: "Schools in crisis, says union"
        self.report(i, noun, inverted=True).verb = verb
        self.pass_to(i, i + 1)
        return True

    def insert_inverted(self, i: int, noun: NounGroup, verb: VerbGroup, subject: NounGroup | None) -> bool:
        """Read "The contrast, said X, …, would": a comma parts no subject from its verb, so another's words go in between."""
        first = next((k for k in range(i - 1, -1, -1) if self.starts[k] == (subject.start if subject else -1)), -1)
        if first < 0 or verb.lemma == "tell" or self.kinds[first:i].count(",") != 1 or self.kinds[i - 1] != ",":
            return False
        match = pattern(_NAMED_SPEAKER).match(self.kinds, i + 1)
        if match is None:
            return False
        self.insert(i, noun, verb, inverted=True, stop=match.end() - 1)
        return True

    def root(self) -> int:
        """The depth of the outermost clause that has its verb."""
        return next((d for d, c in enumerate(self.stack) if c.kind in FINITE and c.verb is not None), -1)

    def coordinate(self, i: int, noun: NounGroup | None, verb: VerbGroup, depth: int = -1) -> None:
        """A clause joined by "and" or a comma, with a subject of its own."""
        depth = depth if depth >= 0 else self.level(verb)
        first = self.stack[depth]
        self.close_above(depth, i)
        clause = self.open(first.kind, self.starts[i], -1, first.governor)
        clause.coordinated, clause.subject = first.index, noun

    def level(self, verb: VerbGroup) -> int:
        """The depth of the clause that a new one with this verb is joined to."""
        finite = [d for d, c in enumerate(self.stack) if c.kind in FINITE and c.verb is not None]
        if not finite:
            return len(self.stack) - 1
        said = self.said(finite, verb)
        if said >= 0:
            return said
        for d in reversed(finite):
            if self.stack[d].kind in ("main", "complement"):
                return d
        return finite[-1]

    def addresses(self, verb: VerbGroup) -> bool:
        """Whether one who speaks does this: "urged the mayor to act", "called on her to go", not "called her"."""
        if verb.lemma not in addressing_verbs() or verb.passive:
            return False
        return verb.lemma != "call" or self.words.lower[verb.end : verb.end + 1] in (["on"], ["for"])

    def turns_to(self, i: int) -> bool:
        """Whether a verb behind "and" is the speaker's: behind a mark, or where it is done to whoever the speech is about.

        "said he had “lost the right” and urged the court to act", "said he had lied and urged him to go".
        """
        return self.kinds[i - 2 : i - 1] in (",", '"') or (
            self.at(i + 1) == "N" and self.words.classes[self.starts[i + 1]] in "o7"
        )

    def said(self, finite: list[int], verb: VerbGroup, *, goes_on: bool = False) -> int:
        """The depth of the innermost clause that says something, if this verb does too; else -1."""
        if goes_on or verb.lemma in saying_verbs():
            for d in reversed(finite):
                other = self.stack[d].verb
                if (
                    other is not None
                    and other.lemma in saying_verbs()
                    and not other.passive
                    and other.tense == verb.tense
                ):
                    return d
        return -1

    def said_back(self, i: int, finite: list[int], verb: VerbGroup) -> int:
        """The depth of the clause around a reported one whose tense a verb of speaking goes back to behind "and"; else -1.

        "The firm said it welcomes the plan but urged caution", "They do not know why it failed, but suspect the wind".
        """
        if len(finite) < 2 or self.befores[i] != "C" or verb.modality is not None:
            return -1
        if verb.lemma not in reporting_verbs() and verb.lemma not in addressing_verbs():
            return -1
        inner, outer = self.stack[finite[-1]], self.stack[finite[-2]].verb
        reported = inner.verb if inner.kind == "complement" else None
        if reported is None or outer is None or reported.modality is not None or reported.aspect != "NONE":
            return -1
        return finite[-2] if reported.tense != verb.tense == outer.tense else -1

    def join_verb(self, i: int, verb: VerbGroup) -> None:
        """A verb after "and" or a comma that shares the subject of a clause before."""
        depth = self.verb_level(i, verb)
        first = self.stack[depth]
        start = i
        if self.befores[i] == "Y":  # "opened on May 5 and a year later was sold": the time is the second verb's
            start -= 1 if self.befores[i - 1] == "C" else 2
        self.close_above(depth, start)
        clause = self.open(first.kind, self.starts[start], -1, first.governor)
        clause.coordinated, clause.subject, clause.verb = first.index, first.subject, verb
        if first.verb is not None:
            self.share_auxiliary(i, first.verb, verb)

    def share_auxiliary(self, i: int, first: VerbGroup, verb: VerbGroup) -> None:
        """Give a verb after "and" the auxiliary of the one before, where its own form goes with that."""
        if self.is_base(verb):
            if first.form != "finite":
                verb.form, verb.tense = first.form, first.tense
            elif first.modality is not None:
                verb.tense, verb.modality = first.tense, first.modality
        elif self.kinds[i] == "d" and first.start != first.head and first.form == "finite":
            adjacent = self.end_of(i - 2) == first.end if i > 1 else False
            if (first.passive and adjacent) or (first.aspect == "PERFECTIVE" and not first.passive):
                verb.tense, verb.aspect, verb.passive, verb.modality = (
                    first.tense,
                    first.aspect,
                    first.passive,
                    first.modality,
                )

    def verb_level(self, i: int, verb: VerbGroup) -> int:
        """The depth of the clause whose subject a verb after "and" shares."""
        finite = [d for d, c in enumerate(self.stack) if c.kind in FINITE and c.verb is not None]
        said = self.said(finite, verb, goes_on=self.addresses(verb) and self.turns_to(i))
        if said < 0:
            said = self.said_back(i, finite, verb)
        if said >= 0:
            return said
        base = self.is_base(verb)
        if base:
            for depth in range(len(self.stack) - 1, -1, -1):
                other = self.stack[depth].verb
                if other is not None and (other.form == "infinitive" or other.modality is not None):
                    return depth
        elif verb.modality is None:  # "would" goes on with base forms alone
            return next((d for d in reversed(finite) if self.plain(d)), finite[-1] if finite else len(self.stack) - 1)
        return finite[-1] if finite else len(self.stack) - 1

    def plain(self, depth: int) -> bool:
        """Whether the verb of a clause has no modal."""
        verb = self.stack[depth].verb
        return verb is not None and verb.modality is None
