"""Layout: what each line of the page is there for."""

from .page import read_layout

__all__ = ["read_layout"]
