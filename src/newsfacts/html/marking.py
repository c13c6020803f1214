"""The article's text with overlapping stretches marked: one sweep, elements closed and opened again where two cross."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from .escape import attributes_of, escape


@frozen
class Stretch:
    """A stretch of text to be put into an element. Of two with the same ends the lower `level` is outside."""

    start: int
    end: int
    level: int
    name: str
    attributes: dict[str, object]

    @property
    def tag(self) -> str:
        return f"<{self.name}{attributes_of(**self.attributes)}>"


def mark_up(text: str, stretches: Iterable[Stretch]) -> str:
    """The text as HTML with each stretch in an element of its own; empty stretches are left out.

    Where two stretches cross, the later one is cut in two elements with the same attributes.
    """
    opening = sorted((s for s in stretches if s.start < s.end), key=lambda s: (s.start, -s.end, s.level))
    out: list[str] = []
    stack: list[Stretch] = []
    at = 0
    for stretch in opening:
        at = _close_up_to(stretch.start, stack, out, text, at)
        out.append(escape(text[at : stretch.start]))
        at = stretch.start
        stack.append(stretch)
        out.append(stretch.tag)
    at = _close_up_to(len(text), stack, out, text, at)
    out.append(escape(text[at:]))
    return "".join(out)


def _close_up_to(limit: int, stack: list[Stretch], out: list[str], text: str, at: int) -> int:
    """Close all that ends by `limit`; what encloses less than it started is opened again."""
    while stack:
        end = min(s.end for s in stack)
        if end > limit:
            break
        out.append(escape(text[at:end]))
        at = end
        depth = next(i for i, s in enumerate(stack) if s.end == end)
        above = stack[depth:]
        out.extend(f"</{s.name}>" for s in reversed(above))
        kept = [s for s in above if s.end != end]
        out.extend(s.tag for s in kept)
        stack[depth:] = kept
    return at
