"""Every row of every table: examples hit, misses miss, names are unique."""

from __future__ import annotations

import importlib
from collections.abc import Callable

import pytest
from marked import read_marked
from tables import ROW_TYPES, tables
from time_rules import TIME_TABLES, read_time

from newsfacts.rules import Rule

RULES = [(module, table, rule) for module, table, found in tables(Rule) for rule in found if isinstance(rule, Rule)]
ROWS = [(f"{module}.{table}", row) for module, table, found in tables(ROW_TYPES) for row in found]

Reading = Callable[[Rule, str], str | None]


def matched(rule: Rule, text: str) -> str | None:
    """What the pattern matches, the reading of tables that say nothing else."""
    found = rule.regex.search(text)
    return found.group() if found else None


# How the rows of a module are read where the matched text is not the whole story.
READINGS: dict[str, Reading] = dict.fromkeys(TIME_TABLES, read_time)


def reading(module: str) -> Reading:
    return getattr(importlib.import_module(f"newsfacts.{module}"), "read_example", None) or READINGS.get(
        module, matched
    )


@pytest.mark.parametrize(("module", "table", "rule"), RULES, ids=[f"{m}.{t}.{r.name}" for m, t, r in RULES])
def test_examples_hit_and_misses_miss(module: str, table: str, rule: Rule) -> None:
    read = reading(module)
    assert rule.examples, f"{rule.name} of {table} has no example"
    assert {text: read(rule, text) for text in rule.examples} == dict(rule.examples)
    assert [text for text in rule.misses if read(rule, text) is not None] == []


def test_rule_names_are_unique() -> None:
    names = [f"{module}: {rule.name}" for module, _, rule in RULES]
    assert sorted(names) == sorted(set(names))


def test_marked_examples_of_words_can_be_read() -> None:
    for _, row in ROWS:
        example = getattr(row, "example", "")
        if example:
            text, marks = read_marked(example)
            assert marks, f"nothing is marked in {text!r}"


def test_no_row_stands_twice() -> None:
    for table in dict(ROWS):
        found = [repr(row) for name, row in ROWS if name == table]
        assert len(found) == len(set(found)), table
