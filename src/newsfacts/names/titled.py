"""One stretch of nouns with capitals: where the title or role ends and the name begins."""

from __future__ import annotations

from functools import cache

from ..layers import Name, new_name, new_told
from ..lexicon.bodies import PAPERS
from ..lexicon.lookup import common_class
from ..lexicon.people import People, common_name, nation_adjectives
from ..lexicon.roles import OFFICE_HEADS, PARTICLES, PORTFOLIOS, SURNAME_ROLES
from .borders import HYPHENATED
from .plain import CREDITS, OPENERS, SOFT_BODIES, SURVEYS, PlainReader
from .text import ENDINGS, INNER, OfText, Text, describes

_SEATED = ("-based", "-born", "-listed", "-owned", "-backed", "-led", "-educated", "-controlled", "-headquartered")
_OFFICE_BODIES = frozenset(
    "ministry office association committee party union guard federation court department council".split()
)
_OF_BODIES = frozenset(("rival", "partner", "owner", "opponent", "ally"))  # roles of firms as often as of people
_LONGEST_NAME = 6


@cache
def _telling(tables: People) -> tuple[frozenset[str], dict[str, str]]:
    """All words that decide here or in `PlainReader` what a run is, those with a hyphen aside; those that are given names alone."""
    listed = frozenset().union(tables.alone, tables.titular, tables.compounds, tables.body_words, tables.roles)
    others = listed.union(
        OPENERS, CREDITS, SURVEYS, PARTICLES, PAPERS, ENDINGS, nation_adjectives(), ("&", "management")
    )
    given = {word: gender for word, gender in tables.gender.items() if word not in others}
    return others.union(given), given


