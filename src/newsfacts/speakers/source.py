"""What kind of words a source is: a pronoun, a name, a role, a body, a group, a document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import define

from ..layers import Name, Syntax
from ..lexicon.people import People
from ..lexicon.roles import PARTICLES

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
    "one": ("x", False),
}
_INDEFINITE = frozenset("a an another one some many several most few both all no any every each two three four five other such".split())
_POSSESSIVE = frozenset("his her its their my our your".split())


@define(eq=False)
class Source:
    """A source read: `kind` is pronoun, name, role, body, group, document or other; word indices.

    `det` is the lower-case determiner, "" where there is none. `head` is the head's word index. `name` is the index
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


class SourceReader:
    """Reads the sources of one text."""

    def __init__(self, syntax: Syntax, names: Sequence[Name], people: People) -> None:
        self.words = syntax.words
        self.classes = syntax.classes
        self.lower = syntax.words.lower
        self.names = names
        self.starts = [n.start for n in names]
        self.people = people

    def read(self, start: int, end: int) -> Source | None:
        """The source between two characters; None where no word is there."""
        first = bisect_right(self.words.starts, start) - 1
        if first < 0 or self.words.ends[first] <= start:
            first += 1
        last = bisect_left(self.words.starts, end)
        while first < last and self.classes[first] in ",.\"'()-:;~":
            first += 1
        while first < last and self.classes[last - 1] in ",.\"'(-:;~":
            last -= 1
        if first >= last:
            return None
        return self._words(first, last)

    def _words(self, first: int, last: int) -> Source:
        lower, classes = self.lower, self.classes
        word = lower[first]
        alone = last - first == 1
        if word in _PRONOUNS and (alone or (classes[first] in "pour" and word != "one")):
            gender, plural = _PRONOUNS[word]
            if gender != "x":
                return Source(first, last, "pronoun", "", first, gender, plural)
        det = ""
        start = first
        if classes[first] in "Dsq7m" and not alone:
            det = word
            start = first + 1
        elif classes[first] == "P" and word in ("the", "a", "an") and not alone:
            det = word
            start = first + 1
        stop = self._phrase_end(start, last)
        return self._headed(first, start, stop, last, det)

    def _phrase_end(self, start: int, last: int) -> int:
        """Where the first noun phrase ends: before a preposition, a relative, a comma, a participle."""
        i = start
        while i < last:
            if i > start and self.classes[i] in "I23r,(-wpeGcF":
                k = self._name_over(i)
                if k < 0 or self.names[k].end <= i:
                    break
                i = self.names[k].end
                continue
            i += 1
        return i

    def _name_over(self, i: int) -> int:
        """The index of the name whose words include the i-th word, or -1; longer names last in a row win."""
        k = bisect_right(self.starts, i) - 1
        while k >= 0 and k >= bisect_right(self.starts, i) - 4:
            if self.names[k].start <= i < self.names[k].end and self.names[k].core >= 0:
                return k
            k -= 1
        return -1

    def _headed(self, first: int, start: int, stop: int, last: int, det: str) -> Source:
        lower, classes, people = self.lower, self.classes, self.people
        head = stop - 1
        while head > start and classes[head] in "06'\"R":
            head -= 1
        word = lower[head]
        k = self._name_over(head)
        if k >= 0 and (classes[head] == "P" or self.names[k].core_end > head) and self.names[k].core <= head:
            owner = self._possessed(head, stop)
            if not owner:
                return Source(first, last, "name", det, head, name=k)
        inside = self._inside(start, head, last)
        kind = self._kind(word, head, det)
        plural = kind == "group" or (classes[head] == "K" and kind != "body")
        source = Source(first, last, kind, det, head, plural=plural, inside=inside, body_from=start)
        found = people.role(word)
        if found is not None:
            source.gender = found.gender
        return source

    def _possessed(self, head: int, stop: int) -> bool:
        return False

    def _inside(self, start: int, head: int, last: int) -> int:
        """The first name within the source that is not its head."""
        k = bisect_left(self.starts, start)
        while k < len(self.names) and self.names[k].start < last:
            if self.names[k].core >= 0 and self.names[k].kind != "place":
                return k
            k += 1
        return -1

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
        if word.endswith("-year-old") or word.endswith("-something"):
            return "role"
        if self.classes[head] == "K":
            return "group"
        return "other"


def indefinite(det: str) -> bool:
    """Whether the determiner brings in somebody new."""
    return det in _INDEFINITE or det.isdigit()


def possessive(det: str) -> bool:
    """Whether the determiner is "his", "their" …"""
    return det in _POSSESSIVE


__all__ = ["PARTICLES", "Source", "SourceReader", "indefinite", "possessive"]
