"""The example articles yield the facts that stand beside them."""

from __future__ import annotations

from pathlib import Path

import make_examples
import pytest

from newsfacts import Facts

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", make_examples.PUBLISHED)
def test_example_yields_its_facts(name: str) -> None:
    stored = (ROOT / "examples" / f"{name}.json").read_text(encoding="utf-8")
    facts = make_examples.read(name)
    assert Facts.from_json(stored).to_dict() == facts.to_dict(), "run scripts/make_examples.py and read the diff"


def test_every_example_has_its_facts_and_no_more() -> None:
    names = {path.stem for path in (ROOT / "examples").glob("*.txt")}
    assert names == set(make_examples.PUBLISHED) == {path.stem for path in (ROOT / "examples").glob("*.json")}
