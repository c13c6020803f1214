"""One stretch of nouns with capitals: where the role ends and the name begins, and what kind of name it is."""

from __future__ import annotations

from collections.abc import Iterator

from ..layers import Name, Syntax
from ..lexicon.people import People, nation_adjectives, nation_names
from ..lexicon.roles import PARTICLES, SUFFIXES

# Trades that are as often surnames: as capitalised words they are roles only before a name.
_TRADES = frozenset(
    "baker butcher carpenter farmer miner builder marshal marshall king prince pope bishop major judge priest chief duke "
    "constable sheriff justice cook driver fisher guard general page ranger warden model star speaker driver fan lock "
    "prop seed captain pilot skipper champion clerk dean coach friend rider runner local native private".split()
)
# Words with a capital that open a sentence or a name without being part of it.
_OPENERS = frozenset(
    "former ex-president ex late then acting interim incoming outgoing meanwhile however earlier later yesterday today "
    "according asked speaking moreover but and while when after before since both dear old new-look fellow longtime "
    "long-time veteran senior top".split()
)
_LONGEST = 6


class RunReader:
    """Reads runs of one text; holds its words and the word tables."""

    __slots__ = ("classes", "lower", "nation", "people", "starts", "syntax", "text", "words")

    def __init__(self, syntax: Syntax, tables: People) -> None:
        self.syntax = syntax
        self.words = syntax.words
        self.classes = syntax.classes
        self.lower = syntax.words.lower
        self.text = syntax.words.text
        self.starts = syntax.words.starts
        self.people = tables
        self.nation = nation_names()

    def lines(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The run, cut where a line ends."""
        starts, text = self.starts, self.text
        if text.find("\n", starts[start], starts[end - 1]) < 0:
            yield start, end
            return
        first = start
        for i in range(start + 1, end):
            if text.find("\n", starts[i - 1], starts[i]) >= 0:
                yield first, i
                first = i
        yield first, end

    def extended(self, start: int, end: int) -> int:
        """The run's end with what belongs to its last name: "de Klerk", "of Homeland Security"."""
        lower, classes = self.lower, self.classes
        size = len(lower)
        while end + 1 < size and end - start < 12:
            word = lower[end]
            if word in PARTICLES and word != "y" and word != "e" and classes[end - 1] == "P":
                last = end + 1
                if lower[last] in PARTICLES:
                    last += 1
                if last < size and classes[last] == "P" and not self._is_body(end - 1):
                    end = self._capitals(last)
                    continue
            elif word[:3] in ("al-", "el-", "ul-", "ad-", "ar-", "as-", "bin") and "-" in word and classes[end - 1] == "P":
                end = self._capitals(end + 1)
                continue
            break
        return self._of_body(start, end)

    def _of_body(self, start: int, end: int) -> int:
        """The end of "Organization for Security and Cooperation in Europe" where the run ends in its head."""
        lower, classes = self.lower, self.classes
        size = len(lower)
        if classes[end - 1] != "P" or not self._is_body(end - 1):
            return end
        links = 0
        while end + 1 < size and links < 3:
            word = lower[end]
            if word not in ("of", "for", "on", "in", "and", "&", ",") or (word in ("and", "&", ",", "in") and not links):
                break
            if word == "in" and links and lower[end + 1] not in ("europe", "asia", "africa", "america", "science"):
                break
            after = end + 2 if lower[end + 1] == "the" else end + 1
            if after >= size or classes[after] != "P" or self.people.titles.get(lower[after].rstrip(".")):
                break
            if word in ("and", "&", ",") and (lower[after] in self.people.gender or self._is_body(after)):
                break
            if word == "," and not (after + 1 < size and lower[after + 1] in ("and", ",")):
                break
            end = self._capitals(after)
            links += 1
        return end

    def _capitals(self, i: int) -> int:
        classes, size = self.classes, len(self.classes)
        while i < size and classes[i] == "P":
            i += 1
        return i

    def _is_body(self, i: int) -> bool:
        return self.lower[i].rstrip(".") in self.people.bodies

    def read(self, start: int, end: int, names: list[Name]) -> None:
        """Adds the names in the run."""
        classes, lower, people = self.classes, self.lower, self.people
        while start < end and lower[start] in _OPENERS and classes[start] == "P" and start + 1 < end:
            start += 1
        first_role = last_role = -1
        for i in range(start, end):
            if classes[i] == "m":
                continue
            if self._is_role(i, start, end):
                last_role = i
                if first_role < 0:
                    first_role = i
        if last_role == end - 1:
            self._role_last(start, end, names)
            return
        core = last_role + 1
        if last_role >= 0 and classes[core] == "P":
            self._named(start, core, end, names, titled=True)
            return
        if last_role >= 0:  # "Foreign Ministry spokesman talks": the role is a modifier
            core = next((i for i in range(core, end) if classes[i] == "P"), end)
            if core < end:
                self._plain(core, end, names)
            else:
                self._role_last(start, last_role + 1, names)
            return
        self._plain(start, end, names)

    def _is_role(self, i: int, start: int, end: int) -> bool:
        """Whether the i-th word is a title or role here, and not a surname or part of a body's name."""
        word = self.lower[i]
        people = self.people
        capital = self.classes[i] == "P"
        found = people.titles.get(word.rstrip(".")) if capital else None
        if found is not None:
            return i + 1 < end and not (found.kind == "title" and word[-1] != "." and len(word) < 4)
        found = people.role(word)
        if found is None:
            return False
        if not capital:
            return True
        if i > start and self.classes[i - 1] == "P":
            before = self.lower[i - 1]
            if before in people.gender and word in _TRADES and people.role(before) is None:
                return False
            if before.rstrip(".") in people.titles and people.titles[before.rstrip(".")].kind == "honorific":
                return False
        if i + 1 < end and self.classes[i + 1] == "P" and self._is_body(i + 1) and self.lower[i + 1] in ("ministry", "office", "association", "committee", "party", "union", "guard", "federation", "court", "department"):
            return False
        return not (word in _TRADES and i == end - 1 and i > start and self.lower[i - 1] in people.gender)

    def _role_last(self, start: int, end: int, names: list[Name]) -> None:
        """A run that ends in a role: a role mention, and the name that modifies it."""
        names.append(Name(start, end, "role"))
        classes = self.classes
        i = start
        while i < end and classes[i] != "P":
            i += 1
        last = i
        while last < end and classes[last] == "P" and not self._is_role(last, start, end):
            last += 1
        if i < last < end:
            self._plain(i, last, names)

    def _named(self, start: int, core: int, end: int, names: list[Name], titled: bool) -> None:
        """A title or role from `start`, then a person's name from `core`; what follows the name is another's."""
        classes, lower, people = self.classes, self.lower, self.people
        stop = core
        while stop < end and (classes[stop] == "P" or lower[stop] in PARTICLES or "-" in lower[stop]) and stop - core < _LONGEST:
            stop += 1
        last = stop
        while last - 1 > core and lower[last - 1] in SUFFIXES:
            last -= 1
        first_title = core - 1
        gender = ""
        title = ""
        while first_title >= start:
            found = people.before_name(lower[first_title])
            if found is None:
                break
            gender = gender or found.gender
            title = lower[first_title].rstrip(".") if not title else title
            first_title -= 1
        kind = "person"
        if self._is_body(last - 1) and last - core > 1 and lower[core] not in people.gender:
            kind = "organisation"  # "Chancellor Motors"
            core = start
        name = Name(start, stop, kind, gender=gender, title=title, core=core, core_end=last)
        self._split_name(name)
        if titled and kind == "person":
            role_start = start
            while role_start < core - 1 and people.titles.get(lower[role_start].rstrip(".")) is not None and people.titles[lower[role_start].rstrip(".")].kind == "honorific":
                role_start += 1
            if role_start < core:
                found = people.titles.get(lower[core - 1].rstrip("."))
                if not (found and found.kind == "honorific" and core - role_start == 1):
                    name.role = (role_start, core)
        names.append(name)
        if stop < end:
            self._tail(core, stop, end, names)

    def _tail(self, core: int, stop: int, end: int, names: list[Name]) -> None:
        """What follows a name in its run: "the Obama administration" is a body, not Obama."""
        last = self.lower[end - 1]
        if last in self.people.bodies and self.classes[end - 1] != "P":
            names.append(Name(core, end, "organisation", core=core, core_end=end))
        elif self.classes[stop] != "P":
            nxt = next((i for i in range(stop, end) if self.classes[i] == "P"), end)
            if nxt < end:
                self._plain(nxt, end, names)

    def _split_name(self, name: Name) -> None:
        """Given name and surname, and the gender that the given name tells."""
        lower = self.lower
        core, last = name.core, name.core_end
        if last - core > 1:
            name.given = lower[core]
            name.surname = lower[last - 1]
            if not name.gender:
                name.gender = self.people.gender.get(name.given, "")
                if not name.gender and "-" in name.given:
                    name.gender = self.people.gender.get(name.given.partition("-")[0], "")
        else:
            name.surname = lower[core]
            if not name.gender and not name.title:
                name.gender = ""

    def _plain(self, start: int, end: int, names: list[Name]) -> None:
        """A run without a role: a person, a body, a place or something else."""
        classes, lower, people = self.classes, self.lower, self.people
        core = start
        while core < end and classes[core] != "P":
            core += 1
        if core == end:
            return
        stop = core
        while stop < end and (classes[stop] == "P" or lower[stop] in PARTICLES or "-" in lower[stop]):
            stop += 1
        if stop < end and lower[stop] in ("of", "for", "on"):
            stop = end
        place = self._nation(core, stop)
        if place:
            names.append(Name(core, place, "place", core=core, core_end=place))
            if place < stop and not self._is_body(stop - 1):
                self._plain(place, end, names)
                return
            if place == stop:
                if stop < end and lower[end - 1] in people.bodies:
                    names.append(Name(core, end, "organisation", core=core, core_end=end))
                elif stop < end:
                    nxt = next((i for i in range(stop, end) if classes[i] == "P"), end)
                    if nxt < end:
                        self._plain(nxt, end, names)
                return
            names.pop()
        self._classify(start, core, stop, end, names)

    def _nation(self, core: int, stop: int) -> int:
        """The end of the country or capital that opens the stretch, or 0."""
        lower, nation = self.lower, self.nation
        if stop - core >= 2 and f"{lower[core]} {lower[core + 1]}" in nation:
            return core + 2
        if lower[core] in nation:
            return core + 1
        if stop - core >= 2 and lower[core] in _ADJECTIVES():
            return 0
        return 0

    def _classify(self, start: int, core: int, stop: int, end: int, names: list[Name]) -> None:
        lower, people = self.lower, self.people
        body = next((i for i in range(core, stop) if self._is_body(i) and (i > core or stop == core + 1 or lower[i + 1] in ("of", "for"))), -1)
        given = people.gender
        if stop - core >= 3:  # "Spain Maria Soler": the name begins at the given name
            for k in range(core + 1, stop - 1):
                if lower[k] in given and (lower[k - 1] in self.nation or lower[k - 1] in _ADJECTIVES() or self._is_body(k - 1)):
                    self._named(start, k, end, names, titled=False)
                    return
        if body >= 0 and not (lower[core] in given and stop - core == 2 and body == core + 1 and lower[body] in ("post", "house", "press", "church", "board", "school", "bank", "young")):
            names.append(Name(core, stop, "organisation", core=core, core_end=stop))
        elif lower[core] in given and stop - core > 1:
            self._person(start, core, stop, names)
        elif core > start and stop - core > 1 and self.classes[core - 1] == "N":
            self._person(start, core, stop, names, role=(start, core))
        else:
            word = self.text[self.starts[core] : self.words.ends[core]]
            acronym = stop - core == 1 and len(word) > 1 and word.isupper()
            name = Name(core, stop, "organisation" if acronym else "other", core=core, core_end=stop)
            last = stop
            while last - 1 > core and lower[last - 1] in SUFFIXES:
                last -= 1
            name.core_end = last
            if not acronym:
                self._split_name(name)
            names.append(name)
        if stop < end and lower[end - 1] in people.bodies and self.classes[end - 1] != "P":
            names.append(Name(core, end, "organisation", core=core, core_end=end))

    def _person(
        self, start: int, core: int, stop: int, names: list[Name], role: tuple[int, int] | None = None
    ) -> None:
        """A full name that its given name or the noun before it shows; two of them in a row are two people."""
        lower, given = self.lower, self.people.gender
        if stop - core >= 4:
            for k in range(core + 2, stop - 1):
                if lower[k] in given and lower[k - 1] not in given:
                    self._person(start, core, k, names, role)
                    core, role = k, None
                    break
        last = stop
        while last - 1 > core and lower[last - 1] in SUFFIXES:
            last -= 1
        if role is None and start < core and self.classes[core - 1] == "N":
            role = (start, core)
        name = Name(role[0] if role else core, stop, "person", core=core, core_end=last, role=role)
        self._split_name(name)
        names.append(name)


def _ADJECTIVES() -> dict[str, str]:
    return nation_adjectives()
