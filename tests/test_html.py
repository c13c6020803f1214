"""The page: marks stand where they say, whatever the text holds."""

from __future__ import annotations

import io
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

import newsfacts
from newsfacts.__main__ import main
from newsfacts.html import dateline_html, quote_html, timeline_html
from newsfacts.html.marking import Stretch, mark_up

STORY = """Ferry talks to resume - mediator

GENEVA, March 4 (Reuters) - Talks on the ferry treaty signed in June 2021 will resume on Monday, mediator Anna Weiss \
said on Saturday. "We are close," she told reporters.
"""
HOSTILE = '<script>alert("x")</script> & \u202e "<b>We are\u2066 close,</b>" Anna <Weiss> said\r\non Friday.\0\n'


class Reader(HTMLParser):
    """The text of the element of class text, and for each mark in it the text it encloses."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.marks: dict[tuple[str, int, int], str] = {}
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(a.get("class") == "text" for _, a in self._open):
            return
        for tag, a in self._open:
            if tag == "mark":
                assert int(a["data-start"] or 0) <= len(self.text) < int(a["data-end"] or 0)
                key = (a["class"] or "", int(a["data-start"] or 0), int(a["data-end"] or 0))
                self.marks[key] = self.marks.get(key, "") + data
        self.text += data


def read(page: str) -> Reader:
    reader = Reader()
    # As a browser does before it parses.
    reader.feed(page.replace("\r\n", "\n").replace("\r", "\n"))
    reader.close()
    return reader


@pytest.mark.parametrize("text", [STORY, HOSTILE, STORY.replace("\n", "\r\n"), "", STORY + HOSTILE])
def test_the_page_gives_the_text_back_and_marks_stand_where_they_say(text: str) -> None:
    facts = newsfacts.extract(text, published="2023-03-04")
    page = read(facts.to_html())
    assert page.text == text.replace("\0", "\ufffd")
    for (_, start, end), marked in page.marks.items():
        assert marked == page.text[start:end]
    assert "script" not in page.tags
    assert "http" not in facts.to_html().replace(text, "").replace("http-equiv", "")


def test_every_fact_is_marked() -> None:
    facts = newsfacts.extract(STORY, published="2023-03-04")
    marks = {(start, end) for _, start, end in read(facts.to_html()).marks}
    wanted = [t.span for t in facts.timexes] + [e.trigger for e in facts.events]
    wanted += [piece for quote in facts.quotes for piece in quote.content]
    assert {(span.start, span.end) for span in wanted} <= marks
    assert wanted


@given(st.text("ab<&\r", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_crossing_stretches(text: str, pairs: list[tuple[int, int]]) -> None:
    stretches = [
        Stretch(
            s, min(e, len(text)), level, "mark", {"class": f"c{level}", "data-start": s, "data-end": min(e, len(text))}
        )
        for level, (s, e) in enumerate(pairs)
        if s < min(e, len(text))
    ]
    page = read(f'<div class="text">{mark_up(text, stretches)}</div>')
    assert page.text == text
    for stretch in stretches:
        key = (f"c{stretch.level}", stretch.start, stretch.end)
        assert page.marks[key] == text[stretch.start : stretch.end]


def test_fragments_in_notebooks() -> None:
    facts = newsfacts.extract(STORY, published="2023-03-04")
    assert facts._repr_html_().startswith('<section class="newsfacts"')
    assert "GENEVA, March 4 (Reuters)" in dateline_html(facts.dateline) if facts.dateline else False
    assert "Anna Weiss" in quote_html(facts.quotes[-1])
    assert facts.timeline._repr_html_() == timeline_html(facts.timeline)  # type: ignore[attr-defined]
    assert "<svg" in timeline_html(facts.timeline)
    assert "No dated events" in timeline_html(())


def test_written_to_a_file(tmp_path: Path) -> None:
    facts = newsfacts.extract(STORY, published="2023-03-04")
    page = facts.to_html(tmp_path / "out.html")
    assert (tmp_path / "out.html").read_bytes().decode() == page
    with pytest.raises(ValueError, match="lone surrogates"):
        newsfacts.extract("\ud800").to_html(tmp_path / "bad.html")
    assert not (tmp_path / "bad.html").exists()


def test_the_command_line_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    arguments = ["--html", str(tmp_path / "out.html"), "--published", "2023-03-04", str(tmp_path / "a.txt")]
    assert main(arguments) == 0
    assert "Anna Weiss" in (tmp_path / "out.html").read_text(encoding="utf-8")
    assert main([*arguments, str(tmp_path / "a.txt")]) == 2
    assert "writes the page of one article, not of 2" in capsys.readouterr().err
    assert main([*arguments[:-1], str(tmp_path / "missing.txt")]) == 2
    assert "No such file" in capsys.readouterr().err


def test_explain_names_facts_rules_and_doubts() -> None:
    facts = newsfacts.extract(STORY, published="2023-03-04")
    monday = STORY.index("Monday")
    found = facts.explain(monday)
    assert found[0].kind == "block"
    timex = next(f for f in found if f.kind == "timex")
    assert timex.says.startswith("DATE 2023-03-06")
    assert timex.rule
    assert str(timex).startswith("timex “Monday”: DATE 2023-03-06")
    assert facts.explain(timex.span) == found
    assert facts.explain(len(STORY) + 5) == ()


def test_a_web_page_on_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("trafilatura")
    paragraphs = "".join(f"<p>{line} The crews of the ferries went home.</p>" for line in STORY.split("\n") if line)
    (tmp_path / "a.html").write_text(f"<html><body><article>{paragraphs * 3}</article></body></html>", encoding="utf-8")
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
    assert main(["--input", "html", str(tmp_path / "a.html")]) == 0
