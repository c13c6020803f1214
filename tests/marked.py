"""Read marked text: `[label words]`, nested at will, `\\[` for a bracket that is text.

>>> read_marked("[content It is absurd,] [source Peskov] [cue said].")
('It is absurd, Peskov said.', [('content', 0, 13), ('source', 14, 20), ('cue', 21, 25)])
"""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\\([\[\]\\])|\[([a-z_]+)(?::([^\s\]]*))? |(\])|([^\\\[\]]+|.)", re.DOTALL)


def read_marked(marked: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and the marked stretches in order of their start; `label:value` keeps both."""
    out: list[str] = []
    length = 0
    open_: list[tuple[str, int]] = []
    found: list[tuple[str, int, int]] = []
    for escaped, label, value, close, plain in _TOKEN.findall(marked):
        if label:
            open_.append((f"{label}:{value}" if value else label, length))
            continue
        if close and open_:
            name, start = open_.pop()
            found.append((name, start, length))
            continue
        piece = escaped or close or plain
        out.append(piece)
        length += len(piece)
    if open_:
        raise ValueError(f"unclosed mark {open_[-1][0]!r} in {marked!r}")
    return "".join(out), sorted(found, key=lambda f: (f[1], -f[2]))
