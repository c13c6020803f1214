"""Facts as plain data and back: flat lists, references by index, spans as `[start, end]`.

Both directions are derived from the annotations of the records, so that a new field travels by itself:
a `Span` becomes its two offsets, a shared record (speaker, timex, quote, event) the index of its row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from .article import Article
from .records import Anchor, Block, Dateline, Doubt, Event, Quote, Span, Speaker, TimelineEntry, Timex

SCHEMA = 1
_DEEPEST = 8  # levels of quotes within quotes that are read; extract makes at most four

# The records that exist once, and the lists that hold them, in an order in which each refers to earlier ones only.
TABLES: dict[type, str] = {Speaker: "speakers", Timex: "timexes", Quote: "quotes", Event: "events"}
REST: dict[str, Any] = {
    "anchor": Anchor,
    "blocks": tuple[Block, ...],
    "dateline": Dateline | None,
    "main_event": Event | None,
    "timeline": tuple[TimelineEntry, ...],
    "doubts": tuple[Doubt, ...],
}
ORDER = ("strangers", "article", "anchor", "blocks", "dateline", *TABLES.values(), "main_event", "timeline", "doubts")


class FormatError(ValueError):
    """Data that is not the facts of an article; `path` says where, `reason` why."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return f"{self.path or 'facts'}: {self.reason}"


class _Row:
    """The rows of one table: each record once, found by identity; one that was not listed joins at the end."""

    def __init__(self, members: Iterable[Any]) -> None:
        self.rows: list[Any] = []
        self.index_of: dict[int, int] = {}
        for member in members:
            self.index(member)
        self.members = len(self.rows)

    def index(self, record: Any) -> int:
        found = self.index_of.setdefault(id(record), len(self.rows))
        if found == len(self.rows):
            self.rows.append(record)
        return found


_Encode = Callable[[Any, Mapping[type, _Row]], Any]


def flatten(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """The quotes and those within them, each before its inner ones."""
    for quote in quotes:
        yield quote
        yield from flatten(quote.inner)


def encode(facts: Any) -> dict[str, Any]:
    """The facts as plain data, without schema and version; `strangers` names a table with unlisted records."""
    tables = {
        kind: _Row(flatten(facts.quotes) if kind is Quote else getattr(facts, name)) for kind, name in TABLES.items()
    }
    data: dict[str, Any] = {"article": _record_encoder(Article)(facts.article, tables)}
    for name, hint in REST.items():
        data[name] = _encoder(hint)(getattr(facts, name), tables)
    # Backwards, so that a row met only now stands in a table that is still to be written.
    for kind, name in reversed(TABLES.items()):
        write, rows = _record_encoder(kind), tables[kind].rows
        # A stranger's own references may add rows while the list is read.
        data[name] = [write(row, tables) for row in rows]
    data["strangers"] = [name for kind, name in TABLES.items() if tables[kind].members != len(tables[kind].rows)]
    return {name: data[name] for name in ORDER}


def parts_of(hint: Any) -> tuple[str, Any]:
    """What sort of type a hint is, and the hint within it."""
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not NoneType)
        return "optional", inner
    if get_origin(hint) is tuple:
        return "tuple", get_args(hint)[0]
    if get_origin(hint) is Literal:
        return "literal", get_args(hint)
    if hint in TABLES:
        return "reference", hint
    if attrs.has(hint) and hint is not Span:
        return "record", hint
    return hint.__name__, hint


@cache
def fields_of(kind: type) -> tuple[tuple[str, Any], ...]:
    """The names and types of a record's fields."""
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in attrs.fields(kind))


@cache
def _record_encoder(kind: type) -> _Encode:
    writers = [(name, _encoder(hint)) for name, hint in fields_of(kind)]
    return lambda value, tables: {name: write(getattr(value, name), tables) for name, write in writers}


@cache
def _encoder(hint: Any) -> _Encode:
    sort, inner = parts_of(hint)
    if sort == "record":
        return _record_encoder(inner)
    if sort == "reference":
        return lambda value, tables: tables[inner].index(value)
    if sort == "Span":
        return lambda value, _: [value.start, value.end]
    if sort == "date":
        return lambda value, _: value.isoformat()
    if sort == "tuple":
        write = _encoder(inner)
        return lambda value, tables: [write(item, tables) for item in value]
    if sort == "optional":
        write = _encoder(inner)
        return lambda value, tables: None if value is None else write(value, tables)
    return lambda value, _: value


# From plain data to facts. A reader raises FormatError with the path below it; each container adds its own step.


@attrs.define
class _Source:
    """What readers look up: the article's text, and the rows read so far."""

    text: str
    tables: dict[type, list[Any]]


_Decode = Callable[[Any, _Source], Any]


def decode(data: Any) -> dict[str, Any]:
    """The fields of `Facts` from what `encode` made of them; anything else is a `FormatError`."""
    if not isinstance(data, dict):
        raise FormatError(f"an object is expected, not {_shown(data)}")
    _check_schema(data)
    source = _Source("", {})
    article: Article = _at("article", _decoder(Article), _member(data, "article"), source)
    source.text = article.text
    for kind, name in TABLES.items():
        _read_table(kind, name, _member(data, name), source)
    fields = {name: _at(name, _decoder(hint), _member(data, name), source) for name, hint in REST.items()}
    tables = {name: tuple(source.tables[kind]) for kind, name in TABLES.items()}
    inner = {id(held) for quote in source.tables[Quote] for held in quote.inner}
    tables["quotes"] = tuple(quote for quote in source.tables[Quote] if id(quote) not in inner)
    return {"article": article, **fields, **tables}


