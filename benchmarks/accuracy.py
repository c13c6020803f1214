"""Score the library on annotated articles: `accuracy.py CORPUS.jsonl…`.

A corpus is a file with one JSON object a line (offsets are half-open and count code points of `text`):

    {"id": "…", "text": "…", "published": "2016-11-11",
     "quotes":   [{"content": [[s, e], …], "type": "direct" | "mixed" | "indirect",
                   "speaker": [[s, e], …] | null, "speaker_name": "…" | null, "cue": [[s, e], …] | null}],
     "timexes":  [{"start": s, "end": e, "type": "DATE", "value": "2016-11-11"}],
     "dateline": {"start": s, "end": e, "places": ["NEW YORK"], "agency": "TASS" | null, "body_start": n} | null,
     "events":   [{"start": s, "end": e, "time_value": "2015-02-12" | null}]}

Each of the four parts is scored where a line has it; "date" and "dct" serve for "published", "gold" for "dateline".
Definitions, all micro-averaged F1 in per cent unless the name says otherwise:

quotes.content    word Jaccard of all pieces of a quote at least 0.8, paired one to one, best pairs first; by type too
quotes.exact      the same pieces, letter for letter, but for white space, marks and punctuation at their edges
quotes.speaker    share of paired quotes whose source overlaps the annotated one, or whose speaker has its last name
quotes.end_to_end content paired and speaker right, over annotated quotes that have a speaker
times.strict      same offsets; times.relaxed: overlapping, one to one; times.value: overlapping with the same value
                  (TempEval-3; equivalent spellings are folded: P12M and P1Y, 199X and 199, 1994-XX and 1994)
datelines.all     share of annotated datelines with span, places, agency and start of the body all right;
                  datelines.false counts datelines where there is none
events.day        annotated dated events whose day, month or year the tightest clause around the word is given
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import newsfacts
from newsfacts import Facts, Quote

Row = dict[str, Any]
Spans = list[tuple[int, int]]

_WORD = re.compile(r"\w+(?:['\u2019]\w+)*")
_EDGE = re.compile(r"^\W+|\W+$")
_SAME = 0.8


class Tally:
    """Counts of annotated, given and right items under names, and the F1 of each name."""

    def __init__(self) -> None:
        self.gold: Counter[str] = Counter()
        self.given: Counter[str] = Counter()
        self.right: Counter[str] = Counter()

    def add(self, name: str, *, gold: int = 0, given: int = 0, right: int = 0) -> None:
        self.gold[name] += gold
        self.given[name] += given
        self.right[name] += right

    def figures(self) -> dict[str, float]:
        """F1 in per cent: twice the right ones over annotated and given ones together."""
        return {
            name: round(200 * self.right[name] / total, 1)
            for name in self.gold
            if (total := self.gold[name] + self.given[name])
        }


def words_in(text: str, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    """The words of the stretches, by where they start."""
    return frozenset(m.start() for s, e in spans for m in _WORD.finditer(text, s, e))


def paired(gold: list[frozenset[int]], given: list[frozenset[int]]) -> dict[int, int]:
    """Annotated to given items, one to one, the most alike first."""
    alike = [
        (len(g & p) / len(g | p), i, j) for i, g in enumerate(gold) for j, p in enumerate(given) if not g.isdisjoint(p)
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for likeness, i, j in sorted(alike, key=lambda a: (-a[0], a[1], a[2])):
        if likeness >= _SAME and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def spans_of(quote: Quote) -> Spans:
    return [(s.start, s.end) for s in quote.content]


def trimmed(text: str, spans: Spans) -> list[str]:
    return [_EDGE.sub("", text[s:e]).removeprefix("that ") for s, e in spans]


def last_word(name: str | None) -> str | None:
    found = _WORD.findall(name or "")
    return found[-1].lower() if found else None


def speaker_is_right(gold: Row, quote: Quote) -> bool:
    """Whether the source overlaps an annotated one, or the speaker's last name is the annotated one's."""
    said = quote.attribution
    if said is None:
        return False
    if said.source and any(said.source.start < e and s < said.source.end for s, e in gold["speaker"] or []):
        return True
    name = said.speaker.name if said.speaker and said.speaker.kind in ("person", "organisation") else None
    return name is not None and last_word(name) == last_word(gold.get("speaker_name"))


def score_quotes(row: Row, facts: Facts, tally: Tally) -> None:
    text, gold, given = row["text"], row["quotes"], facts.quotes
    pairs = paired(
        [words_in(text, map(tuple, q["content"])) for q in gold], [words_in(text, spans_of(q)) for q in given]
    )
    tally.add("quotes.content", gold=len(gold), given=len(given), right=len(pairs))
    for kind in ("direct", "mixed", "indirect"):
        right = sum(gold[i]["type"] == kind and given[j].kind == kind for i, j in pairs.items())
        counts = sum(q["type"] == kind for q in gold), sum(q.kind == kind for q in given)
        tally.add(f"quotes.content.{kind}", gold=counts[0], given=counts[1], right=right)
    exact = sum(trimmed(text, gold[i]["content"]) == trimmed(text, spans_of(given[j])) for i, j in pairs.items())
    tally.add("quotes.exact", gold=len(gold), given=len(given), right=exact)
    named = [i for i, q in enumerate(gold) if q["speaker"] or q.get("speaker_name")]
    right = sum(speaker_is_right(gold[i], given[pairs[i]]) for i in named if i in pairs)
    met = sum(i in pairs for i in named)
    tally.add("quotes.speaker", gold=met, given=met, right=right)
    tally.add("quotes.end_to_end", gold=len(named), given=len(given) - (len(pairs) - met), right=right)


def score_times(row: Row, facts: Facts, tally: Tally) -> None:
    gold, given = row["timexes"], list(facts.timexes)
    counts = {"gold": len(gold), "given": len(given)}
    pairs = [(g, p) for g in gold for p in given if g["start"] < p.span.end and p.span.start < g["end"]]
    pairs.sort(key=lambda pair: (pair[0]["start"], pair[0]["end"]) != (pair[1].span.start, pair[1].span.end))
    seen: set[int] = set()
    met = []
    for g, p in pairs:
        if id(g) not in seen and id(p) not in seen:
            seen |= {id(g), id(p)}
            met.append((g, p))
    strict = sum((g["start"], g["end"]) == (p.span.start, p.span.end) for g, p in met)
    tally.add("times.strict", **counts, right=strict)
    tally.add("times.relaxed", **counts, right=len(met))
    tally.add("times.value", **counts, right=sum(folded(g["value"] or "") == folded(p.value) for g, p in met))


_ALIKE = (
    (re.compile(r"P(\d+)M"), 12, "P{}Y"),
    (re.compile(r"P(\d+)D"), 7, "P{}W"),
    (re.compile(r"P(\d+)DE"), 0.1, "P{}Y"),
    (re.compile(r"P(\d+)CE"), 0.01, "P{}Y"),
    (re.compile(r"P(\d+)H"), 1, "PT{}H"),
)


def folded(value: str) -> str:
    """The value in one of its spellings: P12M is P1Y, 199X is 199, open parts at the end say nothing."""
    for pattern, size, form in _ALIKE:
        found = pattern.fullmatch(value)
        if found:
            count = int(found[1])
            return form.format(round(count / size)) if size < 1 or count % size == 0 else value
    value = re.sub(r"(-XX)+$", "", value)
    return re.sub(r"(T\d\d(?::\d\d)?):00$", r"\1", re.sub(r"^(\d{2,3})X{1,2}$", r"\1", value))


def score_dateline(row: Row, facts: Facts, tally: Tally) -> None:
    gold, given = row["dateline"], facts.dateline
    if gold is None:
        tally.add("datelines.false", right=given is not None)
        return
    right = given is not None and (
        (given.span.start, given.span.end) == (gold["start"], gold["end"])
        and [p.span.text.casefold() for p in given.places] == [p.casefold() for p in gold["places"]]
        and re.sub(r"\W", "", given.agency or "").casefold() == re.sub(r"\W", "", gold["agency"] or "").casefold()
        and given.body_start in (gold["body_start"], gold.get("body_start_after_tags"))
    )
    tally.add("datelines.all", gold=1, given=1, right=right)


def score_events(row: Row, facts: Facts, tally: Tally) -> None:
    dated = [e for e in facts.events if e.when is not None and e.when.value and e.when.role == "on"]
    for gold in row["events"]:
        if not gold.get("time_value"):
            continue
        around = [e for e in dated if e.clause.start <= gold["start"] and gold["end"] <= e.clause.end]
        tightest = min((e.clause.end - e.clause.start for e in around), default=0)
        days = {e.when.value for e in around if e.when and e.clause.end - e.clause.start == tightest}
        right = any(day is not None and day.startswith(gold["time_value"]) for day in days)
        tally.add("events.day", gold=1, given=bool(days), right=right)


PARTS: dict[str, Callable[[Row, Facts, Tally], None]] = {
    "quotes": score_quotes,
    "timexes": score_times,
    "dateline": score_dateline,
    "events": score_events,
}


def rows_of(path: Path) -> Iterator[Row]:
    """The lines of a corpus; a `ValueError` names the line that is not of the form."""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            row["text"] + ""
        except (ValueError, KeyError, TypeError) as problem:
            raise ValueError(f"{path}, line {number}: not an article of the form: {problem!r}") from None
        if "gold" in row:
            row["dateline"] = row.pop("gold")
        yield row


def published_of(row: Row) -> str | None:
    day = row.get("published") or row.get("date") or row.get("dct")
    return day[:10] if day else None


def score(path: Path) -> dict[str, float]:
    """All figures of one corpus."""
    tally = Tally()
    for row in rows_of(path):
        facts = newsfacts.extract(row["text"], published=published_of(row))
        for part, scorer in PARTS.items():
            if part in row:
                scorer(row, facts, tally)
    figures = tally.figures()
    if "datelines.false" in tally.right:
        figures["datelines.false"] = tally.right["datelines.false"]
    return figures


def main() -> int:
    """Print a table of figures, one row a figure, for each corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS.jsonl")
    parser.add_argument("--json", action="store_true", help="one JSON object of all figures")
    options = parser.parse_args()
    found: dict[str, dict[str, float]] = {}
    for path in options.corpora:
        try:
            found[str(path)] = score(path)
        except (OSError, ValueError) as problem:
            print(f"accuracy: {problem}", file=sys.stderr)
            return 2
    if options.json:
        print(json.dumps(found, indent=1))
        return 0
    print(f"newsfacts {newsfacts.__version__}, Python {sys.version.split()[0]}")
    for corpus, figures in found.items():
        print(corpus)
        for name, figure in figures.items():
            print(f"  {name:28} {figure:6}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
