"""The words of one text as names are read from them, and what the tables tell of one word."""

from __future__ import annotations

from ..layers import Syntax, Words
from ..lexicon.lookup import common_class, printed_classes
from ..lexicon.people import People, common_name
from ..lexicon.roles import HONOURS, SUFFIXES

ENDINGS = SUFFIXES | HONOURS
INNER = frozenset("ANKP")
"""Classes of the words within a noun phrase."""


def family_first(words: Words, core: int) -> bool:
    """Whether a surname stands before two syllables: "Kim Jong-un", "Moon Jae-in"."""
    if "-" not in words.lower[core + 1]:
        return False
    head, _, tail = words.printed(core + 1).partition("-")
    return tail.islower() and head.istitle() and len(head) < 6 > len(tail) and "-" not in words.lower[core]


def describes(word: str) -> bool:
    """Whether the last word of a name rather tells of it than is a surname: "Austin Central", not "Tom Gray"."""
    return common_class(word) == "A" and not common_name(word)


class Text:
    """Words and word tables; `classes` has the first words of sentences that belong to a name as names.

    `letters` are the classes in a list, one for the end of the text behind them: a letter of a list is fetched in half the time.
    """

    __slots__ = (
        "bodies",
        "body_words",
        "classes",
        "columns",
        "common_classes",
        "letters",
        "lower",
        "people",
        "size",
        "starts",
        "text",
        "words",
    )

    def __init__(self, syntax: Syntax, classes: str, tables: People) -> None:
        self.words = syntax.words
        self.classes = classes
        self.letters = [*classes, " "]
        self.size = len(classes)
        self.lower = syntax.words.lower
        self.text = syntax.words.text
        self.starts = syntax.words.starts
        self.columns = "   " in self.text
        self.people = tables
        self.bodies, self.body_words = tables.bodies, tables.body_words
        self.common_classes = printed_classes()

    def is_body(self, i: int) -> bool:
        """Whether the i-th word heads the names of bodies."""
        return self.lower[i] in self.body_words

    def common(self, i: int) -> bool:
        """Whether the word is a common one that may owe its capital to its place."""
        word = self.lower[i]
        if word in self.people.gender and not common_class(word):
            return False  # "Ahmed" only ends like a verb
        return (
            self.common_classes[word] not in ("N", "T") or word in self.bodies or self.people.plural(word) is not None
        )

    def broken(self, i: int, j: int) -> bool:
        """Whether a line or a column ends between the two words."""
        between = self.text[self.starts[i] : self.starts[j]]
        return "\n" in between or (self.columns and "   " in between)

    def capitals(self, i: int) -> int:
        """The end of the words with capitals from the i-th on."""
        letters = self.letters
        while letters[i] == "P":
            i += 1
        return i

    def without_suffix(self, core: int, stop: int) -> int:
        """The end of the name without "Jr." and honours."""
        while stop - 1 > core and self.lower[stop - 1] in ENDINGS:
            stop -= 1
        return stop


class OfText:
    """A reader of names, with what it looks at of its text at hand."""

    __slots__ = ("body_words", "classes", "ends", "letters", "lower", "people", "printed", "starts", "text", "words")

    def __init__(self, text: Text) -> None:
        self.text = text
        self.words = text.words
        self.classes, self.letters = text.classes, text.letters
        self.lower = text.lower
        self.people = text.people
        self.body_words = text.body_words
        self.printed, self.starts, self.ends = text.text, text.starts, text.words.ends

    def acronym(self, i: int) -> bool:
        """Whether the i-th word is written in capitals and no initial: "NATO"."""
        start, end, printed = self.starts[i], self.ends[i], self.printed
        return end - start > 1 and not printed[start + 1].islower() and printed[start:end].isupper()
