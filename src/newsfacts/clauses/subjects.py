"""Noun groups: subjects, objects, and the clauses that begin with them."""

from __future__ import annotations

from ..layers import Clause, NounGroup, new_noun
from ..lexicon.lookup import object_that_verbs, reporting_verbs, saying_verbs, that_nouns
from .inversion import RESTRICTIVE
from .joins import cover, note
from .reader import pattern
from .reports import REPORT_ENDS, REPORT_INSERTED, Reports

_TIMELY = frozenset("last this next that earlier later early late".split())
_MOVES = frozenset("move demand decision plan step".split())
_TELLING = frozenset("tell inform remind assure warn notify advise convince persuade promise".split())
_STANDING = frozenset("be stand lie sit come go follow hang emerge remain".split())
# A noun group, what may follow it, and its finite verb, with no border between.
_AHEAD = r"""
  N (?= [NCIYAegv"']{0,90}+ [,(rTwVd] )  # where something else comes first, there is none
  (?: CN | (?:,N){1,4}+,?CN | I[NYA]?+ | Y | C[IYA] | A | [egv]N?+ | ["'] ){0,40}?
  (?: ,[^,V;:."]{1,12}, | ,r["']?N?["']?[Vd][^,;:.Vd]{0,14}, | \([^)]{1,20}\) | [rTw]["']?(?:N["']?)?[Vd](?: C?N | [IYA]N?+ | v ){0,20}? )?
  ["']?(?P<verb>[Vd])
"""
_CHECKED = frozenset(".,-NCIsY")  # before a noun group in a clause without a subject it may be no subject
_BORDERS = frozenset(".;:-)SsN")  # what never follows a subject
# A subject that is interrupted between commas before its verb: "…," X, who is in Bonn, said.
_INTERRUPTED = r"""N(?:[CI]?N){0,3},[rwgdeNI][^.;:"]{0,40}?,(?P<verb>[Vd])"""

_ADJUNCT_AND_VERB = r"""d (?: I?N | I?Y ){1,4} [Vd]"""
_EACH = frozenset(("all", "both", "each"))


