"""Words: one scan, offsets, and each word's class by look-up and shape."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from operator import itemgetter, sub
from sys import intern

from .layers import Words
from .lexicon.abbreviations import ABBREVIATIONS, APART
from .lexicon.classes import SPELT_MARKS
from .lexicon.lookup import printed_classes
from .lexicon.time_letters import time_letter
from .rules import Rule, alternation, compiled

_SMALL = frozenset("vs approx dept est etc fig".split())
_STOPPED = {word for words in ABBREVIATIONS.values() for word in words.split()} - set(APART.split())
_CAPITALS = set(f"{ABBREVIATIONS['title']} {ABBREVIATIONS['month']} inc corp ltd jr sr".split()) & _STOPPED
_ABBREVIATIONS = alternation(
    [*(word if word in _SMALL else word.capitalize() for word in _STOPPED), *map(str.upper, _CAPITALS)]
)
_WORD = rf"""
\s*+ (?:                            # white space comes with the word after it, so that the pieces are the text
  [A-Za-z]{{2,40}}+ (?=[ ,\n;?!)”"])                                  # most words
| (?!approx|dept|est|etc|fig) [a-z]{{3,40}}+ (?=\.[ \n]) | [AaI] (?=[ ])
| ,(?!,\w) | ["“”()$%:;?!] | \.(?!\.\.)
| (?: https?:// | www\. ) [^\s<>"“”]{{1,300}}+
| (?: [A-Za-z]\. ){{2,6}}+ (?: [A-Za-z](?![\w.]) )?+ (?: -\w++ (?: -\w++ )*+ )?+   # U.S., a.m., U.S.-led
| (?=[A-Zadefv]) (?: {_ABBREVIATIONS} ) \. (?=\s | [,;:)\d] | \Z)
| [DRI]-[A-Z][A-Za-z]{{1,5}}+ \. (?=[,;)])                                    # Anna Weiss, D-Calif.,
| [A-Z]{{1,3}}+ &[A-Z]{{1,3}} (?!\w)                                          # AT&T
| [A-Z] \. (?= [ ]?[A-Z] )                                            # J. Smith
| [A-Z]{{1,3}} \d{{1,3}}+ (?: ,\d{{3}} )++ (?: \.\d++ )?+                       # RM900,000
| \d++ (?: (?: [.:] | ,(?!(?:19|20)\d\d(?!\d)) )\d++ )*+ (?: [-‐‑] \w++ | (?! (?<=\b(?:19|20)\d\d) [A-Z][a-z]) \w++ )*+                    # 1,500 3.5 12th 19-year-old
| (?: (?<=\w) | (?<=\w[ ]) ) ['’‘] (?: [sS] | ve | ll | re | d | m | VE | LL | RE ) (?!\w)
| (?=[PU]) (?: Published | Updated | Posted ) (?=\d)                # "Published3 May 2019Updated4 May"
| â€ (?: œ | \x9d | (?=[\s,.;:!?]|\Z) )
| \w++ (?: (?: ['’](?! (?:[sS]|ve|ll|re|d|m|VE|LL|RE)(?!\w) ) | [-‐‑] (?! (?<=--)) | \.(?=(?:com|org|net|gov|edu|info|ru|uk|au|nz|za|eu|tv|co\.[a-z]{{2}})\b) )
           (?: (?:[A-Za-z]\.){{2,6}}+ | \w++ ) )*+
| \.\.\.++ | -- -?+ | `` | '' | ,, | &(?: quot | [lr]dquo | \#34 | \#822[01] );
| \S | \Z )
"""


def find_words(text: str) -> Words:
    """All words and punctuation marks of the text, in order."""
    pieces = compiled(_WORD).findall(text)
    while pieces and (not pieces[-1] or pieces[-1].isspace()):
        pieces.pop()
    ends = list(accumulate(map(len, pieces)))
    known = list(map(_known().__getitem__, pieces))
    del pieces  # of a long text the most memory: what follows takes its room
    starts = list(map(sub, ends, map(_LENGTH, known)))
    letters = "".join(map(_LETTERS, known))
    return Words(text, starts, ends, list(map(_LOWER, known)), letters[::2], letters[1::2])


_LOWER, _LETTERS, _LENGTH = map(itemgetter, range(3))


class _Known(dict[str, tuple[str, str, int]]):
    """Of each piece, white space included, the word in lower case, its two letters and its length; remembers what it is asked."""

    def __missing__(self, piece: str) -> tuple[str, str, int]:
        printed = piece.strip()
        lower = printed.lower()
        if lower in SPELT_MARKS:
            lower = SPELT_MARKS[lower]
            letters = intern(printed_classes()[lower] + time_letter(lower))
        else:
            letters = intern(printed_classes()[printed] + time_letter(lower))
        if len(self) == _LIMIT or len(piece) > _LONGEST:
            return lower, letters, len(printed)
        found = self[piece] = intern(lower), letters, len(printed)  # tables find one and the same object at once
        return found


@cache
def _known() -> _Known:
    return _Known()


_LIMIT = 1 << 16
_LONGEST = 40


TOKENS = (
    Rule(
        "word",
        _WORD,
        examples={
            "weeks.The talks": "weeks . The talks",
            "the U.S.-led force": "the U.S.-led force",
            "Bashar al-Assad's": "Bashar al-Assad 's",
            "we'll, don’t, O'Brien": "we 'll , don’t , O'Brien",
            "$3.5 million, 1,500 men": "$ 3.5 million , 1,500 men",
            "the 19-year-old’s": "the 19-year-old ’s",
            "on Feb. 12th at 5 p.m.": "on Feb. 12th at 5 p.m.",
            "Feb.12,2019": "Feb. 12 , 2019",
            "Published3 May 2019Updated4 May": "Published 3 May 2019 Updated 4 May",
            "AT&T and B&Q": "AT&T and B&Q",
            "Weiss, D-Calif., and Lee (R-Texas).": "Weiss , D-Calif. , and Lee ( R-Texas ) .",
            "SEN. WEISS, ON FEB. 12": "SEN. WEISS , ON FEB. 12",
            "Mr. J. Smith--a": "Mr. J. Smith -- a",
            "“Yes,” 'no' ``x''": "“ Yes , ” ' no ' `` x ''",
            "&quot;Yes,&quot; ,,no''": "&quot; Yes , &quot; ,, no ''",
            "â€œYes,â€ â€“ she": "â€œ Yes , â€ â € “ she",
        },
    ),
)
"""How a text falls into words: an example's words are parted by a space."""


def read_example(_rule: Rule, text: str) -> str | None:
    """An example of `TOKENS` as its words; how the suite reads this module's rules."""
    words = find_words(text)
    return " ".join(words.printed(i) for i in range(len(words))) or None
