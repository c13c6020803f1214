"""The words of the calendar: each with the letter by which the time rules know it, and what it stands for.

Letters of words that may start a time expression alone or head one:

    m month   w weekday   u unit   U units   s season   h holiday   p part of the day   P today, tomorrow
    r now, recently   J current, recent   F daily, annually   H half   Q quarter   k decade ("nineties")
    N time, future   B BC

Letters of words that only help:

    c number word   C hundred   o ordinal   v vague number   T the   a a, an   O of   i in, on, at
    L last, next, this   e early, late, earlier, later   E beginning, end   G ago   V every, per   & and, or
    > to, until   f from, since   b before, after   x about   ^ nearly, over   + another, more, less   < than
    _ least   Z sometime   j a.m., p.m.   z time zone   l old   8 so   % fiscal   ' possessive   , comma   - dash   / slash

Words of digits and hyphenated compounds get their letters by shape (`time_letters.py`).
"""

from __future__ import annotations

from attrs import frozen


@frozen(eq=False, repr=False)
class TimeWord:
    """Forms of one word, lower-case, blank-separated; `value` is what the rules read from it."""

    forms: str
    letter: str
    value: str | int | float | None = None


MONTHS = (
    TimeWord("january jan jan.", "m", 1),
    TimeWord("february feb feb.", "m", 2),
    TimeWord("march mar mar.", "m", 3),
    TimeWord("april apr apr.", "m", 4),
    TimeWord("may", "m", 5),
    TimeWord("june jun jun.", "m", 6),
    TimeWord("july jul jul.", "m", 7),
    TimeWord("august aug aug.", "m", 8),
    TimeWord("september sept sept. sep sep.", "m", 9),
    TimeWord("october oct oct.", "m", 10),
    TimeWord("november nov nov.", "m", 11),
    TimeWord("december dec dec.", "m", 12),
)

WEEKDAYS = (
    TimeWord("monday mondays mon mon.", "w", 0),
    TimeWord("tuesday tuesdays tue tue. tues tues.", "w", 1),
    TimeWord("wednesday wednesdays wed wed.", "w", 2),
    TimeWord("thursday thursdays thu thu. thur thur. thurs thurs.", "w", 3),
    TimeWord("friday fridays fri fri.", "w", 4),
    TimeWord("saturday saturdays sat sat.", "w", 5),
    TimeWord("sunday sundays sun sun.", "w", 6),
)

# The value is TIMEX3's letter; T marks units smaller than a day. A trailing WE, DE, CE, Q as TimeML writes them.
UNITS = (
    TimeWord("second", "o", 2),
    TimeWord("minute min mins", "u", "TM"),
    TimeWord("hour hr", "u", "TH"),
    TimeWord("day", "u", "D"),
    TimeWord("week", "u", "W"),
    TimeWord("fortnight", "u", "FN"),
    TimeWord("weekend", "u", "WE"),
    TimeWord("month", "u", "M"),
    TimeWord("year yr", "u", "Y"),
    TimeWord("decade", "u", "DE"),
    TimeWord("century", "u", "CE"),
    TimeWord("millennium", "u", "ML"),
    TimeWord("seconds", "U", "TS"),
    TimeWord("minutes", "U", "TM"),
    TimeWord("hours hrs", "U", "TH"),
    TimeWord("days", "U", "D"),
    TimeWord("weeks", "U", "W"),
    TimeWord("fortnights", "U", "FN"),
    TimeWord("weekends", "U", "WE"),
    TimeWord("months", "U", "M"),
    TimeWord("years yrs", "U", "Y"),
    TimeWord("decades", "U", "DE"),
    TimeWord("centuries", "U", "CE"),
    TimeWord("millennia", "U", "ML"),
    TimeWord("quarters", "U", "Q"),
    TimeWord("mornings", "U", "TMO"),
    TimeWord("afternoons", "U", "TAF"),
    TimeWord("evenings", "U", "TEV"),
    TimeWord("nights", "U", "TNI"),
    TimeWord("summers", "U", "SU"),
    TimeWord("winters", "U", "WI"),
)

SEASONS = (
    TimeWord("spring springtime", "s", "SP"),
    TimeWord("summer summertime", "s", "SU"),
    TimeWord("autumn fall", "s", "FA"),
    TimeWord("winter wintertime", "s", "WI"),
)

PARTS_OF_DAY = (
    TimeWord("morning dawn daybreak sunrise", "p", "MO"),
    TimeWord("noon midday", "p", "MI"),
    TimeWord("afternoon", "p", "AF"),
    TimeWord("evening dusk sunset nightfall", "p", "EV"),
    TimeWord("night midnight", "p", "NI"),
)

DAYS = (
    TimeWord("today", "P", 0),
    TimeWord("tonight tonite", "P", 0),
    TimeWord("tomorrow tmrw tmr", "P", 1),
    TimeWord("yesterday", "P", -1),
)

