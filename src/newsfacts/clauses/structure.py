"""Clauses: one left-to-right pass over the chunks of a sentence with a stack of open clauses."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ..layers import Clause, NounGroup, VerbGroup, Words
from ..lexicon.lookup import adjunct_verbs, bare_infinitive_verbs, object_that_verbs, reporting_verbs, saying_verbs, that_nouns
from .chunks import Chunks, Groups
from .inversion import read_inverted

_FINITE = frozenset(("main", "complement", "relative", "adverbial", "fronted"))
_DEPENDENT = frozenset(("relative", "participial", "infinitival", "adverbial"))
_TELLING = frozenset("tell inform remind assure warn notify advise convince persuade promise".split())
_ASKING = frozenset("ask wonder know see say tell check decide determine doubt consider".split())
_STANDING = frozenset("be stand lie sit come go follow hang emerge remain".split())
_NO_WORD = frozenset(",;:-\"'(C")

# A noun group, what may follow it, and its finite verb, with no border between.
_AHEAD = r"""
  N (?: CN | (?:,N){1,4}+,?CN | I[NYA] | Y | C[IYA] | A | [eg]N? | vN? | ["'] | I )*?
  (?: ,[^,V;:."]{1,12}, | ,r["']?N?["']?[Vd][^,;:.Vd]{0,14}, | \([^)]{1,20}\) | [rTw]["']?(?:N["']?)?[Vd](?: C?N | [IYA]N? | v )*? )?
  ["']?(?P<verb>[Vd])
"""
# What may follow the verb of a clause that stands after what it reports.
_REPORT_ENDS = r"""(?: N?(?:[YI]N?)* (?: ,?[gsSwe].* )? [.\"')]* \Z | N?(?:I?[NY]){0,3} (?:[.:\-"] | ,) )"""
_REPORT_INSERTED = r"""N?(?:I?[NY]){0,3},["']?(?=[VIYATSNv]|(?P<and>C)["']?N)"""
# A subject that is interrupted between commas before its verb: "…," X, who is in Bonn, said.
_INTERRUPTED = r"""N(?:[CI]?N){0,3},[rwgdeNI][^.;:"]{1,40}?,(?P<verb>[Vd])"""
# An -ing form that is the subject of a finite verb: "said leaving Bonn was hard".
_GERUND_SUBJECT = r"""g (?: C?N | I[NYA]? | v | Y | A )*? V"""
_SUBORDINATE = r"""["']?(?:N(?:C?N|[IYA]N?|e|,[^,V;:.]{1,12},)*?[VdB]|e|g|dI)"""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.VERBOSE)


class SentenceReader:
    """Reads the clauses of one sentence."""

    def __init__(self, words: Words, groups: Groups, chunks: Chunks, sentence: int, clauses: list[Clause]) -> None:
        self.words, self.sentence, self.clauses = words, sentence, clauses
        self.kinds, self.starts, self.ends, self.refs = chunks.kinds, chunks.starts, chunks.ends, chunks.refs
        self.nouns, self.verbs = groups.nouns, groups.verbs
        self.stack: list[Clause] = []
        self.outer: list[list[Clause]] = []
        self.first = len(clauses)
        self.decided = groups.classes[sentence]
        self.skip = -1
        self.dashes = self.kinds.count("-") == 2 and self.kinds[0] != "-"

    def read(self, start: int, end: int) -> None:
        """Read all chunks of the sentence that holds these words."""
        self.begin = start
        classes = self.words.classes
        while end > start and classes[end - 1] in ".,;:-\"'()~":
            end -= 1
        self.open("main", start, -1, -1)
        steps = _STEPS
        for i, kind in enumerate(self.kinds.replace("IN", "I ")):  # what a preposition governs opens nothing
            step = steps.get(kind)
            if step is not None and i > self.skip:
                step(self, i)
        while self.outer:
            self.stack = self.outer.pop() + self.stack
        for clause in self.stack:
            clause.end = max(end, clause.start)
        self.finish()

    # Opening, closing, looking around

    def open(self, kind: str, start: int, opener: int, governor: int) -> Clause:
        """A new clause on top of the stack."""
        clause = Clause(len(self.clauses), self.sentence, start, start, kind, opener, governor, -1, None, None, None)
        self.clauses.append(clause)
        self.stack.append(clause)
        return clause

    def trimmed(self, i: int) -> int:
        """Where a clause ends that is closed before chunk `i`: without the marks and conjunctions before it."""
        word, classes = self.starts[i], self.words.classes
        while word > 0 and classes[word - 1] in _NO_WORD:
            word -= 1
        return word

    def close_above(self, depth: int, i: int) -> None:
        """Close all clauses above this depth of the stack."""
        if len(self.stack) > depth:
            end = self.trimmed(i)
            for clause in self.stack[depth:]:
                clause.end = end if end > clause.start else clause.start
            del self.stack[depth:]

    def awaiting(self) -> int:
        """The depth of the innermost clause that has no verb yet, or -1."""
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.stack[depth].verb is None:
                return depth
        return -1

    def before(self, i: int) -> str:
        """The chunk before, quotation marks aside; a newline at the start."""
        i -= 1
        while i >= 0 and self.kinds[i] in "\"'":
            i -= 1
        return self.kinds[i] if i >= 0 else "\n"

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

    def word(self, i: int) -> str:
        """The first word of a chunk."""
        return self.words.lower[self.starts[i]]

    def opened_at(self, i: int) -> bool:
        """Whether the innermost clause was opened by the chunk before."""
        return self.stack[-1].opener == self.starts[i - 1] if i else False

    # Nouns

    def noun(self, i: int) -> None:
        """A noun group: a subject, an object, the start of a clause, or nothing of these."""
        kinds = self.kinds
        prev = self.before(i)
        if prev == "I" or (prev == "s" and not self.opened_at(i)):
            return
        top = self.stack[-1]
        if top.verb is None and self.is_no_subject(i, prev, top):
            return
        noun = self.nouns[self.refs[i]]
        if i and kinds[i - 1] in ",\"" and self.speech_before(i) and self.stack[0].start < noun.start:
            speaks = _pattern(_AHEAD).match(kinds, i)
            if top.verb is None and top.subject is not None and self.at(i + 1) in ("V", "d") and self.interrupts(i + 2):
                self.insert(i, noun, self.verbs[self.refs[i + 1]])
                return
            if speaks and self.verbs[self.refs[speaks.start("verb")]].lemma in saying_verbs():
                self.report(i, noun)
                return
        if noun.determiner == "whose" and prev in "NY,":
            self.open("relative", self.starts[i], self.starts[i], top.index).subject = noun
            return
        if top.verb is None:
            self.first_noun(i, prev, top, noun)
            return
        if prev == "V" and self.is_question(i):
            self.ask(i, top, noun)
            return
        if self.quoted_before(i) and self.is_interrupted(i):
            self.report(i, noun)
            return
        ahead = self.verb_ahead(i)
        if ahead is None or self.is_only_object(i, prev):
            if prev == "V" and top.subject is None and (self.stands(top) or self.asks(top)):
                top.subject, top.inverted = noun, True
            elif top.object is None and prev in "Vvgd":
                top.object = noun
            return
        self.subject(i, prev, noun, ahead.start("verb"))

    def is_question(self, i: int) -> bool:
        """Whether a noun group stands between an auxiliary and its verb: "Did the talks fail?"."""
        verb = self.stack[-1].verb
        if verb is None or verb.end != self.starts[i] or self.at(i + 1) not in ("V", "d", "e", "g"):
            return False
        aux, following = self.decided[verb.head - self.begin], self.verbs[self.refs[i + 1]]
        if aux in "XxLUM":
            return self.is_base(following) or self.words.lower[following.start] in ("be", "have")
        return aux in "BWHh" and self.kinds[i + 1] in "deg" and self.stack[-1].subject is None

    def ask(self, i: int, clause: Clause, noun: NounGroup) -> None:
        """Put a question's subject and verb in; the auxiliary keeps a group of its own."""
        aux, verb = clause.verb, self.verbs[self.refs[i + 1]]
        if aux is not None:
            verb.form, verb.tense, verb.modality = "finite", aux.tense, aux.modality
            verb.polarity = verb.polarity and aux.polarity
        clause.verb, clause.subject, clause.inverted = verb, noun, True
        self.skip = i + 1

    def is_no_subject(self, i: int, prev: str, clause: Clause) -> bool:
        """Whether a noun group is part of what stands before: "the race itself", "between May and June"."""
        if prev == "N" and self.words.classes[self.starts[i]] == "o":
            return True
        return clause.subject is None and prev == "C" and self.kinds[max(0, i - 3) : i - 1] == "IN"

    def is_interrupted(self, i: int) -> bool:
        """Whether a noun group after a quotation is the subject of a verb of saying further on."""
        match = _pattern(_INTERRUPTED).match(self.kinds, i)
        if match is None:
            return False
        at = match.start("verb")
        return self.verbs[self.refs[at]].lemma in saying_verbs() and _pattern(_REPORT_ENDS).match(self.kinds, at + 1) is not None

    def verb_ahead(self, i: int) -> re.Match[str] | None:
        """The finite verb that a noun group may be the subject of, unless "and he" comes before it."""
        ahead = _pattern(_AHEAD).match(self.kinds, i)
        if ahead is not None and "CN" in ahead[0]:
            joined = i + ahead[0].index("CN") + 1
            if self.words.classes[self.starts[joined]] in "pu":
                return None
        return ahead

    def is_only_object(self, i: int, prev: str) -> bool:
        """Whether a noun group is an object, though a verb is ahead: "the man who hit her fled", "told aides he left"."""
        if prev not in "Vvgd":
            return False
        verb = self.stack[-1].verb
        if self.words.classes[self.starts[i]] == "p":
            return False
        if self.at(i + 1) == "N" and verb is not None and verb.lemma in _TELLING:
            return True
        if verb is None or verb.lemma in reporting_verbs():
            return False
        return verb.lemma != "be" or self.awaiting() >= 0 or self.nouns[self.refs[i]].kind == "common"

    def stands(self, clause: Clause) -> bool:
        """Whether the subject may come after the verb: "among the dead were two children"."""
        verb = clause.verb
        return (
            verb is not None and clause.kind == "main" and verb.lemma in _STANDING and not verb.passive and verb.start > clause.start
        )

    def asks(self, clause: Clause) -> bool:
        """Whether a clause is a question by its form: "was he guilty", "what is the plan"."""
        verb = clause.verb
        if verb is None or verb.lemma != "be" or verb.head != verb.start:
            return False
        return verb.start == clause.start or (clause.opener >= 0 and clause.opener == verb.start - 1)

    def first_noun(self, i: int, prev: str, top: Clause, noun: NounGroup) -> None:
        """A noun group in a clause that waits for its verb."""
        following = self.at(i + 1)
        if top.subject is None:
            top.subject = noun
            return
        if following not in ("V", "d"):
            return
        verb = self.verbs[self.refs[i + 1]]
        if prev in ",-" and verb.lemma in saying_verbs() and self.interrupts(i + 2):
            self.insert(i, noun, verb)
        elif prev == ",":
            if noun.kind != "common" and self.at(i - 2) != "C":
                top.subject = noun
        elif prev in "NY" and (noun.kind != "common" or following == "V"):
            self.open("relative", self.starts[i], -1, top.index).subject = noun

    def subject(self, i: int, prev: str, noun: NounGroup, verb_at: int) -> None:
        """A noun group that has a finite verb ahead, while the innermost clause has its verb already."""
        top = self.stack[-1]
        verb = self.verbs[self.refs[verb_at]]
        waiting = self.awaiting()
        fresh = waiting >= 0 and self.stack[waiting].subject is None
        if (prev in ",-" or self.quoted_before(i)) and verb.lemma in saying_verbs():
            if verb_at == i + 1 and not fresh and prev in ",-" and self.interrupts(i + 2):
                self.insert(i, noun, verb)
                return
            if not fresh and _pattern(_REPORT_ENDS).match(self.kinds, verb_at + 1):
                self.report(i, noun)
                return
        if fresh and (prev in ",-" or self.quoted_before(i)):
            self.resume(waiting, i, noun)
        elif fresh and prev == "C" and all(c.verb is not None and c.verb.form != "finite" for c in self.stack[waiting + 1 :]):
            return
        elif prev == "C":
            self.coordinate(i, noun, verb)
        elif fresh and prev in "gv" and top.verb is not None and top.verb.lemma not in reporting_verbs():
            top.object = noun
        elif fresh and prev not in "VvgT":
            self.resume(waiting, i, noun)
        elif prev in ",;:-" and waiting < 0:
            if self.at(i - 2) in ("V", "d") and top.verb is not None and top.verb.lemma in saying_verbs() and self.reports(top):
                self.open("complement", self.starts[i], -1, top.index).subject = noun
            elif top.inverted and top.verb is not None and self.words.lower[top.start] in ("had", "should", "were") and len(self.stack) == 1:
                self.close_above(0, i)
                clause = self.open("main", self.starts[i], -1, -1)
                clause.subject, top.kind, top.governor = noun, "fronted", clause.index
            else:
                self.coordinate(i, noun, verb, self.root())
        elif self.reports(top):
            self.open("complement", self.starts[i], -1, top.index).subject = noun
        elif prev in "NY" and top.object is not None and top.verb is not None and top.verb.lemma in object_that_verbs():
            self.open("complement", self.starts[i], -1, top.index).subject = noun
        else:
            self.open("relative" if prev in "NY" else "complement", self.starts[i], -1, top.index).subject = noun

    def resume(self, waiting: int, i: int, noun: NounGroup) -> None:
        """Come back to a clause whose subject starts here; what was put before it is fronted."""
        self.close_above(waiting + 1, i)
        clause = self.stack[-1]
        clause.subject = noun
        for other in self.clauses[clause.index + 1 :]:
            if other.governor == clause.index and other.kind == "adverbial":
                other.kind = "fronted"

    def reports(self, clause: Clause) -> bool:
        """Whether a clause reports and has no complement yet."""
        if clause.verb is None or clause.verb.lemma not in reporting_verbs():
            return False
        return not any(c.governor == clause.index and c.kind == "complement" for c in self.clauses[self.first :])

    # Reporting clauses after and inside what they report

    def interrupts(self, at: int) -> bool:
        """Whether what was reported goes on after a reporting clause whose verb's chunk ends at `at`."""
        match = _pattern(_REPORT_INSERTED).match(self.kinds, at)
        return match is not None and (match["and"] is None or self.word(match.start("and")) != "but")

    def report(self, i: int, noun: NounGroup | None, inverted: bool = False) -> Clause:
        """A reporting clause that follows what it reports."""
        self.close_above(0, i)
        clause = self.open("main", self.starts[i], -1, -1)
        clause.subject, clause.inverted = noun, inverted
        self.govern(clause)
        return clause

    def govern(self, clause: Clause) -> None:
        """Make what stands before a reporting clause its complement, unless it reports something itself."""
        clauses = self.clauses[self.first :]
        reporting = {c.governor for c in clauses if c.kind == "complement"}
        for other in clauses:
            if other is clause or other.kind != "main" or other.governor >= 0:
                continue
            if other.index not in reporting or other.verb is None or other.verb.lemma not in saying_verbs():
                other.kind, other.governor = "complement", clause.index

    def insert(self, i: int, noun: NounGroup, verb: VerbGroup, inverted: bool = False) -> None:
        """A reporting clause that interrupts what it reports: it is read to its comma at once."""
        stop = i
        while self.kinds[stop] != ",":
            stop += 1
        clause = Clause(
            len(self.clauses), self.sentence, self.starts[i], self.ends[stop - 1], "main", -1, -1, -1, verb, noun, None, inverted
        )
        self.clauses.append(clause)
        self.govern(clause)
        self.skip = stop

    # Coordination

    def root(self) -> int:
        """The depth of the outermost clause that has its verb."""
        return next((d for d, c in enumerate(self.stack) if c.kind in _FINITE and c.verb is not None), -1)

    def coordinate(self, i: int, noun: NounGroup | None, verb: VerbGroup, depth: int = -1) -> None:
        """A clause joined by "and" or a comma, with a subject of its own."""
        depth = depth if depth >= 0 else self.level(verb)
        first = self.stack[depth]
        self.close_above(depth, i)
        clause = self.open(first.kind, self.starts[i], -1, first.governor)
        clause.coordinated, clause.subject = first.index, noun

    def level(self, verb: VerbGroup) -> int:
        """The depth of the clause that a new one with this verb is joined to."""
        finite = [d for d, c in enumerate(self.stack) if c.kind in _FINITE and c.verb is not None]
        if not finite:
            return len(self.stack) - 1
        said = self.said(finite, verb)
        if said >= 0:
            return said
        for d in reversed(finite):
            if self.stack[d].kind in ("main", "complement"):
                return d
        return finite[-1]

    def said(self, finite: list[int], verb: VerbGroup) -> int:
        """The depth of the innermost clause that says something, if this verb does too; else -1."""
        if verb.lemma in saying_verbs():
            for d in reversed(finite):
                other = self.stack[d].verb
                if other is not None and other.lemma in saying_verbs() and not other.passive and other.tense == verb.tense:
                    return d
        return -1

    def join_verb(self, i: int, verb: VerbGroup) -> None:
        """A verb after "and" or a comma that shares the subject of a clause before."""
        depth = self.verb_level(verb, self.kinds[i])
        first = self.stack[depth]
        self.close_above(depth, i)
        clause = self.open(first.kind, self.starts[i], -1, first.governor)
        clause.coordinated, clause.subject, clause.verb = first.index, first.subject, verb
        if first.verb is not None and self.is_base(verb):
            if first.verb.form != "finite":
                verb.form, verb.tense = first.verb.form, first.verb.tense
            elif first.verb.modality is not None:
                verb.tense, verb.modality = first.verb.tense, first.verb.modality

    def is_base(self, verb: VerbGroup) -> bool:
        """Whether a verb group is a base form alone, which may continue an infinitive or a modal."""
        return verb.start == verb.head and self.words.lower[verb.head] == verb.lemma and verb.tense == "PRESENT"

    def verb_level(self, verb: VerbGroup, kind: str) -> int:
        """The depth of the clause whose subject a verb after "and" shares."""
        finite = [d for d, c in enumerate(self.stack) if c.kind in _FINITE and c.verb is not None]
        said = self.said(finite, verb)
        if said >= 0:
            return said
        base = self.is_base(verb)
        if base:
            for depth in range(len(self.stack) - 1, -1, -1):
                other = self.stack[depth].verb
                if other is not None and (other.form == "infinitive" or other.modality is not None):
                    return depth
        return finite[-1] if finite else len(self.stack) - 1

    # Verbs

    def finite(self, i: int) -> None:
        """A finite verb group."""
        prev = self.before(i)
        verb = self.verbs[self.refs[i]]
        if verb.lemma in saying_verbs() and (prev in ",-" or self.quoted_before(i)) and self.inverted(i, prev, verb):
            return
        if read_inverted(self, i):
            return
        top = self.stack[-1]
        if prev in "NV" and top.verb is not None and top.verb.lemma in bare_infinitive_verbs() and self.is_base(verb):
            verb.form, verb.tense = "infinitive", "INFINITIVE"
            self.infinitive(i)
            return
        waiting = self.awaiting()
        if waiting >= 0:
            self.close_above(waiting + 1, i)
            self.stack[-1].verb = verb
            return
        if prev == "C" or (prev == "," and not self.participial(i)) or _pattern(r"C(?:I[NY]|Y)\Z").search(self.kinds[max(0, i - 3) : i]):
            self.join_verb(i, verb)
            return
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.reducible(self.stack[depth]):
                self.close_above(depth + 1, i)
                self.reduce(self.stack[depth], i)
                self.stack[depth].verb = verb
                return
        if prev in "VNvgo" and self.is_base(verb):
            verb.form, verb.tense = "infinitive", "INFINITIVE"
            self.infinitive(i)
            return
        self.open("main" if prev in ";:-" else "complement", self.starts[i], -1, top.index).verb = verb

    def inverted(self, i: int, prev: str, verb: VerbGroup) -> bool:
        """Read "said X" after what is reported; False where it is no such thing."""
        if self.at(i + 1) != "N" or self.at(i + 2) == "V" or not verb.polarity or verb.passive or verb.modality is not None:
            return False
        waiting = self.awaiting()
        noun = self.nouns[self.refs[i + 1]]
        if self.interrupts(i + 1) and self.at(i + 3) in ("V", "I", '"') and self.kinds.find("V", i + 2) >= 0:
            if waiting >= 0:
                self.insert(i, noun, verb, inverted=True)
                return True
        if waiting >= 0 and self.stack[waiting].subject is not None and not self.quoted_before(i):
            return False
        self.report(i, noun, inverted=True).verb = verb
        self.skip = i + 1
        return True

    def participial(self, i: int) -> bool:
        """Whether a past form looks like a participle with an adjunct: "…, based in Rome"."""
        return self.kinds[i] == "d" and self.verbs[self.refs[i]].lemma != "spend" and self.at(i + 1) in ("I", "v", "s", "S", "Y", "A", "", ",", ".", "w")

    def reducible(self, clause: Clause) -> bool:
        """Whether what was read as a clause's verb may be a participle after its subject."""
        verb = clause.verb
        if verb is None or clause.opener >= 0 and clause.subject is None or clause.kind not in _FINITE:
            return False
        if verb.start != verb.head or verb.lemma == "say" or self.words.classes[verb.head] not in "dt":
            return False
        if any(c.governor == clause.index and c.kind == "complement" for c in self.clauses[clause.index + 1 :]):
            return False
        return clause.object is None and clause.subject is not None and clause.subject.end <= verb.start and clause.subject.kind != "pronoun"

    def reduce(self, clause: Clause, i: int) -> None:
        """What was read as the verb is a participle after the subject: "the man arrested on Friday said"."""
        verb = clause.verb
        if verb is None:
            return
        verb.form, verb.tense, verb.passive = "en", "PASTPART", True
        new = Clause(
            len(self.clauses), self.sentence, verb.start, self.trimmed(i), "participial", -1, clause.index, -1, verb, clause.subject, None
        )
        self.clauses.append(new)
        for other in self.clauses[clause.index + 1 : -1]:
            if other.governor == clause.index and other.start > verb.start:
                other.governor = new.index

    def past(self, i: int) -> None:
        """A form that is past or participle."""
        if self.is_past(i):
            self.finite(i)
        else:
            verb = self.verbs[self.refs[i]]
            verb.form, verb.tense, verb.passive = "en", "PASTPART", True
            self.participle(i)

    def is_past(self, i: int) -> bool:
        """Whether a form is the past and not a participle."""
        prev = self.before(i)
        verb = self.verbs[self.refs[i]]
        following = self.at(i + 1)
        if verb.lemma == "say":
            return True
        by = following == "I" and self.word(i + 1) == "by" and not self.by_amount(i + 2)
        waiting = self.awaiting()
        subject = self.stack[waiting].subject if waiting >= 0 else None
        if by and prev in "N,":
            measure = self.words.classes[self.ends[i + 1] : self.ends[i + 1] + 1]
            return subject is not None and (subject.kind == "pronoun" or measure in ("m", "$"))
        if prev == "," and subject is not None:
            return not self.participial(i) or re.search(",[\"']?(?:[Vd]|C[Vd])", self.kinds[i + 1 :]) is None
        if subject is not None and (prev in "NY)" or not _pattern("[Vd]").search(self.kinds, i + 1)):
            return True
        if prev == "N" and waiting < 0 and self.stack[-1].verb is not None:
            return following != "I" and any(map(self.reducible, self.stack))
        if prev == "w":
            return self.words.lower[self.starts[i - 1]] in ("what", "whatever", "whoever", "how")
        return prev in "NYVrTAC)e-" or (prev == "," and not self.participial(i)) or self.quoted_before(i)

    def by_amount(self, i: int) -> bool:
        """Whether a number stands at this chunk: "rose by 3 percent" has no agent."""
        return self.at(i) == "N" and self.decided[self.starts[i] - self.begin] in "m$R"

    def participle(self, i: int) -> None:
        """A participle or -ing form that is no part of a finite group."""
        prev = self.before(i)
        verb = self.verbs[self.refs[i]]
        start, opener = self.starts[i], -1
        top = self.stack[-1]
        if top.verb is None and prev in "sSw" and self.opened_at(i):
            top.verb = verb
            return
        governor = top
        if prev in "Vd" and self.kinds[i] == "g" and self.reports(top) and _pattern(_GERUND_SUBJECT).match(self.kinds, i):
            governor = self.open("complement", start, -1, top.index)
        elif prev == "I" and self.kinds[i] == "g":
            start = opener = self.starts[i - 1]
            if top.verb is not None and top.kind not in _FINITE:
                governor = self.stack[self.adjunct_level(verb)]
        elif prev in ",-" and top.verb is not None:
            self.close_above(self.adjunct_level(verb) + 1, i)
            governor = self.stack[-1]
        elif prev == "C":
            depth = next((d for d in range(len(self.stack) - 1, -1, -1) if self.stack[d].kind == "participial"), -1)
            if depth > 0:
                self.close_above(depth, i)
                governor = self.stack[-1]
        clause = self.open("participial", start, opener, governor.index)
        clause.verb = verb
        clause.subject = governor.subject
        if prev == "N" and (verb.lemma not in saying_verbs() or verb.form == "en" or (i > 1 and self.word(i - 2) == "with")):
            clause.subject = self.nouns[self.refs[i - 1]] if self.refs[i - 1] >= 0 else governor.subject

    def adjunct_level(self, verb: VerbGroup | None) -> int:
        """The depth of the finite clause that an adjunct after a comma belongs to."""
        finite = [d for d, c in enumerate(self.stack) if c.kind in _FINITE and c.verb is not None]
        if not finite:
            return len(self.stack) - 1
        if verb is not None and (verb.lemma in saying_verbs() or verb.lemma in adjunct_verbs()):
            return next((d for d in finite if self.stack[d].kind in ("main", "complement")), finite[0])
        return finite[-1]

    def infinitive(self, i: int) -> None:
        """An infinitive with "to"."""
        prev = self.before(i)
        verb = self.verbs[self.refs[i]]
        top = self.stack[-1]
        if prev == "C":
            for depth in range(len(self.stack) - 1, -1, -1):
                first = self.stack[depth]
                if first.kind == "infinitival":
                    self.close_above(depth, i)
                    clause = self.open("infinitival", self.starts[i], -1, first.governor)
                    clause.coordinated, clause.subject, clause.verb = first.index, first.subject, verb
                    return
        clause = self.open("infinitival", self.starts[i], -1, top.index)
        clause.verb = verb
        clause.subject = top.object if top.object is not None and top.verb is not None and prev == "N" else top.subject

    # Openers

    def relative(self, i: int) -> None:
        """ "Who", "which", "whose" and a relative "that"."""
        prev = self.before(i)
        top = self.stack[-1]
        if prev == "C":
            for depth in range(len(self.stack) - 1, -1, -1):
                first = self.stack[depth]
                if first.kind == "relative":
                    self.close_above(depth, i)
                    new = self.open("relative", self.starts[i], self.starts[i], first.governor)
                    new.coordinated, new.subject = first.index, first.subject if self.at(i + 1) in ("V", "d") else None
                    return
        if prev == "\n" and top.verb is None and self.at(i + 1) in ("V", "d") and self.at(i + 2) != "N":
            top.subject = self.asked(i)
            return
        question = prev in "Vvgd" and self.word(i) != "that"
        clause = self.open("complement" if question else "relative", self.starts[i], self.starts[i], top.index)
        if self.at(i + 1) in ("V", "d", '"') and not question:
            clause.subject = next((self.nouns[self.refs[k]] for k in range(i - 1, max(-1, i - 4), -1) if self.kinds[k] == "N"), None)

    def asked(self, i: int) -> NounGroup:
        """ "Who" or "what" as the subject of a question."""
        start = self.starts[i]
        group = NounGroup(len(self.nouns), start, start + 1, start, "pronoun", False, None, -1)
        self.nouns.append(group)
        return group

    def question(self, i: int) -> None:
        """ "What", "how", "when", "where"."""
        prev = self.before(i)
        top = self.stack[-1]
        lower = self.word(i)
        if prev == "\n" and top.verb is None and self.at(i + 1) in ("V", "d") and self.words.text[self.words.starts[self.begin + len(self.decided) - 1]] == "?":
            top.opener = self.starts[i]
            if lower in ("who", "what") and self.at(i + 2) != "N":
                top.subject = self.asked(i)
            return
        kind = "complement"
        if lower in ("when", "where", "whenever", "wherever") and prev not in "Vvg":
            kind = "relative" if prev == "N" and lower == "where" or prev == "Y" and lower == "when" and (top.verb is None or self.at(i - 2) == "I") else "adverbial"
        if top.verb is not None and prev == ",":
            self.close_above(self.adjunct_level(None) + 1, i)
            top = self.stack[-1]
        self.open(kind, self.starts[i], self.starts[i], top.index)

    def that(self, i: int) -> None:
        """A complementiser; a relative "that" whose clause has a subject of its own."""
        prev = self.before(i)
        stack = self.stack
        if self.words.lower[self.starts[i] - 1] == "so" and self.starts[i] > self.begin:
            self.open("adverbial", self.starts[i] - 1, self.starts[i] - 1, stack[-1].index)
            return
        if prev in "C,":
            for depth in range(len(stack) - 1, -1, -1):
                first = stack[depth]
                if first.kind == "complement" and first.verb is not None:
                    self.close_above(depth, i)
                    self.open("complement", self.starts[i], self.starts[i], first.governor).coordinated = first.index
                    return
        top = stack[-1]
        kind, governor, explained = "complement", top, -1
        if prev in "NY)":
            noun = self.words.lower[self.starts[i] - 1]
            pronoun = self.words.classes[self.starts[i] - 1] in "pou7"
            if noun in that_nouns():
                explained = self.starts[i] - 1
            elif top.verb is None and not pronoun:
                kind = "relative"
            else:
                reporting = next((c for c in reversed(stack) if self.takes_that(c, pronoun)), None)
                if reporting is None:
                    kind = "complement" if pronoun or prev != "N" else "relative"
                else:
                    governor = reporting
                    self.close_above(stack.index(governor) + 1, i)
        self.open(kind, self.starts[i], self.starts[i], governor.index).noun = explained

    def takes_that(self, clause: Clause, pronoun: bool) -> bool:
        """Whether a clause may have "that" after its object or adjunct."""
        verb = clause.verb
        if verb is None or not (verb.lemma in object_that_verbs() or (verb.lemma in reporting_verbs() and (clause.object is None or pronoun))):
            return False
        return not any(c.governor == clause.index and c.kind == "complement" for c in self.clauses[self.first :])

    def subordinator(self, i: int) -> None:
        """ "Because", "if"; and "after", "as" where a clause follows."""
        kinds = self.kinds
        if kinds[i] == "s" and (not _pattern(_SUBORDINATE).match(kinds, i + 1) or self.is_adjunct(i)):
            return
        top = self.stack[-1]
        prev = self.before(i)
        if top.verb is not None and prev == "," and top.kind in _DEPENDENT:
            self.close_above(self.adjunct_level(None) + 1, i)
            top = self.stack[-1]
        asks = self.word(i) == "if" and prev in "VvgdN" and top.verb is not None and top.verb.lemma in _ASKING
        self.open("complement" if asks or self.word(i) == "whether" else "adverbial", self.starts[i], self.starts[i], top.index)

    def is_adjunct(self, i: int) -> bool:
        """Whether "as" and the like have but a noun group: "as an example he cited …"."""
        return self.at(i + 1) == "N" and self.at(i + 2) == "N" and self.words.classes[self.starts[i + 2]] == "p"

    # Marks

    def comma(self, i: int) -> None:
        """A comma closes what a comma opened, and a fronted adverbial without a verb."""
        if len(self.stack) < 2:
            return
        top = self.stack[-1]
        following = self.at(i + 1) if self.at(i + 1) not in ("'", '"') else self.at(i + 2)
        if top.verb is None:
            empty = top.subject is None and self.starts[i] > top.opener + 1
            resumed = following in ("V", "d") and any(c.verb is None and c.subject is not None for c in self.stack[:-1])
            if top.kind == "adverbial" and (empty or resumed):
                self.close_above(len(self.stack) - 1, i)
        elif top.kind in ("relative", "participial") and following in ("V", "I", "Y", "v", "g", "w", "r", "S", "d"):
            if top.start and self.words.classes[top.start - 1] == ",":
                self.close_above(len(self.stack) - 1, i)

    def colon(self, i: int) -> None:
        """A colon or semicolon ends all that is open; after a reporting clause a colon opens what is reported."""
        root = self.stack[0]
        after = i + 1
        while self.at(after) in ('"', "'"):
            after += 1
        if after >= len(self.kinds) or not any(c in "Vd" for c in self.kinds[after:]):
            return
        self.close_above(0, i)
        reports = self.kinds[i] == ":" and (root.verb is None or root.verb.lemma in saying_verbs())
        clause = self.open("complement" if reports else "main", self.starts[after], -1, root.index if reports else -1)
        clause.coordinated = -1 if reports else root.index

    def dash(self, i: int) -> None:
        """The first of two dashes opens a parenthesis, the second closes it."""
        if self.dashes:
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
            self.close_above(0, i)
            self.stack = self.outer.pop()

    def time(self, i: int) -> None:
        """A time is a subject only where nothing else can be."""
        top = self.stack[-1]
        if top.verb is None and top.subject is None and self.at(i + 1) in ("V", "d", "w") and self.before(i) != "I":
            top.subject = self.nouns[self.refs[i]]

    def finish(self) -> None:
        """What only the whole tells: kinds of clauses without verbs, understood subjects, opening marks left out."""
        classes, clauses = self.words.classes, self.clauses
        for clause in clauses[self.first :]:
            while clause.start < clause.end and classes[clause.start] in "\"'-":
                clause.start += 1
            if clause.verb is None:
                if clause.kind == "main":
                    clause.kind = "verbless"
            elif clause.kind == "verbless":
                clause.kind = "main"
            elif clause.subject is None and clause.governor >= 0 and clause.verb.form != "finite":
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
