"""Datelines: place, day and wire, before the first sentence.

A dateline is read as a run of parts in any order, joined by commas, full stops, brackets and dashes:

    places = place (("/" | "and" | ";") place)*      place = city ("," qualifier | "(" qualifier ")")?
    date   = weekday? (month day | day month) year?  agency = "(slug)" | "/slug/" | slug, where known
    end    = dash | colon | underscore | the agency's own bracket

A run counts as a dateline only on enough evidence: see `_accepted`.
"""

from __future__ import annotations

import re
from functools import cache

from attrs import define, field

from .article import Article
from .layers import Words
from .lexicon import Lexicon
from .lexicon.agencies import slug_key, slugs
from .lexicon.places import folded, places_by_name, regions_by_name
from .records import Dateline, PartialDate, Place
from .rules import compiled

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
_DATE = rf"""(?:(?P<weekday>{_DAY})\b\.?,?[ ]{{1,2}})?
    (?:(?P<month>{_MONTH})\b\.?[ ]{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%])(?:,?[ ]{{0,2}}(?P<year>(?:19|20)\d\d)\b)?
      |(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:[ ]{{1,2}}(?:of[ ])?|-)(?P<month2>{_MONTH})\b\.?(?:,?[ -]{{0,2}}(?P<year2>(?:19|20)\d\d|'?\d\d)\b)?
      |(?P<year3>(?:19|20)\d\d)-(?P<month3>[01]\d)-(?P<day3>[0-3]\d)\b
      |(?P<none>no[ ]date)\b)
    (?:,?[ ]?/?[ ]?\d{{1,2}}[:.]\d\d[ ]?(?:[ap]\.?m\.?|gmt|utc|[A-Z]{{2,4}})?\b)?"""
# Upper-case letters: all letters but the lower-case Latin ones.
_UP = r"[^\W\d_a-zß-öø-ÿāăąćčďđēėęěğģīįıķļłńņňōőœŕřśşšţťūůűųźżž]"
_LETTER = r"[^\W\d_]"
_JOIN = r"(?:de|del|della|di|do|da|dos|las|los|la|le|les|el|al|of|on|upon|sur|en|the|am|an|der|den|under|y|e|i)"
_UP_WORD = rf"(?:(?:Mc|Mac|De|La|Le|Du)?{_UP}(?:{_UP}+|(?=['’]))(?:['’.\-–]{_UP}+){{0,4}}(?:(?!{_LETTER})|(?=[A-Z][a-z]))|{_UP}{{1,3}}\.(?=[ ]))"
_UP_NAME = rf"{_UP_WORD}(?:(?:[ ]{{1,2}}|[ ]{_JOIN}[ ]|-{_JOIN}-){_UP_WORD}){{0,5}}"
_TITLE_WORD = rf"(?:{_UP}{_LETTER}*(?:['’\-–]{_LETTER}+){{0,4}}(?!{_LETTER})|(?:St|Ft|Mt|Ste)\.)"
_TITLE_NAME = rf"{_TITLE_WORD}(?:(?:[ ]{{1,2}}|[ ]{_JOIN}[ ](?:{_JOIN}[ ])?){_TITLE_WORD}){{0,4}}"
_ABBREVIATION = rf"(?:{_UP}\.[ ]?){{1,3}}(?:{_UP}(?![\w])|[A-Za-z]{{2,3}}\.)?|{_UP}[A-Za-z]{{1,4}}\."
_QUALIFIER = rf"(?:the[ ])?(?:{_ABBREVIATION}|{_TITLE_NAME})"
_BRACKET = r"\((?P<round>[^()\n]{2,60})\)|/(?P<slash>[^/\n]{2,45})/\.?|\[(?P<square>[^\[\]\n]{2,40})\]|<(?P<angle>[^<>\n]{2,40})>"
_SEPARATOR = r"""[ \t]*(?:
    (?P<dash>(?:(?<=[\s).\]/\d,])-(?=\s|$)|(?<=[)\]])-|--+|[–—―‒]+|_+|(?<=\s)~(?=\s))(?:[ ]?[-–—_]+(?=\s|$))*)
    |(?P<colon>:)(?=\s|$|["'“‘])
    |(?P<bar>[|•>]+)(?=\s))"""
_FURNITURE = r"(?:(?:Photo|Image|Video|Watch|Advertisement|CLOSE|Share|Save|Listen|Play|Print|Email)[ ]{1,2}){1,3}|[*\"'“‘•>=\s]{1,12}"
_TAGS = r"(?:[ \t]*\[[A-Z][^\[\]\n]{1,80}\])+[ \t]*"