REFERENCES = (
    TimeWord("now currently nowadays presently", "r", "PRESENT_REF"),
    TimeWord("recently lately", "r", "PAST_REF"),
    TimeWord("present current", "J", "PRESENT_REF"),
    TimeWord("recent former", "J", "PAST_REF"),
    TimeWord("future", "N", "FUTURE_REF"),
    TimeWord("time times moment moments era period date", "N", ""),
)

FREQUENCIES = (
    TimeWord("hourly", "F", "PT1H"),
    TimeWord("daily", "F", "P1D"),
    TimeWord("nightly", "F", "P1D"),
    TimeWord("weekly", "F", "P1W"),
    TimeWord("fortnightly biweekly", "F", "P2W"),
    TimeWord("monthly", "F", "P1M"),
    TimeWord("yearly annually", "F", "P1Y"),
    TimeWord("weekdays", "F", "XXXX-WXX-WD"),
)

NUMBERS = (
    TimeWord("zero", "c", 0),
    TimeWord("one", "c", 1),
    TimeWord("two", "c", 2),
    TimeWord("three", "c", 3),
    TimeWord("four", "c", 4),
    TimeWord("five", "c", 5),
    TimeWord("six", "c", 6),
    TimeWord("seven", "c", 7),
    TimeWord("eight", "c", 8),
    TimeWord("nine", "c", 9),
    TimeWord("ten", "c", 10),
    TimeWord("eleven", "c", 11),
    TimeWord("twelve", "c", 12),
    TimeWord("thirteen", "c", 13),
    TimeWord("fourteen", "c", 14),
    TimeWord("fifteen", "c", 15),
    TimeWord("sixteen", "c", 16),
    TimeWord("seventeen", "c", 17),
    TimeWord("eighteen", "c", 18),
    TimeWord("nineteen", "c", 19),
    TimeWord("twenty", "c", 20),
    TimeWord("thirty", "c", 30),
    TimeWord("forty", "c", 40),
    TimeWord("fifty", "c", 50),
    TimeWord("sixty", "c", 60),
    TimeWord("seventy", "c", 70),
    TimeWord("eighty", "c", 80),
    TimeWord("ninety", "c", 90),
    TimeWord("hundred", "C", 100),
    TimeWord("thousand", "C", 1000),
)

ORDINALS = (
    TimeWord("first", "o", 1),
    TimeWord("third", "o", 3),
    TimeWord("fourth", "o", 4),
    TimeWord("fifth", "o", 5),
    TimeWord("sixth", "o", 6),
    TimeWord("seventh", "o", 7),
    TimeWord("eighth", "o", 8),
    TimeWord("ninth", "o", 9),
    TimeWord("tenth", "o", 10),
    TimeWord("eleventh", "o", 11),
    TimeWord("twelfth", "o", 12),
    TimeWord("thirteenth", "o", 13),
    TimeWord("fourteenth", "o", 14),
    TimeWord("fifteenth", "o", 15),
    TimeWord("sixteenth", "o", 16),
    TimeWord("seventeenth", "o", 17),
    TimeWord("eighteenth", "o", 18),
    TimeWord("nineteenth", "o", 19),
    TimeWord("twentieth", "o", 20),
    TimeWord("twenty-first", "o", 21),
    TimeWord("twenty-second", "o", 22),
    TimeWord("twenty-third", "o", 23),
    TimeWord("twenty-fourth", "o", 24),
    TimeWord("twenty-fifth", "o", 25),
    TimeWord("twenty-sixth", "o", 26),
    TimeWord("twenty-seventh", "o", 27),
    TimeWord("twenty-eighth", "o", 28),
    TimeWord("twenty-ninth", "o", 29),
    TimeWord("thirtieth", "o", 30),
    TimeWord("thirty-first", "o", 31),
)

DECADES = (
    TimeWord("twenties", "k", 20),
    TimeWord("thirties", "k", 30),
    TimeWord("forties", "k", 40),
    TimeWord("fifties", "k", 50),
    TimeWord("sixties", "k", 60),
    TimeWord("seventies", "k", 70),
    TimeWord("eighties", "k", 80),
    TimeWord("nineties", "k", 90),
)

RELATIONS = (
    TimeWord("last previous preceding prior", "L", -1),
    TimeWord("past", "L", -1),
    TimeWord("latest", "L", 0),
    TimeWord("next coming upcoming", "L", 1),
    TimeWord("following subsequent succeeding", "L", 1),
    TimeWord("this these", "L", 0),
    TimeWord("that those same", "L", 0),
    TimeWord("latter final", "L", 0),
)

