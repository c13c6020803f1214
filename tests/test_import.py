"""What importing costs: no pattern compiled, nothing heavy loaded, few modules; and the first article little more."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SOURCE = Path(__file__).parent.parent / "src"
COUNT = """
import json, re, sys
import attrs, regex  # what a user of the library has anyway
compiled = []
compile_ = re._compiler.compile
def tally(pattern, *rest):
    compiled.append(str(pattern))
    return compile_(pattern, *rest)
re._compiler.compile = tally
before = set(sys.modules)
{work}
print(json.dumps([sorted(set(sys.modules) - before), compiled]))
"""
HEAVY = (
    "dateparser",
    "dateutil",
    "pytz",
    "tqdm",
    "json.tool",
    "multiprocessing",
    "concurrent.futures.process",
    "argparse",
)


def loaded_by(work: str) -> Any:
    """The modules that the work loads beyond attrs and regex, and the patterns that it compiles."""
    run = subprocess.run(
        [sys.executable, "-c", COUNT.format(work=work)],
        env={"PYTHONPATH": str(SOURCE), "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(run.stdout)


def test_import_compiles_no_pattern_and_loads_next_to_nothing() -> None:
    modules, patterns = loaded_by("import newsfacts")
    assert patterns == []
    assert len(modules) <= 3, modules


def test_import_of_all_names_compiles_no_pattern() -> None:
    modules, patterns = loaded_by("import newsfacts; newsfacts.extract; newsfacts.Facts; newsfacts.DEFAULT")
    assert patterns == []
    assert not [m for m in modules if m.startswith(HEAVY)]


def test_first_article_loads_no_heavy_library_and_compiles_few_patterns() -> None:
    modules, patterns = loaded_by(
        "import newsfacts; newsfacts.extract('GENEVA, March 4 (Reuters) - Talks “will” resume on Monday, she said.',"
        " published='2023-03-04')"
    )
    assert not [m for m in modules if m.startswith(HEAVY)]
    assert len(patterns) <= 150, len(patterns)


@pytest.mark.parametrize("name", ["extract", "Facts", "Span", "DEFAULT", "CueWord", "extract_many", "FormatError"])
def test_public_names_are_found_and_listed(name: str) -> None:
    import newsfacts

    assert getattr(newsfacts, name) is not None
    assert name in newsfacts.__all__
    assert name in dir(newsfacts)


def test_unknown_name_is_an_attribute_error() -> None:
    import newsfacts

    with pytest.raises(AttributeError, match="nonsense"):
        newsfacts.nonsense  # noqa: B018
