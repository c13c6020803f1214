"""Random inputs against every door of the library: `python tests/fuzz.py [--inputs 25000] [--seed 0] [--only TARGET]`.

Targets: `extract` (odd texts, and news that is cut, glued, shuffled or misdecoded), `json` (facts with something damaged),
`command` (bytes on standard input) and `page` (the HTML view). An input is made from the seed and its number alone,
so that a failure can be made again with `--seed S --first N --inputs 1`.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import random
import sys
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "scripts"), str(HERE.parent / "src")]

from inputs import PIECES, SHAPES  # noqa: E402
from test_properties import NEWS, check  # noqa: E402

from newsfacts import Facts, FormatError, extract  # noqa: E402
from newsfacts.__main__ import main as command  # noqa: E402

BATCH = 250
SLOW = 2.0  # seconds that no input of this size may take


def odd_text(rng: random.Random) -> str:
    """A text of the pieces that articles and attacks are made of."""
    made = rng.choices(PIECES, k=rng.choice((1, 5, 20, 60, 120)))
    if rng.random() < 0.2:
        made += [chr(rng.choice((rng.randrange(0x110000), rng.randrange(0x3000)))) for _ in range(5)]
        rng.shuffle(made)
    if rng.random() < 0.1:
        made.append(rng.choice(list(SHAPES.values()))(rng.randrange(400)))
    return "".join(made)


def broken_news(rng: random.Random) -> str:
    """News that is cut, glued, shuffled, misdecoded or salted with odd characters."""
    text = rng.choice(NEWS)
    a, b = sorted(rng.randrange(len(text) + 1) for _ in range(2))
    match rng.randrange(6):
        case 0:
            return text[a:b]
        case 1:
            return text[:a] + odd_text(rng) + rng.choice(NEWS)[b:]
        case 2:
            words = text[a : a + 600].split(" ")
            rng.shuffle(words)
            return " ".join(words)
        case 3:
            return text[a:b].encode().decode(rng.choice(("cp1252", "cp1251", "latin-1", "cp437")), "replace")
        case 4:
            return text[a:b].translate({ord(rng.choice("\"“”.,—\n' ")): rng.choice(("", " ", '"', "\n", "“", "'"))})
        case _:
            salted = list(text[a : a + 800])
            for _ in range(8):
                salted.insert(rng.randrange(len(salted) + 1), rng.choice(PIECES))
            return "".join(salted)


def any_text(rng: random.Random) -> str:
    return odd_text(rng) if rng.random() < 0.6 else broken_news(rng)


def any_day(rng: random.Random) -> date | None:
    return rng.choice((None, date(2016, 11, 11), date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29)))


def fuzz_extract(rng: random.Random) -> str:
    text, day = any_text(rng), any_day(rng)
    check(extract(text, published=day))
    return text


def fuzz_json(rng: random.Random) -> str:
    data = extract(rng.choice(NEWS)[: rng.randrange(900)]).to_dict()
    for _ in range(rng.choice((1, 1, 3))):
        place: Any = data
        while isinstance(place, dict | list) and place:
            key = rng.choice(list(place)) if isinstance(place, dict) else rng.randrange(len(place))
            if not isinstance(place[key], dict | list) or not place[key] or rng.random() < 0.2:
                place[key] = rng.choice(
                    (None, True, -1, 0, 1, 10**30, 1.5, "", "x", "2016-11-11", [], {}, [0, 1], [1, 0], {"a": 1})
                )
                break
            place = place[key]
    shown = json.dumps(data, ensure_ascii=False)
    if rng.random() < 0.3:
        at = rng.randrange(len(shown))
        shown = (
            shown[:at]
            + rng.choice(("", "{", "]", '"', "\x00", "9" * 30, "\ud800", "NaN"))
            + shown[at + rng.randrange(3) :]
        )
    with contextlib.suppress(FormatError):
        facts = Facts.from_json(shown)
        assert Facts.from_json(facts.to_json()) == facts
        repr(facts)
    return shown


def fuzz_command(rng: random.Random) -> bytes:
    text = any_text(rng)
    if rng.random() < 0.5:
        given = text.encode("utf-8", "surrogatepass")
        options = rng.choice(([], ["--json"]))
    else:
        row = {"text": text, "published": rng.choice((None, "2016-11-11", "soon")), "id": rng.choice((None, "7", 7))}
        given = json.dumps(row).encode()[: rng.choice((None, 40))] + b"\n"
        options = rng.choice((["--input", "jsonl"], ["--input", "jsonl", "--json"]))
    if rng.random() < 0.2:
        given = given[:5] + bytes([rng.randrange(256)]) + given[5:]
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    kept = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(given)), out, io.StringIO()
    try:
        status = command(options)
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
    out.flush()
    out.buffer.getvalue().decode("utf-8")
    assert status in (0, 2)
    return given


class _Reader(HTMLParser):
    """Collects the text of a page, and stops at what could run."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "iframe", "object", "embed", "link", "base")
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.seen.append(data)


def fuzz_page(rng: random.Random) -> str:
    text = any_text(rng) + rng.choice(
        ("", "<script>alert(1)</script>", '" onload="x', "</mark><img src=x onerror=y>", "&lt;")
    )
    page = extract(text, published=any_day(rng)).to_html() if not _unpaired(text) else ""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return text


def _unpaired(text: str) -> bool:
    return any("\ud800" <= c <= "\udfff" for c in text)


TARGETS: dict[str, tuple[int, Callable[[random.Random], object]]] = {
    "extract": (70, fuzz_extract), "json": (15, fuzz_json), "command": (10, fuzz_command), "page": (5, fuzz_page),
}  # fmt: skip


def run(seed: int, first: int, count: int, only: str | None) -> list[str]:
    """Run some inputs; the failures as text."""
    failures = []
    names, weights = list(TARGETS), [weight for weight, _ in TARGETS.values()]
    for number in range(first, first + count):
        rng = random.Random(f"{seed}:{number}")
        name = rng.choices(names, weights)[0]
        name = only or name
        start = time.process_time()
        try:
            TARGETS[name][1](rng)
            if time.process_time() - start > SLOW:
                failures.append(f"{name} {number}: took {time.process_time() - start:.1f} s")
        except Exception:
            failures.append(f"{name} {number}:\n{traceback.format_exc(limit=-4)}")
    return failures


def main() -> int:
    """Run all inputs on all processors; return 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=25_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--only", choices=[*TARGETS])
    options = parser.parse_args()
    failed = 0
    starts = range(options.first, options.first + options.inputs, BATCH)
    counts = [min(BATCH, options.first + options.inputs - start) for start in starts]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for failures in pool.map(run, [options.seed] * len(starts), starts, counts, [options.only] * len(starts)):
            failed += len(failures)
            for failure in failures[: max(0, 20 - failed + len(failures))]:
                print(failure)
    print(f"{options.inputs} inputs, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
