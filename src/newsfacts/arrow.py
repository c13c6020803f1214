"""Facts in Apache Arrow (extra `[arrow]`): one published schema, and record batches of articles to record batches of facts.

The schema is derived from the records: each list of `to_dict()` is a column of structs, references are indices
into those columns of the same row, a `Span` is a struct of start, end (code points) and text, a date a `date32`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from ._extract import extract
from .article import Article
from .codec import ORDER, REST, TABLES, fields_of, parts_of
from .lexicon import DEFAULT, Lexicon

if TYPE_CHECKING:
    import pyarrow as pa

    from .facts import Facts

_Convert = Callable[[Any, str], Any]


def _pyarrow() -> Any:
    try:
        import pyarrow as pa
    except ImportError as problem:
        raise ImportError("this needs pyarrow: python -m pip install 'newsfacts[arrow]'") from problem
    return pa


@cache
def schema() -> pa.Schema:
    """The schema of a batch of facts: `id`, `error` (null where the article was read), `published`, then the facts.

    Where `error` is not null, all columns after it are.

    >>> schema().names[:4]
    ['id', 'error', 'published', 'anchor']
    """
    arrow = _pyarrow()
    fields = [arrow.field("id", arrow.string()), arrow.field("error", arrow.string())]
    fields.append(arrow.field("published", arrow.date32()))
    return arrow.schema([*fields, *(arrow.field(name, kind) for name, kind, _ in _columns())])


@cache
def _columns() -> list[tuple[str, Any, _Convert]]:
    """Name, type and conversion of each column made from the facts."""
    arrow = _pyarrow()
    kinds = {name: kind for kind, name in TABLES.items()}
    columns: list[tuple[str, Any, _Convert]] = []
    for name in ORDER:
        if name in kinds:
            columns.append((name, arrow.list_(_struct(kinds[name])), _each(_record_converter(kinds[name]))))
        elif name in REST:
            columns.append((name, _type(REST[name]), _converter(REST[name])))
    return columns


def _type(hint: Any) -> Any:
    """The Arrow type of a field, from its annotation."""
    arrow = _pyarrow()
    sort, inner = parts_of(hint)
    plain = {"str": arrow.string(), "bool": arrow.bool_(), "int": arrow.int32(), "date": arrow.date32()}
    if sort in plain:
        return plain[sort]
    if sort == "literal":
        return arrow.string()
    if sort == "reference":
        return arrow.int32()
    if sort == "tuple":
        return arrow.list_(_type(inner))
    if sort == "optional":
        return _type(inner)
    if sort == "Span":
        return arrow.struct([("start", arrow.int32()), ("end", arrow.int32()), ("text", arrow.string())])
    return _struct(inner)


def _struct(kind: type) -> Any:
    return _pyarrow().struct([(name, _type(field)) for name, field in fields_of(kind)])


def _each(convert: _Convert) -> _Convert:
    return lambda values, text: [convert(value, text) for value in values]


@cache
def _record_converter(kind: type) -> _Convert:
    members = [(name, _converter(field)) for name, field in fields_of(kind)]
    return lambda value, text: {name: convert(value[name], text) for name, convert in members}


@cache
def _converter(hint: Any) -> _Convert:
    """From a field of `to_dict()` to what Arrow takes, given the article's text."""
    sort, inner = parts_of(hint)
    if sort == "Span":
        return lambda value, text: {"start": value[0], "end": value[1], "text": text[value[0] : value[1]]}
    if sort == "date":
        return lambda value, _: date.fromisoformat(value)
    if sort == "record":
        return _record_converter(inner)
    if sort == "tuple":
        return _each(_converter(inner))
    if sort == "optional":
        present = _converter(inner)
        return lambda value, text: None if value is None else present(value, text)
    return lambda value, _: value


def to_row(facts: Facts) -> dict[str, Any]:
    """The facts as one row of `schema()`."""
    data, text = facts.to_dict(), facts.article.text
    row = {"id": facts.article.id, "error": None, "published": facts.article.published}
    for name, _, convert in _columns():
        row[name] = convert(data[name], text)
    return row


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    id: str | None = "id",
    published: str | None = "published",
    lexicon: Lexicon = DEFAULT,
) -> Iterator[pa.RecordBatch]:
    """The facts of record batches of articles, batch by batch and row by row in their order, by `schema()`.

    `text`, `id` and `published` name the columns; None, or a column that is not there, where there is none (the text
    must be). Days may be dates, timestamps or strings. An article that cannot be read, a null text for one, becomes a
    row with its `error`.
    """
    for batch in batches:
        if text not in batch.schema.names:
            raise ValueError(f"no column {text!r} for the text: the batch has {', '.join(batch.schema.names)}")
        texts, ids, days = (_column(batch, name) for name in (text, id, published))
        rows = [_read(*row, lexicon) for row in zip(texts, ids, days, strict=True)]
        yield _pyarrow().RecordBatch.from_pylist(rows, schema=schema())


def extract_table(table: pa.Table, **options: Any) -> pa.Table:
    """The facts of a table of articles, as a table by `schema()`; options as of `extract_batches`."""
    if not isinstance(table, _pyarrow().Table):
        raise TypeError(
            f"a pyarrow.Table is expected, not {type(table).__name__}: a data frame becomes one by `pyarrow.table`"
        )
    return _pyarrow().Table.from_batches(extract_batches(table.to_batches(), **options), schema=schema())


def _column(batch: pa.RecordBatch, name: str | None) -> list[Any]:
    if name is None or name not in batch.schema.names:
        return [None] * batch.num_rows
    values: list[Any] = batch.column(name).to_pylist()
    return values


def _read(text: Any, name: Any, published: Any, lexicon: Lexicon) -> dict[str, Any]:
    key = None if name is None else str(name)
    try:
        if text is None:
            raise ValueError("the text is null")
        return to_row(extract(Article(text, id=key), published=published, lexicon=lexicon))
    except Exception as problem:  # a batch goes on: the row says what was wrong with it
        return {"id": key, "error": f"{type(problem).__name__}: {problem}"}