class Subjects(Reports):
    """The part that reads noun groups."""

    __slots__ = ()

    def noun_and_verb(self, i: int) -> None:
        """A noun group and a finite verb right after it: mostly subject and predicate."""
        top = self.stack[-1]
        if top.verb is None and top.subject is None and self.befores[i] not in _CHECKED:
            top.subject, top.verb = self.groups[i], self.groups[i + 1]
            self.steps[i + 1] = 0
        else:
            self.noun(i)

    def noun(self, i: int) -> None:
        """A noun group: a subject, an object, the start of a clause, or nothing of these."""
        kinds = self.kinds
        prev = self.befores[i]
        top = self.stack[-1]
        noun = self.groups[i]
        if top.verb is None:
            if top.subject is None and prev not in _CHECKED:
                top.subject = noun
                return
            if prev in "NC" and self.is_no_subject(i, prev, top):
                return
        elif i >= self.last_verb and prev not in "Vvgd" and noun.determiner != "whose":
            return  # no verb follows that it may be the subject of
        if prev == "I" or (prev == "s" and not self.opened_at(i)):
            return
        mark = kinds[i - 1] if i else "\n"
        if mark in ',"' and '"' in kinds[i - 2 : i] and self.reported(i, noun, top):
            return
        if noun.determiner == "whose" and prev in "NY,":
            self.open("relative", self.starts[i], self.starts[i], top.index).subject = noun
            return
        if mark == "," and noun.determiner in ("a", "an") and self.at(i + 1) in ("V", "d") and self.is_claim(noun):
            self.open("relative", self.starts[i], -1, top.index).subject = self.claimant(noun)
            return
        if top.verb is None:
            if top.subject is None and prev != ",":
                top.subject = noun
            else:
                self.first_noun(i, prev, top, noun)
            return
        if mark == '"' and self.is_interrupted(i):
            self.report(i, noun)
            return
        if prev in "Vvgd":
            self.after_verb(i)
        elif i < self.last_verb and (ahead := self.verb_ahead(i)) >= 0:
            self.subject(i, prev, noun, ahead)

    def after_verb(self, i: int) -> None:
        """A noun group after the verb of its clause: its object, or the subject of a clause without an opener."""
        if i < self.last_verb and not self.is_only_object(i) and (ahead := self.verb_ahead(i)) >= 0:
            self.subject(i, self.befores[i], self.groups[i], ahead)
            return
        top = self.stack[-1]
        if top.subject is None and self.befores[i] == "V" and self.stands(top):
            top.subject, top.inverted = self.groups[i], True
        elif top.object is None:
            top.object = self.groups[i]

    def reported(self, i: int, noun: NounGroup, top: Clause) -> bool:
        """Read the subject of a verb of saying after speech; False where it is no such thing."""
        if not self.speech_before(i) or not self.spoken(noun):
            return False
        speaks = pattern(_AHEAD).match(self.kinds, i)
        if top.verb is None and top.subject is not None and self.at(i + 1) in ("V", "d") and self.interrupts(i + 2):
            self.insert(i, noun, self.groups[i + 1])
            return True
        if speaks and self.groups[speaks.start("verb")].lemma in saying_verbs():
            self.report(i, noun)
            return True
        return False

    def spoken(self, noun: NounGroup) -> bool:
        """Whether what stands before a noun group may be speech: a clause, or all from the first word on within marks."""
        root = self.stack[0]
        return root.start < noun.start and (root.verb is not None or self.decided[self.begin] in "\"'")

    def is_no_subject(self, i: int, prev: str, clause: Clause) -> bool:
        """Whether a noun group is part of what stands before: "the race itself", "they both", "between May and June"."""
        if prev == "N" and (self.words.classes[self.starts[i]] == "o" or self.word(i) in _EACH):
            return True
        return clause.subject is None and prev == "C" and self.kinds[max(0, i - 3) : i - 1] == "IN"

    def is_interrupted(self, i: int) -> bool:
        """Whether a noun group after a quotation is the subject of a verb of saying further on."""
        match = pattern(_INTERRUPTED).match(self.kinds, i)
        if match is None:
            return False
        at = match.start("verb")
        return self.groups[at].lemma in saying_verbs() and pattern(REPORT_ENDS).match(self.kinds, at + 1) is not None

    def verb_ahead(self, i: int) -> int:
        """The chunk of the finite verb that a noun group may be the subject of, or -1; "and he" may not come before it."""
        kinds = self.kinds
        following = kinds[i + 1]
        if following in "Vd":
            return i + 1
        if following in _BORDERS:
            return -1
        ahead = pattern(_AHEAD).match(kinds, i)
        if ahead is None:
            return -1
        verb = ahead.start("verb")
        joined = kinds.find("CN", i, verb + 1) + 1
        if joined and self.words.classes[self.starts[joined]] in "pu":
            return -1
        return verb

    def is_only_object(self, i: int) -> bool:
        """Whether a noun group after a verb is its object, though one is ahead: "the man who hit her fled"."""
        verb = self.stack[-1].verb
        if verb is None or self.words.classes[self.starts[i]] == "p":
            return False
        lemma = verb.lemma
        if lemma in _TELLING and self.at(i + 1) == "N":
            return True
        if lemma in reporting_verbs():
            return False
        return lemma != "be" or self.groups[i].kind == "common" or self.awaiting() >= 0

    def stands(self, clause: Clause) -> bool:
        """Whether the subject may come after the verb: "among the dead were two children"."""
        verb = clause.verb
        return (
            verb is not None
            and clause.kind == "main"
            and verb.lemma in _STANDING
            and not verb.passive
            and verb.start > clause.start
        )

    def first_noun(self, i: int, prev: str, top: Clause, noun: NounGroup) -> None:
        """A noun group in a clause that waits for its verb."""
        following = self.kinds[i + 1 : i + 2]
        if following not in ("V", "d"):
            if top.subject is None:
                top.subject = noun
            return
        verb = self.groups[i + 1]
        if top.subject is None:
            if prev == "," and verb.lemma in saying_verbs() and self.fronted_report(i):
                self.insert(i, noun, verb)
            else:
                top.subject = noun
            return
        if prev in ",-" and verb.lemma in saying_verbs() and self.interrupts(i + 2):
            self.insert(i, noun, verb)
        elif prev == ",":
            if self.at(i - 2) != "C" and (following == "V" or not self.participial(i + 1)):
                top.subject = noun
        elif prev in "NY" and (noun.kind != "common" or following == "V"):
            self.open("relative", self.starts[i], -1, top.index).subject = noun

    def subject(self, i: int, prev: str, noun: NounGroup, verb_at: int) -> None:
        """A noun group that has a finite verb ahead, while the innermost clause has its verb already."""
        top = self.stack[-1]
        verb = self.groups[verb_at]
        dated = "C" in self.befores[max(0, i - 3) : i] and self.date_joined(i, prev)
        if dated:
            self.coordinate(dated, noun, verb)
            return
        waiting = self.awaiting()
        fresh = waiting >= 0 and self.stack[waiting].subject is None
        if waiting >= 0 and not fresh and prev == "," and self.at(verb_at - 1) == ",":
            return  # "in Aurora, Colorado, said": the verb is another's
        apart = prev in ",-" or self.quoted_before(i)
        if apart and verb.lemma in saying_verbs() and self.said_by(i, prev, noun, verb_at):
            return
        if apart and self.kinds[verb_at] == "d" and waiting < 0 and self.says_behind(verb_at):
            self.report(i, noun)
            return
        if fresh and apart:
            self.resume(waiting, i, noun)
        elif fresh and prev == "C" and all(c.verb and c.verb.form != "finite" for c in self.stack[waiting + 1 :]):
            return
        elif prev == "C":
            apart = self.kinds[i - 2 : i - 1] == "," and verb.lemma in saying_verbs()
            self.coordinate(i, noun, verb, self.root() if apart and not self.is_told() else -1)
        elif fresh and prev in "gvVd" and top.verb is not None and top.verb.lemma not in reporting_verbs():
            top.object = noun
        elif fresh and prev not in "VdvgT":
            self.resume(waiting, i, noun)
        elif prev in ",;:-" and waiting < 0 and not self.says_on(i, prev, top):
            self.coordinate(i, noun, verb, self.root())
        else:
            relative = prev in "NY" and not self.reports(top) and not self.tells_object(top)
            self.open("relative" if relative else "complement", self.starts[i], -1, top.index).subject = noun

    def said_by(self, i: int, prev: str, noun: NounGroup, verb_at: int) -> bool:
        """Read the subject of a verb of saying behind or within what is reported; False where it is no such thing."""
        waiting = self.awaiting()
        fresh, next_ = waiting >= 0 and self.stack[waiting].subject is None, verb_at == i + 1
        if fresh and next_ and self.fronted_report(i):
            self.front(waiting, i)
            self.insert(i, noun, self.groups[verb_at])
        elif fresh:
            return False
        elif (
            next_
            and prev in ",-"
            and self.interrupts(i + 2, complete=waiting < 0 and not self.lacks_predicate(i, self.stack[-1]))
        ):
            self.insert(i, noun, self.groups[verb_at])
        elif pattern(REPORT_ENDS).match(self.kinds, verb_at + 1):
            self.report(i, noun)
        else:
            return False
        return True

    def says_behind(self, i: int) -> bool:
        """Whether a verb of saying ends the sentence behind a participle: ", residents reached by telephone said"."""
        match = pattern(_ADJUNCT_AND_VERB).match(self.kinds, i)
        if match is None or self.groups[match.end() - 1].lemma not in saying_verbs():
            return False
        return pattern(REPORT_ENDS).match(self.kinds, match.end()) is not None

    def is_told(self) -> bool:
        """Whether an open clause says something."""
        return any(c.verb is not None and c.verb.lemma in saying_verbs() for c in self.stack)

    def says_on(self, i: int, prev: str, top: Clause) -> bool:
        """Whether the mark before a subject comes right behind a verb of saying, which reports the clause."""
        if top.verb is None or top.verb.lemma not in saying_verbs():
            return False
        return self.befores[self.kinds.rfind(prev, 0, i)] in "Vdg" and self.reports(top)

    def tells_object(self, top: Clause) -> bool:
        """Whether a clause may follow the object without "that": "told the mayor he would go"."""
        return top.object is not None and top.verb is not None and top.verb.lemma in object_that_verbs()

    def date_joined(self, i: int, prev: str) -> int:
        """The chunk where "in 2001 she left", "on Friday, Bonn agreed", "a year later she died" begins behind "and"; or 0.

        `i` is the subject.
        """
        at = i - 2 if prev == "," else i - 1
        if at > 1 and self.kinds[at] in "YN" and self.before(at) == "C" and self.is_time(at, i):
            return at
        at -= 1
        if at < 1 or self.kinds[at] != "I" or self.before(at) != "C":
            return 0
        time = self.starts[at + 1]
        dated = self.kinds[at + 1] == "Y" or (self.decided[time] == "m" and len(self.words.lower[time]) == 4)
        return at if dated and self.end_of(at + 1) - time <= 3 and self.word(at) in ("in", "on") else 0

    def is_time(self, at: int, i: int) -> bool:
        """Whether a noun group before a subject says when: "last week", "two days later"."""
        head = self.decided[self.groups[at].head]
        return head in "Yy" and (self.decided[self.starts[i] - 1] in "R," or self.word(at) in _TIMELY)

    def fronted_report(self, i: int) -> bool:
        """Whether what is reported begins before and goes on after: "If it rains, he said, the match will end"."""
        match = pattern(REPORT_INSERTED).match(self.kinds, i + 2)
        if match is None or self.kinds[match.end() - 1] != ",":  # what is within marks has no part outside them
            return False
        return self.at(match.end()) == "N" and pattern(_AHEAD).match(self.kinds, match.end()) is not None

    def lacks_predicate(self, i: int, clause: Clause) -> bool:
        """Whether a form of "be" stands right before the mark before this chunk: "It was, he said, a failure"."""
        return clause.verb is not None and clause.verb.lemma == "be" and clause.verb.end == self.starts[i] - 1

    def resume(self, waiting: int, i: int, noun: NounGroup) -> None:
        """Come back to a clause whose subject starts here; what was put before it is fronted."""
        self.front(waiting, i)
        self.stack[-1].subject = noun

    def front(self, waiting: int, i: int) -> None:
        """Close what was put before a clause that still waits for its subject."""
        self.close_above(waiting + 1, i)
        clause = self.stack[-1]
        for other in self.clauses[clause.index + 1 :]:
            if other.governor == clause.index and other.kind == "adverbial":
                other.kind = "fronted"

    def time(self, i: int) -> None:
        """A time is a subject only where nothing else can be."""
        top = self.stack[-1]
        if top.verb is None and top.subject is None and self.at(i + 1) in ("V", "d", "w"):
            prev = self.befores[i]
            if prev != "I" and (prev != "s" or self.words.lower[self.begin] not in RESTRICTIVE):
                top.subject = self.groups[i]  # not in "Not until Monday did he"

    def is_claim(self, noun: NounGroup) -> bool:
        """Whether a name stands behind what its bearer denies or rejects: ", a charge Ankara rejects"."""
        head = noun.start + 1
        claimed = self.words.lower[head] in that_nouns() or self.words.lower[head] in _MOVES
        return claimed and noun.end - head > 1 and self.decided[head + 1] == "P"

    def claimant(self, noun: NounGroup) -> NounGroup:
        """The name in "a charge Ankara", as a group of its own."""
        name = new_noun(len(self.nouns), noun.start + 2, noun.end, noun.head, "name", False, None, -1)
        noun.end, noun.head, noun.kind = noun.start + 2, noun.start + 1, "common"
        self.nouns.append(name)
        note(self.noun_at, name.start, name.end, name.index)
        return name

    def asked(self, i: int) -> NounGroup:
        """The subject of a question: "who" or "what"."""
        start = self.starts[i]
        group = new_noun(len(self.nouns), start, start + 1, start, "pronoun", False, None, -1)
        self.nouns.append(group)
        cover(self.noun_at, group)
        return group
