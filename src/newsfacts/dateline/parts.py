"""The parts that datelines are made of, as patterns.

Upper and lower case matter: a city printed in capitals is told from the story by them.
"""

from __future__ import annotations

import re
from functools import cache

from ..rules import compiled

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?[ ]?(?:[ap]\.?m\.?|gmt|utc|ist|hrs)|\d{1,2}[:.]\d\d(?:[ ]?[A-Z]{2,4}\b)?|\d{4}[ ](?:gmt|utc|hrs)"
# A day of the Muslim calendar, which Gulf wires print first.
_HIJRI = r"(?:[A-Z][a-z]{1,12}[ '-]?[A-Za-z]{0,12}[ ]\d{1,2}|\d{1,2}[ ][A-Z][a-z]{1,12}[ '-]?[A-Za-z]{0,12}),?[ ]1[34]\d\d(?:[ ]?A?H)?[,/]?[ ]{0,2}(?:corresponding[ ]to[ ])?"
_DATE = rf"""(?:(?:{_CLOCK})[,.]?[ ]{{1,2}})?
    (?:(?P<weekday>{_WEEKDAY})\b\.?,?[ ]{{1,2}})?
    (?:{_HIJRI})?
    (?:(?P<month>{_MONTH})\b\.?[ ]{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[:.%]\d|%)(?:(?:,?[ ]{{0,2}}|/)(?P<year>(?:19|20)\d\d)\b)?
      |(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:[ ]{{1,2}}(?:of[ ])?|-)(?P<month2>{_MONTH})\b\.?(?:,?[ -]{{0,2}}(?P<year2>(?:19|20)\d\d|'?\d\d)(?!\w|:\d))?
      |(?P<year3>(?:19|20)\d\d)-(?P<month3>[01]\d)-(?P<day3>[0-3]\d)\b
      |(?P<day4>[0-3]?\d)\.(?P<month4>[01]?\d)\.(?P<year4>(?:(?:19|20)?\d\d))\b
      |(?P<none>no[ ]date)\b)
    (?:,?[ ]?[/|]?[ ]?(?:{_CLOCK})(?!\w))?"""

# All letters but the lower-case Latin ones.
_UPPER = r"[^\W\d_a-zß-öø-ÿāăąćčďđēėęěğģīįıķļłńņňōőœŕřśşšţťūůűųźżž]"
_LETTER = r"[^\W\d_]"
_JOIN = r"(?:de|del|della|di|do|da|dos|las|los|la|le|les|el|al|of|on|upon|sur|en|the|am|an|der|den|under|y|e|i)"
# ST. or FT. before the rest of a name; else a word in capitals, up to its end or to a sentence glued to it.
_UPPER_WORD = (
    rf"(?:{_UPPER}{{1,3}}\.(?=[ ]{_UPPER}{{3}})"
    rf"|(?:Mc|Mac|De|La|Le|Du|d['’])?{_UPPER}(?:{_UPPER}{{1,30}}|(?=['’]))(?:['’.\-–]{_UPPER}{{1,30}}){{0,4}}(?:(?!{_LETTER})|(?=[A-Z][a-z])))"
)
_UPPER_NAME = rf"{_UPPER_WORD}(?:(?:[ ]{{1,2}}(?:U\.S\.[ ])?|[ ]{_JOIN}[ ]|-{_JOIN}-){_UPPER_WORD}){{0,8}}"
_TITLE_WORD = (
    rf"(?:(?:St|Ft|Mt|Ste)\.|(?:[dl]['’]|al-|el-)?{_UPPER}{_LETTER}*+(?:['’\-–]{_LETTER}++){{0,4}}(?!{_LETTER}))"
)
_TITLE_NAME = rf"{_TITLE_WORD}(?:(?:[ ]{{1,2}}|[ ]{_JOIN}[ ](?:{_JOIN}[ ])?){_TITLE_WORD}){{0,4}}"
_ABBREVIATION = rf"(?:{_UPPER}\.[ ]?){{1,3}}(?:{_UPPER}(?!\w)|[A-Za-z]{{2,3}}\.)?|{_UPPER}[A-Za-z]{{1,4}}\."
_FURNITURE = (
    r"(?:</?[a-z]{1,6}>|[\ufeff\u200b\u200e]|(?:Photo|Image|Video|Watch|Advertisement|CLOSE|Share|Save|Listen|Play|Print|E?[Mm]ail|Tweet)[ ]{1,2}){1,4}+|DATELINE:[ ]{1,3}"
    r"""|(?:[*"'“‘”•>=\#]|[^\S\n]){1,12}+"""
)

