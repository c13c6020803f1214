"""The JSON Schema of `Facts.to_dict()`, derived from the records."""

from __future__ import annotations

from typing import Any

from .article import Article
from .codec import ORDER, REST, SCHEMA, TABLES, fields_of, parts_of

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `Facts.to_dict()` writes.

    >>> json_schema()["properties"]["schema"]
    {'const': 1}
    """
    definitions: dict[str, Any] = {}
    tables = {name: kind for kind, name in TABLES.items()}
    properties: dict[str, Any] = {"schema": {"const": SCHEMA}, "version": {"type": "string"}}
    for name in ORDER:
        if name in tables:
            properties[name] = {"type": "array", "items": _record(tables[name], definitions)}
        elif name in REST:
            properties[name] = _of(REST[name], definitions)
        elif name == "article":
            properties[name] = _record(Article, definitions)
    return {
        "$schema": _DIALECT,
        "title": "newsfacts",
        "description": "The facts of one article: flat lists, references by index, spans as [start, end] in code points.",
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        "$defs": definitions,
    }


def _of(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    sort, inner = parts_of(hint)
    if sort == "Span":
        offset = {"type": "integer", "minimum": 0}
        return {"type": "array", "prefixItems": [offset, offset], "items": False, "minItems": 2}
    if sort == "reference":
        return {"type": "integer", "minimum": 0, "description": f"an index into {TABLES[inner]}"}
    if sort == "tuple":
        return {"type": "array", "items": _of(inner, definitions)}
    if sort == "optional":
        return {"anyOf": [_of(inner, definitions), {"type": "null"}]}
    if sort == "literal":
        return {"enum": list(inner)}
    if sort == "record":
        return _record(inner, definitions)
    if sort == "date":
        return {"type": "string", "format": "date"}
    return {"type": {"str": "string", "int": "integer", "bool": "boolean"}[sort]}


def _record(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    """A reference to the record's definition, made where it is not there yet."""
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}  # stands for itself while its own members are read
        members = {field: _of(hint, definitions) for field, hint in fields_of(kind)}
        definitions[name] = {
            "type": "object",
            "description": (kind.__doc__ or "").split("\n", 1)[0],
            "properties": members,
            "required": list(members),
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}
