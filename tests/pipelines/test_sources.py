"""What other tools give becomes an article whose parts are stated; what is wrong with it is named."""

from __future__ import annotations

import json
from datetime import date, datetime
from types import SimpleNamespace
from typing import ClassVar

import pytest

from newsfacts.sources import (
    SourceError,
    from_html,
    from_jsonld,
    from_newsml,
    from_newspaper,
    from_newsplease,
    from_ninjs,
    from_trafilatura,
)

BODY = 'ODESSA, March 4 (Reuters) - The harbour reopened on Saturday.\n\n"We are ready," pilot Ivan Koval said.'


def parts_of(article):
    return {part.kind: article.text[part.start : part.end] for part in article.parts}


class TestJsonld:
    ARTICLE: ClassVar = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "https://example.org/harbour#article",
        "headline": "Harbour reopens",
        "alternativeHeadline": "Pilots are back at work",
        "author": [{"@type": "Person", "name": "Lena Brandt"}, "Omar Said"],
        "datePublished": "2023-03-04T18:30:00+02:00",
        "publisher": {"@type": "Organization", "name": "Example Wire"},
        "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/harbour"},
        "articleBody": BODY,
    }

    def test_all_fields(self):
        article = from_jsonld(self.ARTICLE)
        assert parts_of(article) == {
            "title": "Harbour reopens",
            "deck": "Pilots are back at work",
            "byline": "Lena Brandt, Omar Said",
            "body": BODY,
        }
        assert article.published == date(2023, 3, 4)
        assert (article.source, article.url) == ("Example Wire", "https://example.org/harbour")
        assert article.id == "https://example.org/harbour#article"

    @pytest.mark.parametrize(
        "wrap",
        [
            json.dumps,
            lambda a: [{"@type": "Organization", "name": "x"}, a],
            lambda a: {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, a]},
            lambda a: {**a, "@type": ["NewsArticle", "Thing"]},
            lambda a: {**a, "@type": "https://schema.org/ReportageNewsArticle"},
            lambda a: {"@type": "WebPage", "mainEntity": a},
        ],
    )
    def test_wherever_it_stands(self, wrap):
        assert from_jsonld(wrap(self.ARTICLE)).text == from_jsonld(self.ARTICLE).text

    def test_a_description_that_repeats_the_lead_is_no_deck(self):
        cut = {**self.ARTICLE, "alternativeHeadline": None, "description": BODY[:40] + "…"}
        assert "deck" not in parts_of(from_jsonld(cut))

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"articleBody": None}, r"jsonld\.NewsArticle\.articleBody: missing or empty"),
            ({"articleBody": ["a"]}, r"jsonld\.NewsArticle\.articleBody: expected a string, got list"),
            ({"headline": 5}, r"jsonld\.NewsArticle\.headline: expected a string, got int 5"),
            ({"datePublished": "last spring"}, r"last spring"),
            ({"datePublished": 20230304}, r"jsonld\.NewsArticle\.datePublished: expected a date"),
            ({"author": [7]}, r"jsonld\.NewsArticle\.author: expected an object with fields, got int 7"),
            ({"@type": "Recipe"}, r"no object whose @type is NewsArticle"),
        ],
    )
    def test_errors_name_the_field(self, change, message):
        with pytest.raises(SourceError, match=message):
            from_jsonld({**self.ARTICLE, **change})

    def test_not_json(self):
        with pytest.raises(SourceError, match="jsonld: not JSON"):
            from_jsonld("{")
        with pytest.raises(TypeError, match="decode first"):
            from_jsonld(b"{}")
        with pytest.raises(SourceError, match="no object"):
            from_jsonld("[" * 50 + "]" * 50)