class RunReader(OfText):
    """Reads the runs of one text: those with a title or role here, the others by `PlainReader`."""

    __slots__ = ("alone", "given", "plain", "telling", "titular")

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.alone = text.people.alone
        self.titular = text.people.titular
        self.telling, self.given = _telling(text.people)
        self.plain = PlainReader(text)

    def single(self, i: int, names: list[Name]) -> None:
        """Adds the name that one capitalised word by itself is."""
        word = self.lower[i]
        kind = self.alone.get(word)
        if kind is None:
            kind = "organisation" if self.acronym(i) else "other"
        elif kind == "title":
            return
        elif kind == "role":
            if not self._is_paper(i, i):
                names.append(new_name(i, i + 1, "role"))
                return
            kind = "organisation"
        names.append(new_name(i, i + 1, kind, i, i + 1))

    def read(self, start: int, end: int, names: list[Name]) -> None:
        """Adds the names in the run."""
        letters, run = self.letters, self.lower[start:end]
        if "-" not in "".join(run):
            if self._plainly(run, start, end, names):
                return
            if run[0] not in OPENERS and self.titular.isdisjoint(run):
                self.plain.read(start, end, names)
                return
        while start + 1 < end and letters[start] == "P" and self._narrows(start):
            start += 1
        last = self._last_role(start, end)
        if last < 0:
            self.plain.read(start, end, names)
        elif last == end - 1:
            self._role_last(start, end, names)
        elif letters[last + 1] == "P":
            self._titled(start, last + 1, end, names)
        else:  # "party leader talks", "spokesman Friday"
            self._role_last(start, last + 1, names)
            core = self.classes.find("P", last + 1, end)
            if core >= 0:
                self.plain.read(core, end, names)

    def _plainly(self, run: list[str], start: int, end: int, names: list[Name]) -> bool:
        """Adds the name in a run as most are: none of its words tells what it is but, if at all, a given name at its start."""
        gender = self.given.get(run[0])
        if gender is None:
            return self.telling.isdisjoint(run) and self._untold(start, end, names)
        if len(run) != 2 or run[1] in self.telling or self.classes[start:end] != "PP" or describes(run[1]):
            return False
        names.append(new_name(start, end, "person", start, end, gender))  # "Tom Hale"
        return True

    def _narrows(self, i: int) -> bool:
        """Whether the capitalised word only narrows what follows: "Former", "Oslo-based"."""
        word = self.lower[i]
        return word in OPENERS or (word.endswith(_SEATED) and self.letters[i + 1] == "P")

    def _last_role(self, start: int, end: int) -> int:
        """The last title or role of the run, or -1."""
        lower, titular = self.lower, self.titular
        for i in range(end - 1, start - 1, -1):
            word = lower[i]
            if (word in titular or "-" in word) and self._is_role(i, start, end):
                if i + 1 < end and not lower[i + 1][0].isalnum() and i > start:
                    continue  # Randy "Duke" Hale
                return i
        return -1

    def _untold(self, start: int, end: int, names: list[Name]) -> bool:
        """Adds the name in a run of which no word is in a table, where it opens with its one or two capitals."""
        letters, stop = self.letters, start
        while stop < end and letters[stop] == "P":
            stop += 1
        if not 0 < stop - start < 3 or (stop < end and "P" in letters[stop:end]):
            return False
        upper = stop - start == 1 and self.acronym(start)
        names.append(new_name(start, stop, "organisation" if upper else "other", start, stop))
        return True

    def _is_paper(self, i: int, start: int) -> bool:
        """Whether the i-th word ends a paper's name that begins at `start`: "the Economist", "the Harbour Reporter"."""
        return self.lower[i] in PAPERS and self.letters[i] == "P" and start > 0 and self.lower[start - 1] == "the"

    def _is_role(self, i: int, start: int, end: int) -> bool:
        """Whether the i-th word is a title or role here, and not a surname or part of a body's name."""
        word, people = self.lower[i], self.people
        if self.letters[i] != "P":
            return people.role(word) is not None or (word[-1] == "." and word[:-1] in people.titles)
        if i + 1 < end and (title := people.titles.get(word.rstrip("."))) is not None:
            return word[-1] == "." or title.kind == "honorific" or len(word) > 3 or self.lower[i + 1] in people.gender
        if (
            people.role(word) is None
            or (i + 1 == end and self._is_paper(i, start))
            or word in ("source", "guy")
            or (word == "dean" and i + 2 == end and (i == start or people.role(self.lower[i - 1]) is not None))
        ):
            return False  # "SOURCE Norvik Inc.", "Dean Baker", "skipper Dean Baker"
        if i > start and self.letters[i - 1] == "P":
            before = self.lower[i - 1]
            if before in people.gender and word in SURNAME_ROLES:
                return False
            if self._honorific(i - 1) or (before[-1:] == "." and len(before) == 2):
                return False
        return not (i + 1 < end and self.letters[i + 1] == "P" and self.lower[i + 1] in _OFFICE_BODIES)

    def _honorific(self, i: int) -> bool:
        """Whether the i-th word is an honorific: "Mr.", "Dame"."""
        title = self.people.titles.get(self.lower[i].rstrip("."))
        return title is not None and title.kind == "honorific"

    def _role_last(self, start: int, end: int, names: list[Name]) -> None:
        """A run that ends in a role: a role mention, and the name that modifies it."""
        names.append(new_name(start, end, "role"))
        first = self.classes.find("P", start, end)
        last = first
        while 0 <= last < end and self.letters[last] == "P" and not self._is_role(last, start, end):
            last += 1
        if 0 <= first < last < end and not (last - first == 1 and common_class(self.lower[first])):
            self.plain.read(first, last, names)

    def _titled(self, start: int, core: int, end: int, names: list[Name]) -> None:
        """A title or role from `start`, then a name from `core`."""
        letters, lower, people = self.letters, self.lower, self.people
        if people.plural(lower[core]) is not None and (core + 1 == end or letters[core + 1] != "P"):
            return  # "fellow Republicans"
        if (
            core + 2 < end
            and lower[core + 1] in people.gender
            and lower[core] not in people.gender
            and common_class(lower[core])
        ):
            self.plain.read(core + 1, end, names)  # a headline's "Reporter Quotes Tom Hale"
            return
        stop = self._name_end(core, end)
        last = self.text.without_suffix(core, stop)
        if "&" in lower[core:last] and letters[core - 1] != "P":  # "insurance broker Marlow & Dean"
            role = self._role_before(start, core)
            names.append(new_name(start, stop, "organisation", core, last, "", new_told("", role)))
            return
        if self._of_a_body(core, last):
            if lower[stop - 1] in people.bodies and lower[stop:end][:1] in (["of"], ["for"], ["on"]):
                stop = end  # "General Administration of Customs"
            names.append(new_name(start, stop, "organisation", start, stop))  # "Premier Holdings Ltd"
            return
        name = self._person(self._joined(start, core), core, stop, last)
        names.append(name)
        if stop < end:
            self.plain.tail(core, stop, end, names)

    def _person(self, start: int, core: int, stop: int, last: int) -> Name:
        """The person with a title or role from `start`, the name from `core`, whose suffixes begin at `last`."""
        people = self.people
        gender, title, i = "", "", core - 1
        while i >= start and (found := people.before_name(self.lower[i])) is not None:
            gender = gender or found.gender
            title = title or self.lower[i].rstrip(".")
            i -= 1
        gender = gender or self.plain.gender_of(core, last)
        role = self._role_before(start, core)
        if title in _OF_BODIES and last - core == 1 and not gender:
            return new_name(start, stop, "other", core, last, "", new_told("", role))  # "rival Norvik"
        royal = people.roles.get(title)
        if royal is not None and royal.kind == "royal" and last - core == 1:
            core -= 1  # "Pope Urban" and "Prince Henrik" keep their titles
        return new_name(start, stop, "person", core, last, gender, new_told(title, role))

    def _of_a_body(self, core: int, last: int) -> bool:
        """Whether a common or a body's word where the name should be makes the role part of a body's name."""
        lower, is_body = self.lower, self.text.is_body
        if last - core > 1:
            return is_body(last - 1) and lower[core] not in self.people.gender
        word = lower[core]
        return not common_name(word) and (common_class(word) == "K" or (is_body(core) and word not in SOFT_BODIES))

    def _joined(self, start: int, core: int) -> int:
        """Where the first of two roles or portfolios joined by "and" begins: "Norvik chairman and chief executive Tom Hale"."""
        i = start - 2
        if start == core or i < 0 or self.lower[start - 1] != "and":
            return start
        two = self.lower[i] in PORTFOLIOS and not OFFICE_HEADS.isdisjoint(self.lower[start + 1 : core])
        if not two and self.people.role(self.lower[i]) is None:
            return start
        while i > 0 and self.letters[i - 1] in INNER and start - i < 8 and not self.text.broken(i - 1, i):
            i -= 1
        return i

    def _role_before(self, start: int, core: int) -> tuple[int, int] | None:
        """The role between `start` and the name, honorifics left out; "as a hero Donald …" states none."""
        if start and self.lower[start - 1] in ("a", "an") and self.letters[core - 1] != "P":
            return None
        while core > start and self._honorific(core - 1):
            core -= 1
        while start < core and self._honorific(start):
            start += 1
        return (start, core) if start < core else None

    def _name_end(self, core: int, end: int) -> int:
        """Where the name from `core` ends: before a city, or before a second person."""
        letters, lower = self.letters, self.lower
        stop, longest = core, min(end, core + _LONGEST_NAME)
        while stop < longest and (
            letters[stop] == "P" or (word := lower[stop]) in PARTICLES or ("-" in word and word.startswith(HYPHENATED))
        ):
            stop += 1
        if stop - core > 3 and " ".join(lower[stop - 2 : stop]) in self.people.places:
            stop -= 2
        return self.plain.second_person(core, stop)
