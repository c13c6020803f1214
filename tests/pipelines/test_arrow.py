"""Record batches of articles to record batches of facts, and the engines that run the function as it is."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import newsfacts

pa = pytest.importorskip("pyarrow")

from newsfacts.arrow import extract_batches, extract_table, schema, to_row  # noqa: E402


@pytest.fixture(scope="module")
def some(many):
    return many[:60]


@pytest.fixture(scope="module")
def expected(some):
    """What plain `extract` says of each row, as plain Python."""
    rows = []
    for row in some:
        if row["text"] is None:
            rows.append(None)
        else:
            article = newsfacts.Article(row["text"], id=row["id"])
            rows.append(to_row(newsfacts.extract(article, published=row["published"])))
    return rows


def check(got, expected):
    assert len(got) == len(expected)
    for row, wanted in zip(got, expected, strict=True):
        if wanted is None:
            assert row["error"] == "ValueError: the text is null"
            assert row["quotes"] is None
        else:
            assert row == wanted


def test_schema_is_stable():
    names = "id error published anchor blocks dateline speakers timexes quotes events main_event timeline doubts"
    assert schema().names == names.split()
    assert schema().field("quotes").type.value_type.field("inner").type == pa.list_(pa.int32())


def test_a_row_holds_all(facts):
    row = pa.RecordBatch.from_pylist([to_row(facts)], schema=schema()).to_pylist()[0]
    assert row == to_row(facts)
    assert [q["content"][0]["text"] for q in row["quotes"]][:1] == [facts.quotes[0].content[0].text]
    assert row["quotes"] and row["timexes"] and row["events"] and row["timeline"] and row["speakers"]


def test_batches_keep_order_and_rows(some, expected):
    batches = pa.Table.from_pylist(some).to_batches(max_chunksize=17)
    out = list(extract_batches(batches))
    assert [b.num_rows for b in out] == [b.num_rows for b in batches]
    assert all(b.schema == schema() for b in out)
    check(pa.Table.from_batches(out).to_pylist(), expected)


def test_other_columns_and_kinds_of_days():
    text = "GENEVA (Reuters) - Talks failed on Friday, Anna Weiss said."
    for day in (date(2023, 3, 4), datetime(2023, 3, 4, 23, 0), "2023-03-04", "March 4, 2023"):
        table = pa.table({"body": [text], "key": [7], "day": [day]})
        (row,) = extract_table(table, text="body", id="key", published="day").to_pylist()
        assert row["error"] is None
        assert (row["id"], row["published"]) == ("7", date(2023, 3, 4))
    (row,) = extract_table(pa.table({"text": [text]})).to_pylist()
    assert (row["id"], row["published"], row["error"]) == (None, None, None)


def test_a_bad_row_says_so_and_the_rest_goes_on():
    table = pa.table({"text": ["One.", "Two."], "published": ["yesterday", "2023-03-04"]})
    bad, good = extract_table(table).to_pylist()
    assert bad["error"].startswith("ValueError") and "yesterday" in bad["error"]
    assert good["error"] is None
    with pytest.raises(ValueError, match="no column 'text' for the text: the batch has body"):
        extract_table(pa.table({"body": ["x"]}))
    with pytest.raises(TypeError, match=r"a pyarrow\.Table is expected, not list"):
        extract_table([])


def test_duckdb(some, expected):
    duckdb = pytest.importorskip("duckdb")
    articles = pa.Table.from_pylist(some)
    with duckdb.connect() as db:
        db.register("articles", articles)
        reader = db.sql("SELECT id, text, published FROM articles").to_arrow_reader(16)
        found = pa.Table.from_batches(extract_batches(reader), schema=schema())
        db.register("facts", found)
        counted = db.sql(
            "SELECT count(*) FROM (SELECT unnest(quotes) AS q FROM facts) WHERE q.kind = 'direct'"
        ).fetchall()[0]
    check(found.to_pylist(), expected)
    assert counted[0] == sum(q["kind"] == "direct" for row in expected if row for q in row["quotes"])


def test_polars(some, expected):
    polars = pytest.importorskip("polars")
    frame = polars.from_arrow(pa.Table.from_pylist(some))
    found = polars.from_arrow(extract_table(frame.to_arrow()))
    assert found.height == len(some)
    check(found.to_dicts(), expected)