class TestNinjs:
    def test_version_1(self):
        article = from_ninjs(
            {
                "uri": "urn:example:1",
                "type": "text",
                "versioncreated": "2023-03-04T10:00:00Z",
                "headline": "Harbour reopens",
                "byline": "Lena Brandt",
                "body_text": "Glued. Together.",
                "body_xhtml": "<p>Glued.</p><p>Together &amp; apart.</p>",
            }
        )
        assert parts_of(article) == {
            "title": "Harbour reopens",
            "byline": "Lena Brandt",
            "body": "Glued.\n\nTogether & apart.",
        }
        assert (article.id, article.published) == ("urn:example:1", date(2023, 3, 4))

    def test_version_2_lists_with_roles(self):
        article = from_ninjs(
            json.dumps(
                {
                    "uri": "urn:example:2",
                    "firstcreated": "2023-03-04T10:00:00+00:00",
                    "headlines": [
                        {"role": "sub", "value": "Pilots are back"},
                        {"role": "main", "value": "Harbour reopens"},
                    ],
                    "bodies": [
                        {"role": "plain", "contenttype": "text/plain", "value": "One. Two."},
                        {
                            "role": "html",
                            "contenttype": "text/html",
                            "value": "<section><p>One.</p><p>Two.</p></section>",
                        },
                    ],
                    "by": "By Lena Brandt",
                    "copyrightholder": "Example Wire",
                }
            )
        )
        assert parts_of(article) == {
            "title": "Harbour reopens",
            "deck": "Pilots are back",
            "byline": "By Lena Brandt",
            "body": "One.\n\nTwo.",
        }
        assert article.source == "Example Wire"

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            ({"uri": "x", "type": "picture"}, r"ninjs\.type: expected 'text', got 'picture'"),
            ({"uri": "x"}, r"ninjs\.bodies: missing or empty"),
            ({"uri": "x", "bodies": []}, r"ninjs\.bodies: an empty list"),
            ({"uri": "x", "bodies": 3}, r"ninjs\.bodies: expected a list, got int 3"),
            ({"uri": "x", "bodies": [{"role": "main"}]}, r"ninjs\.bodies\[0\]\.value: missing or empty"),
            ({"uri": "x", "bodies": ["text"]}, r"ninjs\.bodies\[0\]: expected an object with fields"),
            ([], r"ninjs: expected an object with fields, got list"),
        ],
    )
    def test_errors_name_the_field(self, data, message):
        with pytest.raises(SourceError, match=message):
            from_ninjs(data)


NEWSML = """<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:3" version="1" standard="NewsML-G2"
          standardversion="2.34" conformance="power" xml:lang="en">
  <itemMeta>
    <itemClass qcode="ninat:text"/><provider qcode="nprov:EXW"/><versionCreated>2023-03-04T12:00:00Z</versionCreated>
  </itemMeta>
  <contentMeta>
    <contentCreated>2023-03-03T23:30:00Z</contentCreated>
    <headline>Harbour reopens</headline><by>Lena Brandt</by><dateline>ODESSA, March 4 -</dateline>
  </contentMeta>
  <contentSet><inlineXML contenttype="application/nitf+xml">
    <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
      <body.head><hedline><hl1>Harbour reopens</hl1><hl2>Pilots are back</hl2></hedline></body.head>
      <body.content>
        <media media-type="image"><media-caption>The <em>harbour</em> on Saturday.</media-caption></media>
        <p>The harbour <em>reopened</em>.</p><p>Pilots went out at dawn.</p>
      </body.content></body></nitf>
  </inlineXML></contentSet>
</newsItem>"""