# A small letter where no part of a dateline has one: "Weiss, who", "FIFA said".
_SMALL = rf"[ ]{{1,2}}(?!{_JOIN}[ ][A-Z]|and[ ]|no[ ]|dpa\b|[dl]['’]|[ae]l-|[a-z]{{3,25}}\.[a-z]|[a-z]{{3,9}}\.?[ ]{{1,2}}\d|mon|tue|wed|thu|fri|sat|sun)[a-z]"

_PATTERNS: dict[str, tuple[str, int]] = {
    "date": (_DATE, re.IGNORECASE),
    "weekday": (rf"{_WEEKDAY}\b", re.IGNORECASE),
    "upper": (_UPPER_NAME, 0),
    "title": (_TITLE_NAME, 0),
    "lower": (rf"[A-Za-z][a-z]{{1,20}}(?:[ ][a-z]{{1,20}}){{0,2}}(?=,?[ ]{_MONTH}\b)", 0),
    "qualifier": (rf"(?:the[ ])?(?:{_ABBREVIATION}|{_TITLE_NAME})", 0),
    "bracket": (
        r"\((?P<round>[^()\n]{2,70})\)|/(?P<slash>[^/\n]{2,45})/(?:\.(?=\s|$))?|\[(?P<square>[^\[\]\n]{2,40})\]",
        0,
    ),
    # What a dateline may begin with, looked at behind furniture: capitalised words up to a mark, a bracket, a day, a
    # word in capitals.
    "plausible": (
        (
            rf"""(?>{_FURNITURE})?+(?=[(/\[\d]|[^\W\d_a-z]{{3}}(?![^\W\d_a-z]{{0,30}}+,?{_SMALL})|dpa\b|[a-z]{{3,25}}\.(?:com|net|org)\b|(?i:{_MONTH}|{_WEEKDAY})\b"""
            rf"|(?:{_UPPER}[^\s,:;(/–—]*+|{_JOIN}\b)(?:[ ]{{1,2}}(?:{_UPPER}[^\s,:;(/–—]*+|{_JOIN}\b|and\b|&)){{0,9}}+(?:[ \xa0]{{0,3}}(?:[:;(/–—_|\-•>\[]|,(?!{_SMALL}))|(?<=\.)|(?=\n))"
            rf"|[A-Za-z][a-z]{{1,20}}+(?:[ ][a-z]{{1,20}}+){{0,2}},?[ ](?=[adfjmnosADFJMNOS])(?i:{_MONTH})\b)"
        ),
        0,
    ),
    # A slug without brackets, before the mark that ends it.
    "bare": (r"[^\W_](?:[\w.&/\-]{0,20}[\w.&])?(?:[ ][^\W_][\w.&/\-]{0,15}){0,3}?(?=[.]?[ \xa0]{0,3}(?:[-–—_|]|[:/]\s|[,.](?:\s|$)|$|\n))", 0),
    # Whoever stands between a place's bar or slash and the mark after it.
    "barred": (r"[A-Z][\w.&’'\-]{1,20}(?:[ ][A-Za-z][\w.&’'\-]{0,15}){0,3}?(?=[ ]?[|:–—]|[ ]-{1,2}[ ])", 0),
    "capitals": (r"[A-Z]{3,}(?=[ ]{1,2}(?:[A-Z]|-[ ]))", 0),
    "separator": (
        r"""[ \t\xa0]{0,9}+(?:
        (?P<d>(?:--++|&(?:[mn]dash|\#821[12]);|â€[“”"\x93\x94]|(?<=[\s).\]/\d,])-(?=[\s/(]|$)|(?<=[)\]/])-|(?<=\)[ ])-(?=["“A-Z])|(?<=[A-Z])-(?=[ ]["“]?[A-Z]|["“]?[A-Z][a-z]*+[ ](?!(?:Airport|Area|Based|County|University)\b))|[–—―‒]++|_++|(?<=\s)~(?=\s))(?:[ ]?[-–—_]++(?=\s|$)){0,3}+)
        |(?P<c>:(?=\s|$|["'“‘])|(?<=\));(?=\s))|(?P<b>[|•>/]{1,9}+|::)(?=\s))""",
        0,
    ),
    # What may follow a part for the dateline to go on.
    "onward": (r"[ \t]{0,9}+(?:,|\(|/|--|[–—:|]|-(?=[\s(])|_|\.[ ]?(?=[/(]|[A-Z0-9]))", 0),
    "between": (r"[ ]?/[ ]?|,?[ ](?:and|AND|&)[ ]|;[ ]?", 0),
    "more": (r"[ ]?/[ ]?(?=[A-Z])|,?[ ]and[ ](?=[A-Z]{2})", 0),
    # Notes in square brackets that monitoring services put before the story.
    "tags": (r"(?:\s{0,3}+\[[A-Z][^\[\]\n]{1,250}+\]){1,8}|\s{1,6}+(?:BODY|TEXT|Trend):(?=\s)", 0),
}


