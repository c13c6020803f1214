"""Seconds and memory as a text grows: `python benchmarks/growth.py [--largest 1000000] [SHAPE…]`.

For news and each hostile shape of `tests/inputs.py`, sizes go up tenfold; a row names the factor of the last step.
"""

from __future__ import annotations

import argparse
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from inputs import SHAPES  # noqa: E402

from newsfacts import extract  # noqa: E402

NEWS = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "examples").glob("*.txt")))


def seconds(text: str) -> float:
    """The processor time that the text takes, the better of two runs where it is short."""
    best = float("inf")
    for _ in range(2 if len(text) < 200_000 else 1):
        start = time.process_time()
        extract(text, published="2023-05-14")
        best = min(best, time.process_time() - start)
    return best


def peak(text: str) -> float:
    """The memory that the text takes at most, in bytes a character."""
    tracemalloc.start()
    extract(text, published="2023-05-14")
    used = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return used / max(1, len(text))


def main() -> int:
    """Print a row for each shape; return 1 where a step of ten cost more than eleven."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shapes", nargs="*")
    parser.add_argument("--largest", type=int, default=1_000_000)
    options = parser.parse_args()
    makers: dict[str, Callable[[int], str]] = {"news": lambda n: NEWS * max(1, n // len(NEWS)), **SHAPES}
    sizes = [10**k for k in range(4, 9) if 10**k <= options.largest]
    extract(NEWS)
    worst = 0.0
    print(f"{'shape':24}" + "".join(f"{size:>12,}" for size in sizes) + f"{'factor':>9}{'bytes/char':>12}")
    for name, make in makers.items():
        if options.shapes and name not in options.shapes:
            continue
        taken = [seconds(make(size)) for size in sizes]
        factor = taken[-1] / max(taken[-2], 1e-3) * 10 * len(make(sizes[-2])) / len(make(sizes[-1]))
        worst = max(worst, factor)
        row = "".join(f"{t * 1000:>10.1f}ms" for t in taken)
        print(f"{name:24}{row}{factor:>9.1f}{peak(make(100_000)):>12.0f}", flush=True)
    return int(worst > 11)


if __name__ == "__main__":
    sys.exit(main())
