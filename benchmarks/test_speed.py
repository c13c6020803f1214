"""How long things take: `nox -s bench`. Stages and whole, articles of three lengths, JSON, and starting up."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsfacts import Facts, extract, find_dateline, find_events, find_quotes, find_times

ROOT = Path(__file__).parent.parent
TEXT = "\n\n".join(path.read_text("utf-8") for path in sorted((ROOT / "examples").glob("*.txt")))
ARTICLE = (ROOT / "examples" / "em_dash.txt").read_text("utf-8")
DAY = "2023-05-17"

Benchmark = Callable[..., Any]


@pytest.mark.parametrize("size", [300, 3_000, 30_000])
def test_whole(benchmark: Benchmark, size: int) -> None:
    text = (TEXT * (size // len(TEXT) + 1))[:size]
    benchmark(extract, text, published=DAY)


@pytest.mark.parametrize("find", [find_dateline, find_times, find_quotes, find_events])
def test_one_part(benchmark: Benchmark, find: Callable[..., object]) -> None:
    benchmark(find, ARTICLE, published=DAY)


@pytest.mark.parametrize(
    "work",
    [
        Facts.to_json,
        lambda f: Facts.from_json(f.to_json()),
        lambda f: pickle.loads(pickle.dumps(f)),
        repr,
        Facts.to_html,
    ],
    ids=["to_json", "json_round_trip", "pickle_round_trip", "repr", "to_html"],
)
def test_facts(benchmark: Benchmark, work: Callable[[Facts], object]) -> None:
    benchmark(work, extract(ARTICLE, published=DAY))


@pytest.mark.parametrize(
    "work",
    ["import attrs, regex", "import attrs, regex, newsfacts", "import newsfacts; newsfacts.extract('Talks resumed.')"],
    ids=["attrs and regex", "with newsfacts", "with a first article"],
)
def test_start(benchmark: Any, work: str) -> None:
    benchmark.pedantic(subprocess.run, ([sys.executable, "-c", work],), {"check": True, "cwd": ROOT / "src"}, rounds=10)