@cache
def part(name: str) -> re.Pattern[str]:
    """The pattern of a part, compiled when first asked for."""
    return compiled(*_PATTERNS[name])


# Cities that are words or given names too: in small letters they are no evidence.
COMMON_WORDS = frozenset(
    """Nice Reading Mobile Split Hull Derby Bath Male Van Perm Bam Pau Bor Jos Mina Cork Tyre Hue Mesa Beta Faro Mali
    Como Victoria Charlotte Florence Madison Jackson Austin Lincoln Montgomery Jordan Kent Surrey Orange
    Queens Sandwich Essen Spa Plymouth Windsor Concord Augusta Savannah Alexandria Manhattan Columbia Helena
    Eugene Waco Macon Salem Valencia Natal Leon Sale Ajax Santiago Medina Swat Preston Bolton Lexington Durham
    Gloucester Hastings Bismarck Fremont Olympia Reno Nis Pec Kiel Arlington""".split()
)
# Cities that people are named after: a word in brackets after one may be a surname.
NAMESAKES = COMMON_WORDS | frozenset(
    """Paris Sydney Chelsea Dakota Asia London Brooklyn Sofia Geneva Vienna Milan Siena Roman Israel Adelaide Verona
    Odessa Memphis Dallas Houston Denver Phoenix Aurora Regina Kingston Lourdes Roma Devon Troy Logan Tyler Carson
    Raleigh Camden Salina Bristol Trenton Boston""".split()
)
# "NEAR MOSUL", "ON THE EGYPT-GAZA BORDER": what may come before a place in capitals.
PREPOSITIONS = frozenset("""aboard near outside inside along onboard above off""".split())
SHORT_PREPOSITIONS = frozenset(["on", "at", "in", "with", "over"])
# Words that head a line as a place does, and months and weekdays: none begins a place.
LABELS = frozenset(
    """analysis factbox exclusive update correction corrected refile breaking wrapup wrap snapshot timeline
    interview feature features newsmaker insight column commentary opinion editorial editors editor note notes
    summary description overview background advisory alert live watch video photo photos image gallery
    photograph review preview profile obituary letter letters comment poll special report reports sport sports
    business world politics tech science health entertainment lifestyle culture weather markets stocks news
    headlines digest briefs brief question answer q a men women home advertisement related more read also see
    warning fact false true verdict claim result results score scores scorecard standings schedule team teams
    who what when where why how key points first second third final next last lead urgent pix graphic explainer
    explained factcheck episode part chapter file close table monday tuesday wednesday thursday friday saturday
    sunday today yesterday tomorrow january february march april may june july august september october november
    december by for from to and or but this that roundup quotebox rumour diary blog podcast letters recap
    spotlight sidebar fixture fixtures listing listings calendar deaths births birthdays figures weekend almanac agenda golf cricket tennis rugby boxing cycling athletics swimming hockey basketball
    baseball football soccer racing motorsport formula olympics technology theatre theater dossier progress published updated posted caption source sources contact
    media press release immediate editor's""".split()
)
# Bodies that head a line in capitals as a place does.
ACRONYMS = frozenset(
    """NASA NATO OPEC FIFA UEFA UNICEF UNESCO UNHCR UNRWA ASEAN FBI CIA IMF WHO WTO NBA NFL NHL MLB FAA FDA CDC EPA IRS
    NRA SEC FTC ECB OECD IAEA OSCE HSBC IBM BMW BT KLM RAF IRA PLO PKK ISIS NYPD LAPD AIDS COVID BREXIT""".split()
)