OTHERS = (
    TimeWord("the", "T"),
    TimeWord("a an", "a"),
    TimeWord("of", "O"),
    TimeWord("in on at during", "i"),
    TimeWord("early", "e", "START"),
    TimeWord("earlier", "e", "EARLIER"),
    TimeWord("late", "e", "END"),
    TimeWord("later", "e", "LATER"),
    TimeWord("mid", "e", "MID"),
    TimeWord("beginning start outset", "E", "START"),
    TimeWord("middle", "E", "MID"),
    TimeWord("end close", "E", "END"),
    TimeWord("half", "H", "H"),
    TimeWord("quarter", "Q", "Q"),
    TimeWord("ago previously", "G", "ago"),
    TimeWord("hence", "G", "hence"),
    TimeWord("ahead", "G", "ahead"),
    TimeWord("every each", "V"),
    TimeWord("per", "V"),
    TimeWord("and or", "&"),
    TimeWord("to until till through thru –", ">"),
    TimeWord("from between since", "f"),
    TimeWord("before after", "b"),
    TimeWord("about around approximately roughly circa c. ca.", "x", "APPROX"),
    TimeWord("nearly almost", "^", "LESS_THAN"),
    TimeWord("over", "^", "MORE_THAN"),
    TimeWord("than", "<"),
    TimeWord("least", "_", "EQUAL_OR_MORE"),
    TimeWord("sometime", "Z"),
    TimeWord("several few many some couple dozen dozens numerous hundreds thousands", "v"),
    TimeWord("another additional full", "+"),
    TimeWord("more", "+", "MORE_THAN"),
    TimeWord("less fewer", "+", "LESS_THAN"),
    TimeWord("a.m. am a.m p.m. pm p.m o'clock o’clock", "j"),
    TimeWord("gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet msk ist jst hkt sgt pkt wib aedt aest acst awst nzst nzdt et ct pt", "z"),
    TimeWord("bc b.c. bce b.c.e. b.c", "B"),
    TimeWord("old", "l"),
    TimeWord("so", "8"),
    TimeWord("fiscal financial", "%"),
    TimeWord("near nearest foreseeable immediate distant", "7"),
    TimeWord("'s ’s", "'"),
    TimeWord(",", ","),
    TimeWord("- – —", "-"),
    TimeWord("/", "/"),
)

ALL = (
    *MONTHS, *WEEKDAYS, *UNITS, *SEASONS, *PARTS_OF_DAY, *DAYS, *REFERENCES, *FREQUENCIES, *NUMBERS, *ORDINALS,
    *DECADES, *RELATIONS, *OTHERS,
)  # fmt: skip


@frozen(eq=False, repr=False)
class Holiday:
    """A holiday: its names and its day.

    The day is "MM-DD", "MM-n-w" (the n-th weekday w of a month, -1 the last), or "E+n" (days from Easter Sunday).
    """

    names: tuple[str, ...]
    day: str


HOLIDAYS = (
    Holiday(("new year's day", "new year day", "new year’s day"), "01-01"),
    Holiday(("new year's eve", "new year’s eve"), "12-31"),
    Holiday(("christmas day", "christmas"), "12-25"),
    Holiday(("christmas eve",), "12-24"),
    Holiday(("boxing day",), "12-26"),
    Holiday(("valentine's day", "valentine’s day"), "02-14"),
    Holiday(("st. patrick's day", "st. patrick’s day"), "03-17"),
    Holiday(("april fools' day", "april fool's day"), "04-01"),
    Holiday(("earth day",), "04-22"),
    Holiday(("may day",), "05-01"),
    Holiday(("flag day",), "06-14"),
    Holiday(("fourth of july",), "07-04"),  # "Independence Day" is another day in each country
    Holiday(("bastille day",), "07-14"),
    Holiday(("columbus day",), "10-2-0"),
    Holiday(("halloween",), "10-31"),
    Holiday(("all saints' day",), "11-01"),
    Holiday(("veterans day", "armistice day"), "11-11"),
    Holiday(("thanksgiving day", "thanksgiving"), "11-4-3"),
    Holiday(("martin luther king day",), "01-3-0"),
    Holiday(("presidents day", "presidents' day"), "02-3-0"),
    Holiday(("mother's day", "mother’s day"), "05-2-6"),
    Holiday(("memorial day",), "05--1-0"),
    Holiday(("father's day", "father’s day"), "06-3-6"),
    Holiday(("labor day",), "09-1-0"),
    Holiday(("easter sunday", "easter"), "E+0"),
    Holiday(("easter monday",), "E+1"),
    Holiday(("good friday",), "E-2"),
    Holiday(("palm sunday",), "E-7"),
    Holiday(("ash wednesday",), "E-46"),
    Holiday(("pentecost", "whit sunday"), "E+49"),
    Holiday(("mothering sunday",), "E-21"),
    Holiday(("shrove tuesday",), "E-47"),
    Holiday(("maundy thursday",), "E-3"),
    Holiday(("remembrance sunday",), "11-2-6"),
    Holiday(("remembrance day",), "11-11"),
    Holiday(("bonfire night", "guy fawkes night"), "11-05"),
    Holiday(("burns night",), "01-25"),
    Holiday(("anzac day",), "04-25"),
    Holiday(("canada day",), "07-01"),
    Holiday(("australia day",), "01-26"),
)

CONTRACTS = frozenset("delivery contract contracts futures settlement expiry".split())
"""What follows the month of a contract, which lies ahead and dates nothing: "crude for April delivery"."""
