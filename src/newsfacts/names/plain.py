"""Capitals without a role before them: people, bodies, places, other names."""

from __future__ import annotations

from unicodedata import combining, normalize

from ..layers import Name, new_name, new_told
from ..lexicon.bodies import ANY_BODY, NAMED_BODIES, PAPERS
from ..lexicon.lookup import common_class
from ..lexicon.people import nation_adjectives, nation_names
from ..lexicon.roles import AGENT_ENDS, PARTICLES, PORTFOLIOS, THINGS
from .borders import HYPHENATED
from .text import INNER, OfText, Text, describes, family_first

# Words with a capital that open a sentence, or narrow a role, without being part of a name.
OPENERS = frozenset(
    (
        "former ex then acting interim incoming outgoing meanwhile however both dear old fellow longtime long-time"
    ).split()
)
SOFT_BODIES = frozenset("post house press church board school bank young times state city park force".split())
CREDITS = frozenset("reuters getty images image afp epa ap pa rex splash xinhua credit photo".split())
SURVEYS = frozenset(("poll", "survey", "study"))
_OFFICE_LINKS = frozenset(["to", "of", "for", "in", "at"])
_BESIDE = frozenset(
    "friend lawyer attorney solicitor ally aide neighbour neighbor colleague partner supporter critic fan".split()
)
_DESKS = frozenset(
    """staff research communications operations policy law security intelligence marketing sales finance strategy studies science
    economics medicine engineering history surgery politics nursing training protocol police education development""".split()
)
_FORCES = frozenset({"police", "constabulary", "fire", "rescue"})  # "a spokesman for Thames Vale Police"
_HERS = ("dóttir", "dottir", "skaya", "ovna", "evna", "wska", "nkova", "ikova", "ytska")  # how women's surnames end
_FAMILY_NAMES = ("kim", "lee")


