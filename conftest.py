"""README and documentation are tests: their Python runs, their output is compared."""

from __future__ import annotations

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from importlib.util import find_spec

from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser, SkipParser

collect_ignore = ["docs/conf.py", "noxfile.py"]
# Examples in docstrings that need an extra run where it is installed.
for library, module in (("pyarrow", "arrow"), ("pyspark", "spark"), ("trafilatura", "sources/html")):
    if find_spec(library) is None:
        collect_ignore.append(f"src/newsfacts/{module}.py")


def without(*libraries: str) -> bool:
    """Whether one of these libraries is not installed, so that a page's examples are skipped."""
    return any(find_spec(library) is None for library in libraries)


pytest_collect_file = Sybil(
    setup=lambda namespace: namespace.update(without=without),
    parsers=[
        SkipParser(),
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE),
        DocTestDirectiveParser(optionflags=ELLIPSIS | NORMALIZE_WHITESPACE),
    ],
    patterns=["*.md"],
).pytest()
