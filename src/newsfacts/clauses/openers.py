"""Words that open a clause: relative pronouns, question words, "that", subordinators."""

from __future__ import annotations

from ..layers import Clause, NounGroup
from ..lexicon.lookup import object_that_verbs, reporting_verbs, saying_verbs, that_nouns
from .inversion import is_auxiliary, turns
from .joins import cover
from .predicates import Predicates
from .reader import pattern

_DEPENDENT = frozenset(("relative", "participial", "infinitival", "adverbial"))
_ASKING = frozenset("ask wonder know see say tell check decide determine doubt consider".split())
_OF_TIME = frozenset("after before since until".split())
_TRANSITIVE = frozenset(
    """
    adopt arrest carry commission conduct deploy detain enact file impose install introduce issue make obtain publish release
    seize take
    """.split()
)  # never without an object
_WHERE = frozenset(("at", "in", "near"))
_SUBORDINATE = (
    r"""["']?(?:N(?:C?N|[IYA]N?+|(?<=N)gN?+|e|,[^,V;:.]{1,12},|,r["']?N?[Vd][^,;:.]{0,14},){0,40}?[VdB]|e|g|dI)"""
)

_THAT_LEFT = '[Vd"]'
_WHO_LEFT = '(?:Y|I[NY])?[Vd"]'  # "who last week left", "who in May left"


class Openers(Predicates):
    """The part that reads what opens a clause."""

    __slots__ = ()

    def relative(self, i: int) -> None:
        """Relative pronouns: "who", "which", "whose" and a relative "that"."""
        prev = self.befores[i]
        top = self.stack[-1]
        if prev == "\n" and self.word(i) == "which" and self.at(i + 1) == "N":
            asked = self.groups[i + 1]
            asked.start, asked.determiner = self.starts[i], "which"
            cover(self.noun_at, asked)
            return
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
        question = prev in "VvgdA" and self.word(i) != "that"  # "it is unclear who left"
        clause = self.open("complement" if question else "relative", self.starts[i], self.starts[i], top.index)
        if not question and pattern(_THAT_LEFT if self.word(i) == "that" else _WHO_LEFT).match(self.kinds, i + 1):
            clause.subject = self.antecedent(i)

    def antecedent(self, i: int) -> NounGroup | None:
        """The noun group before a relative pronoun, past the age in "Weiss, 76, who …"; None where there is none near."""
        kinds = self.kinds
        if kinds[max(0, i - 4) : i] == "N,N," and self.decided[self.starts[i - 2]] == "m":
            bearer: NounGroup = self.groups[i - 4]
            return bearer
        noun = kinds.rfind("N", max(0, i - 3), i)
        if noun > 1 and kinds[noun - 2 : noun] == "NI" and self.decided[self.starts[noun]] == "o":
            noun -= 2  # "three of them, who …"
        elif noun > 1 and self.word(i) == "who" and kinds[noun - 2 : noun] == "NI" and self.word(noun - 1) in _WHERE:
            noun -= 2  # "an analyst at Corran Bank, who …"
        return self.groups[noun] if noun >= 0 else None

    def question(self, i: int) -> None:
        """Question words: "what", "how", "when", "where"."""
        prev = self.befores[i]
        top = self.stack[-1]
        lower = self.word(i)
        if (
            prev == "\n"
            and top.verb is None
            and self.at(i + 1) in ("V", "d")
            and self.words.text[self.words.starts[self.end - 1]] == "?"
        ):
            top.opener = self.starts[i]
            if lower in ("who", "what") and self.at(i + 2) != "N":
                top.subject = self.asked(i)
            return
        kind = "complement"
        if lower in ("when", "where", "whenever", "wherever") and prev not in "Vvg":
            kind = (
                "relative"
                if (prev == "N" and lower == "where")
                or (prev == "Y" and lower == "when" and (top.verb is None or self.at(i - 2) == "I"))
                else "adverbial"
            )
        if top.verb is not None and prev == ",":
            self.close_above(self.adjunct_level(None) + 1, i)
            top = self.stack[-1]
        self.open(kind, self.starts[i], self.starts[i], top.index)

    def that(self, i: int) -> None:
        """A complementiser; a relative "that" whose clause has a subject of its own."""
        prev = self.befores[i]
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
        if verb is None:
            return False
        if verb.lemma not in object_that_verbs():
            if verb.lemma not in reporting_verbs() or not (clause.object is None or pronoun):
                return False
            if verb.passive and clause.subject is not None and clause.subject.kind != "pronoun":
                return False  # "The deal was announced at a forum that he had set up."
        return not any(c.governor == clause.index and c.kind == "complement" for c in self.clauses[self.first :])

    def subordinator(self, i: int) -> None:
        """Subordinators: "because", "if"; and "after", "as" where a clause follows."""
        kinds = self.kinds
        if kinds[i] == "s" and (not pattern(_SUBORDINATE).match(kinds, i + 1) or self.is_adjunct(i)):
            return
        word, following = self.word(i), kinds[i + 1 : i + 2]
        if (following == "I" and word == "because") or (following == "," and word == "though"):
            return  # "because of", "he added, though, that"
        top = self.stack[-1]
        prev = self.befores[i]
        if kinds[i] == "s" and self.is_preposition(i, word, top):
            return
        if top.verb is not None and prev == "," and top.kind in _DEPENDENT:
            self.close_above(self.adjunct_level(None) + 1, i)
            top = self.stack[-1]
        elif word == "while" and following == "g" and self.groups[i + 1].lemma in saying_verbs():
            self.close_above(self.adjunct_level(self.groups[i + 1]) + 1, i)  # "said it was late while adding that …"
            top = self.stack[-1]
        asks = word == "if" and prev in "VvgdN" and top.verb is not None and top.verb.lemma in _ASKING
        start = self.starts[i]
        self.open("complement" if asks or word == "whether" else "adverbial", start, start, top.index)

    def is_preposition(self, i: int, word: str, top: Clause) -> bool:
        """Whether "after" or "as" has but a noun group, though a verb follows: it is that of a clause outside."""
        if top.verb is None:  # "Not since 1998 have so many voted"
            if self.starts[i] != self.begin + 1 or not pattern(r"[NY]VN").match(self.kinds, i + 1):
                return False
            verb = self.groups[i + 2]
            return is_auxiliary(verb) and turns(self, verb)
        if word in _OF_TIME:  # "a survey taken before the vote found that"
            return top.verb.lemma in _TRANSITIVE and self.reducible(top)
        if top.subject is not None or self.befores[i] not in "Vd":
            return False
        return self.words.lower[top.opener] == "what"  # "what began as a protest became a riot"