class PlainReader(OfText):
    """Reads stretches of capitals that no role precedes."""

    __slots__ = ("adjectives", "agencies", "given", "nation", "places")

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.given = text.people.gender
        self.places = text.people.places
        self.agencies = text.people.agencies
        self.nation = nation_names()
        self.adjectives = nation_adjectives()

    def read(self, start: int, end: int, names: list[Name]) -> None:
        """Adds the names in a run without a role before its last name."""
        letters, lower = self.letters, self.lower
        first = start if letters[start] == "P" else self._capital(start, end)
        while first < end:
            stop = first + 1
            while stop < end and (
                letters[stop] == "P"
                or (word := lower[stop]) in PARTICLES
                or ("-" in word and word.startswith(HYPHENATED))
            ):
                stop += 1
            if stop < end and lower[stop] in ("of", "for", "on"):
                stop = end
            following = self._capital(stop, end) if stop < end else end
            if following == end or " ".join(lower[first:stop]) not in self.adjectives:
                if stop - first == 1:
                    self._one(start, first, names)
                else:
                    self._several(start, first, stop, names)
            if following == end and stop < end and lower[end - 1] in self.body_words:
                self.tail(first, stop, end, names)
            first = following

    def _capital(self, start: int, end: int) -> int:
        """The first capitalised word of the stretch, or its end."""
        letters = self.letters
        while start < end and letters[start] != "P":
            start += 1
        return start

    def tail(self, core: int, stop: int, end: int, names: list[Name]) -> None:
        """What follows a name in its run: "the Obama administration" is a body, not Obama."""
        if self.letters[end - 1] != "P" and self.text.is_body(end - 1):
            if end - core == 2 and self.lower[end - 1] in ANY_BODY and self.words.printed(core).isupper():
                return  # "the RPR party" is the RPR
            names.append(new_name(core, end, "organisation", core, end))
            return
        following = self._capital(stop, end)
        if following < end:
            self.read(following, end, names)

    def _one(self, start: int, core: int, names: list[Name]) -> None:
        """One word with a capital, with what stands before it in its run from `start`."""
        word, end = self.lower[core], core + 1
        kind = "other"
        if word in self.places or word in self.nation:
            kind = "place"
        elif word in self.body_words:
            kind, core = "organisation", self._opener(start, core)
        elif start < core and self.text.is_body(core - 1):
            names.append(new_name(core, end, "organisation", core, end, "", new_told(apposed=((start, core),))))
            return
        elif word in self.agencies or self.acronym(core):
            kind = "organisation"
        names.append(new_name(core, end, kind, core, end))

    def _several(self, start: int, core: int, stop: int, names: list[Name]) -> None:
        """A stretch of several capitals, with what stands before it in its run from `start`."""
        lower, given = self.lower, self.given
        while stop - core > 2 and lower[core] in CREDITS and (lower[core + 1] in given or lower[core + 1] in CREDITS):
            core += 1  # "Getty Images Tom Hale"
        place = self._nation(core, stop)
        if place == stop:
            names.append(new_name(core, stop, "place", core, stop))
            return
        office = self._office(start)
        if lower[core] not in given:
            for k in range(core + 1, stop - 1):  # "Spain Maria Soler"
                if lower[k] in given and (office >= 0 or self._modifies(lower[k - 1])):
                    self.person(core, k, stop, names, (office if office >= 0 else core, k))
                    return
        if office >= 0 and stop - core > 2 and (place or stop - core == 3 or lower[core] in _FORCES):
            k = place or core + 1
            named = (
                self.classes[k] == "P" and stop - k > 1
            )  # not "the Department of Transport", "the World Food Programme"
            named = named and not (common_class(lower[k]) and common_class(lower[stop - 1]))
            if named and not self._has_body(k, stop) and lower[stop - 1] not in _FORCES:
                self.person(core, k, stop, names, (office, k))
                return
        if office >= 0 and start < core and stop - core < 4 and lower[core - 1] in _DESKS:
            if not self._is_body_name(core, stop):
                self.person(core, core, stop, names, (office, core))  # "chief of staff Moel Prasetyo"
                return
        self._classify(office if start < core and office >= 0 else start, core, stop, names)

    def _modifies(self, word: str) -> bool:
        """Whether the capitalised word before a given name says where its bearer belongs."""
        return word in self.nation or word in self.adjectives or bool(common_class(word.rpartition("-")[2]))

    def _nation(self, core: int, stop: int) -> int:
        """The end of the country or capital that opens the stretch of several words, or of the place that it is; or 0."""
        lower = self.lower
        word = lower[core]
        if word in self.people.compounds:
            if " ".join(lower[core:stop]) in self.places:
                return stop
            if f"{word} {lower[core + 1]}" in self.nation:
                return core + 2
        return core + 1 if word in self.nation else 0

    def _office(self, start: int) -> int:
        """Where a role begins whose complement the run opens with ("ambassador to Havana Lise Holm"), or -1."""
        letters, lower = self.letters, self.lower
        i = start - 1
        if i > 0 and lower[i] == "the":
            i -= 1
        if i < 1 or lower[i] not in _OFFICE_LINKS:
            return -1
        head = i - 1
        role = self.people.role(lower[head])
        if role is None or role.kind in ("kin", "person") or lower[head] in _BESIDE:
            return -1  # "the father of missing student Lise Holm" is somebody else
        while head > 0 and letters[head - 1] in INNER and i - head < 8 and not self.text.broken(head - 1, head):
            head -= 1
        return head

    def _classify(self, start: int, core: int, stop: int, names: list[Name]) -> None:
        """Files a stretch of several words, which is no place, by what its words tell."""
        lower, given = self.lower, self.given
        if lower[stop - 1] in SURVEYS:
            stop -= 1  # "a Boston Globe Poll" is the Globe's
            if stop - core == 1:
                self._one(start, core, names)
                return
        noun = start < core and self.letters[core - 1] == "N"
        if start < core and lower[core - 1].endswith("-year-old"):
            self.person(core, core, stop, names, None)
            return
        if self._is_body_name(core, stop):
            core = self._opener(start, core)
            names.append(new_name(core, stop, "organisation", core, stop))
        elif stop - core == 2 and "-" in lower[core + 1] and family_first(self.words, core):
            self.person(start, core, stop, names, None)
        elif (
            lower[core] in given or ("-" in lower[core] and lower[core].partition("-")[0] in given)
        ) and not describes(lower[stop - 1]):
            self.person(start, core, stop, names, (start, core) if noun else None)
        elif start < core and self.text.is_body(core - 1):
            names.append(new_name(core, stop, "organisation", core, stop, "", new_told(apposed=((start, core),))))
        elif noun and self._doer(core - 1):
            self.person(start, core, stop, names, (start, core))
        else:
            last = self.text.without_suffix(core, stop)
            names.append(new_name(core, stop, "other", core, last, self.gender_of(core, last)))

    def _is_body_name(self, core: int, stop: int) -> bool:
        """Whether the words are a body's name: by their heads, by a table, or by a nation before them."""
        lower = self.lower
        first, last = lower[core], lower[stop - 1]
        if first in self.adjectives or (first in self.nation and first not in self.given):
            return True
        if last in PAPERS or last == "management" or self._has_body(core, stop):
            return True
        words = lower[core:stop]
        return "&" in words or (first in self.people.compounds and " ".join(words) in NAMED_BODIES)

    def _has_body(self, core: int, stop: int) -> bool:
        """Whether the stretch is headed by a word for bodies: "Northern Bank", "University of Leeds"."""
        lower, last = self.lower, stop - 1
        if self.body_words.isdisjoint(lower[core:stop]):
            return False
        for i in range(core, stop):
            word = lower[i]
            if word in self.body_words and (i in (core, last) or lower[i + 1] in ("of", "for", "on")):
                return not (stop - core == 2 and lower[core] in self.given and word in SOFT_BODIES)
        return False

    def _opener(self, start: int, core: int) -> int:
        """Where a body's name begins whose first word is a common one that opens the sentence: "City Resources Ltd"."""
        letters, lower = self.letters, self.lower
        while core > start and self.words.printed(core - 1)[0].isupper() and lower[core - 1] not in OPENERS:
            core -= 1
        if core > 1 and lower[core - 1] == "and" and lower[core - 2] in PORTFOLIOS and letters[core - 2] == "P":
            core -= 2
            while core and letters[core - 1] == "P":
                core -= 1
        return core

    def _doer(self, i: int) -> bool:
        """Whether the noun before a name rather makes it a person's: "lock Danny Grew", not "vessel Lighthouse Ray"."""
        word = self.lower[i]
        return (word.endswith(AGENT_ENDS) and word not in THINGS) or self.people.role(word) is not None

    def person(self, start: int, core: int, stop: int, names: list[Name], role: tuple[int, int] | None) -> None:
        """A full name that its given name or the noun before it shows; two of them in a row are two people."""
        if stop - core > 3:
            second = self.second_person(core, stop)
            if second < stop:
                self.person(start, core, second, names, role)
                core, role = second, None
        last = self.text.without_suffix(core, stop)
        told = None if role is None else new_told("", role)
        names.append(new_name(role[0] if role else core, stop, "person", core, last, self.gender_of(core, last), told))

    def second_person(self, core: int, stop: int) -> int:
        """Where a second full name begins in a stretch of capitals (in captions: "Ilya Serov Tom Hale"), else its end."""
        lower, given = self.lower, self.given
        for k in range(core + 2, stop - 1):
            if (
                lower[k] in given
                and lower[k - 1] not in PARTICLES
                and lower[k - 1][0].isalpha()
                and (lower[k - 1] not in given or lower[k] == lower[core])
            ):
                return k
        return stop

    def gender_of(self, core: int, last: int) -> str:
        """The gender that the given name of a full name tells, or ""."""
        if last - core < 2:
            return ""
        lower, given = self.lower, self.given
        first, second = lower[core], lower[core + 1]
        if (first in _FAMILY_NAMES and last - core == 3 and second not in given and "." not in second) or (
            "-" in second and family_first(self.text.words, core)
        ):
            return ""  # "Kim Jong-un", "Kim Yo Jong": the first is the surname
        if lower[last - 1].endswith(_HERS):
            return "f"
        if not first.isascii():
            first = _plain(first)
        return given.get(first) or (given.get(first.partition("-")[0], "") if "-" in first else "")


def _plain(word: str) -> str:
    """The word without accents: the table of given names has none."""
    return "".join(letter for letter in normalize("NFKD", word) if not combining(letter))
