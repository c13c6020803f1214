"""Write the facts of each example beside it, one record a line: `python scripts/make_examples.py`.

Run it after a change that alters facts, and read the diff: it is what the change does.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from newsfacts import Facts, extract  # noqa: E402

EXAMPLES = ROOT / "examples"

# The day each article was published; None where the article alone must tell it.
PUBLISHED = {
    "slash_agency": None,
    "several_places": "2022-06-07",
    "em_dash": "2023-05-17",
    "british": "2023-05-14",
    "press_release": None,
    "page_dump": None,
}


def read(name: str) -> Facts:
    """The facts of the example as the library reads them now."""
    text = (EXAMPLES / f"{name}.txt").read_bytes().decode("utf-8")
    return extract(text, published=PUBLISHED[name])


def layout(facts: Facts) -> str:
    """The facts as JSON with one record a line, so that a diff shows which changed."""
    members = []
    for name, value in facts.to_dict().items():
        shown = json.dumps(value, ensure_ascii=False)
        if isinstance(value, list) and value:
            rows = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in value)
            shown = f"[\n{rows}\n ]"
        members.append(f' "{name}": {shown}')
    return "{\n" + ",\n".join(members) + "\n}\n"


def main() -> None:
    """Write the JSON of every example."""
    for name in PUBLISHED:
        (EXAMPLES / f"{name}.json").write_text(layout(read(name)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
