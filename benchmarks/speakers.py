"""How often the resolver knows who is meant: little articles of our own, every source marked with its speaker.

    python benchmarks/speakers.py [--errors] [--whole]

Each file of `speakers/` opens with its cast ("1: a name", "2~ a description") and marks contents as `[q …]` and sources as
`[s:1 …]`. The resolver gets contents and sources; with `--whole` the text alone goes through `extract`, and a source
counts where a quote with a source is found there.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT.parent / "src"), str(ROOT.parent / "tests")]

from marked import read_marked  # noqa: E402
from resolving import resolve_marked  # noqa: E402

from newsfacts import extract  # noqa: E402
from newsfacts.records import Quote, Speaker  # noqa: E402


def read(path: Path) -> tuple[dict[str, str], str]:
    """The cast, with "~" before descriptions, and the marked text."""
    head, _, marked = path.read_text(encoding="utf-8").partition("\n\n")
    cast = {}
    for line in head.splitlines():
        number, sign, name = re.match(r"(\d+)([:~]) (.+)", line).groups()  # type: ignore[union-attr]
        cast[number] = name if sign == ":" else "~" + name
    return cast, marked


def flat(quotes: tuple[Quote, ...]) -> list[Quote]:
    """The quotes and those inside them."""
    return [q for quote in quotes for q in (quote, *flat(quote.inner))]


def whole(marked: str) -> list[tuple[str, str, str | None]]:
    """For each marked source that `extract` finds: its number, its text and the speaker."""
    text, marks = read_marked(marked)
    found = []
    for quote in flat(extract(text).quotes):
        source = quote.attribution.source if quote.attribution else None
        for label, start, end in marks:
            if source and label.startswith("s:") and source.start < end and start < source.end:
                speaker = quote.attribution.speaker  # type: ignore[union-attr]
                found.append((label[2:], text[start:end], describe(speaker)))
    return found


def describe(speaker: Speaker | None) -> str | None:
    """The speaker's name, "~" before the description of one without a name."""
    if speaker is None:
        return None
    return ("~" if speaker.kind in ("unnamed", "group") else "") + speaker.name


def main(arguments: list[str]) -> None:
    """Prints the shares of right, wrong and abstained."""
    count: Counter[str] = Counter()
    cast_size = 0
    files = sorted((ROOT / "speakers").glob("*.txt"))
    for path in files:
        cast, marked = read(path)
        cast_size += len(cast)
        if "--whole" in arguments:
            answers = whole(marked)
        else:
            answers = [(n, source, describe(speaker)) for n, source, speaker in resolve_marked(marked)[0]]
        for number, source, got in answers:
            want = cast[number]
            verdict = "right" if got and got.lower() == want.lower() else "abstained" if got is None else "wrong"
            if verdict == "wrong" and got is not None and got[0] == "~" and want[0] != "~":
                verdict = "abstained"  # a description instead of a name claims nothing
            count[verdict] += 1
            if verdict != "right" and "--errors" in arguments:
                print(f"{verdict:9} {path.stem}: {source!r} is {want!r}, got {got!r}")
    total = sum(count.values())
    print(
        f"{len(files)} articles, {cast_size} speakers, {total} sources: "
        + ", ".join(f"{100 * count[v] / total:.1f} % {v}" for v in ("right", "wrong", "abstained"))
    )


if __name__ == "__main__":
    main(sys.argv[1:])
