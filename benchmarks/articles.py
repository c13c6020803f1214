"""The articles that benchmarks read: a JSON-lines file with `text`, or variations of the project's own examples."""

from __future__ import annotations

import json
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


def read_articles(path: Path | None, count: int) -> list[str]:
    """As many texts, no two alike: caches must not help."""
    if path is not None:
        lines = path.read_text(encoding="utf-8").split("\n")
        return [json.loads(line)["text"] for line in lines if line.strip()][:count]
    texts = [file.read_text(encoding="utf-8") for file in sorted(EXAMPLES.glob("*.txt"))]
    return [f"{texts[i % len(texts)]}\nNo. {i}.\n" for i in range(count)]