# Words of a newsroom that head a line as a place does.
_LABELS = frozenset(
    """analysis factbox exclusive update update1 correction corrected refile breaking wrapup wrap snapshot timeline
    interview feature features newsmaker insight column commentary opinion editorial editors editor note notes summary
    description overview background advisory alert live watch video photo photos image gallery photograph review preview
    profile obituary letter letters comment poll special report reports exclusive sport sports business world politics
    tech science health entertainment lifestyle culture weather markets stocks news headlines digest briefs brief
    question answer q a men women home advertisement related more read also see warning fact false true verdict claim
    result results score scores summary scorecard standings schedule team teams who what when where why how key points
    first second third final next last lead urgent pix graphic explainer explained factcheck episode part chapter
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may
    june july august september october november december the a an in on at by for from to and or but with this that
    progress published updated posted caption source sources contact media press release for immediate""".split()
)


@define
class _Run:
    """What was read of a line so far, in characters."""

    start: int
    end: int
    places: list[tuple[int, int, int, int]] = field(factory=list)
    written: PartialDate | None = None
    dateless: bool = False
    agency: tuple[int, int] | None = None
    known_agency: bool = False
    bracketed: bool = False
    separator: str = ""
    known: int = 0
    qualified: bool = False
    upper: bool = False
    tagged: bool = False


@cache
def _regex(name: str) -> re.Pattern[str]:
    source = {
        "date": (_DATE, re.IGNORECASE),
        "upper": (_UP_NAME, 0),
        "title": (_TITLE_NAME, 0),
        "qualifier": (_QUALIFIER, 0),
        "bracket": (_BRACKET, 0),
        "separator": (_SEPARATOR, 0),
        "furniture": (_FURNITURE, 0),
        "tags": (_TAGS, 0),
        "bare": (r"[^\W_][\w.&/\-]{0,20}(?:[ ][^\W_][\w.&/\-]{0,15}){0,3}?(?=[ ]?(?:[-–—:_,.]|$|\n))", 0),
    }[name]
    return compiled(*source)


