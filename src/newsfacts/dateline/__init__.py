"""Datelines: place, day and wire, before the first sentence."""

from .find import find_dateline

__all__ = ["find_dateline"]