class TestNewsml:
    def test_nitf(self):
        article = from_newsml(NEWSML)
        assert parts_of(article) == {
            "title": "Harbour reopens",
            "deck": "Pilots are back",
            "byline": "Lena Brandt",
            "caption": "The harbour on Saturday.",
            "dateline": "ODESSA, March 4 -",
            "body": "The harbour reopened.\n\nPilots went out at dawn.",
        }
        assert (article.published, article.source, article.id) == (date(2023, 3, 3), "EXW", "urn:example:3")

    @pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", "UTF-16"])
    def test_a_string_is_decoded_already_whatever_its_declaration(self, encoding):
        said = NEWSML.rsplit("?>", maxsplit=1)[-1].replace("Lena Brandt", "Léna Brandt")
        article = from_newsml(f'\n<?xml version="1.0" encoding="{encoding}"?>{said}')
        assert parts_of(article)["byline"] == "Léna Brandt"

    def test_xhtml_in_a_message(self):
        body = "<html xmlns='http://www.w3.org/1999/xhtml'><body><h2>Head</h2><p>One.</p><p>Two.</p></body></html>"
        message = (
            "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet><newsItem guid='g'><contentSet>"
            f"<inlineXML contenttype='application/xhtml+xml'>{body}</inlineXML>"
            "</contentSet></newsItem></itemSet></newsMessage>"
        )
        assert from_newsml(message).text == "Head\n\nOne.\n\nTwo."

    @pytest.mark.parametrize(
        ("xml", "message"),
        [
            ("<newsItem", "not well-formed"),
            ("<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "document type declaration"),
            ("<rss/>", "no newsItem in 'rss'"),
            ("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>", "no text in inlineXML"),
        ],
    )
    def test_errors(self, xml, message):
        with pytest.raises(SourceError, match=message):
            from_newsml(xml)
        with pytest.raises(TypeError, match="decode first"):
            from_newsml(xml.encode())
        with pytest.raises(SourceError, match="expected XML as a string, got NoneType"):
            from_newsml(None)

    def test_deep_nesting_is_an_error_not_a_crash(self):
        deep = "<p>" * 20_000 + "x" + "</p>" * 20_000
        xml = (
            "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentSet><inlineXML>"
            f"{deep}</inlineXML></contentSet></newsItem>"
        )
        with pytest.raises(SourceError):
            from_newsml(xml)


class TestCrawlers:
    def test_trafilatura_json(self):
        data = {
            "title": "Harbour reopens",
            "author": "Lena Brandt",
            "hostname": "example.org",
            "date": "2023-03-04",
            "source": "https://example.org/harbour",
            "source-hostname": "Example Wire",
            "excerpt": "Pilots are back.",
            "text": BODY,
            "raw_text": "ignored",
        }
        article = from_trafilatura(json.dumps(data))
        assert parts_of(article)["deck"] == "Pilots are back."
        assert (article.source, article.url) == ("Example Wire", "https://example.org/harbour")

    def test_newspaper_object(self):
        article = from_newspaper(
            SimpleNamespace(
                title="Harbour reopens",
                text=BODY,
                authors=["Lena Brandt", "Omar Said"],
                publish_date=datetime(2023, 3, 4, 23, 59),
                source_url="https://example.org",
                url="https://example.org/harbour",
                meta_description="",
            )
        )
        assert parts_of(article)["byline"] == "Lena Brandt, Omar Said"
        assert article.published == date(2023, 3, 4)

    def test_newsplease_writes_none_as_a_word(self):
        article = from_newsplease(
            {
                "title": "Harbour reopens",
                "maintext": BODY,
                "date_publish": "None",
                "authors": [],
                "url": "https://e.org/a",
            }
        )
        assert article.published is None
        assert article.text == f"Harbour reopens\n\n{BODY}"

    @pytest.mark.parametrize("read", [from_trafilatura, from_newspaper, from_newsplease])
    def test_a_missing_text_is_named(self, read):
        with pytest.raises(SourceError, match=r"\.(text|maintext): missing or empty"):
            read({"title": "Harbour reopens"})
        with pytest.raises(SourceError, match="expected an object with fields, got NoneType"):
            read(None)


class TestHtml:
    def test_a_page(self):
        pytest.importorskip("trafilatura")
        page = f"""<html><head><title>Harbour reopens | Example</title>
          <meta property="og:title" content="Harbour reopens"><meta property="og:site_name" content="Example Wire">
          <meta property="article:published_time" content="2023-03-04T10:00:00Z"></head><body>
          <nav><a href="/">Home</a> <a href="/world">World</a></nav>
          <article><h1>Harbour reopens</h1>{"".join(f"<p>{p} " + "The pilots of the harbour went out again. " * 4 + "</p>" for p in BODY.split(chr(10)) if p)}</article>
          <footer>Copyright Example Wire</footer></body></html>"""
        article = from_html(page, url="https://example.org/harbour")
        assert article.published == date(2023, 3, 4)
        assert parts_of(article)["title"] == "Harbour reopens"
        assert "pilot Ivan Koval said" in parts_of(article)["body"]
        assert "Copyright" not in article.text
        assert article.source == "Example Wire"

    def test_no_article(self):
        pytest.importorskip("trafilatura")
        with pytest.raises(SourceError, match="no article found"):
            from_html("<html><body></body></html>")
        with pytest.raises(TypeError, match="decode first"):
            from_html(b"<html>")
