"""Capitals that say nothing: words at a sentence's start, in headlines and in text all in capitals are looked up again."""

from __future__ import annotations

from collections.abc import Sequence

from ..layers import Mark, Sentence, Words
from ..lexicon.compounds import makes_compound
from ..lexicon.lookup import class_of, common_classes
from ..lexicon.people import given_names
from ..lexicon.roles import OFFICE_HEADS
from .phrases import with_phrases

_TRIES = 4  # searches of a text for a word before all its words are looked at
_SEARCHED = 1 << 14  # a search of a longer text for each word would take time with its square
_ACRONYMS = frozenset(("us", "it", "who", "aids"))  # which are also words
_CONTENT = dict.fromkeys(map(ord, "NKVZFdenkvzaAGgt"))
_MARKS = "\"'-(.~"
_OPENING = frozenset((*_MARKS, "P"))
_NOUNS = frozenset("NKAnkzv")
_COMPASS = frozenset(("north", "south", "east", "west"))
_AFTER_NAME = frozenset("FdZzBWHhLUMXx6R")


def without_capitals(words: Words, sentences: Sequence[Sentence], marks: Sequence[Mark]) -> str:
    """The class string of all sentences with a newline before and after each; words in none are tabs, as one more of them."""
    classes, capitals = with_phrases(words, marks), _Capitals(words)
    parts, reach = [""], 0
    for sentence in sentences:
        start, end = sentence.start, sentence.end
        if start > reach:
            parts.append("\t" * (start - reach))
        part = classes[start:end]
        names = part.count("P")
        if names > 2 and _is_headline(part, names):
            part = capitals.headline(part, start)
        elif part[0] in _OPENING:
            part = capitals.opening(part, start)
        parts.append(part)
        reach = end
    if reach < len(classes):
        parts.append("\t" * (len(classes) - reach))
    return "\n".join((*parts, ""))


def _is_headline(part: str, names: int) -> bool:
    """Whether of the words that mean something nearly all have capitals."""
    if names <= 4 * (part.count("N") + part.count("K")):
        return False
    return names > 4 * (len(part) - len(part.translate(_CONTENT)))


class _Capitals:
    """Looks up again the words of a text whose capital says nothing."""

    def __init__(self, words: Words) -> None:
        self.text, self.lower, self.starts = words.text, words.lower, words.starts
        self.common = common_classes()
        self.printed: set[str] | None = None

    def letter(self, lower: str) -> str:
        """The letter of a word if it is one of the language or stands in the text without a capital, else P."""
        return self.common[lower] or (class_of(lower) if self.stands(lower) else "P")

    def stands(self, lower: str) -> bool:
        """Whether a word stands in the text without a capital, between spaces; a comma or full stop may follow."""
        if self.printed is None and len(self.text) < _SEARCHED:
            text, at = self.text, -1
            for _ in range(_TRIES):
                at = text.find(lower, at + 1)
                if at < 0:
                    return False
                after = text[at + len(lower) : at + len(lower) + 2]
                after = after[1:] if after[:1] in (",", ".") else after[:1]
                if not after.strip() and not text[at - 1 : at].strip():
                    return True
        if self.printed is None:
            self.printed = set(self.text.split())
        return not self.printed.isdisjoint((lower, lower + ",", lower + "."))

    def acronym(self, i: int) -> bool:
        """Whether the i-th word is "US" or the like in capitals: no pronoun, where not all is in capitals."""
        return self.lower[i] in _ACRONYMS and self.text[self.starts[i] + 1].isupper()

    def surname(self, start: int, size: int) -> bool:
        """Whether the word at this character stands elsewhere behind another with a capital: "Danny Fuller"."""
        text = self.text
        word = " " + text[start : start + size]
        at = text.find(word, 0, _SEARCHED)
        for _ in range(_TRIES):
            if at < 0:
                return False
            before = text[text.rfind(" ", 0, at) + 1 : at]
            if before.istitle() and before.isalpha() and not text[at + len(word) : at + len(word) + 1].isalnum():
                return True
            at = text.find(word, at + 1, _SEARCHED)
        return False

    def without_display(self, part: str, start: int) -> str:
        """The sentence where its first words are printed in capitals for show: "TWO YEARS ago, a clerk said"."""
        first, second = self.starts[start], self.starts[start + 1]
        end = second + len(self.lower[start + 1])
        if not self.text[first:end].isupper() or not self.text[end + 1 : end + 2].islower():
            return part
        letters = [self.common[self.lower[start + k]] or "P" for k in (0, 1)]
        return part if "P" in letters else "".join(letters) + part[2:]

    def headline(self, part: str, start: int) -> str:
        """The class string of a sentence nearly all in capitals, which begins with the word `start`."""
        lower, common = self.lower, self.common
        letters = [(common[lower[start + i]] or c) if c == "P" else c for i, c in enumerate(part)]
        first, last = self.starts[start], self.starts[start + len(part) - 1]
        if not self.text[first:last].isupper():
            for i, c in enumerate(part):
                if c == "P" and self.acronym(start + i):
                    letters[i] = "P"
        for i, letter in enumerate(letters[:-1]):
            if letter in "gGJ" and makes_compound(lower[start + i], lower[start + i + 1]):
                letters[i] = "A"
        if part[1:2] == "A" and lower[start] == "update":
            letters[0] = "A"  # "UPDATE 2-Norvik profit beats forecasts"
        return "".join(letters)

    def opening(self, part: str, start: int) -> str:
        """The class string of a sentence whose first word, the word `start`, is a mark or has a capital."""
        at = 0
        if part[:2] == "PP" and part[2:3] not in ("P", ""):
            part = self.without_display(part, start)
        elif part[0] != "P":
            at = len(part) - len(part.lstrip(_MARKS))
        if part[at : at + 1] != "P":
            return part
        word, following = self.lower[start + at], part[at + 1 : at + 2]
        if self.acronym(start + at):
            return part
        letter = "A" if word == "update" and following == "A" else self.letter(word)
        if letter == "P" and "-" in word and following in _NOUNS and class_of(word) == "A":
            letter = "A"  # "Web-based tools failed"
        if letter == "P" and word.endswith("ly") and following in ("m", "A") and word not in given_names():
            letter = "R"  # "Fully 250 firms left", not "Kelly left"
        if following and letter in "gGJ" and makes_compound(word, self.lower[start + at + 1]):
            letter = "A"  # "Operating profit rose"
        verbal = letter in "VFZcdtLMve" and (following in _AFTER_NAME or part[at + 1 : at + 3] in (",r", ",w"))
        named = following == "P" and (
            letter in "LMaVFcv" or word in _COMPASS or (letter in "gG" and self.lower[start + at + 1] in OFFICE_HEADS)
        )  # "Mining Minister Weiss", not "Meeting Weiss, he said"
        if letter == "A" and (following == "F" or (following == "d" and part[at + 2 : at + 3] in ("9", "p", "P"))):
            named = True  # "Young said so", "Young told Reuters"
        elif letter in ("A", "a") and (following in _AFTER_NAME or following == ","):
            named = self.surname(self.starts[start + at], len(word))
        return part if verbal or named else part[:at] + letter + part[at + 1 :]