class _Reader:
    """Reads runs of dateline parts from one text."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.cities = places_by_name(lexicon.places)
        self.regions = regions_by_name(lexicon.places)
        self.slugs = slugs(lexicon.agencies)

    def read(self, pos: int) -> _Run | None:
        """The run of parts that starts here, or None where no part does."""
        text = self.text
        run = _Run(pos, pos)
        for _ in range(14):
            while pos < len(text) and text[pos] in " \t\xa0,;.":
                if text[pos] == "." and not (run.places or run.written):
                    return None
                pos += 1
            if pos >= len(text) or text[pos] == "\n":
                break
            after = self._part(run, pos)
            if after is None:
                break
            pos = after
            if run.separator and not self._goes_on(run, pos):
                break
        return run if run.places or run.written or run.agency else None

    def _part(self, run: _Run, pos: int) -> int | None:
        """The end of the part at `pos`, noted in `run`; None where none fits."""
        c = self.text[pos]
        if c in "([/<":
            return self._bracket(run, pos)
        if run.written is None and not run.dateless and (c.isalnum()):
            end = self._date(run, pos)
            if end is not None:
                return end
        if c in "-–—―‒_~:|•>":
            return self._separator(run, pos)
        if c.isalpha():
            if run.places and run.separator == "" and not run.bracketed:
                end = self._qualifier(run, pos)
                if end is not None:
                    return end
            end = self._bare_agency(run, pos)
            if end is not None:
                return end
            if not run.places:
                return self._places(run, pos)
        return None

    def _separator(self, run: _Run, pos: int) -> int | None:
        start = pos
        while start > run.start and self.text[start - 1] in " \t":
            start -= 1
        m = _regex("separator").match(self.text, start)
        if m is None or not (run.places or run.written or run.agency):
            return None
        run.separator = m.lastgroup or ""
        run.end = m.end()
        return m.end()

    def _goes_on(self, run: _Run, pos: int) -> bool:
        """Whether the dateline continues after a separator: a date or bracket with a separator after it, or a place."""
        text = self.text
        while pos < len(text) and text[pos] in " \t\xa0":
            pos += 1
        if pos >= len(text) or text[pos] == "\n":
            return False
        probe = _Run(pos, pos)
        if text[pos] in "(/" and run.agency is None:
            end = self._bracket(probe, pos)
            return end is not None and probe.agency is not None
        if run.written is None:
            end = self._date(probe, pos)
            if end is not None and probe.written and probe.written.day:
                return bool(re.match(r",?[ ]*(?:[(/]|--?|[–—:])", text[end : end + 6]))
        if not run.places and text[pos].isalpha():
            end = self._places(probe, pos)
            if end is not None and (probe.upper or probe.known):
                return bool(re.match(r"[ ]*(?:,|--?|[–—:(/])", text[end : end + 6]))
        return False

    def _date(self, run: _Run, pos: int) -> int | None:
        m = _regex("date").match(self.text, pos)
        if m is None:
            return None
        if m["none"]:
            run.dateless = True
        else:
            run.written = _partial(m)
            if run.written is None:
                return None
        run.end = m.end()
        return m.end()

    def _bracket(self, run: _Run, pos: int) -> int | None:
        m = _regex("bracket").match(self.text, pos)
        if m is None:
            return None
        group = m.lastgroup or "round"
        start, end = m.span(group)
        inner = m[group]
        if slug_key(inner) in self.slugs:
            return self._agency(run, start, end, m.end(), known=True)
        if run.places and not run.bracketed and run.written is None and folded(inner) in self.regions:
            return self._bracket_qualifier(run, start, end, m.end())
        if run.places and run.written is None and self.text[m.end() : m.end() + 1] == ",":
            return self._bracket_qualifier(run, start, end, m.end())
        return self._bracket_with_date(run, start, end, m.end())

    def _bracket_qualifier(self, run: _Run, start: int, end: int, after: int) -> int:
        s, e, _, _ = run.places[-1]
        run.places[-1] = (s, e, start, end)
        run.qualified = run.qualified or folded(self.text[start:end]) in self.regions
        run.end = after
        return after

    def _bracket_with_date(self, run: _Run, start: int, end: int, after: int) -> int | None:
        """An agency not in the table, or one with the date in its bracket, or the date alone."""
        text = self.text
        cut = end
        m = re.search(r"[ ]?[-–—,/][ ]", text[start:end])
        if run.written is None:
            probe = _Run(start, start)
            at = start if m is None else start + m.end()
            for begin in (start, at):
                stop = self._date(probe, begin)
                if stop is not None and text[stop:end].strip(" .") == "":
                    run.written = probe.written
                    if begin == start:
                        run.end = after
                        return after
                    cut = start + m.start() if m else end
                    break
        inner = text[start:cut]
        known = slug_key(inner) in self.slugs
        if inner.upper() in ("UPDATE", "UPDATED", "LEAD", "EXCLUSIVE", "CORRECTED", "UPDATES"):
            run.end = after
            return after
        if not known and not _agency_like(inner):
            return None
        return self._agency(run, start, cut, after, known=known)

    def _agency(self, run: _Run, start: int, end: int, after: int, *, known: bool) -> int:
        run.agency, run.known_agency, run.bracketed = (start, end), known, True
        run.end = after
        return after

    def _bare_agency(self, run: _Run, pos: int) -> int | None:
        m = _regex("bare").match(self.text, pos)
        if m is None:
            return None
        if slug_key(m[0]) not in self.slugs or not any(c.isupper() for c in m[0]) and m[0] != "dpa":
            return None
        if run.places and run.written is None and not run.dateless:
            return None
        run.agency, run.known_agency = (pos, m.end()), True
        run.end = m.end()
        return m.end()

    def _qualifier(self, run: _Run, pos: int) -> int | None:
        """A state, province or country after the comma: known, or by its form before a date, bracket or separator."""
        text = self.text
        s, e, q, f = run.places[-1]
        if "," not in text[e:pos]:
            return None
        m = _regex("qualifier").match(text, pos)
        if m is None:
            return None
        end = m.end()
        known = folded(m[0]) in self.regions
        while not known and " " in text[pos:end]:
            shorter = text.rfind(" ", pos, end)
            if folded(text[pos:shorter]) not in self.regions:
                end = shorter
                continue
            end, known = shorter, True
        if not known:
            end = m.end()
            if _regex("date").match(text, pos) or not re.match(r"[ ]?(?:,|\(|/|--|[–—])|[ ]-[ ]", text[end : end + 3]):
                return None
            if not run.upper or end - pos > 40:
                return None
        if text[end - 1 : end] not in "." and text[end : end + 1] == "." and text[end + 1 : end + 2] in ", ":
            end += 0
        run.places[-1] = (s, e, pos if q < 0 else q, end)
        run.qualified = run.qualified or known
        run.end = end
        nxt = re.match(r"[ ]?\.?/[ ]?(?=[A-Z])", text[end : end + 5])
        if nxt:
            return self._places(run, end + nxt.end()) or end
        return end

    def _places(self, run: _Run, pos: int) -> int | None:
        """A place list; each place without its qualifier."""
        text = self.text
        end = self._place(run, pos)
        while end is not None:
            m = re.match(r"[ ]?/[ ]?|[ ](?:and|AND|&)[ ]|;[ ]|[ ]?[-–—][ ]?(?=[A-Z]{3})", text[end : end + 5])
            if m is None or m[0].strip() in "-–—" or len(run.places) > 6:
                return end
            after = self._place(run, end + m.end(), upper_only=run.upper)
            if after is None:
                return end
            end = after
        return end

    def _place(self, run: _Run, pos: int, *, upper_only: bool = False) -> int | None:
        text = self.text
        m = _regex("upper").match(text, pos)
        upper = m is not None
        if m is None and not upper_only:
            m = _regex("title").match(text, pos)
        if m is None:
            return self._lower_place(run, pos)
        end = m.end()
        known = folded(m[0]) in self.cities
        if not known:
            shorter = self._shortened(pos, end)
            if shorter is not None and (text[shorter : shorter + 1] != " " or upper):
                end, known = shorter, True
            elif upper and end < len(text) and text[end].isalpha():
                return None
        if not known and not upper and end - pos > 40:
            return None
        run.places.append((pos, end, -1, -1))
        run.known += known
        run.upper = run.upper or upper
        run.end = end
        return end

    def _shortened(self, pos: int, end: int) -> int | None:
        """The end of the longest known city that a run of capitalised words begins with."""
        text = self.text
        while " " in text[pos:end]:
            end = text.rfind(" ", pos, end)
            if folded(text[pos:end]) in self.cities:
                return end
        return None

    def _lower_place(self, run: _Run, pos: int) -> int | None:
        """A known city in lower case, as some feeds print it: only before a comma and a date."""
        m = re.match(r"[a-z]+(?: [a-z]+){0,2}(?=, [a-z]{3})", self.text[pos : pos + 40])
        if m is None or folded(m[0]) not in self.cities:
            return None
        run.places.append((pos, pos + m.end(), -1, -1))
        run.known += 1
        run.end = pos + m.end()
        return run.end


def _agency_like(inner: str) -> bool:
    words = inner.split()
    return len(words) <= 6 and (inner[0].isupper() or inner[0].isdigit()) and sum(w[0].islower() for w in words) <= 1 and not inner.isdigit()


def _partial(m: re.Match[str]) -> PartialDate | None:
    weekday = _DAYS.index(m["weekday"][:3].lower()) if m["weekday"] else None
    day = int(m["day"] or m["day2"] or m["day3"])
    name = m["month"] or m["month2"]
    month = _MONTHS.index(name[:3].lower()) + 1 if name else int(m["month3"])
    year = m["year"] or m["year2"] or m["year3"]
    full = None
    if year:
        short = year.lstrip("'")
        full = int(short) if len(short) == 4 else (1900 if int(short) > 50 else 2000) + int(short)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return PartialDate(full, month, day, weekday)


def find_dateline(article: Article, words: Words, lexicon: Lexicon) -> Dateline | None:
    """The article's dateline, its date still open where no year is printed; None where it has none."""
    text = article.text
    reader = _Reader(text, lexicon)
    seen_body = 0
    start = 0
    for number in range(60):
        if start >= len(text) or seen_body > 5:
            break
        stop = text.find("\n", start)
        if stop < 0:
            stop = len(text)
        if stop - start > 2:
            run = _read_line(reader, start, stop)
            if run is not None and _accepted(reader, run, number, seen_body, start, stop):
                return _record(article, reader, run)
            if stop - start > 150 and text[stop - 1] in '."”\'':
                seen_body += 1
        start = stop + 1
    return None


