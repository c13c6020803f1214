"""All tables of rules and of words in the package, for the tests and for the page of rules."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import newsfacts
from newsfacts.lexicon import rows

# The types that a row of a word table may have.
ROW_TYPES = tuple(
    value for value in vars(rows).values() if isinstance(value, type) and value.__module__ == rows.__name__
)


def modules() -> Iterator[ModuleType]:
    """All modules of the package."""
    for found in pkgutil.walk_packages(newsfacts.__path__, "newsfacts."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def tables(kind: type | tuple[type, ...]) -> Iterator[tuple[str, str, tuple[object, ...]]]:
    """Module, name and rows of each table of this kind, once, where it was made."""
    seen: set[int] = set()
    for module in modules():
        for name, value in vars(module).items():
            full = isinstance(value, tuple) and value and all(isinstance(row, kind) for row in value)
            if full and name.isupper() and id(value) not in seen:
                seen.add(id(value))
                yield module.__name__.removeprefix("newsfacts."), name, value
