"""One stretch of nouns with capitals: where the role ends and the name begins, and what kind of name it is."""

from __future__ import annotations

from collections.abc import Iterator

from ..layers import Name, Syntax, Words
from ..lexicon.bodies import ANY_BODY, NAMED_BODIES, PAPERS
from ..lexicon.lookup import class_of, common_class
from ..lexicon.people import People, common_name, nation_adjectives, nation_names
from ..lexicon.roles import (
    AGENT_ENDS,
    HONOURS,
    OFFICE_HEADS,
    PARTICLES,
    PORTFOLIOS,
    SUFFIXES,
    SURNAME_ROLES,
    THINGS,
)

# Words with a capital that open a sentence, or narrow a role, without being part of a name.
_OPENERS = frozenset(
    [
        "former",
        "ex",
        "then",
        "acting",
        "interim",
        "incoming",
        "outgoing",
        "meanwhile",
        "however",
        "both",
        "dear",
        "old",
        "fellow",
        "longtime",
        "long-time",
    ]
)
_CREDITS = frozenset("reuters getty images image afp epa ap pa rex splash xinhua credit photo".split())
_SEATED = ("-based", "-born", "-listed", "-owned", "-backed", "-led", "-educated", "-controlled", "-headquartered")
_HYPHENATED = ("al-", "el-", "ul-", "ad-", "ar-", "as-", "an-", "bin-", "ez-")
_OFFICE_LINKS = frozenset(["to", "of", "for", "in", "at"])
_OFFICE_BODIES = frozenset(
    [
        "ministry",
        "office",
        "association",
        "committee",
        "party",
        "union",
        "guard",
        "federation",
        "court",
        "department",
        "council",
    ]
)
_SOFT_BODIES = frozenset(
    ["post", "house", "press", "church", "board", "school", "bank", "young", "times", "state", "city", "park", "force"]
)
_LONGEST_NAME = 6
_FURTHEST = 12


def family_first(words: Words, core: int) -> bool:
    """Whether a surname stands before two syllables: "Kim Jong-un", "Moon Jae-in"."""
    head, hyphen, tail = words.printed(core + 1).partition("-")
    return (
        bool(hyphen)
        and tail.islower()
        and head.istitle()
        and len(head) < 6 > len(tail)
        and "-" not in words.lower[core]
    )


