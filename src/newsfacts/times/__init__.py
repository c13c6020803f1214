"""Time expressions: first recognised, as partial values, then resolved from the anchor day."""

from __future__ import annotations

from .recognise import find_times
from .resolve import resolve_times

__all__ = ["find_times", "resolve_times"]
