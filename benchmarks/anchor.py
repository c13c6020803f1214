"""How often the anchor day is right when the publication day is withheld: `anchor.py CORPUS.jsonl… [--errors]`.

A corpus has a line of JSON an article, with `text` and the true publication `date`. Each article is read without it. An
answer is right where its day is the publication day, give or take two days (stories are filed before they are printed).
Also told: the share of datelines with a day whose year is right once the publication day is given.

Figures of 24 November 2026:

    corpus                                                   articles  basis     answers  right     %
    AFP of 1997 and 2005, Xinhua of 2005 and 2006 (Gigaword)      979  inferred       89     78  87.6
    Reuters of 2017 (ISOT): no dateline prints its day            990  inferred        0
    Reuters of 1987 (Reuters-21578): weekdays are rare           3152  inferred        2      0
    FBIS of 1988 to 1990 (MUC-3): datelines print the year       1224  dateline     1224   1223  99.9

    year right once the publication day is given: 979 of 979 (Gigaword), 3150 of 3150 (Reuters-21578), 1223 of 1224 (MUC-3)
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from newsfacts import extract, find_dateline

_NEAR = 2


def measure(path: Path, *, errors: bool) -> tuple[Counter[str], Counter[str], int]:
    """Answers and right answers by basis, and the number of articles; "year" counts datelines read with their day."""
    answers: Counter[str] = Counter()
    right: Counter[str] = Counter()
    count = 0
    with path.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if not row.get("date"):
                continue
            count += 1
            true = date.fromisoformat(row["date"][:10])
            anchor = extract(row["text"]).anchor
            if anchor.day is not None:
                answers[anchor.basis] += 1
                good = abs((anchor.day - true).days) <= _NEAR
                right[anchor.basis] += good
                if errors and not good:
                    print(f"{path.stem}\t{true}\t{anchor.day}\t{anchor.basis}", file=sys.stderr)
            dateline = find_dateline(row["text"], published=true)
            if dateline is not None and dateline.date is not None:
                answers["year"] += 1
                right["year"] += abs((dateline.date - true).days) <= 183
    return answers, right, count


def main() -> None:
    """Print a line for each corpus and basis."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--errors", action="store_true", help="print the wrong days")
    options = parser.parse_args()
    for path in options.corpus:
        answers, right, count = measure(path, errors=options.errors)
        for basis in sorted(answers) or ["none"]:
            share = f"{100 * right[basis] / answers[basis]:5.1f} %" if answers[basis] else ""
            print(
                f"{path.stem:20} {count:6} articles  {basis:10} {answers[basis]:6} answers {right[basis]:6} right {share}"
            )


if __name__ == "__main__":
    main()