def _check_schema(data: dict[Any, Any]) -> None:
    schema = _member(data, "schema")
    if type(schema) is not int or schema < 1:
        raise FormatError(f"a whole number from 1 is expected, not {_shown(schema)}", "schema")
    if schema > SCHEMA:
        raise FormatError(f"{_shown(schema)} is newer than {SCHEMA}, the newest that this version reads", "schema")


def _member(data: dict[Any, Any], name: str) -> Any:
    if name not in data:
        raise FormatError("is missing", name)
    return data[name]


def _at(step: str | int, read: _Decode, value: Any, source: _Source) -> Any:
    try:
        return read(value, source)
    except FormatError as problem:
        here = f"[{step}]" if isinstance(step, int) else step
        joint = "." if problem.path and not problem.path.startswith("[") else ""
        raise FormatError(problem.reason, f"{here}{joint}{problem.path}") from None


def _read_table(kind: type, name: str, value: Any, source: _Source) -> None:
    """Read the rows of a table; backwards, since a quote comes before its inner ones."""
    if not isinstance(value, list):
        raise FormatError(f"a list is expected, not {_shown(value)}", name)
    read = _record_decoder(kind)
    rows = source.tables[kind] = [None] * len(value)
    depth = [1] * len(value)
    held = [False] * len(value)
    for i in range(len(value) - 1, -1, -1):
        try:
            rows[i] = _at(i, read, value[i], source)
            for inner in value[i]["inner"] if kind is Quote else ():
                depth[i] = max(depth[i], depth[inner] + 1)
                if held[inner] or depth[i] > _DEEPEST:
                    raise FormatError(f"quote {inner} is held twice or too deep", f"[{i}].inner")
                held[inner] = True
        except FormatError as problem:
            raise FormatError(problem.reason, name + problem.path) from None


@cache
def _record_decoder(kind: type) -> _Decode:
    readers = [(name, _decoder(hint)) for name, hint in fields_of(kind)]
    defaults = {f.name for f in attrs.fields(kind) if f.default is not attrs.NOTHING}

    def read(value: Any, source: _Source) -> Any:
        if not isinstance(value, dict):
            raise FormatError(f"an object is expected, not {_shown(value)}")
        found = {}
        for name, reader in readers:
            if name in value:
                found[name] = _at(name, reader, value[name], source)
            elif name not in defaults:
                raise FormatError("is missing", name)
        try:
            return kind(**found)
        except ValueError as problem:
            raise FormatError(str(problem)) from None

    return read


@cache
def _decoder(hint: Any) -> _Decode:
    sort, inner = parts_of(hint)
    if sort == "record":
        return _record_decoder(inner)
    if sort == "reference":
        return _reference_decoder(inner)
    if sort == "tuple":
        return _tuple_decoder(_decoder(inner))
    if sort == "optional":
        read = _decoder(inner)
        return lambda value, source: None if value is None else read(value, source)
    if sort == "literal":
        return _literal_decoder(inner)
    if sort == "Span":
        return _read_span
    if sort == "date":
        return _read_date
    return _plain_decoder(inner)


def _tuple_decoder(read: _Decode) -> _Decode:
    def read_tuple(value: Any, source: _Source) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise FormatError(f"a list is expected, not {_shown(value)}")
        return tuple([_at(i, read, item, source) for i, item in enumerate(value)])

    return read_tuple


def _reference_decoder(kind: type) -> _Decode:
    def read_reference(value: Any, source: _Source) -> Any:
        rows = source.tables[kind]
        if type(value) is not int or not 0 <= value < len(rows):
            raise FormatError(f"an index into {TABLES[kind]} is expected, not {_shown(value)}")
        if rows[value] is None:
            raise FormatError(f"quote {value} must come after the one that holds it")
        return rows[value]

    return read_reference


def _literal_decoder(choices: tuple[str, ...]) -> _Decode:
    def read_literal(value: Any, _: _Source) -> Any:
        if not isinstance(value, str) or value not in choices:
            raise FormatError(f"one of {', '.join(choices)} is expected, not {_shown(value)}")
        return value

    return read_literal


def _plain_decoder(kind: type) -> _Decode:
    noun = {str: "a string", int: "a whole number", bool: "true or false"}[kind]

    def read_plain(value: Any, _: _Source) -> Any:
        if type(value) is not kind:
            raise FormatError(f"{noun} is expected, not {_shown(value)}")
        return value

    return read_plain


def _read_span(value: Any, source: _Source) -> Span:
    if not isinstance(value, list) or len(value) != 2 or type(value[0]) is not int or type(value[1]) is not int:
        raise FormatError(f"[start, end] is expected, not {_shown(value)}")
    start, end = value
    if not 0 <= start <= end <= len(source.text):
        raise FormatError(f"{_shown(value)} is not a stretch of the text")
    return Span(start, end, source.text[start:end])


def _read_date(value: Any, _: _Source) -> date:
    try:
        found = date.fromisoformat(value)
    except (TypeError, ValueError):
        found = None
    if found is None or found.isoformat() != value:
        raise FormatError(f"a day such as 2016-11-11 is expected, not {_shown(value)}")
    return found


def _shown(value: Any) -> str:
    """A short print of a wrong value, whatever it is."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list) and not all(isinstance(item, int) for item in value[:3]):
        return "a list"
    if isinstance(value, int) and value.bit_length() > 64:
        return "a huge number"
    shown = ascii(value[:3] if isinstance(value, list) else value[:40] if isinstance(value, str) else value)
    return shown if len(shown) <= 60 else shown[:60] + "…"
