"""Annotation formats, each read back with its own tool."""

from __future__ import annotations

import pytest

from newsfacts.annotations import to_brat, to_spacy, to_web_annotations
from newsfacts.rows import nested_quotes


def test_web_annotations_select_what_they_say(facts):
    page = to_web_annotations(facts)
    text = facts.article.text
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len(page["items"]) == len(nested_quotes(facts)) + len(facts.timexes) + len(facts.events)
    assert len({item["id"] for item in page["items"]}) == len(page["items"])
    for item in page["items"]:
        for target in item["target"]:
            position, exact = target["selector"]
            assert text[position["start"] : position["end"]] == exact["exact"]
            assert target["source"] == "https://example.org/ferry"


def test_web_annotations_are_json_ld(facts):
    """Expanded by a JSON-LD processor, every selector keeps its offsets; the context stands in for the W3C's own."""
    jsonld = pytest.importorskip("pyld").jsonld
    oa = "http://www.w3.org/ns/oa#"
    terms = {"id": "@id", "type": "@type", "target": oa + "hasTarget", "selector": oa + "hasSelector"}
    terms |= {"start": oa + "start", "end": oa + "end", "items": {"@id": oa + "items", "@container": "@list"}}
    context = {"@vocab": oa, "newsfacts": "urn:newsfacts:", **terms}

    def load(url: str, options: object) -> dict[str, object]:
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {
            "contextUrl": None,
            "documentUrl": url,
            "document": {"@context": context},
            "contentType": "application/ld+json",
        }

    expanded = jsonld.expand(to_web_annotations(facts), {"documentLoader": load})
    items = expanded[0][oa + "items"][0]["@list"]
    starts = [i[oa + "hasTarget"][0][oa + "hasSelector"][0][oa + "start"][0]["@value"] for i in items]
    first = [*(q.content[0] for q, _ in nested_quotes(facts)), *(t.span for t in facts.timexes)]
    assert starts == [span.start for span in (*first, *(e.trigger for e in facts.events))]


def test_brat_reads_it_back(facts, tmp_path):
    pybrat = pytest.importorskip("pybrat.parser")
    (tmp_path / "a.txt").write_text(facts.article.text, encoding="utf-8", newline="")
    (tmp_path / "a.ann").write_text(to_brat(facts), encoding="utf-8", newline="")
    (example,) = pybrat.BratParser(error="ignore").parse(str(tmp_path))
    got = {(e.type, tuple((s.start, s.end) for s in e.spans)) for e in example.entities}
    assert {("Timex", ((t.span.start, t.span.end),)) for t in facts.timexes} <= got
    assert {("Event", ((e.trigger.start, e.trigger.end),)) for e in facts.events} <= got
    sources = {(r.arg1.mention, r.type) for r in example.relations if r.type == "SourceOf"}
    assert ("she", "SourceOf") in sources


def test_brat_breaks_no_annotation_over_a_line():
    import newsfacts

    facts = newsfacts.extract(
        'GENEVA (Reuters) - "We are\nclose to it," Anna Weiss said on Monday.', published="2023-03-04"
    )
    for line in to_brat(facts).splitlines():
        if line.startswith("T"):
            _, middle, words = line.split("\t")
            pieces = [tuple(map(int, p.split())) for p in middle.split(" ", 1)[1].split(";")]
            assert " ".join(facts.article.text[s:e] for s, e in pieces) == words


def test_spacy_spans(facts):
    spacy = pytest.importorskip("spacy")
    doc = to_spacy(facts, spacy.blank("en")(facts.article.text))
    assert [span.text for span in doc.spans["times"]] == [t.span.text for t in facts.timexes]
    assert {span.label_ for span in doc.spans["quotes"]} <= {"direct", "mixed", "indirect"}
    assert "Anna Weiss" in {span.kb_id_ for span in doc.spans["quotes"]}
    assert len(doc.spans["events"]) == len(facts.events)
    with pytest.raises(ValueError, match="not the article's"):
        to_spacy(facts, spacy.blank("en")("Another text."))
