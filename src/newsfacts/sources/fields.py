"""Read the fields of somebody else's record: a mapping or an object, with errors that name the field."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ..article import Article


class SourceError(ValueError):
    """A record that no article can be made of; the message names the field and what it should hold."""


# What serialisers write where there was nothing: `str(None)` by news-please, "" by newspaper.
_NOTHING = ("", "None")
_SHOWN = 60


def read_json(data: object, origin: str) -> object:
    """The data itself, or what it says where it is JSON text."""
    if isinstance(data, bytes | bytearray):
        raise TypeError(f"{origin}: decode first, e.g. raw.decode('utf-8')")
    if not isinstance(data, str):
        return data
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as problem:
        raise SourceError(f"{origin}: not JSON: {problem}") from None


class Fields:
    """The fields of a record, by name; several names are tried in turn, and the first that holds anything wins."""

    def __init__(self, record: object, origin: str) -> None:
        if record is None or isinstance(record, str | int | float | bool | list | tuple):
            raise SourceError(f"{origin}: expected an object with fields, got {shown(record)}")
        self._record = record
        self.origin = origin

    def raw(self, *names: str) -> tuple[str, Any]:
        """The name that holds something and its value; of none, the first name and None."""
        for name in names:
            record = self._record
            value = record.get(name) if isinstance(record, Mapping) else getattr(record, name, None)
            if value is not None and not (isinstance(value, str) and value.strip() in _NOTHING):
                return name, value
        return names[0], None

    def text(self, *names: str) -> str | None:
        """A string, or None where the field is missing or empty."""
        name, value = self.raw(*names)
        if value is None or isinstance(value, str):
            return value
        raise self.wrong(name, "a string", value)

    def required(self, *names: str) -> str:
        """A string; that it is missing is an error."""
        value = self.text(*names)
        if value is None:
            raise SourceError(f"{self.origin}.{names[0]}: missing or empty; it must hold the text")
        return value

    def day(self, *names: str) -> date | str | None:
        """A date as it is given; `Article.from_parts` reads it where it is a string."""
        name, value = self.raw(*names)
        if value is None or isinstance(value, str | date):
            return value
        raise self.wrong(name, "a date", value)

    def people(self, *names: str) -> str | None:
        """Names joined by commas: of a string, of an object with a `name`, or of a list of these."""
        name, value = self.raw(*names)
        if value is None:
            return None
        found = []
        for item in value if isinstance(value, Sequence) and not isinstance(value, str) else [value]:
            person = item if isinstance(item, str) else Fields(item, f"{self.origin}.{name}").text("name")
            if person and person.strip() not in _NOTHING:
                found.append(person.strip())
        return ", ".join(found) or None

    def wrong(self, name: str, expected: str, value: object) -> SourceError:
        """The error for a field of the wrong kind."""
        return SourceError(f"{self.origin}.{name}: expected {expected}, got {shown(value)}")


def shown(value: object) -> str:
    """The value's type and how it begins."""
    text = repr(value)
    return f"{type(value).__name__} {text[:_SHOWN] + '…' if len(text) > _SHOWN else text}"


def compose(origin: str, *, body: str, deck: str | None = None, **parts: Any) -> Article:
    """The article of these parts of `Article.from_parts`.

    A deck that only repeats how the body begins is left out, since the page prints it once.
    """
    if deck is not None and _opens(body, deck):
        deck = None
    try:
        return Article.from_parts(body=body, deck=deck, **parts)
    except ValueError as problem:
        raise SourceError(f"{origin}: {problem}") from None


def _opens(body: str, deck: str) -> bool:
    """Whether a description is just the start of the body, cut off with an ellipsis or not."""
    start = " ".join(deck.rstrip(" .…").split())
    return " ".join(body[: 2 * len(deck) + 200].split()).startswith(start)
