"""Verb groups: predicates, participles, infinitives."""

from __future__ import annotations

from ..layers import Clause, NounGroup, VerbGroup, new_clause
from ..lexicon.events import NAMING_VERBS
from ..lexicon.lookup import adjunct_verbs, bare_infinitive_verbs, saying_verbs
from .inversion import join_auxiliary, read_inverted, turns
from .reader import FINITE, pattern
from .subjects import Subjects

# An -ing form that is the subject of a finite verb: "said leaving Bonn was hard".
_LINKING = frozenset("seem appear look feel remain stay become".split())  # "they seem fully settled"
_ACTIVE = frozenset(
    """
    say reply respond die arrive happen occur appear disappear emerge remain live wait weep laugh smile exist belong vanish
    work talk march travel struggle scramble compete linger wander
    """.split()
)  # never passive: "he replied by text", "the boy, whose leg had healed, died in May"
_SUFFERED = frozenset(
    "arrest charge damage destroy detain displace evacuate free hospitalise hospitalize hurt injure kill maim rescue wound".split()
)  # with no object, passive: "two were killed and nine wounded"
_OBJECT_ACTS = frozenset(
    """
    advise allow appoint ask assign authorise authorize beg believe cause challenge choose command commission compel condition
    consider deem dare designate direct drive elect employ enable encourage entice entitle equip estimate expect find forbid force
    get help hire implore incite induce inspire instruct intend invite judge know lead leave license like lobby lure mandate mean
    motivate name nominate oblige order pay permit persuade prefer prepare press pressure prod program prompt push recruit remind
    request require select send spur summon tap task teach tell tempt think train trust urge want warn wish
    """.split()
)  # whose object does what the infinitive behind it tells: "they urged him to go"; not "they visited him to talk"
_MADE = frozenset(
    """
    acquire buy build create design erect establish form found install introduce launch locate manufacture publish purchase
    release set sign situate write
    """.split()
)  # what is said of things: "it will sell the unit, bought in 2011", not of who does what the verb before tells
_DEALINGS = {
    "of": frozenset("accuse suspect convict acquit absolve clear".split()),
    "from": frozenset("prevent stop bar keep ban deter dissuade discourage prohibit block exclude".split()),
    "for": frozenset(
        "blame thank praise criticise criticize condemn arrest jail fine punish reward mock fault rebuke".split()
    ),
    "with": frozenset(("charge", "credit")),
}  # by the preposition: whose object did it
_ADDRESSED = {
    "on": frozenset("call rely depend count prevail lean".split()),
    "to": frozenset(("appeal",)),
    "with": frozenset(("plead",)),
}  # by the preposition: whom it names is to do it
_VERB_BEHIND_COMMA = r""",["']?[Vd]"""
_VERB_AHEAD = r""",["']?C?[Vd]"""
_SERIES = r"[^,;:Vd]{1,12} C V"
_FRONTED = r"(?: g N? | I N ) (?: I N ){0,3} \Z"
_GOES_ON = r"""[^,Vd]{0,15} , ["']? [NI]"""
_GERUND_SUBJECT = r"""g (?: C?N | I[NYA]?+ | v | Y | A ){0,40}? V"""


