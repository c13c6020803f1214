"""Reading one run of dateline parts, in whatever order they stand."""

from __future__ import annotations

import re
from datetime import date

from attrs import define, evolve, field

from ..lexicon import Lexicon
from ..lexicon.agencies import slug_key, slugs
from ..lexicon.places import folded, places_by_name, regions_by_name
from ..records import PartialDate
from ..rules import compiled
from .parts import ACRONYMS, COMMON_WORDS, LABELS, MONTHS, NAMESAKES, PREPOSITIONS, SHORT_PREPOSITIONS, WEEKDAYS, part

_MOST_PARTS = 16
_BLANK = " \t\xa0,;."
# What newsrooms bracket after a place that is no agency.
_NOT_AGENCIES = frozenset("""UPDATE UPDATED UPDATES LEAD EXCLUSIVE CORRECTED PHOTOS VIDEO""".split()) | frozenset(
    ("STAFF REPORT", "STAFF REPORTER", "STAFF CORRESPONDENT", "OUR CORRESPONDENT", "OUR REPORTER", "OUR STAFF REPORTER",
     "OUR STAFF CORRESPONDENT", "SPECIAL CORRESPONDENT", "CORRESPONDENT", "REPORTER", "WEB DESK", "NEWS DESK",
     "MONITORING DESK", "NEWS REPORT", "MONITORING REPORT", "DESK REPORT")
)  # fmt: skip


@define(eq=False, repr=False)
class PlaceRead:
    """Characters of a city and of its qualifier, or -1."""

    start: int
    end: int
    qualifier_start: int = -1
    qualifier_end: int = -1


@define(eq=False, repr=False)
class Run:
    """The parts read from `start` to `end`, in characters.

    `shape` has a letter for each part in order. Places: K known and in capitals, U in capitals, V in capitals and
    long or very short, P with a preposition ("NEAR MOSUL"), k known, t capitalised, l known and in lower case, w a newsroom's label. Qualifiers: q known, f by its form. Dates: D a day, Y with its year,
    W a weekday alone, N "no date". Agencies: A known and set off, B set off, a known and bare. Ends: d a dash, c a colon, b a bar.
    """

    start: int
    end: int
    shape: str = ""
    places: list[PlaceRead] = field(factory=list)
    written: PartialDate | None = None
    agency: tuple[int, int] | None = None

    def add(self, letter: str, end: int) -> int:
        """Note a part and its end."""
        self.shape += letter
        self.end = end
        return end


