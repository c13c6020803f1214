"""Flat rows, and the data frames made of them."""

from __future__ import annotations

import csv
import dataclasses
import io
from datetime import date

import pytest

TABLES = ("quotes", "timexes", "events", "speakers", "timeline")


@pytest.mark.parametrize("table", TABLES)
def test_every_table_has_rows_of_one_type(facts, table):
    rows = facts.rows(table)
    assert rows
    assert len({type(row) for row in rows}) == 1
    assert [row.index for row in rows] == list(range(len(rows)))
    assert {row.article_id for row in rows} == {"ferry-1"}


def test_rows_say_what_the_records_say(facts):
    text = facts.article.text
    for row in facts.rows("quotes"):
        assert row.inner_of is None or row.inner_of < row.index
        if row.source is not None:
            assert text[row.source_start : row.source_end] == row.source
    said = [row for row in facts.rows("quotes") if row.quoted and row.quoted.startswith("We are close")]
    assert [(row.speaker, row.speaker_kind, row.addressee) for row in said] == [("Anna Weiss", "person", "reporters")]
    for row, timex in zip(facts.rows("timexes"), facts.timexes, strict=True):
        assert (row.text, row.value, row.first, row.last) == (timex.span.text, timex.value, timex.begin, timex.end)
    for row, event in zip(facts.rows("events"), facts.events, strict=True):
        assert (row.trigger, row.status) == (event.trigger.text, event.status)
        assert (row.quote is None) == (event.quote is None)
    speakers = {row.name: row for row in facts.rows("speakers")}
    assert speakers["Anna Weiss"].quotes >= 2


def test_an_unknown_table_is_named(facts):
    with pytest.raises(ValueError, match="no rows called 'quote': choose from quotes, timexes"):
        facts.rows("quote")


@pytest.mark.parametrize("table", TABLES)
def test_pandas(facts, table):
    pandas = pytest.importorskip("pandas")
    rows = facts.rows(table)
    frame = pandas.DataFrame(rows)
    assert list(frame.columns) == [field.name for field in dataclasses.fields(rows[0])]
    assert len(frame) == len(rows)


@pytest.mark.parametrize("table", TABLES)
def test_polars_knows_the_types(facts, table):
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame(facts.rows(table))
    assert polars.Null not in frame.dtypes
    assert frame.schema["article_id"] == polars.String
    if table == "timexes":
        assert frame.schema["first"] == polars.Date


def test_csv(facts):
    rows = [dataclasses.asdict(row) for row in facts.rows("timeline")]
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    back = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert [row["headline"] for row in back] == [entry.headline for entry in facts.timeline]
    assert all(not row["earliest"] or date.fromisoformat(row["earliest"]) for row in back)
