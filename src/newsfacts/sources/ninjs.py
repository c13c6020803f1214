"""IPTC ninjs, versions 1 to 3 (https://iptc.org/standards/ninjs/)."""

from __future__ import annotations

from collections.abc import Mapping

from ..article import Article
from .fields import Fields, SourceError, compose, read_json
from .paragraphs import paragraphs_of


def from_ninjs(data: object) -> Article:
    r"""The article of a ninjs text item, as an object or as JSON text.

    Versions 2 and 3 keep headlines, bodies and descriptions as lists with roles; version 1 as fields of their own.

    >>> from_ninjs({"uri": "urn:x", "headline": "Dam reopens", "body_xhtml": "<p>It did.</p><p>So they say.</p>"}).text
    'Dam reopens\n\nIt did.\n\nSo they say.'
    """
    fields = Fields(read_json(data, "ninjs"), "ninjs")
    kind = fields.text("type")
    if kind not in (None, "text", "composite"):
        raise SourceError(f"ninjs.type: expected 'text', got {kind!r}")
    return compose(
        "ninjs",
        body=_body(fields),
        title=fields.text("headline") or _listed(fields, "headlines", ("main", "headline", "")),
        deck=fields.text("description_text", "subheadline") or _listed(fields, "headlines", ("sub", "subheadline")),
        byline=fields.text("byline", "by"),
        dateline=fields.text("dateline"),
        published=fields.day("contentcreated", "firstcreated", "versioncreated"),
        id=fields.text("uri", "guid"),
        source=fields.text("copyrightholder") or fields.people("infosources"),
        url=fields.text("url"),
    )


def _body(fields: Fields) -> str:
    """The body with its paragraphs: from markup where there is some, since plain bodies often lose the breaks."""
    for name in ("body_xhtml", "body_html"):
        if marked := fields.text(name):
            return paragraphs_of(marked)
    if plain := fields.text("body_text", "body"):
        return plain
    name, bodies = fields.raw("bodies")
    if bodies is None:
        raise SourceError("ninjs.bodies: missing or empty; it, body_text or body_xhtml must hold the text")
    found = [_piece(fields, f"{name}[{i}]", body) for i, body in enumerate(_list(fields, name, bodies))]
    marked_up = [text for kind, text in found if "html" in kind]
    if marked_up:
        return paragraphs_of(marked_up[0])
    if not found:
        raise SourceError("ninjs.bodies: an empty list; it must hold the text")
    return found[0][1]


def _piece(fields: Fields, path: str, body: object) -> tuple[str, str]:
    piece = Fields(body, f"{fields.origin}.{path}")
    kind = f"{piece.text('contenttype') or ''} {piece.text('role') or ''}".lower()
    return kind, piece.required("value")


def _listed(fields: Fields, name: str, roles: tuple[str, ...]) -> str | None:
    """The value of the first item of a list whose role is one of these, in their order."""
    _, items = fields.raw(name)
    if items is None:
        return None
    values: dict[str, str | None] = {}
    for i, item in enumerate(_list(fields, name, items)):
        piece = Fields(item, f"{fields.origin}.{name}[{i}]")
        values.setdefault((piece.text("role") or "").lower(), piece.text("value"))
    return next((values[role] for role in roles if values.get(role)), None)


def _list(fields: Fields, name: str, items: object) -> list[object]:
    if isinstance(items, list | tuple):
        return list(items)
    if isinstance(items, Mapping):
        return [items]
    raise fields.wrong(name, "a list", items)
