"""Compare the accuracy figures with `floors.json`: `check_floors.py SCOREBOARD [--update]`.

A figure may fall short of its floor by half a point, a count by nothing; timings have no floor.
`--update` raises the floors to the figures of this run, and lowers none.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")
BOARDS = ("quotes", "time", "dateline", "layout", "events", "phrases", "seed", "robust")
SLACK = 0.5

Figures = dict[str, float]


def is_count(name: str) -> bool:
    """Whether the figure counts mistakes or checks, and so has no slack."""
    return name == "crashes" or name.startswith(("robust.", "seed.")) or name.endswith((".false", "_unnamed"))


def is_gated(name: str) -> bool:
    """Whether a floor makes sense: not for timings and for the size of the data."""
    return not name.startswith("speed.") and name != "robust.texts"


def falls_short(name: str, figure: float, floor: float) -> bool:
    """Whether the figure is worse than its floor allows, in its own direction."""
    if is_count(name):
        return figure < floor if name == "seed.held" else figure > floor
    return figure < floor - SLACK


def measure(board: Path) -> Figures:
    """All figures of the scoreboard, two of its parts at a time."""

    def run(part: str) -> Figures:
        command = [sys.executable, str(board), part, "--json"]
        shown = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
        found: Figures = json.loads(shown[shown.index("{\n") :])
        return found

    figures: Figures = {"crashes": 0}
    with ThreadPoolExecutor(2) as pool:
        for found in pool.map(run, BOARDS):
            figures |= found | {"crashes": figures["crashes"] + found["crashes"]}
    return {name: figure for name, figure in sorted(figures.items()) if is_gated(name)}


def raised(figures: Figures, floors: Figures) -> Figures:
    """The floors, raised to the figures where these are better."""
    best = dict(floors)
    for name, figure in figures.items():
        lower = is_count(name) and name != "seed.held"
        best[name] = min(figure, floors.get(name, figure)) if lower else max(figure, floors.get(name, figure))
    return dict(sorted(best.items()))


def main() -> int:
    """Run the scoreboard, show each figure beside its floor, and return 1 where one falls short."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("board", type=Path)
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    floors: Figures = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    figures = measure(options.board)
    if options.update:
        FLOORS.write_text(json.dumps(raised(figures, floors), indent=1) + "\n", encoding="utf-8")
        return 0
    short = [name for name, floor in floors.items() if falls_short(name, figures.get(name, -1.0), floor)]
    for name, figure in figures.items():
        print(f"{name:44} {figure:8} {floors.get(name, ''):>8} {'SHORT' if name in short else ''}".rstrip())
    missing = [name for name in floors if name not in figures]
    print(f"scoreboard: {len(floors)} floors, {len(short)} short" + (f", not measured: {missing}" if missing else ""))
    return 1 if short or missing else 0


if __name__ == "__main__":
    sys.exit(main())
