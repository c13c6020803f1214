"""The exported timelines in the programs they are for: TimelineJS 3 and vis-timeline, as npm has them."""

from __future__ import annotations

import json
from html import unescape
from pathlib import Path

import pytest

from newsfacts import extract, to_timelinejs, to_vis_timeline

from .browser import MODULES, run

ARTICLE = """\
Ferry operator fined over sinking <update>

OSLO, June 14 (Reuters) - A court on Friday fined the operator of a ferry that sank in March 2018, killing 12 people.

The inquiry into the "sinking" & its causes opened in 2017. Talks with the families will begin on Monday.

The ferry has been laid up since May 2, 2018. The crew must testify by June 30, the mayor said.
"""

SLIDES = """async () => {
  window.made = new TL.Timeline("box", window.data, { language: "en" });
  for (let i = 0; i < 100 && document.querySelectorAll(".tl-slide").length < window.wanted; i++)
    await new Promise((ready) => setTimeout(ready, 100));
  return [...document.querySelectorAll(".tl-slide")].map((slide) => slide.textContent);
}"""

ITEMS = """() => {
  window.made = new vis.Timeline(document.getElementById("box"), new vis.DataSet(window.data), {});
  return window.made.itemsData.get();
}"""


def _page(path: Path, data: object, wanted: int, head: str) -> str:
    raw = json.dumps(data).replace("</", "<\\/")
    script = f"<script>window.data = {raw}; window.wanted = {wanted};</script>"
    box = '<div id="box" style="width: 1000px; height: 600px"></div>'
    path.write_text(f"<!doctype html><meta charset=utf-8>{head}{script}{box}", encoding="utf-8")
    return path.as_uri()


def _script(name: str) -> str:
    path = MODULES / name
    if not path.is_file():
        pytest.skip("run through `nox -s browser`, which installs the packages from npm")
    return f'<script src="{path.as_uri()}"></script>'


def test_timelinejs_shows_every_entry_with_its_date(tmp_path: Path) -> None:
    data = to_timelinejs(extract(ARTICLE, published="2019-06-14"))
    slides = len(data["events"]) + ("title" in data)
    url = _page(tmp_path / "slides.html", data, slides, _script("@knight-lab/timelinejs/dist/js/timeline.js"))
    (result,) = run([{"url": url, "evaluate": SLIDES}])
    assert result["errors"] == []
    assert len(result["value"]) == slides
    for event in data["events"]:
        headline = unescape(event["text"]["headline"])
        assert any(headline in shown and event["display_date"] in shown for shown in result["value"]), event


def test_vis_timeline_holds_every_item_with_its_bounds(tmp_path: Path) -> None:
    data = to_vis_timeline(extract(ARTICLE, published="2019-06-14"))
    head = _script("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js")
    (result,) = run([{"url": _page(tmp_path / "chart.html", data, 0, head), "evaluate": ITEMS}])
    assert result["errors"] == []
    held = [{key: item.get(key) for key in data[0]} for item in result["value"]]
    for item in held:  # the chart keeps moments
        item.update({key: item[key][:10] for key in ("start", "end") if item.get(key)})
    assert held == [{key: item.get(key) for key in data[0]} for item in data]