class Reader:
    """Reads runs from one text."""

    def __init__(self, text: str, lexicon: Lexicon, published: date | None = None) -> None:
        self.text = text.replace("\xa0", " ") if "\xa0" in text else text
        self.published = published
        self.cities = places_by_name(lexicon.places)
        self.regions = regions_by_name(lexicon.places)
        self.slugs = slugs(lexicon.agencies)

    def knows_agency(self, slug: str) -> bool:
        """Whether the table lists this slug."""
        return slug_key(slug) in self.slugs or ("/" in slug and any(slug_key(s) in self.slugs for s in slug.split("/")))

    def read(self, pos: int) -> Run:
        """The run that starts here; its shape is empty where no part does.

        After a separator the run goes on only if what follows ends in a separator or bracket too.
        """
        run, kept = Run(pos, pos), None
        for _ in range(_MOST_PARTS):
            pos = self._skip(run, pos)
            after = self._part(run, pos)
            if after is None:
                break
            pos = after
            if run.shape[-1] in "dcb":
                if not self._goes_on(run, pos):
                    return run
                kept = evolve(run, places=list(run.places))
        if (
            kept is None
            or run.shape[-1] in "dcbA"
            or (run.shape[-1] == "a" and self.text[run.end : run.end + 1] == "\n")
        ):
            return run
        return kept

    def _skip(self, run: Run, pos: int) -> int:
        text = self.text
        while pos < len(text) and text[pos] in _BLANK and (run.shape or text[pos] not in ".,;"):
            if text[pos] == ";" and text[pos - 1] == ")":
                break
            pos += 1
        return pos

    def _part(self, run: Run, pos: int) -> int | None:
        """The end of the part at `pos`, noted in `run`; None where none fits."""
        text, shape = self.text, run.shape
        c = text[pos : pos + 1]
        if not c or c == "\n":
            return None
        if c in "([/":
            if text.startswith("()", pos) and shape:
                return pos + 2
            return self._bracket(run, pos) or (self._separator(run, pos) if c == "/" and shape else None)
        if c in "-–—―‒_~:;|•>&â":
            return self._separator(run, pos) if shape else None
        if not c.isalnum():
            return None
        if shape and shape[-1] in "AB":
            end = self._date(run, pos) if run.written is None else None
            return end or (
                self._late_place(run, pos, "KUk" if self._dated_place(pos) else "KU") if shape == "A" else None
            )
        if run.written is None and "N" not in shape:
            end = self._date(run, pos) or (self._bare_day if c.isdecimal() else self._weekday)(run, pos)
            if end is not None:
                return end
        if not c.isalpha():
            return None
        if (end := self._bare_agency(run, pos)) is not None or (end := self._barred(run, pos)) is not None:
            return end
        if shape == "a":
            return self._late_place(run, pos, "KUk") if text[run.end] == "," else None
        if not run.places and shape in ("D", "Y"):
            return self._late_place(run, pos, "KUk") if text[run.end] == "," else None
        if not run.places:
            return self._places(run, pos) if not shape or shape[-1] in "dcb" else None
        return self._qualifier(run, pos) if shape[-1] in "KUVPktq" else None

    def _separator(self, run: Run, pos: int) -> int | None:
        while pos > run.end and self.text[pos - 1] in " \t\xa0":
            pos -= 1
        m = part("separator").match(self.text, pos)
        return run.add(m.lastgroup or "", m.end()) if m else None

    def _goes_on(self, run: Run, pos: int) -> bool:
        """Whether another part follows the separator at whose end `pos` is, and something that ends it."""
        text = self.text
        while text[pos : pos + 1] in (" ", "\t", "\xa0"):
            pos += 1
        c = text[pos : pos + 1]
        probe = Run(pos, pos)
        if c == "(" and (m := part("bracket").match(text, pos)) and (m["round"] or "").upper() in _NOT_AGENCIES:
            return True
        if c in ("(", "/") and (run.agency is None or "a" in run.shape):
            end = self._bracket(probe, pos)
            return end is not None and (probe.shape[-1:] == "A" or ("B" in probe.shape and self._onward(end)))
        if not c.isalnum():
            return False
        if run.places and run.agency is None and (end := self._bare_agency(probe, pos)):
            return self._onward(end) or (text[end : end + 1] == "\n" and run.shape[0] == "K")
        if self._barred(run, pos, probe):
            return True
        if run.written is None and (end := self._date(probe, pos)):
            return self._onward(end)
        if not run.places and c.isalpha() and (end := self._places(probe, pos)):
            return self._onward(end)
        return False

    def _onward(self, pos: int) -> bool:
        return part("onward").match(self.text, pos) is not None

    def _date(self, run: Run, pos: int) -> int | None:
        m = part("date").match(self.text, pos)
        if m is None:
            return None
        if m["none"]:
            return run.add("N", m.end())
        written = _partial(m)
        if written is None:
            return None
        run.written = written
        return run.add("D" if written.year is None else "Y", m.end())

    def _bare_day(self, run: Run, pos: int) -> int | None:
        """A day without its month, between a place and its wire: "LIMA, 4 (ANDINA) -"."""
        if run.shape[-1:] not in tuple("KUkq") or self.text[run.end] != ",":
            return None
        m = compiled(r"([12]?\d|3[01])[ ]{1,2}(?=\(([A-Z][A-Za-z]{1,20})\))").match(self.text, pos)
        if m is None or slug_key(m[2]) not in self.slugs or m[1] == "0":
            return None
        run.written = PartialDate(day=int(m[1]))
        return run.add("D", m.end(1))

    def _weekday(self, run: Run, pos: int) -> int | None:
        """A weekday alone, after a place and its comma: "LONDON, Monday (Reuters) -"."""
        if run.shape[-1:] not in tuple("KUVPkq") or self.text[run.end] != ",":
            return None
        m = part("weekday").match(self.text, pos)
        if m is None or not (
            self._onward(m.end())
            or self.text.startswith("\n", m.end())
            or part("capitals").match(self.text, m.end() + 1)
        ):
            return None
        run.written = PartialDate(weekday=WEEKDAYS.index(m[0][:3].lower()))
        return run.add("W", m.end())

    def _bracket(self, run: Run, pos: int) -> int | None:
        """What stands in brackets or between slashes: an agency, a qualifier, a day, a place after the day."""
        m = part("bracket").match(self.text, pos)
        if m is None:
            return None
        start, end = m.span(m.lastgroup or 0)
        inner = self.text[start:end]
        if slug := self._slug_in(inner, slashed=m.lastgroup == "slash"):
            left = start + inner.index(slug)
            run.agency = (left, left + len(slug))
            return run.add("A", m.end())
        if not run.places and run.shape in ("D", "Y") and folded(inner) in self.cities:
            run.places.append(PlaceRead(start, end))
            return run.add("K" if inner.isupper() else "k", m.end())
        if run.places and run.written is None and (letter := self._qualifier_in(run, start, end)):
            place = run.places[-1]
            if place.qualifier_start < 0:
                place.qualifier_start, place.qualifier_end = start, end
            return run.add(letter, m.end())
        return self._unknown_bracket(run, start, end, m.end())

    def _slug_in(self, inner: str, *, slashed: bool) -> str:
        """The known slug that a bracket holds, before another or, between slashes, a reporter: "/TASS Ann Orlova/"."""
        if self.knows_agency(inner):
            return inner.strip()
        first = inner.split(" ", maxsplit=1)[0].rstrip("-")
        if inner[len(first) :].lstrip(" ")[:1] == "-" and slug_key(first) in self.slugs and inner[-1].isalpha():
            return first
        return first if slashed and len(first) > 2 and slug_key(first) in self.slugs else ""

    def _qualifier_in(self, run: Run, start: int, end: int) -> str:
        """The letter of a state or country in brackets after its place: known, or by the comma after it."""
        if run.shape[-1] not in "KUVPktq":
            return ""
        if folded(self.text[start:end]) in self.regions:
            return "q"
        return (
            "f" if run.shape[-1] != "q" and self.text[end + 1 : end + 2] == "," and not self._dated(start, end) else ""
        )

    def _dated(self, start: int, end: int) -> bool:
        m = part("date").match(self.text, start, end)
        return m is not None and m.end() == end

    def _unknown_bracket(self, run: Run, start: int, end: int, after: int) -> int | None:
        """An agency not in the table, an agency and the day in one bracket, or the day alone."""
        text = self.text
        day = self._day_in(run, start, end)
        if day == start:
            run.end = after
            return after
        cut = end if day is None else start + len(text[start:day].rstrip(" -–—,/"))
        inner = text[start:cut]
        if inner.upper() in _NOT_AGENCIES and run.shape:
            run.end = after
            return after
        known = slug_key(inner) in self.slugs
        if not known and run.shape == "k" and inner.isalpha() and text[run.start : run.end] in NAMESAKES:
            return None  # "Paris (Hilton) -": as likely a surname
        if not known and not (_like_an_agency(inner) if run.shape else inner.isupper() and len(inner) < 8):
            return None
        run.agency = (start, cut)
        # Slashes and a full stop set off an agency as a known slug does: "/VOLNA/."
        slashed = text[start - 1] == "/" and text[after - 1] == "." and run.written is not None
        return run.add("A" if known or slashed else "B", after)

    def _day_in(self, run: Run, start: int, end: int) -> int | None:
        """Where the day starts that ends a bracket, noted in `run`: "(Marketwired - Aug. 3, 2015)"."""
        if run.written is not None or run.shape[-1:] in ("t", "w"):
            return None
        text = self.text
        marks = [m.end() for m in compiled(r"[ ]?[-–—,/][ ]|[ /](?=\d)").finditer(text, start, end)]
        for begin in (start, *marks[:3]):
            m = part("date").match(text, begin, end)
            if m and m["none"] is None and not text[m.end() : end].strip(" ."):
                self._date(run, begin)
                return begin
        return None

    def _bare_agency(self, run: Run, pos: int) -> int | None:
        """A known slug without brackets: first on the line, after the day or after the place."""
        text, last = self.text, run.shape[-1:]
        if last not in "DYNWdbKkUq" or (last in ("d", "b") and run.agency):
            return None
        # "ASTANA. KAZINFORM": a slug after a full stop ends where its capitals do, as one after the day does.
        stopped = last in "DYNWKkq" and text.startswith(".", run.end)
        m = part("bare").match(text, pos)
        if m is None or slug_key(m[0]) not in self.slugs:
            m = part("capitals").match(text, pos) if last and (last in "DYNW" or stopped) else None
        if m is None or slug_key(m[0]) not in self.slugs or (m[0].islower() and m[0] != "dpa" and "." not in m[0]):
            return None
        if (
            last
            and last in "KkUq"
            and (folded(m[0]) in self.regions or (text[pos - 2] not in ",." and not m[0].split(" ", 1)[0].isupper()))
        ):
            return None
        end = m.end() - m[0].endswith(".")
        run.agency = (pos, end)
        return run.add("a", end + ((last in "DYNW" or stopped) and text.startswith(". ", end)))

    def _barred(self, run: Run, pos: int, noted: Run | None = None) -> int | None:
        """An agency that the table does not list, between the place's slash or bar and another mark: "OSLO | Fjord News |"."""
        if run.shape[-1:] != "b" or run.agency or not run.places or run.shape[0] not in "Kk":
            return None
        m = part("barred").match(self.text, pos)
        if m is None or folded(m[0]) in self.cities or m[0].split()[0].lower() in LABELS or not _like_a_name(m[0]):
            return None
        noted = noted or run
        noted.agency = m.span()
        return noted.add("B", m.end())

    def _qualifier(self, run: Run, pos: int) -> int | None:
        """A state, province or country after a comma: known, or by its form where the dateline goes on after it."""
        text = self.text
        place = run.places[-1]
        if "," not in text[run.end : pos]:
            return None
        m = part("qualifier").match(text, pos)
        if m is None:
            return None
        end, known = m.end(), folded(m[0]) in self.regions
        cut = end
        while not known and (cut := text.rfind(" ", pos, cut)) > 0:
            if folded(text[pos:cut]) in self.regions:
                end, known = cut, True
        if not known and (run.shape[-1] not in "KUVPq" or end - pos > 40 or not self._onward(end)):
            return None
        if place.qualifier_start < 0:
            place.qualifier_start = pos
        place.qualifier_end = end
        run.add("q" if known else "f", end)
        m = part("more").match(text, end)
        return (self._places(run, m.end()) if m and not self._slug_at(m.end()) else None) or end

    def _slug_at(self, pos: int) -> bool:
        """Whether a known slug stands here, up to a slash or to the mark that ends it."""
        if slug_key(self.text[pos : pos + 40].partition("/")[0]) in self.slugs:
            return True
        m = part("bare").match(self.text, pos)
        return m is not None and slug_key(m[0]) in self.slugs

    def _late_place(self, run: Run, pos: int, letters: str) -> int | None:
        """A place right after the agency or day that opens the line, where the dateline goes on."""
        probe = Run(pos, pos)
        end = self._places(probe, pos)
        if end is None or probe.shape[0] not in letters or not self._onward(end):
            return None
        run.places = probe.places
        return run.add(probe.shape, end)

    def _dated_place(self, pos: int) -> bool:
        """Whether a place in small letters stands here, and its day: "(AGI) Rome, May 3 -"."""
        m = compiled(r"[A-Z][a-z]{2,15},[ ]").match(self.text, pos)
        return m is not None and part("date").match(self.text, m.end()) is not None

    def _places(self, run: Run, pos: int) -> int | None:
        """The end of a list of places, the last of which may still get a qualifier."""
        end = self._place(run, pos)
        while end is not None and len(run.places) < 7:
            m = part("between").match(self.text, end)
            after = self._place(run, m.end()) if m and not self._slug_at(m.end()) else None
            if after is None:
                return end
            end = after
        return end

    def _place(self, run: Run, pos: int) -> int | None:
        text = self.text
        m = part("upper").match(text, pos)
        upper = m is not None
        if m is None and (not run.places or run.shape[:1] in ("k", "t")):
            m = part("title").match(text, pos)
        if m is None or text[m.end() : m.end() + 2] in (" a", " j") or m[0].islower():
            if not run.places and (lower := part("lower").match(text, pos)) and folded(lower[0]) in self.cities:
                run.places.append(PlaceRead(*lower.span()))
                return run.add("l", lower.end())
            if m is None:
                return None
        end = m.end()
        if text[end : end + 1] in ("'", "’") and folded(text[pos : end + 1]) in self.cities:
            end, m = end + 1, None  # "Male' -"
        known = m is None or (folded(m[0]) in self.cities and (upper or m[0] not in COMMON_WORDS))
        if not known and not self._onward(end):
            end, known = self._shortened(pos, end)
            if not known:
                return None
        elif not known:
            end, known = self._before_slug(pos, end)
        letter = ("K" if upper else "k") if known else _unknown(text[pos:end], upper=upper)
        if not known and end - pos > 45:
            return None
        run.places.append(PlaceRead(pos, end))
        return run.add(letter, end)

    def _before_slug(self, pos: int, end: int) -> tuple[int, bool]:
        """The end of a known city with a known slug in capitals after it: "London CNN —"."""
        cut = end
        while (cut := self.text.rfind(" ", pos, cut)) > 0:
            tail = self.text[cut + 1 : end]
            if (
                tail.split(" ", 1)[0].isupper()
                and slug_key(tail) in self.slugs
                and folded(self.text[pos:cut]) in self.cities
            ):
                return pos + len(self.text[pos:cut].rstrip()), True
        return end, False

    def _shortened(self, pos: int, end: int) -> tuple[int, bool]:
        """The end of the longest known city with which a run of capitalised words begins."""
        cut = end
        while (cut := self.text.rfind(" ", pos, cut)) > 0:
            if folded(self.text[pos:cut]) in self.cities:
                return cut, True
        return end, False


