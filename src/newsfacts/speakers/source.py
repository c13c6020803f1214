"""What kind of words a source is: a pronoun, a name, a role, a body, a group, a document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from attrs import define

from ..layers import Name, Syntax
from ..lexicon.bodies import PROPER_BODIES
from ..lexicon.people import People, nation_adjectives
from ..lexicon.roles import AGENT_ENDS, THINGS
from ..lexicon.trades import NATIONALS
from ..records import quick
from ..rules import compiled

_PRONOUNS: dict[str, tuple[str, bool]] = {
    "he": ("m", False),
    "him": ("m", False),
    "his": ("m", False),
    "himself": ("m", False),
    "she": ("f", False),
    "her": ("f", False),
    "hers": ("f", False),
    "herself": ("f", False),
    "it": ("n", False),
    "its": ("n", False),
    "itself": ("n", False),
    "they": ("", True),
    "them": ("", True),
    "their": ("", True),
    "themselves": ("", True),
    "i": ("1", False),
    "me": ("1", False),
    "my": ("1", False),
    "we": ("1", True),
    "us": ("1", True),
    "our": ("1", True),
    "you": ("2", False),
    "who": ("r", False),
    "which": ("r", False),
    "that": ("r", False),
    "whom": ("r", False),
}
_INDEFINITE = frozenset(
    [
        "a",
        "an",
        "another",
        "one",
        "some",
        "many",
        "several",
        "most",
        "few",
        "both",
        "all",
        "no",
        "any",
        "every",
        "each",
        "two",
        "three",
        "four",
        "five",
        "other",
        "such",
    ]
)
_BODIES = ("organisation", "place")
_NEW = frozenset(("a", "an", "another", "one", "any"))
_SEVERAL = frozenset("some many several most few both two three four five other all".split())
_PARTS = frozenset("half third quarter majority minority percent percentage number dozens hundreds thousands".split())
_CLIPPED = frozenset("ll ve re don didn doesn isn wasn won".split())  # of "I'll" where apostrophes are lost
_READ = frozenset("seen obtained reviewed read viewed heard examined verified cited quoted analysed analyzed".split())
_PARTIES = frozenset("republican democratic democrat conservative liberal socialist communist independent".split())


@define(eq=False, repr=False, weakref_slot=False)
class Source:
    """A source read: `kind` is pronoun, name, role, body, group, document or other; word indices.

    `mention` is where it is mentioned if not in these words. `det` is the lower-case determiner, "" where there is none. `head` is the head's word index. `name` is the index
    of the name that is the head, or -1; `inside` the index of a name that modifies it, or -1.
    """

    start: int
    end: int
    kind: str
    det: str
    head: int
    gender: str = ""
    plural: bool = False
    name: int = -1
    inside: int = -1
    body_from: int = -1
    mention: tuple[int, int] | None = None


new_source = quick(Source)


@cache
def _origins() -> frozenset[str]:
    """Adjectives that stand for whoever is of that nation or party: "the Russian"."""
    return _PARTIES.union(nation_adjectives())


class SourceReader:
    """Reads the sources of one text."""

    def __init__(self, syntax: Syntax, names: Sequence[Name], starts: Sequence[int], people: People) -> None:
        self.words = syntax.words
        self.classes = syntax.classes
        self.lower = syntax.words.lower
        self.adjectives = _origins()
        self.nouns = syntax.nouns
        self.noun_at = syntax.noun_at
        self.names = names
        self.starts = starts  # of the names
        self.people = people

    def read(self, first: int, last: int) -> Source | None:
        """The source in these words; None where there are only marks."""
        while first < last and (self.classes[first] in ",.\"'()-:;~" or self.lower[first] in ("by", "from")):
            first += 1
        while first < last and self.classes[last - 1] in ",.\"'(-:;~":
            last -= 1
        if first >= last:
            return None
        return self._words(first, last)

    def antecedent(self, source: Source) -> Source | None:
        """The noun group before "who" or "which", read; its mention is the pronoun's."""
        at = source.head - 1
        if at > 0 and self.classes[at] == ",":
            at -= 1
        for _ in range(3):
            k = self.noun_at[at] if at >= 0 else -1
            if k < 0:
                return None
            start = self.nouns[k].start
            found = self._words(start, self.nouns[k].end)
            body = found.kind in ("body", "document", "other") or (
                found.name >= 0 and self.names[found.name].kind in _BODIES
            )
            if not body or self.lower[source.head] != "who" or start < 2 or self.classes[start - 1] != "I":
                break
            at = start - 2  # "a spokesman for the commission, who": the spokesman
        found.mention = (source.start, source.end)
        return None if found.kind in ("pronoun", "none") or self.classes[found.head] in "m%$Yy" else found

    def _words(self, first: int, last: int) -> Source:
        lower, classes = self.lower, self.classes
        word = lower[first]
        alone = last - first == 1
        if alone and word in ("another", "one"):
            return new_source(first, last, "role", word, first, body_from=first)
        paired = not alone and lower[first + 1] == "and"  # "They and their supporters"
        if (
            word in _PRONOUNS
            and (alone or classes[first] in "pour")
            and not paired
            and self.words.printed(first) != "US"
        ):
            gender, plural = _PRONOUNS[word]
            return new_source(first, last, "pronoun", "", first, gender, plural)
        if not alone and classes[first] in "qm" and classes[first + 1] in "Ir":  # "some of them", "those who saw it"
            comma = classes.find(",", first, last)
            apposed = self._apposed(comma if comma > 0 else last, last)
            if apposed >= 0:  # "one of his advisers, Tom Hale"
                return new_source(first, last, "name", word, (comma if comma > 0 else last) - 1, name=apposed)
            return new_source(
                first, last, "role" if word == "one" else "group", word, first, plural=word != "one", body_from=first
            )
        if word not in self.adjectives and classes.count("P", first, last) == last - first:
            return self._headed(first, first, last, last, "")  # nothing but a name
        shut = classes.find(")", first, last - 1)
        if shut > 0 and (k := self.name_over(shut + 1)) >= 0 and self.names[k].core_end == last:
            return self._headed(shut + 1, shut + 1, last, last, "")  # "Superintendent (City) R. K. Hale"
        det, start = "", first
        if not alone and (classes[first] in "Dsq7m" or word in ("the", "a", "an")):
            det, start = word, first + 1
        last = self._whole(last)
        stop = self._phrase_end(start, last)
        if self.classes[stop : stop + 3 : 2] == "()" and stop + 3 < last:
            stop = self._phrase_end(stop + 3, last)  # "a Finance Office (FO) official"
        apposed = self._apposed(stop, last)
        if apposed >= 0:
            return new_source(first, last, "name", det, stop - 1, name=apposed)
        if self._joined(start, stop):
            return new_source(first, last, "group", "", stop - 1, plural=True, body_from=start)
        return self._headed(first, start, stop, last, det)

    def _whole(self, last: int) -> int:
        """The end of the noun phrase where the source ends in its adjective ("the Russian", "the former Republican")."""
        if last < len(self.classes) and (self.classes[last - 1] == "A" or self.lower[last - 1] in self.adjectives):
            match = compiled(r"[AN]{0,4}[NK]").match(self.classes, last)
            if match is not None:
                return match.end()
        return last

    def _apposed(self, stop: int, last: int) -> int:
        """The name in "the spokesman, Ilya Serov, said" where the source is, or begins with, "the spokesman"; or -1."""
        classes = self.classes
        if stop + 1 >= len(classes) or classes[stop] != "," or classes[stop - 1] not in "NKou":
            return -1
        k = bisect_left(self.starts, stop + 1)
        if k >= len(self.names) or self.names[k].kind != "person":
            return -1
        start, end = self.names[k].start, self.names[k].end
        if start > stop + 1 and not (start == stop + 2 and self.lower[stop + 1] == "the"):
            return -1
        return k if end == last or (end < len(classes) and classes[end] in ",(") else -1

    def _joined(self, start: int, stop: int) -> bool:
        """Whether two are joined by "and": "Hale and his captain", not "chairman and owner Tom Hale"."""
        at = self.classes.find("C", start + 1, stop - 1)
        if at < 0 or self.lower[at] not in ("and", "&"):
            return False
        if self.name_over(at) >= 0:
            return False
        if self.classes[at + 1] in "Ds7" or self.classes[at - 1] in "pu":
            return True
        second = self.name_over(at + 1)
        if second < 0:
            return False
        first, name = self.name_over(at - 1), self.names[second]
        if self.classes[at - 1] != "P":  # "The ministry and Hale", not "football club and champion Norvik"
            if first >= 0:
                return self.names[first].kind == name.kind == "organisation"
            return self.classes[start - 1] in "Ds" and name.start == name.core == at + 1 and name.core_end == stop
        return first >= 0

    def _phrase_end(self, start: int, last: int) -> int:
        """Where the first noun phrase ends: before a preposition, a relative, a comma, a participle."""
        i = start
        while i < last:
            if i > start and self.classes[i] in "I23r,(-wpeGcF":
                k = self.name_over(i)
                if k < 0 or self.names[k].end <= i:
                    break
                i = self.names[k].end
                continue
            i += 1
        return i

    def name_over(self, i: int) -> int:
        """The index of the name whose words include the i-th word, or -1; longer names last in a row win."""
        k = bisect_right(self.starts, i) - 1
        furthest = max(k - 3, 0)
        while k >= furthest:
            name = self.names[k]
            if i < name.end and name.core >= 0:
                return k
            k -= 1
        return -1

    def _headed(self, first: int, start: int, stop: int, last: int, det: str) -> Source:
        lower, classes, people = self.lower, self.classes, self.people
        head = stop - 1
        while head > start and classes[head] not in "NKPmq$%":
            head -= 1
        if classes[head] not in "NKPmq$%":
            head = stop - 1
        word = lower[head]
        k = self.name_over(head)
        if k >= 0 and (classes[head] == "P" or self.names[k].core_end > head) and self.names[k].core <= head:
            name = self.names[k]
            if det == "the" and name.kind == "other" and (word in nation_adjectives() or word in NATIONALS):
                return new_source(first, last, "role", det, head, body_from=start)  # "the Italian", "the Dane"
            if name.core_end - name.core > 1:
                return new_source(first, last, "name", det, head, name=k)
            if det == "the" and word in people.bodies and word not in PROPER_BODIES:
                return new_source(first, last, "body", det, head, body_from=start)  # "the Commission"
            if name.kind != "person":
                if self._many(word, det):
                    return new_source(first, last, "group", det, head, plural=True, body_from=start)
                if det in _NEW:
                    return new_source(first, last, "role", det, head, body_from=start)  # "another Muslim"
            if people.plural(word) is None:
                return new_source(first, last, "name", det, head, name=k)
        inside = self._inside(start, head, last)
        kind = self._kind(word, head, det)
        plural = kind == "group" or (classes[head] == "K" and kind != "body")
        source = new_source(first, last, kind, det, head, plural=plural, inside=inside, body_from=start)
        found = people.role(word)
        if found is not None:
            source.gender = found.gender
        return source

    @staticmethod
    def _many(word: str, det: str) -> bool:
        """Whether the word is a people or a following: "Russians", "Palestinians", "Maoists", "most Millennials"."""
        if det:
            return det in _SEVERAL and word.endswith("s")
        return word[:-1] in nation_adjectives() or word.endswith(("ians", "icans", "ists", "crats"))

    def _inside(self, start: int, head: int, last: int) -> int:
        """A name within the source that is not its head: who it is by or from, or who stands before the head; or -1."""
        lower = self.lower
        found = -1
        k = bisect_left(self.starts, start)
        while k < len(self.names) and self.names[k].start < last:
            name = self.names[k]
            if name.core >= 0 and name.kind != "place" and lower[name.core] not in nation_adjectives():
                if name.core < head:
                    found = k
                elif name.start and lower[at := name.start - (2 if lower[name.start - 1] == "the" else 1)] in (
                    "by",
                    "from",
                ):
                    if lower[at - 1] not in _READ:
                        return k
            k += 1
        return found

    def _kind(self, word: str, head: int, det: str) -> str:
        people = self.people
        if self.classes[head] == "K" or word in people.groups or people.plural(word):
            if people.plural(word) is not None and people.role(word) is None:
                return "group"
        if word in people.documents and word not in people.bodies:
            return "document"
        if people.role(word) is not None:
            return "role"
        if word.rstrip(".") in people.bodies:
            return "body"
        if word in _INDEFINITE or det in ("some", "many", "several", "most", "few"):
            return "group"
        if word in people.documents:
            return "document"
        if word.endswith(("-year-old", "-something")):
            return "role"
        if self.classes[head] in "K%m" or word in _PARTS:
            return "group"
        if self.classes[head] not in "NPAqD" or word in _CLIPPED:
            return "none"
        agent = (
            det in ("the", "this", "that", "a", "an", "one", "another")
            and word.endswith(AGENT_ENDS)
            and word not in THINGS
        )
        return "role" if agent else "other"


def indefinite(det: str) -> bool:
    """Whether the determiner brings in somebody new."""
    return det in _INDEFINITE or det.isdigit()
