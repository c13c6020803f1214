"""TimeML documents are well-formed XML, hold the text, and say what the facts say."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from newsfacts import extract
from newsfacts.timeml import to_timeml

TEXT = 'ROME, May 5 (ANSA) - Talks <will> "resume" & end on Friday, in early June, she said.'


def test_timeml_holds_the_text_and_the_values() -> None:
    facts = extract(TEXT, published="2016-05-05")
    root = ET.fromstring(to_timeml(facts))
    body = root.find("TEXT")
    assert body is not None
    assert "".join(body.itertext()) == TEXT
    tags = [(t.get("type"), t.get("value"), t.get("mod"), t.text) for t in body.iter("TIMEX3")]
    assert tags == [(t.type, t.value, t.mod, t.span.text) for t in facts.timexes]
    assert root.findtext("DCT/TIMEX3") == "2016-05-05"
    assert {m.get("eventID") for m in root.iter("MAKEINSTANCE")} == {e.get("eid") for e in body.iter("EVENT")}


def test_timeml_without_events_or_day_and_with_what_xml_cannot_hold() -> None:
    document = to_timeml(extract("He came\x00 on Friday \ud800."), events=False)
    root = ET.fromstring(document)
    assert root.findtext("DCT") == ""
    assert not list(root.iter("EVENT"))
    assert document.encode("utf-8")