class Predicates(Subjects):
    """The part that reads verb groups."""

    __slots__ = ()

    def finite(self, i: int) -> None:
        """A finite verb group."""
        prev = self.befores[i]
        verb = self.groups[i]
        top = self.stack[-1]
        parted = prev in ",-" or (i > 0 and self.kinds[i - 1] == '"')
        if top.verb is None and top.subject is not None and not parted and prev not in "CVd":
            top.verb = verb  # as most are
            return
        if self.decided[verb.head] == "c" and (self.is_state(i, verb) or self.is_aside(i, prev)):
            self.passive_participle(i)
            return
        if parted and verb.lemma in saying_verbs() and self.inverted(i, verb):
            return
        top = self.stack[-1]
        if (top.subject is None or prev == "C") and self.at(i + 1) == "N" and read_inverted(self, i):
            return
        if top.verb is None:
            top.verb = verb
        else:
            self.finite_beside(i, prev, top, top.verb)

    def finite_beside(self, i: int, prev: str, top: Clause, first: VerbGroup) -> None:
        """A finite verb group where the innermost clause has its verb: it is an outer one's, or joins this one."""
        verb = self.groups[i]
        if prev in "NVd" and first.lemma in bare_infinitive_verbs() and self.is_base(verb):
            self.bare_infinitive(i)
            return
        if prev in "Vd" and self.is_said_of(i, top):
            said = self.open("complement", self.starts[i], -1, top.index)
            about = self.noun_at[top.opener - 1]
            said.verb, said.subject = verb, self.nouns[about] if about >= 0 else None
            return
        waiting = self.awaiting()
        if waiting >= 0 and prev == "C" and top.kind == "relative" and self.is_set_off(i):
            self.join_verb(i, verb)  # "the law, which took effect and needs voters to show a card, failed"
            return
        if waiting > 0 and prev == "C" and self.is_likened(self.stack[waiting]):
            self.close_above(waiting, i - 1)
            self.join_verb(i, verb)
            return
        if waiting >= 0 and not (prev == "C" and self.goes_on(top, verb)):
            self.close_above(waiting + 1, i)
            top = self.stack[-1]
            if waiting == 0 and top.subject is None and turns(self, verb) and read_inverted(self, i):
                return
            top.verb = verb
            return
        if prev in ",Y" and self.is_parted(i, top, verb):
            top.verb = verb
            return
        if (
            prev == "C"
            or (prev == "," and (self.in_series(i) or not self.participial(i)))
            or pattern(r"C(?:I[NY]|Y)\Z").search(self.kinds[max(0, i - 3) : i])
        ):
            self.join_verb(i, verb)
        else:
            self.another_verb(i, prev, top)

    def is_said_of(self, i: int, relative: Clause) -> bool:
        """Whether others say it of what a relative clause is about: "a dam that critics say would flood fields"."""
        return (
            relative.kind == "relative"
            and relative.opener > 0
            and relative.verb is not None
            and relative.verb.end == self.starts[i]
            and relative.verb.lemma in saying_verbs()
        )

    def another_verb(self, i: int, prev: str, top: Clause) -> None:
        """A finite verb where all open clauses have theirs: one of these may be a participle, or this a base form."""
        verb = self.groups[i]
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.reducible(self.stack[depth]):
                self.close_above(depth + 1, i)
                self.reduce(self.stack[depth], i)
                self.stack[depth].verb = verb
                return
        if prev in "VNvgo" and self.is_base(verb):
            self.bare_infinitive(i)
            return
        self.open("main" if prev in ";:-" else "complement", self.starts[i], -1, top.index).verb = verb

    def is_aside(self, i: int, prev: str) -> bool:
        """Whether a form behind a comma or noun tells what was done to it: "profit fell, hit by costs", "towns cut off by floods"."""
        if self.at(i + 1) != "I" or prev not in ",N":
            return False
        if prev == "N":
            return self.awaiting() < 0 and self.kinds[i + 1 : i + 3] == "II" and self.word(i + 2) == "by"
        return self.is_set_off(i) or (self.word(i + 1) == "by" and not self.by_amount(i + 2))

    def is_state(self, i: int, verb: VerbGroup) -> bool:
        """Whether a form that may be a participle says what a thing stays like: "shops stayed shut"."""
        if verb.start != verb.head or i == 0 or self.kinds[i - 1] not in "Vdvg":
            return False
        return self.groups[i - 1].lemma in _LINKING and self.groups[i - 1].end == verb.start

    def goes_on(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a base form after "and" goes on with the infinitive or modal of a clause: "by working to pass and fund it"."""
        first = clause.verb
        return first is not None and self.is_base(verb) and (first.form == "infinitive" or first.modality is not None)

    def is_likened(self, clause: Clause) -> bool:
        """Whether "as" has but a noun group: "described it as a riot and left"."""
        return clause.kind == "adverbial" and clause.subject is not None and self.words.lower[clause.opener] == "as"

    def is_parted(self, i: int, clause: Clause, verb: VerbGroup) -> bool:
        """Join a verb to its auxiliary over what is set between: "could, after five years, apply", "will on Monday visit"."""
        auxiliary = clause.verb
        if auxiliary is None or auxiliary.start != auxiliary.head:
            return False
        if self.words.classes[auxiliary.end] != "," and not self.kinds[:i].endswith(("VY", "VIY")):
            return False
        letter = self.decided[auxiliary.head]
        if letter in "LUMXx" and self.is_base(verb):
            letter = "M"
        elif not (letter in "BWHh" and self.kinds[i] in "dge"):
            return False
        join_auxiliary(auxiliary, {"W": "B", "h": "H"}.get(letter, letter), verb)
        return True

    def reducible(self, clause: Clause) -> bool:
        """Whether what was read as a clause's verb may be a participle after its subject."""
        verb = clause.verb
        if verb is None or (clause.opener >= 0 and clause.subject is None) or clause.kind not in FINITE:
            return False
        if verb.start != verb.head or verb.lemma in _ACTIVE or self.words.classes[verb.head] not in "dtc":
            return False
        if any(c.governor == clause.index and c.kind == "complement" for c in self.clauses[clause.index + 1 :]):
            return False
        subject = clause.subject
        if clause.object is not None or subject is None or subject.end > verb.start:
            return False
        return subject.kind != "pronoun" or self.decided[subject.head] == "q"  # "those arrested", not "he arrested"

    def reduce(self, clause: Clause, i: int) -> None:
        """What was read as the verb is a participle after the subject: "the man arrested on Friday said"."""
        verb = clause.verb
        if verb is None:
            return
        verb.form, verb.tense, verb.passive = "en", "PASTPART", True
        new = new_clause(
            len(self.clauses),
            self.sentence,
            verb.start,
            self.trimmed(i),
            "participial",
            -1,
            clause.index,
            verb=verb,
            subject=clause.subject,
        )
        self.clauses.append(new)
        for other in self.clauses[clause.index + 1 : -1]:
            if other.governor == clause.index and other.start > verb.start:
                other.governor = new.index

    def past(self, i: int) -> None:
        """A form that is past or participle."""
        top = self.stack[-1]
        if top.verb is None and top.subject is not None and self.kinds[i - 1] == "N" and self.at(i + 1) != "I":
            top.verb = self.groups[i]  # as most are
            self.share_passive(i, top)
        elif self.is_past(i):
            self.finite(i)
            self.share_passive(i, self.stack[-1])
        else:
            self.passive_participle(i)

    def share_passive(self, i: int, clause: Clause) -> None:
        """Let a verb without an object share the auxiliary before "and": "two were killed and nine wounded"."""
        verb = clause.verb
        first = self.clauses[clause.coordinated].verb if clause.coordinated >= 0 else None
        if verb is self.groups[i] and first is not None and first.passive and first.form == "finite":
            if verb.lemma in _SUFFERED and self.at(i + 1) != "N":
                verb.passive, verb.tense, verb.aspect = True, first.tense, first.aspect

    def passive_participle(self, i: int) -> None:
        """A form that may be past, read as a participle."""
        verb = self.groups[i]
        verb.form, verb.tense, verb.passive = "en", "PASTPART", True
        self.participle(i)

    def is_past(self, i: int) -> bool:
        """Whether a form is the past and not a participle."""
        prev = self.befores[i]
        verb = self.groups[i]
        following = self.at(i + 1)
        if verb.lemma in _ACTIVE:
            return True
        if i and self.kinds[i - 1] == "V" and self.groups[i - 1].lemma in _LINKING:
            return False
        by = following == "I" and self.word(i + 1) == "by" and not self.by_amount(i + 2)
        waiting = self.awaiting()
        subject = self.stack[waiting].subject if waiting >= 0 else None
        if by and prev in "N,":
            measure = self.words.classes[self.end_of(i + 1) : self.end_of(i + 1) + 1]
            return subject is not None and (subject.kind == "pronoun" or measure in ("m", "$"))
        if verb.lemma == "leave" and prev == "N" and following in ("d", "e") and waiting < 0:
            return False  # "apologised to passengers left stranded"
        if prev == "," and waiting < 0 and self.stack[-1].kind in FINITE and self.in_series(i):
            return True
        if prev == "v" and subject is not None and verb.lemma in saying_verbs():
            return True  # "two men who asked not to be named told us"
        if prev == "," and subject is not None:
            return not self.participial(i) or pattern(_VERB_AHEAD).search(self.kinds, i + 1) is None
        if subject is not None and (prev in "NY)" or i >= self.last_verb):
            return True
        if subject is None and i < self.last_verb and pattern(_FRONTED).match(self.kinds, 0, i):
            if following == "V" and self.end_of(i) == self.starts[i + 1]:
                return False  # "Among those killed were two nurses"
            return pattern(_GOES_ON).match(self.kinds, i + 1) is None  # "Under a deal reached in May, he left"
        if prev == "N" and waiting < 0 and self.stack[-1].verb is not None:
            return following != "I" and not self.gives_name(i) and any(map(self.reducible, self.stack))
        if prev == "-" and waiting < 0:
            return not self.participial(i)
        if prev == "w":
            return self.words.lower[self.starts[i - 1]] in ("what", "whatever", "whoever", "how")
        if prev == "A" and waiting < 0 and self.befores[i - 1] == ",":
            return False  # "The dollar fell, little changed from Friday"
        return prev in "NYrTAC)e-" or (prev == "," and not self.participial(i)) or self.quoted_before(i)

    def in_series(self, i: int) -> bool:
        """Whether a verb between others follows with its adjunct: "he got out, looked at it and drove away"."""
        return pattern(_SERIES).match(self.kinds, i + 1) is not None

    def is_set_off(self, i: int) -> bool:
        """Whether what begins here ends at a comma with a verb behind it: "the vote, set for May 5, was put off"."""
        return pattern(_VERB_BEHIND_COMMA).search(self.kinds, i + 1) is not None

    def gives_name(self, i: int) -> bool:
        """Whether a participle tells the name of the noun before it: "he played with a puppy named Dolphin"."""
        name = i + 2 if self.at(i + 1) in ('"', "'") else i + 1
        return self.groups[i].lemma in NAMING_VERBS and self.at(name) == "N" and self.decided[self.starts[name]] == "P"

    def by_amount(self, i: int) -> bool:
        """Whether a number stands at this chunk: "rose by 3 percent" has no agent."""
        return self.at(i) == "N" and self.decided[self.starts[i]] in "m$R"

    def participle(self, i: int) -> None:
        """A participle or -ing form that is no part of a finite group."""
        prev = self.befores[i]
        verb = self.groups[i]
        start, opener = self.starts[i], -1
        top = self.stack[-1]
        if top.verb is None and prev in "sSw" and self.opened_at(i):
            top.verb = verb
            return
        governor = top
        if (
            prev in "Vd"
            and self.kinds[i] == "g"
            and self.reports(top)
            and pattern(_GERUND_SUBJECT).match(self.kinds, i)
        ):
            governor = self.open("complement", start, -1, top.index)
        elif prev == "I" and self.kinds[i] == "g":
            start = opener = self.starts[i - 1]
            if top.verb is not None and top.kind not in FINITE:
                governor = self.stack[self.adjunct_level(verb)]
        elif prev in ",-" and top.verb is not None:
            self.close_above(self.adjunct_level(verb) + 1, i)
            governor = self.stack[-1]
        elif prev == "C":
            depth = self.joined_participle(verb)
            if depth > 0:
                self.close_above(depth, i)
                governor = self.stack[-1]
        clause = self.open("participial", start, opener, governor.index)
        clause.verb = verb
        clause.subject = self.dealt_with(i, prev, governor)
        if prev == "," and verb.lemma in _MADE and i > 1 and self.kinds[i - 2] == "N":
            clause.subject = self.groups[i - 2] or governor.subject
        if prev == "N" and (
            verb.lemma not in saying_verbs() or verb.form == "en" or (i > 1 and self.word(i - 2) == "with")
        ):
            clause.subject = self.groups[i - 1] or governor.subject

    def dealt_with(self, i: int, prev: str, governor: Clause) -> NounGroup | None:
        """Who does what an -ing form tells: the object of "accused him of lying", "stopped them from leaving", else the subject."""
        if prev == "I" and governor.object is not None and governor.verb is not None:
            if governor.verb.lemma in _DEALINGS.get(self.word(i - 1), ""):
                return governor.object
        return governor.subject

    def joined_participle(self, verb: VerbGroup) -> int:
        """The depth of the participial clause that one after "and" is joined to: of two verbs of saying the outer; or -1."""
        found = -1
        for depth, clause in enumerate(self.stack):
            if clause.kind == "participial" and clause.verb is not None:
                if self.is_saying(verb) and self.is_saying(clause.verb):
                    return depth
                found = depth
        return found

    def is_saying(self, verb: VerbGroup) -> bool:
        """Whether a verb is one of saying, calling or the like."""
        return verb.lemma in saying_verbs() or verb.lemma in adjunct_verbs()

    def bare_infinitive(self, i: int) -> None:
        """A base form that may be finite, read as an infinitive: "made them leave"."""
        verb = self.groups[i]
        verb.form, verb.tense = "infinitive", "INFINITIVE"
        self.infinitive(i)

    def infinitive(self, i: int) -> None:
        """An infinitive with "to"."""
        prev = self.befores[i]
        verb = self.groups[i]
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
        clause.subject = self.actor(i, prev, top)

    def actor(self, i: int, prev: str, governor: Clause) -> NounGroup | None:
        """Who does what an infinitive tells: whom the verb before it addresses, whom "for" names, else the subject before."""
        verb = governor.verb
        if verb is None or prev != "N" or self.groups[i - 1] is None:
            return governor.subject
        named: NounGroup = self.groups[i - 1]
        preposition = self.words.lower[named.start - 1]
        if preposition == "for" or verb.lemma in _ADDRESSED.get(preposition, ""):
            return named
        acts = verb.lemma in _OBJECT_ACTS or self.decided[self.starts[i]] != "2"
        return governor.object if acts and governor.object is not None else governor.subject
