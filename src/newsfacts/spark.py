"""Facts on Spark (extra `[spark]`): `mapInArrow` around the one function over record batches."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from .arrow import extract_batches, schema
from .lexicon import DEFAULT, Lexicon

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame


def extract_dataframe(
    df: DataFrame,
    text: str = "text",
    id: str | None = "id",
    published: str | None = "published",
    *,
    lexicon: Lexicon = DEFAULT,
) -> DataFrame:
    """The facts of a data frame of articles, one row each, with the columns of `newsfacts.arrow.schema()`.

    `text`, `id` and `published` name the columns; None where there is no such column. An article that cannot be read
    becomes a row with its `error`, never a failed job. Lazy, as all of Spark is.

    Raises `ValueError` where a named column is missing.
    """
    wanted = [name for name in (text, id, published) if name is not None]
    if missing := [name for name in wanted if name not in df.columns]:
        raise ValueError(f"no column {missing[0]!r}: the data frame has {', '.join(df.columns)}")
    run = partial(_run, text=text, id=id, published=published, lexicon=lexicon)
    return df.select(*wanted).mapInArrow(run, schema_ddl())


def _run(batches: Iterator[pa.RecordBatch], **options: Any) -> Iterator[pa.RecordBatch]:
    return extract_batches(batches, **options)


def schema_ddl() -> str:
    """`newsfacts.arrow.schema()` as Spark writes schemas."""
    return ", ".join(f"`{field.name}` {_ddl(field.type)}" for field in schema())


def _ddl(kind: pa.DataType) -> str:
    import pyarrow.types as is_

    if is_.is_list(kind):
        return f"array<{_ddl(kind.value_type)}>"
    if is_.is_struct(kind):
        members = (kind.field(i) for i in range(kind.num_fields))
        return f"struct<{', '.join(f'`{m.name}`: {_ddl(m.type)}' for m in members)}>"
    return {"int32": "int", "bool": "boolean", "date32[day]": "date"}.get(str(kind), "string")
