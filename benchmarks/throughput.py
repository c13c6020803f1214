"""Articles a second on this machine: plain, two workers, local Spark: `throughput.py [CORPUS.jsonl] [--count N]`.

Spark is left out, and says so, where pyspark or Java is not there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from articles import read_articles

import newsfacts

DAY = "2023-03-04"


def plain(texts: list[str]) -> int:
    return len([newsfacts.extract(text, published=DAY) for text in texts])


def workers(texts: list[str]) -> int:
    return sum(1 for _ in newsfacts.extract_many(texts, published=DAY, workers=2))


def spark(texts: list[str]) -> Callable[[], int]:
    """A run on two local threads; the session is started before the clock is."""
    from pyspark.sql import SparkSession

    from newsfacts.spark import extract_dataframe

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    rows = [(str(i), text, DAY) for i, text in enumerate(texts)]
    frame = session.createDataFrame(rows, "id string, text string, published string").repartition(4).cache()
    frame.count()
    extract_dataframe(frame.limit(2)).collect()
    return lambda: len(extract_dataframe(frame).select("id", "error", "quotes", "events").collect())


def main() -> int:
    """Print one row a way of running."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    options = parser.parse_args()
    texts = read_articles(options.corpus, options.count)
    runs: dict[str, Callable[[], int]] = {"plain": lambda: plain(texts), "2 workers": lambda: workers(texts)}
    try:
        if shutil.which("java") is None:
            raise ImportError("no Java")
        runs["local Spark, 2 threads"] = spark(texts)
    except ImportError as problem:
        print(f"Spark left out: {problem}", file=sys.stderr)
    plain(texts[:3])
    print(f"newsfacts {newsfacts.__version__}, Python {sys.version.split()[0]}, {len(texts)} articles")
    for name, run in runs.items():
        begin = time.perf_counter()
        done = run()
        print(f"{name:24} {done / (time.perf_counter() - begin):8.0f} articles a second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
