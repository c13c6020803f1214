"""The page of rules, written from the tables themselves each time the documentation is built."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

sys.path.append(str(Path(__file__).parents[1] / "scripts"))

from tables import ROW_TYPES, tables

from newsfacts.rules import Rule

_SHOWN = 400  # rows of a word table; the census of given names is longer than a page


def write(path: Path) -> None:
    """Write the page."""
    path.write_text("\n".join(lines()), encoding="utf-8")


def lines() -> Iterator[str]:
    yield "# The rules\n"
    yield "Every fact names the rule that made it. These are the rules and the word tables, as the package holds them;"
    yield "each rule is shown with texts it reads, texts it must leave alone, and whose convention it is.\n"
    yield "## Rules\n"
    for module, table, found in tables(Rule):
        yield f"### {module}: {table.lower().replace('_', ' ')}\n"
        for rule in found:
            if isinstance(rule, Rule):
                yield from _rule(rule)
    yield "## Words\n"
    for module, table, found in tables(ROW_TYPES):
        yield f"### {module}: {table.lower().replace('_', ' ')}\n"
        yield from _words(found)


def _rule(rule: Rule) -> Iterator[str]:
    yield f"`{rule.name}`"
    yield f": {_plain(rule.source) or 'a rule of the language'}.\n"
    for text, reading in rule.examples.items():
        yield f"  - {_code(text)} gives {_code(str(reading))}"
    for text in rule.misses:
        yield f"  - {_code(text)} is left alone"
    yield ""


def _words(found: tuple[object, ...]) -> Iterator[str]:
    names = [field.name for field in attrs.fields(type(found[0]))]
    yield "| " + " | ".join(names) + " |"
    yield "|" + " --- |" * len(names)
    for row in found[:_SHOWN]:
        yield "| " + " | ".join(_cell(getattr(row, name, "")) for name in names) + " |"
    if len(found) > _SHOWN:
        yield f"\n… and {len(found) - _SHOWN} more."
    yield ""


def _cell(value: object) -> str:
    if isinstance(value, tuple | frozenset):
        value = ", ".join(str(v) for v in (sorted(value) if isinstance(value, frozenset) else value))
    return _plain("" if value is None else str(value))


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    flat = " ".join(text.split())
    return "".join("\\" + c if c in "\\`*_{}[]<>#|$~" else c for c in flat)


def _code(text: str) -> str:
    flat = text.replace("\n", "⏎")
    fence = "``" if "`" in flat else "`"
    pad = " " if "`" in flat or flat != flat.strip() else ""
    return f"{fence}{pad}{flat}{pad}{fence}" if flat.strip() else "an empty text"
