"""Clauses: one left-to-right pass over the chunks of a sentence with a stack of open clauses."""

from __future__ import annotations

import re
from functools import cache

from ..layers import Clause, NounGroup, Words
from ..lexicon.lookup import reporting_verbs, saying_verbs
from .chunks import Chunks, Groups

_FINITE = ("main", "complement", "relative", "adverbial", "fronted")


@cache
def _subject_ahead() -> re.Pattern[str]:
    """A noun group, what may follow it, and its finite verb; no border between."""
    return re.compile(r"""N(?:C?N|[IY]N?|CY|[e]|v|A|'|"|IC)*?(?:,[^,V;:.]{1,12},|\([^)]{1,20}\))?[VdB]""")


class SentenceReader:
    """The clauses of one sentence."""

    def __init__(self, words: Words, groups: Groups, chunks: Chunks, sentence: int, clauses: list[Clause]) -> None:
        self.words, self.chunks, self.sentence, self.clauses = words, chunks, sentence, clauses
        self.kinds, self.starts, self.ends, self.refs = chunks.kinds, chunks.starts, chunks.ends, chunks.refs
        self.nouns, self.verbs = groups.nouns, groups.verbs
        self.stack: list[Clause] = []
        self.bases: list[list[Clause]] = []
        self.first = len(clauses)

    def read(self, start: int) -> None:
        """Read all chunks."""
        if not self.kinds:
            return
        self.open("main", start, -1, -1)
        i = 0
        n = len(self.kinds)
        steps = self.STEPS
        while i < n:
            step = steps.get(self.kinds[i])
            if step is not None:
                step(self, i)
            i += 1
        last = n - 1
        while last > 0 and self.kinds[last] in ".,;:\"')":
            last -= 1
        end = self.ends[last]
        while self.bases:
            self.stack = self.bases.pop() + self.stack
        for clause in self.stack:
            clause.end = end
        self.finish(end)

    # Opening and closing

    def open(self, kind: str, start: int, opener: int, governor: int) -> Clause:
        """A new clause on top of the stack."""
        clause = Clause(len(self.clauses), self.sentence, start, start, kind, opener, governor, -1, None, None, None)
        self.clauses.append(clause)
        self.stack.append(clause)
        return clause

    def trimmed(self, i: int) -> int:
        """Where a clause ends that is closed before chunk `i`: without marks and conjunctions before it."""
        i -= 1
        while i > 0 and self.kinds[i] in ",;:-\"'C(":
            i -= 1
        return self.ends[i] if i >= 0 else self.starts[0]

    def close_above(self, depth: int, i: int) -> None:
        """Close all clauses above this depth of the stack."""
        if len(self.stack) > depth:
            end = self.trimmed(i)
            for clause in self.stack[depth:]:
                clause.end = max(end, clause.start)
            del self.stack[depth:]

    def awaiting(self) -> int:
        """The depth of the innermost clause that has no verb yet, or -1."""
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.stack[depth].verb is None:
                return depth
        return -1

    def before(self, i: int) -> str:
        """The chunk before, quotation marks aside."""
        i -= 1
        while i >= 0 and self.kinds[i] in "\"'":
            i -= 1
        return self.kinds[i] if i >= 0 else "\n"

    def quoted_before(self, i: int) -> bool:
        return i > 0 and self.kinds[i - 1] == '"'

    # Steps

    def noun(self, i: int) -> None:
        kinds = self.kinds
        prev = self.before(i)
        if prev == "I" or (prev == "s" and not self.opened_at(i)):
            return
        top = self.stack[-1]
        noun = self.nouns[self.refs[i]]
        if top.verb is None:
            if top.subject is None:
                top.subject = noun
            elif prev in "NY" and _subject_ahead().match(kinds, i) and kinds[i + 1 : i + 2] in ("V", "d") and noun.kind != "common":
                self.open("relative", self.starts[i], -1, top.index).subject = noun
            return
        ahead = _subject_ahead().match(kinds, i)
        if ahead is None:
            if top.object is None and prev in "Vvgd":
                top.object = noun
            return
        self.subject(i, prev, noun, ahead.end() - 1)

    def opened_at(self, i: int) -> bool:
        return self.stack[-1].opener == self.starts[i - 1] if i else False

    def subject(self, i: int, prev: str, noun: NounGroup, verb_at: int) -> None:
        """A noun group that has a finite verb ahead, while the innermost clause has its verb already."""
        top = self.stack[-1]
        verb = self.verbs[self.refs[verb_at]]
        waiting = self.awaiting()
        if prev in ",-" or self.quoted_before(i):
            if verb.lemma in saying_verbs() and self.ends_report(verb_at, i):
                self.report(i, noun)
                return
            if waiting >= 0 and self.stack[waiting].subject is None:
                self.close_above(waiting + 1, i)
                self.front(waiting, i)
                self.stack[-1].subject = noun
                return
        if prev == "C":
            self.coordinate(i, noun, verb.lemma)
            return
        if waiting >= 0 and self.stack[waiting].subject is None and prev not in "VvgT":
            self.close_above(waiting + 1, i)
            self.front(waiting, i)
            self.stack[-1].subject = noun
            return
        governor = self.reporting_top(i)
        if governor is not None and prev not in ",":
            self.open("complement", self.starts[i], -1, governor.index).subject = noun
        elif prev in "Vvg" and top.object is None and top.verb is not None:
            self.open("complement", self.starts[i], -1, top.index).subject = noun
        elif prev in "NY" and waiting < 0 or prev in "NY":
            self.open("relative", self.starts[i], -1, top.index).subject = noun
        elif prev in ",;-:":
            self.coordinate(i, noun, verb.lemma)
        else:
            self.open("complement", self.starts[i], -1, top.index).subject = noun

    def reporting_top(self, i: int) -> Clause | None:
        """The innermost clause, if it reports and has no complement yet."""
        top = self.stack[-1]
        if top.verb is not None and top.verb.lemma in reporting_verbs():
            if not any(c.governor == top.index and c.kind == "complement" for c in self.clauses[self.first :]):
                return top
        return None

    def front(self, waiting: int, i: int) -> None:
        """What was closed before the subject of the waiting clause is fronted."""
        clause = self.stack[waiting]
        for other in self.clauses[clause.index + 1 :]:
            if other.governor == clause.index and other.kind == "adverbial":
                other.kind = "fronted"

    def ends_report(self, verb_at: int, i: int) -> bool:
        """Whether a reporting clause after what it reports ends soon after its verb: no complement follows."""
        rest = self.kinds[verb_at + 1 :]
        return re.match(r"(?:N?(?:[YI]N?)*(?:,?[gse].*)?[.\"']*$|N?(?:I?[NY]){0,3}[,.:\-\"])", rest) is not None

    def report(self, i: int, noun: NounGroup | None, inverted: bool = False) -> Clause:
        """A reporting clause that follows or interrupts what it reports."""
        depth = 0
        reported = self.stack[0]
        self.close_above(depth, i)
        clause = self.open("main", self.starts[i], -1, -1)
        clause.subject, clause.inverted = noun, inverted
        if reported.verb is None and reported.kind == "main":
            reported.kind = "verbless"
        if reported.kind == "main":
            reported.kind = "complement"
        if reported.governor < 0:
            reported.governor = clause.index
        return clause

    def coordinate(self, i: int, noun: NounGroup | None, lemma: str) -> None:
        """A clause joined by "and" or a comma, with a subject of its own."""
        depth = self.level(lemma)
        first = self.stack[depth]
        self.close_above(depth, i)
        clause = self.open(first.kind, self.starts[i], -1, first.governor)
        clause.coordinated, clause.subject = first.index, noun

    def level(self, lemma: str) -> int:
        """The depth of the clause that a new one with this verb is joined to."""
        finite = [d for d, c in enumerate(self.stack) if c.kind in _FINITE and c.verb is not None]
        if not finite:
            return len(self.stack) - 1
        if lemma in saying_verbs():
            for d in reversed(finite):
                verb = self.stack[d].verb
                if verb is not None and verb.lemma in saying_verbs() and not verb.passive:
                    return d
        for d in reversed(finite):
            if self.stack[d].kind in ("main", "complement"):
                return d
        return finite[-1]

    def finite(self, i: int) -> None:
        kinds = self.kinds
        prev = self.before(i)
        verb = self.verbs[self.refs[i]]
        saying = verb.lemma in saying_verbs()
        following = kinds[i + 1 : i + 2]
        if saying and prev in ",-" or (saying and self.quoted_before(i)):
            waiting = self.awaiting()
            free = waiting < 0 or (self.quoted_before(i) and prev in ",-.")
            if free and following == "N":
                noun = self.nouns[self.refs[i + 1]]
                self.report(i, noun, inverted=True).verb = verb
                return
        waiting = self.awaiting()
        if waiting >= 0:
            self.close_above(waiting + 1, i)
            self.stack[-1].verb = verb
            return
        top = self.stack[-1]
        if prev == "C" or (prev == "," and not self.participial(i)):
            depth = self.verb_level(verb.lemma, verb.tense, kinds[i])
            first = self.stack[depth]
            self.close_above(depth, i)
            clause = self.open(first.kind, self.starts[i], -1, first.governor)
            clause.coordinated, clause.subject, clause.verb = first.index, first.subject, verb
            return
        for depth in range(len(self.stack) - 1, -1, -1):
            clause = self.stack[depth]
            if clause.verb is not None and self.words.classes[clause.verb.start] in "dt" and clause.verb.start == clause.verb.head and clause.kind in _FINITE:
                self.close_above(depth + 1, i)
                self.reduce(clause, i)
                clause.verb = verb
                return
        if kinds[i] == "V" and prev in "VN" and verb.tense == "PRESENT" and verb.start == verb.head and self.words.lower[verb.head] == verb.lemma:
            verb.form, verb.tense = "infinitive", "INFINITIVE"
            self.infinitive(i)
            return
        clause = self.open("main" if prev in ";:-" else "complement", self.starts[i], -1, top.index)
        clause.verb = verb

    def participial(self, i: int) -> bool:
        return self.kinds[i] == "d" and self.kinds[i + 1 : i + 2] in ("I", "v", "s", "Y", "A", "", ",", ".")

    def reduce(self, clause: Clause, i: int) -> None:
        """What was read as the verb is a participle after the subject: "the man arrested on Friday said"."""
        verb = clause.verb
        assert verb is not None
        verb.form, verb.tense, verb.passive = "en", "PASTPART", True
        new = Clause(len(self.clauses), self.sentence, verb.start, self.trimmed(i), "participial", -1, clause.index, -1, verb, clause.subject, clause.object)
        clause.object = None
        self.clauses.append(new)
        for other in self.clauses[clause.index + 1 :]:
            if other.governor == clause.index and other.start > verb.start:
                other.governor = new.index

    def verb_level(self, lemma: str, tense: str, kind: str) -> int:
        """The depth of the clause whose subject a verb after "and" shares."""
        base = tense == "PRESENT" and kind == "V"
        if lemma in saying_verbs():
            depth = self.level(lemma)
            verb = self.stack[depth].verb
            if verb is not None and verb.lemma in saying_verbs() and not verb.passive:
                return depth
        for depth in range(len(self.stack) - 1, -1, -1):
            clause = self.stack[depth]
            if clause.verb is None:
                continue
            if clause.kind in _FINITE:
                return depth
            if base and clause.kind == "infinitival":
                return depth
        return len(self.stack) - 1

    def past(self, i: int) -> None:
        """A form that is past or participle."""
        prev = self.before(i)
        verb = self.verbs[self.refs[i]]
        following = self.kinds[i + 1 : i + 2]
        lower = self.words.lower
        by = following == "I" and lower[self.starts[i + 1]] == "by"
        finite = prev in "NYVRrpTAC)AeQ" or verb.lemma == "say" or (prev == "," and not self.participial(i)) or self.quoted_before(i) or prev == '-'
        waiting = self.awaiting()
        if waiting >= 0 and prev in "NY,)" and not by and self.stack[waiting].subject is not None and prev != ",":
            finite = True
        if prev == "," and waiting >= 0 and self.stack[waiting].subject is not None and not by and self.stack[waiting] is not self.stack[-1]:
            finite = True
        if by and prev in "N," or prev in "S sIw(" or prev == "\n":
            finite = False
        if finite and prev == "N" and waiting < 0 and self.stack[-1].verb is not None:
            reducible = any(c.verb is not None and self.words.classes[c.verb.head] in "dt" and c.kind in _FINITE and c.verb.start == c.verb.head for c in self.stack)
            finite = reducible and following != "I"
        if finite:
            self.finite(i)
        else:
            verb.form, verb.tense, verb.passive = "en", "PASTPART", True
            self.participle(i)

    def participle(self, i: int) -> None:
        kinds = self.kinds
        prev = self.before(i)
        verb = self.verbs[self.refs[i]]
        opener = -1
        start = self.starts[i]
        if prev in "I" and i and kinds[i] == "g":
            opener = self.starts[i - 1]
            start = opener
        top = self.stack[-1]
        if top.verb is None and top.opener >= 0 and self.opened_at(i) and prev in "sSw":
            top.verb = verb
            return
        governor = top
        if prev == ",":
            depth = self.comma_level(verb.lemma)
            self.close_above(depth + 1, i)
            governor = self.stack[-1]
        elif prev == "C" and top.kind == "participial":
            self.close_above(len(self.stack) - 1, i)
            governor = self.stack[-1] if self.stack else top
        clause = self.open("participial", start, opener, governor.index)
        clause.verb = verb
        clause.subject = governor.object if prev == "N" and governor.object is not None else governor.subject

    def comma_level(self, lemma: str) -> int:
        finite = [d for d, c in enumerate(self.stack) if c.kind in _FINITE and c.verb is not None]
        if not finite:
            return len(self.stack) - 1
        if lemma in saying_verbs():
            for d in finite:
                verb = self.stack[d].verb
                if verb is not None and verb.lemma in saying_verbs():
                    return d
        return finite[-1]

    def infinitive(self, i: int) -> None:
        prev = self.before(i)
        verb = self.verbs[self.refs[i]]
        top = self.stack[-1]
        if prev == "C":
            for depth in range(len(self.stack) - 1, -1, -1):
                if self.stack[depth].kind == "infinitival":
                    first = self.stack[depth]
                    self.close_above(depth, i)
                    clause = self.open("infinitival", self.starts[i], -1, first.governor)
                    clause.coordinated, clause.subject, clause.verb = first.index, first.subject, verb
                    return
        clause = self.open("infinitival", self.starts[i], -1, top.index)
        clause.verb = verb
        clause.subject = top.object if top.object is not None and top.verb is not None else top.subject

    def relative(self, i: int) -> None:
        prev = self.before(i)
        top = self.stack[-1]
        if prev == "C":
            for depth in range(len(self.stack) - 1, -1, -1):
                if self.stack[depth].kind == "relative":
                    first = self.stack[depth]
                    self.close_above(depth, i)
                    self.open("relative", self.starts[i], self.starts[i], first.governor).coordinated = first.index
                    return
        kind = "complement" if prev in "V" or (prev in "I" and top.verb is not None and self.words.lower[self.starts[i]] not in ("which", "whom", "who")) else "relative"
        clause = self.open(kind, self.starts[i], self.starts[i], top.index)
        if self.kinds[i + 1 : i + 2] in ("V", "d", "g"):
            antecedent = self.antecedent(i)
            clause.subject = antecedent

    def antecedent(self, i: int) -> NounGroup | None:
        """The noun group a relative pronoun stands for: the last one before it, over "of …" to its head if a person's."""
        for k in range(i - 1, max(-1, i - 4), -1):
            if self.kinds[k] == "N":
                return self.nouns[self.refs[k]]
        return None

    def question(self, i: int) -> None:
        prev = self.before(i)
        top = self.stack[-1]
        lower = self.words.lower[self.starts[i]]
        if lower in ("when", "where", "while", "whenever", "wherever") and prev not in "Vvg":
            kind = "relative" if prev in "NY" and lower == "where" else "adverbial"
        else:
            kind = "complement"
        if top.verb is None and top.subject is None and prev in "\n,":
            kind = "adverbial"
        self.open(kind, self.starts[i], self.starts[i], top.index)

    def that(self, i: int) -> None:
        prev = self.before(i)
        stack = self.stack
        if prev in "C,":
            for depth in range(len(stack) - 1, -1, -1):
                clause = stack[depth]
                if clause.kind == "complement":
                    self.close_above(depth, i)
                    new = self.open("complement", self.starts[i], self.starts[i], clause.governor)
                    new.coordinated = clause.index
                    return
        top = stack[-1]
        if prev in "NY" and top.verb is not None and top.verb.lemma not in reporting_verbs() and prev == "N" and self.kinds[i - 2 : i - 1] != "V":
            kind = "complement" if self.words.lower[self.starts[i] - 1] in _NOUNS_THAT else "relative"
        elif prev == "N" and top.verb is None:
            kind = "complement" if self.words.lower[self.starts[i] - 1] in _NOUNS_THAT else "relative"
        else:
            kind = "complement"
        governor = top
        if kind == "complement" and prev in "NY":
            for clause in reversed(stack):
                if clause.verb is not None and clause.verb.lemma in reporting_verbs():
                    governor = clause
                    break
        if governor is not top and self.words.lower[self.starts[i] - 1] not in _NOUNS_THAT:
            self.close_above(stack.index(governor) + 1, i)
        else:
            governor = top
        self.open(kind, self.starts[i], self.starts[i], governor.index)

    def subordinator(self, i: int) -> None:
        kinds = self.kinds
        top = self.stack[-1]
        if kinds[i] == "s" and not re.match(r"[\"']?(?:N(?:C?N|[IY]N?)*[VdB]|e|g|dI)", kinds[i + 1 :]):
            return
        if top.verb is not None and self.before(i) == "," and top.kind in ("relative", "participial", "infinitival", "adverbial"):
            depth = self.comma_level("")
            self.close_above(depth + 1, i)
            top = self.stack[-1]
        self.open("complement" if self.words.lower[self.starts[i]] in ("whether", "if") and self.before(i) in "Vvg" else "adverbial", self.starts[i], self.starts[i], top.index)

    def comma(self, i: int) -> None:
        """A comma closes a relative or participial clause that a comma opened."""
        if len(self.stack) > 1:
            top = self.stack[-1]
            following = self.kinds[i + 1 : i + 2]
            if top.kind in ("relative", "participial") and top.verb is not None and following in ("V", "I", "Y", "v", "g", "w", "r", "S", "d"):
                opened = self.words.classes[top.start - 1] if top.start else ""
                if opened == ",":
                    self.close_above(len(self.stack) - 1, i + 1)

    def colon(self, i: int) -> None:
        """A colon or semicolon ends all that is open; after a reporting verb a colon opens what is reported."""
        root = self.stack[0]
        reports = root.verb is not None and root.verb.lemma in saying_verbs() or root.verb is None
        if i + 1 >= len(self.kinds) or not any(c in "Vd" for c in self.kinds[i + 1 :]):
            return
        self.close_above(0, i)
        if root.verb is None:
            root.kind = "verbless"
        after = i + 1
        while after < len(self.kinds) - 1 and self.kinds[after] in "\"'":
            after += 1
        is_colon = self.kinds[i] == ":" and reports
        clause = self.open("complement" if is_colon else "main", self.starts[after], -1, root.index if is_colon else -1)
        clause.coordinated = -1 if is_colon else root.index

    def bracket(self, i: int) -> None:
        if len(self.bases) < 4 and i + 1 < len(self.kinds):
            self.bases.append(self.stack)
            governor = self.stack[-1].index
            self.stack = []
            self.open("verbless", self.starts[i + 1], -1, governor)

    def bracket_end(self, i: int) -> None:
        if self.bases:
            self.close_above(0, i)
            self.stack = self.bases.pop()

    def finish(self, end: int) -> None:
        """Kinds that only the whole tells."""
        classes = self.words.classes
        for clause in self.clauses[self.first :]:
            while clause.start < clause.end and classes[clause.start] in "\"'":
                clause.start += 1
            if clause.verb is None:
                clause.kind = "verbless" if clause.kind == "main" else clause.kind
            elif clause.kind == "verbless":
                clause.kind = "main"

    def time(self, i: int) -> None:
        top = self.stack[-1]
        if top.verb is None and top.subject is None and self.kinds[i + 1 : i + 2] in ("V", "d") and self.before(i) not in "I":
            top.subject = self.nouns[self.refs[i]]

    STEPS = {
        "N": noun, "V": finite, "d": past, "e": participle, "g": participle, "v": infinitive, "r": relative, "w": question,
        "T": that, "S": subordinator, "s": subordinator, ",": comma, ":": colon, ";": colon, "(": bracket, ")": bracket_end,
        "Y": time,
    }  # fmt: skip


_NOUNS_THAT = frozenset(
    "claim claims report reports fact evidence allegation allegations suggestion idea belief hope hopes fear fears concern "
    "concerns statement warning view sign signs news rumor rumors rumours possibility chance risk assertion notion "
    "conclusion argument impression assurance assurances speculation announcement doubt doubts proof word promise "
    "condition grounds charge charges accusation accusations opinion recommendation understanding".split()
)
