"""What each stage costs, in bare word scans of the same texts: `stages.py [CORPUS.jsonl] [--count N] [--profile STAGE]`.

A scan is one `finditer` of words and marks over the text. A corpus has a line of JSON an article, with `text` and
perhaps `date`. The stages are timed one by one inside `extract`; what is left over is the composition itself.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import regex
from articles import read_articles

from newsfacts import _extract

STAGES = {
    "read_article": "article",
    "find_words": "words",
    "_find_dateline": "dateline",
    "read_layout": "layout",
    "pair_marks": "marks",
    "split_sentences": "sentences",
    "read_clauses": "clauses",
    "find_names": "names",
    "find_cues": "cues",
    "_find_times": "times: find",
    "choose_anchor": "anchor",
    "resolve_times": "times: resolve",
    "find_reports": "quotes",
    "resolve_speakers": "speakers",
    "attribute": "attribution",
    "_find_events": "events",
    "choose_main_event": "main event",
    "order_events": "timeline",
    "Facts": "facts",
}
DAY = "2016-11-11"


def timed(
    spent: dict[str, float], name: str, stage: Callable[..., Any], profile: cProfile.Profile | None
) -> Callable[..., Any]:
    """The stage, adding the time it takes."""

    @wraps(stage, updated=())
    def run(*args: Any, **kwargs: Any) -> Any:
        if profile is not None:
            return profile.runcall(stage, *args, **kwargs)
        begin = time.perf_counter()
        result = stage(*args, **kwargs)
        spent[name] += time.perf_counter() - begin
        return result

    return run


def measure(texts: list[str], turn: int) -> dict[str, float]:
    """Seconds by stage over texts not read before, with "scan" and "extract" as a whole."""
    fresh = [f"{text}\n\nNo. {turn}{i}." for i, text in enumerate(texts)]
    word = regex.compile(r"\w+|[^\w\s]")
    begin = time.perf_counter()
    for text in fresh:
        [m.span() for m in word.finditer(text)]
    spent = dict.fromkeys(STAGES, 0.0)
    spent["scan"] = time.perf_counter() - begin
    kept = {name: getattr(_extract, name) for name in STAGES if hasattr(_extract, name)}
    try:
        for name, stage in kept.items():
            setattr(_extract, name, timed(spent, name, stage, None))
        begin = time.perf_counter()
        for text in fresh:
            _extract.extract(text, published=DAY)
        spent["extract"] = time.perf_counter() - begin
    finally:
        for name, stage in kept.items():
            setattr(_extract, name, stage)
    return spent


def profile(texts: list[str], name: str) -> None:
    """Print where the time of one stage goes."""
    stage, profiler = getattr(_extract, name), cProfile.Profile()
    setattr(_extract, name, timed({}, name, stage, profiler))
    for text in texts:
        _extract.extract(text, published=DAY)
    setattr(_extract, name, stage)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(25)


def main() -> None:
    """Print one row a stage, the best of three turns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--profile", choices=sorted(STAGES))
    options = parser.parse_args()
    texts = read_articles(options.corpus, options.count)
    _extract.extract(texts[0], published=DAY)  # compiles and loads tables
    if options.profile:
        profile(texts, options.profile)
        return
    turns = [measure(texts, turn) for turn in range(3)]
    best = {name: min(turn[name] for turn in turns) for name in turns[0]}
    scan, per = best["scan"], 1e6 / len(texts)
    print(f"{'stage':24}{'scans':>8}{'µs an article':>16}")
    for name, label in STAGES.items():
        print(f"{label:24}{best[name] / scan:8.2f}{best[name] * per:16.0f}")
    print(f"{'words to clauses':24}{sum(best[n] for n in list(STAGES)[1:7]) / scan:8.2f}")
    print(f"{'extract':24}{best['extract'] / scan:8.2f}{best['extract'] * per:16.0f}")
    print(f"one scan: {scan * per:.0f} µs for {sum(map(len, texts)) // len(texts)} characters")


if __name__ == "__main__":
    main()
