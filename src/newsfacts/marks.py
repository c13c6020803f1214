"""Quotation marks: which stretches stand between them. No grammar."""

from __future__ import annotations

from collections.abc import Sequence

from .layers import Mark, Words
from .records import Block


def pair_marks(words: Words, blocks: Sequence[Block]) -> list[Mark]:
    """The stretches between quotation marks, in order of their opening mark."""
    return []