def _read_line(reader: _Reader, start: int, stop: int) -> _Run | None:
    text = reader.text
    m = _regex("furniture").match(text, start, stop)
    pos = m.end() if m else start
    if pos >= stop:
        return None
    c = text[pos]
    if c.isalnum() or c in "([/<":
        run = reader.read(pos)
        if run is not None and (run.separator or run.bracketed or run.places):
            return run
    return None


def _accepted(reader: _Reader, run: _Run, number: int, seen_body: int, start: int, stop: int) -> bool:
    """Whether the evidence is enough: the more of its parts a dateline prints, the less must speak for each."""
    text = reader.text
    rest = text[run.end : run.end + 60].lstrip()
    head = rest[:1]
    lone = run.end >= stop or not text[run.end : stop].strip()
    dash = run.separator == "dash"
    if head.islower() and not run.known_agency and not (run.written and dash):
        return False
    date = run.written is not None and run.written.day is not None
    if run.agency is not None:
        if run.known_agency:
            if run.bracketed:
                return bool(run.places and (run.upper or run.known or date)) or date or bool(run.separator) or _agency_first(reader, run, lone)
            return bool(run.separator) and (dash or bool(run.places))
        return bool(run.separator) and bool(run.places and (run.upper or run.known) or date)
    if date or run.dateless:
        if run.places:
            return bool(run.separator) or (lone and (run.known > 0 or run.qualified)) 
        return dash and run.written is not None and run.written.year is not None
    if not run.places:
        return False
    title = number == 0 and stop < len(text.rstrip()) and (stop - start < 120 or text[stop - 1] not in '."”')
    if title or seen_body > 1:
        return False
    return _place_alone(reader, run, rest, lone, dash)