def _unknown(name: str, *, upper: bool) -> str:
    """The letter of a place that the tables do not list."""
    words = name.lower().replace("-", " ").split()
    if upper and (words[0] in PREPOSITIONS or (words[0] in SHORT_PREPOSITIONS and len(words) > 2)):
        return "P"
    if words[0] in SHORT_PREPOSITIONS or any(word.strip(".") in LABELS for word in words) or name in ACRONYMS:
        return "w"
    if len(words) > 3 or len(name) < 4:
        return "V" if upper else "t" if len(words) < 4 else "w"
    return "U" if upper else "t"


_DOMAIN = r"[a-z0-9-]{2,25}\.(?:com|net|org|tv|[a-z]{2})(?:\.[a-z]{2})?"


def _like_an_agency(inner: str) -> bool:
    """Whether a bracket holds a name: capitalised, short, no sentence."""
    words = inner.split()
    if len(words) == 1 and compiled(_DOMAIN).fullmatch(inner):
        return True
    plain = sum(word[0].islower() for word in words)
    return 0 < len(words) <= 6 and plain <= 1 and not inner[0].islower() and not inner.isdigit() and inner[1:2] != "-"


def _like_a_name(text: str) -> bool:
    """Whether words name an agency and head no column: "Marsh News", "IraqiNews.com", "AFP", but not "Fashion week"."""
    words = text.split()
    if len(words) == 1:
        return "." in text or not text[1:].islower()
    return all(word[0].isupper() or word.startswith("al-") for word in words)


def _partial(m: re.Match[str]) -> PartialDate | None:
    name, year = m["month"] or m["month2"], m["year"] or m["year2"] or m["year3"] or m["year4"]
    day = int(m["day"] or m["day2"] or m["day3"] or m["day4"])
    month = MONTHS.index(name[:3].lower()) + 1 if name else int(m["month3"] or m["month4"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    full = None
    if year:
        number = int(year.lstrip("'"))
        full = number if number > 99 else number + (1900 if number > 50 else 2000)
    return PartialDate(full, month, day, WEEKDAYS.index(m["weekday"][:3].lower()) if m["weekday"] else None)
