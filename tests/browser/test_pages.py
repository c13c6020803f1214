"""The pages in a real browser: no script runs from an article's text, and every mark is where its offsets say."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import newsfacts

from .browser import run

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
SHOTS = os.environ.get("SCREENSHOTS")  # a folder: then a picture of each page is kept there

# For each mark its offsets and text, pieces of one stretch together; and the text of the whole, as code points.
MARKS = """() => {
  const text = document.querySelector(".newsfacts .text");
  const found = {};
  for (const mark of text.querySelectorAll("mark")) {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEndBefore(mark);
    const key = [mark.className, mark.dataset.start, mark.dataset.end].join("|");
    const before = Array.from(range.toString()).length;
    (found[key] ||= []).push([before, mark.textContent]);
  }
  const boxes = [...document.querySelectorAll("svg")].every((svg) => svg.getBoundingClientRect().width > 50);
  return { text: text.textContent, marks: found, wide: document.documentElement.scrollWidth, boxes,
           scripts: document.scripts.length };
}"""

HOSTILE = {
    "script": '"<script>alert(1)</script> is what I said," Anna Weiss said on Friday, "<img src=x onerror=alert(2)>."',
    "attribute": '"\' onmouseover=alert(1) x=\'" Anna "><svg onload=alert(3)> Weiss said.',
    "bidi": 'GENEVA, March 4 (Reuters) - "\u202eWe are\u2067 close," Anna Weiss said.\n\n\u05d0\u05d1 she added on Monday.',
    "lines": 'A\rB\r\nC\n\n"We are\r\nclose," Anna Weiss said.\x0c\u2028"Very," she said.',
    "astral": "\U0001f600 GENEVA (AFP) - \U0001f600 \u201cWe \U0001f600 are close,\u201d Anna Weiss said Monday. e\u0301",
    "nul": 'Anna\0Weiss said: "We are\0 close."',
    "style": '"</style></title></textarea><style>*{display:none}</style>" Anna Weiss said.',
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, Path]]:
    folder = tmp_path_factory.mktemp("pages")
    texts = {path.stem: path.read_text(encoding="utf-8") for path in EXAMPLES} | HOSTILE
    found = []
    for name, text in texts.items():
        newsfacts.extract(text, published="2023-03-04").to_html(folder / f"{name}.html")
        found.append((name, text, folder / f"{name}.html"))
    return found


@pytest.mark.parametrize("width", [400, 1400])
def test_marks_are_where_their_offsets_say(pages: list[tuple[str, str, Path]], width: int) -> None:
    jobs: list[dict[str, object]] = []
    for name, _, path in pages:
        shot = f"{SHOTS}/{name}-{width}.png" if SHOTS else None
        scheme = "dark" if width == 400 else "light"
        jobs.append({"url": path.as_uri(), "evaluate": MARKS, "width": width, "scheme": scheme, "screenshot": shot})
    for (name, text, _), result in zip(pages, run(jobs), strict=True):
        held = result["value"]
        assert held["text"] == text.replace("\0", "\ufffd"), name
        assert (result["dialogs"], result["errors"], result["requests"], held["scripts"]) == ([], [], [], 0), name
        assert held["wide"] <= width, f"{name} is wider than the window"
        assert held["boxes"], f"{name}: a strip of the timeline has no width"
        for key, pieces in held["marks"].items():
            _, start, end = key.split("|")
            assert "".join(piece for _, piece in pieces) == held["text"][int(start) : int(end)], (name, key)
            assert pieces[0][0] == int(start), (name, key)


def test_details_show_without_a_script(pages: list[tuple[str, str, Path]]) -> None:
    script = """() => {
      const mark = document.querySelector("mark");
      mark.focus();
      return getComputedStyle(mark, "::after").content;
    }"""
    jobs = [{"url": path.as_uri(), "evaluate": script} for name, _, path in pages if name == "bidi"]
    (result,) = run(jobs)
    assert "dateline" in result["value"]