def _agency_first(reader: _Reader, run: _Run, lone: bool) -> bool:
    """A bracketed agency that opens a line and runs on into the story."""
    return not run.places and not lone and reader.text[run.start] == "("


def _place_alone(reader: _Reader, run: _Run, rest: str, lone: bool, dash: bool) -> bool:
    """A place with neither day nor agency."""
    text = reader.text
    s, e, _, _ = run.places[0]
    first = text[s:e]
    words = first.lower().replace("-", " ").split()
    if any(w.strip(".") in _LABELS for w in words) and not run.known:
        return False
    if dash:
        if run.known or run.qualified:
            return True
        return run.upper and 3 < len(first) and len(words) <= 3
    if run.separator == "colon":
        return bool(run.known or run.qualified)
    if run.separator:
        return False
    if lone:
        return run.upper and bool(run.known) and bool(run.qualified or len(text[run.end:].strip()) > 100)
    if run.upper and run.known and first.isupper():
        nxt = re.match(r"[A-Z][\w'’]*", rest)
        return nxt is not None and not nxt[0].isupper() or (nxt is not None and len(nxt[0]) == 1)
    return False


def _record(article: Article, reader: _Reader, run: _Run) -> Dateline:
    text = article.text
    end = run.end
    if run.separator == "" and run.bracketed and text[end - 1 : end] == "/" and text[end : end + 1] == ".":
        end += 1
    body = end
    m = _regex("tags").match(text, body)
    if m:
        body = m.end()
    while body < len(text) and text[body].isspace():
        body += 1
    return Dateline(
        span=article.span(run.start, end),
        places=tuple(_place_record(article, reader, *place) for place in run.places),
        written=run.written,
        date=None,
        agency=text[run.agency[0] : run.agency[1]] if run.agency else None,
        body_start=body,
        rule="_".join(_shape(run)),
    )


def _shape(run: _Run) -> list[str]:
    parts = []
    if run.places:
        parts.append("place")
    if run.written:
        parts.append("date")
    if run.agency:
        parts.append("agency")
    parts.append(run.separator or "open")
    return parts


def _place_record(article: Article, reader: _Reader, start: int, end: int, q_start: int, q_end: int) -> Place:
    printed = article.text[start:end]
    qualifier = article.text[q_start:q_end].strip() if q_start >= 0 else None
    rows = reader.cities.get(folded(printed), ())
    country: str | None = None
    if qualifier:
        codes = {row.country for row in reader.regions.get(folded(qualifier.split(",")[0]), ())}
        mine = codes & {row.country for row in rows}
        codes = mine or codes
        country = next(iter(codes)) if len(codes) == 1 else None
        rows = tuple(row for row in rows if row.country == country) or rows
    elif rows:
        country = next((row.country for row in rows if row.country != "US"), rows[0].country)
        rows = tuple(row for row in rows if row.country == country)
    name = rows[0].name if rows else _cased(printed)
    return Place(article.span(start, end), name, qualifier, country)


def _cased(printed: str) -> str:
    name = " ".join(printed.split())
    if not name.isupper():
        return name
    small = {"de", "del", "of", "la", "las", "los", "the", "on", "upon", "al"}
    words = [w.lower() if i and w.lower() in small else w for i, w in enumerate(name.split(" "))]
    return " ".join(w if w.islower() else re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), w) for w in words)