class RunReader:
    """Reads runs of one text; holds its words and the word tables."""

    __slots__ = ("adjectives", "classes", "columns", "lower", "nation", "people", "starts", "text", "words")

    def __init__(self, syntax: Syntax, classes: str, tables: People) -> None:
        self.words = syntax.words
        self.classes = classes
        self.lower = syntax.words.lower
        self.text = syntax.words.text
        self.starts = syntax.words.starts
        self.columns = "   " in self.text
        self.people = tables
        self.nation = nation_names()
        self.adjectives = nation_adjectives()

    # --- borders --------------------------------------------------------------------------------------------------

    def lines(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The run, cut where a line ends."""
        first = start
        for i in range(start + 1, end):
            if self.broken(i - 1, i):
                yield first, i
                first = i
        yield first, end

    def extended(self, start: int, end: int) -> int:
        """The run's end with what belongs to its last name: "de Klerk", "al-Amin", "of Homeland Security"."""
        lower, classes = self.lower, self.classes
        size = len(lower)
        if classes[end - 1] != "P":
            return end
        while end + 1 < size and classes[end - 1] == "P" and end - start < _FURTHEST:
            word = lower[end]
            if word in PARTICLES:
                last = end + 2 if lower[end + 1] in PARTICLES else end + 1
                if last < size and classes[last] == "P" and not self.is_body(end - 1):
                    end = self._capitals(last)
                    continue
            elif "-" in word and word.startswith(_HYPHENATED):
                end = self._capitals(end + 1)
                continue
            break
        return self._of_body(end) if lower[end - 1] in self.people.bodies and classes[end - 1] == "P" else end

    def _of_body(self, end: int) -> int:
        """The end of "Organization for Security and Cooperation in Europe", whose head is the last word so far."""
        lower, classes = self.lower, self.classes
        size = len(lower)
        links = 0
        while end + 1 < size and links < 3:
            word = lower[end]
            if word not in ("of", "for", "on", "and", "&", ",", "in") or (
                not links and word in ("and", "&", ",", "in")
            ):
                break
            after = end + 2 if lower[end + 1] == "the" else end + 1
            if after >= size or classes[after] != "P" or lower[after].rstrip(".") in self.people.titles:
                break
            if word == "in" and lower[after] not in ("europe", "asia", "africa", "america", "science"):
                break
            if word in ("and", "&", ",") and lower[after] not in PORTFOLIOS:
                if lower[after] in self.people.gender or self.is_body(after):
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

    def is_body(self, i: int) -> bool:
        """Whether the i-th word heads the names of bodies."""
        return self.lower[i].rstrip(".") in self.people.bodies

    # --- roles ----------------------------------------------------------------------------------------------------

    def single(self, i: int, names: list[Name]) -> None:
        """Adds the name that one capitalised word by itself is."""
        word = self.lower[i]
        kind = self.people.alone.get(word)
        if kind is None:
            if word in self.people.titles:
                return
            if len(word) > 1 and self.words.printed(i).isupper():
                kind = "organisation"
            else:
                names.append(Name(i, i + 1, "other", "", word, "", "", False, i, i + 1))
                return
        if kind == "role" and not self._is_paper(i):
            names.append(Name(i, i + 1, "role"))
        else:
            kind = kind if kind != "role" else "organisation"
            names.append(Name(i, i + 1, kind, core=i, core_end=i + 1))

    def _is_paper(self, i: int, start: int = -1) -> bool:
        """Whether the i-th word ends a paper's name that begins at `start`: "the Economist", "the Harbour Reporter"."""
        start = start if start >= 0 else i
        return self.lower[i] in PAPERS and self.classes[i] == "P" and start > 0 and self.lower[start - 1] == "the"

    def read(self, start: int, end: int, names: list[Name]) -> None:
        """Adds the names in the run."""
        classes, lower = self.classes, self.lower
        while (
            start + 1 < end
            and classes[start] == "P"
            and (lower[start] in _OPENERS or (lower[start].endswith(_SEATED) and classes[start + 1] == "P"))
        ):
            start += 1
        last_role = -1
        words = self.people.titular
        for i in range(end - 1, start - 1, -1):
            word = lower[i]
            if (word in words or "-" in word) and self._is_role(i, start, end):
                last_role = i
                break
        if last_role < 0:
            self._plain(start, end, names)
        elif last_role == end - 1:
            self._role_last(start, end, names)
        elif classes[last_role + 1] == "P":
            self._titled(start, last_role + 1, end, names)
        else:  # "party leader talks", "spokesman Friday"
            self._role_last(start, last_role + 1, names)
            core = classes.find("P", last_role + 1, end)
            if core >= 0:
                self._plain(core, end, names)

    def _is_role(self, i: int, start: int, end: int) -> bool:
        """Whether the i-th word is a title or role here, and not a surname or part of a body's name."""
        word, people = self.lower[i], self.people
        if self.classes[i] != "P":
            return people.role(word) is not None or (word[-1] == "." and word[:-1] in people.titles)
        if i + 1 < end and (title := people.titles.get(word.rstrip("."))) is not None:
            return word[-1] == "." or title.kind == "honorific" or len(word) > 3 or self.lower[i + 1] in people.gender
        if (
            people.role(word) is None
            or (i + 1 == end and self._is_paper(i, start))
            or word in ("source", "guy")
            or (word == "dean" and i == start and i + 2 == end)
        ):
            return False  # "SOURCE Norvik Inc.", "Dean Baker"
        if i > start and self.classes[i - 1] == "P":
            before = self.lower[i - 1]
            if before in people.gender and word in SURNAME_ROLES:
                return False
            title = people.titles.get(before.rstrip("."))
            if title is not None and title.kind == "honorific":
                return False
            if before[-1:] == "." and len(before) == 2:
                return False
        return not (i + 1 < end and self.classes[i + 1] == "P" and self.lower[i + 1] in _OFFICE_BODIES)

    def _role_last(self, start: int, end: int, names: list[Name]) -> None:
        """A run that ends in a role: a role mention, and the name that modifies it."""
        names.append(Name(start, end, "role"))
        first = self.classes.find("P", start, end)
        last = first
        while 0 <= last < end and self.classes[last] == "P" and not self._is_role(last, start, end):
            last += 1
        if 0 <= first < last < end and not (last - first == 1 and common_class(self.lower[first])):
            self._plain(first, last, names)

    def _titled(self, start: int, core: int, end: int, names: list[Name]) -> None:
        """A title or role from `start`, then a name from `core`."""
        classes, lower, people = self.classes, self.lower, self.people
        if people.plural(lower[core]) is not None and (core + 1 == end or classes[core + 1] != "P"):
            return  # "fellow Republicans"
        if (
            core + 2 < end
            and lower[core + 1] in people.gender
            and lower[core] not in people.gender
            and common_class(lower[core])
        ):
            self._plain(core + 1, end, names)  # a headline's "Reporter Quotes Tom Hale"
            return
        stop = self._name_end(core, end)
        if stop - core > 3 and " ".join(self.lower[stop - 2 : stop]) in self.people.places:
            stop -= 2
        stop = self._second_person(core, stop)
        last = self._without_suffix(core, stop)
        several = (
            last - core == 1
            and not common_name(lower[core])
            and (common_class(lower[core]) == "K" or (self.is_body(core) and lower[core] not in _SOFT_BODIES))
        )
        if several or (last - core > 1 and self.is_body(last - 1) and lower[core] not in people.gender):
            names.append(Name(start, stop, "organisation", core=start, core_end=stop))  # "Premier Holdings Ltd"
            return
        gender, title, i = "", "", core - 1
        while i >= start and (found := people.before_name(lower[i])) is not None:
            gender = gender or found.gender
            title = title or lower[i].rstrip(".")
            i -= 1
        start = self._joined(start, core)
        name = Name(start, stop, "person", title=title, gender=gender, core=core, core_end=last)
        name.role = self._role_before(start, core)
        self._split(name)
        royal = people.roles.get(title)
        if royal is not None and royal.kind == "royal" and last - core == 1:
            name.core = core - 1  # "Pope Urban" and "Prince Henrik" keep their titles
        names.append(name)
        if stop < end:
            self._tail(core, stop, end, names)

    def _joined(self, start: int, core: int) -> int:
        """Where the first of two roles or portfolios joined by "and" begins: "Norvik chairman and chief executive Tom Hale"."""
        i = start - 2
        if start == core or i < 0 or self.lower[start - 1] != "and":
            return start
        two = self.lower[i] in PORTFOLIOS and not OFFICE_HEADS.isdisjoint(self.lower[start + 1 : core])
        if not two and self.people.role(self.lower[i]) is None:
            return start
        while i > 0 and self.classes[i - 1] in "ANKP" and start - i < 8 and not self.broken(i - 1, i):
            i -= 1
        return i

    def broken(self, i: int, j: int) -> bool:
        """Whether a line or a column ends between the two words."""
        start, end = self.starts[i], self.starts[j]
        return self.text.find("\n", start, end) >= 0 or (self.columns and self.text.find("   ", start, end) >= 0)

    def _role_before(self, start: int, core: int) -> tuple[int, int] | None:
        """The role between `start` and the name, honorifics left out; "as a hero Donald …" states none."""
        titles = self.people.titles
        if start and self.lower[start - 1] in ("a", "an") and self.classes[core - 1] != "P":
            return None
        while (
            core > start and (t := titles.get(self.lower[core - 1].rstrip("."))) is not None and t.kind == "honorific"
        ):
            core -= 1
        while start < core and (t := titles.get(self.lower[start].rstrip("."))) is not None and t.kind == "honorific":
            start += 1
        return (start, core) if start < core else None

    def _office(self, start: int) -> int:
        """Where a role begins whose complement the run opens with ("ambassador to Havana Lise Holm"), or -1."""
        classes, lower = self.classes, self.lower
        i = start - 1
        if i > 0 and lower[i] == "the":
            i -= 1
        if i < 1 or lower[i] not in _OFFICE_LINKS:
            return -1
        head = i - 1
        if self.people.role(lower[head]) is None:
            return -1
        while head > 0 and classes[head - 1] in "ANKP" and i - head < 8 and not self.broken(head - 1, head):
            head -= 1
        return head

    # --- names ----------------------------------------------------------------------------------------------------

    def _name_end(self, core: int, end: int) -> int:
        classes, lower = self.classes, self.lower
        stop = core
        while (
            stop < end
            and stop - core < _LONGEST_NAME
            and (classes[stop] == "P" or lower[stop] in PARTICLES or lower[stop].startswith(_HYPHENATED))
        ):
            stop += 1
        return stop

    def _second_person(self, core: int, stop: int) -> int:
        """Where a second full name begins in a stretch of capitals (in captions: "Ilya Serov Tom Hale"), else its end."""
        lower, given = self.lower, self.people.gender
        for k in range(core + 2, stop - 1):
            if (
                lower[k] in given
                and lower[k - 1] not in PARTICLES
                and (lower[k - 1] not in given or lower[k] == lower[core])
            ):
                return k
        return stop

    def _without_suffix(self, core: int, stop: int) -> int:
        while stop - 1 > core and (self.lower[stop - 1] in SUFFIXES or self.lower[stop - 1] in HONOURS):
            stop -= 1
        return stop

    def _tail(self, core: int, stop: int, end: int, names: list[Name]) -> None:
        """What follows a name in its run: "the Obama administration" is a body, not Obama."""
        if self.classes[end - 1] != "P" and self.is_body(end - 1):
            if end - core == 2 and self.lower[end - 1] in ANY_BODY and self.words.printed(core).isupper():
                return  # "the RPR party" is the RPR
            names.append(Name(core, end, "organisation", core=core, core_end=end))
            return
        nxt = self.classes.find("P", stop, end)
        if nxt >= 0:
            self._plain(nxt, end, names)

    def _split(self, name: Name) -> None:
        """Given name and surname, and the gender that the given name tells."""
        lower, gender = self.lower, self.people.gender
        core, last = name.core, name.core_end
        name.surname = lower[last - 1]
        if last - core > 1:
            name.given = lower[core]
            first, second = lower[core], lower[core + 1]
            if family_first(self.words, core) or (
                first in ("kim", "lee") and last - core == 3 and second not in gender and "." not in second
            ):
                return  # "Kim Jong-un", "Kim Yo Jong": the first is the surname, and tells no gender
            if not name.gender:
                name.gender = gender.get(name.given) or gender.get(name.given.partition("-")[0], "")

    def _plain(self, start: int, end: int, names: list[Name]) -> None:
        """A run without a role before its last name: people, bodies, places, other names."""
        classes, lower = self.classes, self.lower
        first = classes.find("P", start, end)
        while first >= 0:
            stop = first
            while stop < end and (
                classes[stop] == "P" or lower[stop] in PARTICLES or lower[stop].startswith(_HYPHENATED)
            ):
                stop += 1
            if stop < end and lower[stop] in ("of", "for", "on"):
                stop = end
            nxt = classes.find("P", stop, end)
            if not (nxt >= 0 and " ".join(lower[first:stop]) in self.adjectives):
                self._stretch(start, first, stop, names)
            if nxt < 0 and stop < end:
                self._tail(first, stop, end, names)
            first = nxt

    def _stretch(self, start: int, core: int, stop: int, names: list[Name]) -> None:
        """One stretch of capitals, with what stands before it in its run from `start`."""
        lower, given = self.lower, self.people.gender
        while stop - core > 2 and lower[core] in _CREDITS and (lower[core + 1] in given or lower[core + 1] in _CREDITS):
            core += 1  # "Getty Images Tom Hale"
        place = self._nation(core, stop)
        if place == stop:
            names.append(Name(core, stop, "place", core=core, core_end=stop))
            return
        office = self._office(start) if stop - core > 1 else -1
        for k in range(core + 1, stop - 1) if lower[core] not in given else ():  # "Spain Maria Soler"
            before = lower[k - 1]
            if lower[k] in given and (
                office >= 0
                or before in self.nation
                or before in self.adjectives
                or common_class(before.rpartition("-")[2])
            ):
                self._person(core, k, stop, names, (office if office >= 0 else core, k))
                return
        if office >= 0 and stop - core > 2 and (place or stop - core == 3):
            k = place or core + 1
            if stop - k > 1 and not self._has_body(k, stop):
                self._person(core, k, stop, names, (office, k))
                return
        self._classify(office if start < core and office >= 0 else start, core, stop, names)

    def _nation(self, core: int, stop: int) -> int:
        """The end of the country or capital that opens the stretch, or of the place that it is; or 0."""
        word = self.lower[core]
        if stop - core == 1:
            return stop if word in self.people.places or word in self.nation else 0
        if " ".join(self.lower[core:stop]) in self.people.places:
            return stop
        if f"{word} {self.lower[core + 1]}" in self.nation:
            return core + 2
        return core + 1 if word in self.nation else 0

    def _classify(self, start: int, core: int, stop: int, names: list[Name]) -> None:
        lower, given = self.lower, self.people.gender
        if stop - core > 1 and lower[stop - 1] in ("poll", "survey", "study"):
            stop -= 1  # "a Boston Globe Poll" is the Globe's
        size = stop - core
        if (
            self._has_body(core, stop)
            or (
                size > 1
                and (
                    lower[stop - 1] in PAPERS
                    or lower[stop - 1] == "management"
                    or " ".join(lower[core:stop]) in NAMED_BODIES
                )
            )
            or "&" in lower[core:stop]
            or (size > 1 and lower[core] in self.adjectives)
            or (size > 1 and lower[core] in self.nation and lower[core] not in given)
        ):
            core = self._opener(start, core)
            names.append(Name(core, stop, "organisation", core=core, core_end=stop))
        elif size == 2 and family_first(self.words, core):
            self._person(start, core, stop, names, None)
        elif (
            size > 1
            and (lower[core] in given or lower[core].partition("-")[0] in given)
            and common_class(lower[stop - 1]) != "A"
        ):
            self._person(
                start, core, stop, names, (start, core) if start < core and self.classes[core - 1] == "N" else None
            )
        elif start < core and self.is_body(core - 1):
            names.append(Name(core, stop, "organisation", core=core, core_end=stop, apposed=((start, core),)))
        elif size > 1 and start < core and self.classes[core - 1] == "N" and self._doer(core - 1):
            self._person(start, core, stop, names, (start, core))
        elif size == 1 and self._is_organisation(core):
            names.append(Name(core, stop, "organisation", core=core, core_end=stop))
        else:
            name = Name(core, stop, "other", core=core, core_end=self._without_suffix(core, stop))
            self._split(name)
            names.append(name)

    def _opener(self, start: int, core: int) -> int:
        """Where a body's name begins whose first word is a common one that opens the sentence: "City Resources Ltd"."""
        while core > start and self.words.printed(core - 1)[0].isupper() and self.lower[core - 1] not in _OPENERS:
            core -= 1
        if (
            core > 1
            and self.lower[core - 1] == "and"
            and self.lower[core - 2] in PORTFOLIOS
            and self.classes[core - 2] == "P"
        ):
            core -= 2
            while core and self.classes[core - 1] == "P":
                core -= 1
        return core

    def _doer(self, i: int) -> bool:
        """Whether the noun before a name rather makes it a person's: "lock Danny Grew", not "vessel Lighthouse Ray"."""
        word = self.lower[i]
        return self.people.role(word) is not None or (word.endswith(AGENT_ENDS) and word not in THINGS)

    def _has_body(self, core: int, stop: int) -> bool:
        """Whether the stretch is a body's name: "Northern Bank", "University of Leeds"."""
        lower, bodies, last = self.lower, self.people.bodies, stop - 1
        for i in range(core, stop):
            word = lower[i]
            if (word in bodies or (word[-1] == "." and word.rstrip(".") in bodies)) and (
                i in (core, last) or lower[i + 1] in ("of", "for", "on")
            ):
                return not (stop - core == 2 and lower[core] in self.people.gender and word in _SOFT_BODIES)
        return False

    def _is_organisation(self, core: int) -> bool:
        printed = self.words.printed(core)
        return (len(printed) > 1 and printed.isupper()) or self.lower[core] in self.people.agencies

    def _person(self, start: int, core: int, stop: int, names: list[Name], role: tuple[int, int] | None) -> None:
        """A full name that its given name or the noun before it shows; two of them in a row are two people."""
        second = self._second_person(core, stop)
        if second < stop:
            self._person(start, core, second, names, role)
            core, role = second, None
        name = Name(
            role[0] if role else core, stop, "person", core=core, core_end=self._without_suffix(core, stop), role=role
        )
        self._split(name)
        names.append(name)

    def common(self, i: int) -> bool:
        """Whether the word is a common one that may owe its capital to its place."""
        word = self.lower[i]
        return class_of(word) != "N" or word in self.people.bodies or self.people.plural(word) is not None
