"""IPTC NewsML-G2 text items, with the body as NITF or XHTML (https://iptc.org/standards/newsml-g2/)."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from ..article import Article
from .fields import SourceError, compose
from .paragraphs import paragraphs_of

_G2 = "{http://iptc.org/std/nar/2006-10-01/}"


def from_newsml(xml: str) -> Article:
    """The article of the first text item in a NewsML-G2 document (a newsItem, or a newsMessage that holds one).

    Raises `SourceError` where the document is not well-formed, declares a document type, or holds no text.
    """
    if isinstance(xml, bytes | bytearray):
        raise TypeError("from_newsml: decode first, e.g. raw.decode('utf-8')")
    if not isinstance(xml, str):
        raise SourceError(f"newsml: expected XML as a string, got {type(xml).__name__}")
    item = _item(xml)
    meta = item.find(f"{_G2}contentMeta")
    meta = item if meta is None else meta
    try:
        body, caption = _body(item)
    except RecursionError:
        raise SourceError("newsml.contentSet: elements nested too deep to be an article") from None
    head = {name: _text(meta, name) for name in ("headline", "dateline", "by", "subheadline")}
    return compose(
        "newsml",
        body=body,
        title=head["headline"] or _nitf(item, "hl1"),
        deck=head["subheadline"] or _nitf(item, "hl2"),
        byline=head["by"] or _nitf(item, "byline"),
        caption=caption,
        dateline=head["dateline"],
        published=_text(meta, "contentCreated") or _text(item, "itemMeta/versionCreated"),
        id=item.get("guid"),
        source=_provider(item),
    )


def _item(xml: str) -> ET.Element:
    if "<!DOCTYPE" in xml or "<!ENTITY" in xml:
        # Entities can swell to gigabytes; the standard needs none.
        raise SourceError("newsml: a document type declaration, which NewsML-G2 has none of")
    try:
        # A string is decoded already, whatever encoding its declaration tells.
        root = ET.fromstring(xml.lstrip())  # noqa: S314 - declarations, where attacks live, are refused above
    except (ET.ParseError, UnicodeEncodeError, ValueError) as problem:
        raise SourceError(f"newsml: not well-formed XML: {problem}") from None
    item = root if root.tag == f"{_G2}newsItem" else root.find(f".//{_G2}newsItem")
    if item is None:
        raise SourceError(f"newsml: no newsItem in {root.tag!r}; is it NewsML-G2?")
    return item


def _body(item: ET.Element) -> tuple[str, str | None]:
    """The text of the content and the caption of its picture, if any."""
    inline = item.find(f"{_G2}contentSet/{_G2}inlineXML")
    if inline is not None:
        content = _first(inline, "body.content", "body")
        content = inline if content is None else content
        captions = [e for e in content.iter() if _local(e) in ("media-caption", "figcaption")]
        caption = " ".join(" ".join("".join(captions[0].itertext()).split()).split()) if captions else None
        _drop(content, ("media", "figure"))
        text = paragraphs_of("".join(_markup(child) for child in content)) or " ".join(
            "".join(content.itertext()).split()
        )
        if text:
            return text, caption
    plain = item.find(f"{_G2}contentSet/{_G2}inlineData")
    if plain is not None and plain.text and plain.text.strip():
        return plain.text.strip(), None
    raise SourceError("newsml.contentSet: no text in inlineXML or inlineData")


def _markup(element: ET.Element) -> str:
    """The element as markup whose names carry no namespace prefix."""
    for e in element.iter():
        e.tag = _local(e)
    return ET.tostring(element, encoding="unicode", method="html")


def _drop(content: ET.Element, names: tuple[str, ...]) -> None:
    for parent in list(content.iter()):
        for child in list(parent):
            if _local(child) in names:
                parent.remove(child)


def _local(element: ET.Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _first(root: ET.Element, *names: str) -> ET.Element | None:
    for name in names:
        for element in root.iter():
            if _local(element) == name:
                return element
    return None


def _text(element: ET.Element, path: str) -> str | None:
    found = element.find("/".join(_G2 + step for step in path.split("/")))
    return None if found is None else " ".join("".join(found.itertext()).split()) or None


def _nitf(item: ET.Element, name: str) -> str | None:
    inline = item.find(f"{_G2}contentSet/{_G2}inlineXML")
    found = None if inline is None else _first(inline, name)
    return None if found is None else " ".join("".join(found.itertext()).split()) or None


def _provider(item: ET.Element) -> str | None:
    provider = item.find(f"{_G2}itemMeta/{_G2}provider")
    if provider is None:
        return None
    return _text(provider, "name") or provider.get("literal") or (provider.get("qcode") or "").split(":")[-1] or None
