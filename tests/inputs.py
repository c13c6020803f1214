"""Texts that look for trouble: news in odd pieces, and hostile shapes."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

# What articles are made of, with the characters that break readers: marks of all kinds, wires' slugs, odd Unicode.
PIECES = (
    *"“”‘’\"'«»„‟‹›`´…—–-−()[]/.,;:!?%$£€&@#*\\|_~^<>{}=+0123456789 \n\t\r\x0b\x0c\x00\x1c\x1e\x85\u2028\u2029\ufeff",
    *"\u00a0\u00ad\u200b\u200d\u200e\u200f\u202a\u202e\u2066\u2069\u0301\u0345\u20e3İıßŉǰﬁẞΣς中文ж😀👨\U0001f1eb\ud800\udc00\udfff",
    "''", "``", "\r\n", "\n\n", "\r\n\r\n", "...", "--", " — ", ", ", ". ", ".”", ",” ", "’s ", " (", ") ", ": ",
    "NEW YORK, November 11. /TASS/. ", "GENEVA, March 4 (Reuters) - ", "PARIS (AP) — ", "BEIJING, Sept. 3 (Xinhua) -- ",
    "MOSCOW/KYIV (Reuters) -", "(ANSA) - ROME, JUL 11 - ", "WASHINGTON, Feb 30 ", "By Ann Lee\n", "© 2016 ", "/AFP/",
    " said ", " says ", "said Peskov", " told reporters on Friday", " according to ", " added that ", " asked whether ",
    " denied ", "he ", "she ", "they ", "Dmitry Peskov", "Ms. Weiss ", "the Kremlin spokesman", "the ministry", "a police spokesman",
    "police", "residents", "U.S. ", "Mr. ", "St. ", "No. ", "e.g. ", "SMITH: ", "Q: ", "A: ",
    "Monday ", "on Friday, ", "May ", "may ", "March ", "second ", "2016", "1990s", "’90s ", "12/31/2016 ", "2016-02-30 ", "0000-00-00",
    "99999999999 ", "3.5.2.1 ", "a year ago ", "last week ", "the third quarter of 2015 ", "two decades ", "every Friday ",
    "from 2013 to 2015 ", "since ", "until ", "by ", "before ", "the ", "a ", "of ", "that ", "who ", "which ", "and ", "to ", "not ",
    "will ", "would ", "has been ", "was ", "were killed ", "signed ", "agreed ", "meeting ", "planted bombs ", "If ", "had ",
)  # fmt: skip

pieces = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=60).map("".join)

# Shapes that cost more than their length in careless programs; each makes a text of about n characters.
SHAPES: dict[str, Callable[[int], str]] = {
    "marks alone": lambda n: '"' * n,
    "opening marks": lambda n: "“" * n,
    "closing marks": lambda n: "”" * n,
    "nested marks": lambda n: "“a ‘b " * (n // 6),
    "nested and closed": lambda n: "“" * (n // 2) + "”" * (n // 2),
    "marks in words": lambda n: 'a "b" ' * (n // 6),
    "apostrophes": lambda n: "a' 'b " * (n // 6),
    "capitals": lambda n: "AB CDE " * (n // 7),
    "one capital word": lambda n: "A" * n,
    "names": lambda n: "Ann Lee " * (n // 8),
    "other names": lambda n: " ".join(
        f"Ann{chr(97 + i % 26)}{chr(97 + i // 26 % 26)} Lee said." for i in range(n // 18)
    ),
    "digits": lambda n: "1" * n,
    "numbers": lambda n: "12 " * (n // 3),
    "years": lambda n: "2016 " * (n // 5),
    "points and digits": lambda n: "1.2." * (n // 4),
    "slashes and digits": lambda n: "1/2/" * (n // 4),
    "spaces": lambda n: " " * n,
    "line ends": lambda n: "\n" * n,
    "carriage returns": lambda n: "\r\n" * (n // 2),
    "short lines": lambda n: "Ab\n" * (n // 3),
    "dashes": lambda n: "-" * n,
    "dashes apart": lambda n: "a - " * (n // 4),
    "long dashes": lambda n: "a — b " * (n // 6),
    "full stops": lambda n: "." * n,
    "commas": lambda n: "a, " * (n // 3),
    "brackets": lambda n: "(" * n,
    "brackets in brackets": lambda n: "(a [b " * (n // 6),
    "colons": lambda n: "A: b\n" * (n // 5),
    "one endless line": lambda n: "the talks will go on and " * (n // 25),
    "one endless sentence": lambda n: "that he said that she thought that " * (n // 35),
    "no spaces": lambda n: "abcdefghij" * (n // 10),
    "hyphens": lambda n: "a-" * (n // 2),
    "said": lambda n: "X said " * (n // 7),
    "said and marks": lambda n: "“A,” X said. " * (n // 13),
    "said that": lambda n: "X said that " * (n // 12),
    "said, lines": lambda n: "“A,” she said.\n\n" * (n // 16),
    "he said": lambda n: "Ann Lee and Bob Ray met. He said it rained. " * (n // 44),
    "open quotes": lambda n: "“A b c.\n\n" * (n // 9),
    "datelines": lambda n: "GENEVA, March 4 (Reuters) - Talks.\n\n" * (n // 36),
    "slash agencies": lambda n: "MOSCOW, May 3. /TASS/. " * (n // 23),
    "places": lambda n: "PARIS, " * (n // 7),
    "places and slashes": lambda n: "PARIS/" * (n // 6),
    "dates": lambda n: "on March 4, 2016, " * (n // 18),
    "weekdays": lambda n: "Monday " * (n // 7),
    "ranges": lambda n: "from May to June " * (n // 17),
    "ago": lambda n: "two years ago " * (n // 14),
    "relative clauses": lambda n: "who met the man " * (n // 16),
    "and": lambda n: "and " * (n // 4),
    "to": lambda n: "to go " * (n // 6),
    "verbs": lambda n: "signed agreed met " * (n // 18),
    "fronted dates": lambda n: "On Feb. 28, it fell. " * (n // 21),
    "combining": lambda n: "e\u0301" * (n // 2),
    "zero width": lambda n: "\u200b" * n,
    "surrogates": lambda n: "\ud800" * n,
    "emoji": lambda n: "😀" * n,
    "tabs": lambda n: "a\t" * (n // 2),
    "addresses": lambda n: "https://a.b/c?d=e&f " * (n // 20),
}
