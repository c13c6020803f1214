"""Attribution: whose words they are, carried over where no cue says so, and when they were said."""

from __future__ import annotations

import pytest

from newsfacts import Article, Attribution, Quote, extract


def _quotes(text: str) -> tuple[Quote, ...]:
    return extract(Article.from_parts(body=text), published="2023-03-04").quotes


def _told(text: str) -> list[Attribution | None]:
    return [quote.attribution for quote in _quotes(text)]


def test_a_pronoun_may_be_the_source() -> None:
    (told,) = _told('"The dam is safe," she told reporters in Leeds.')
    assert told is not None
    assert told.source is not None
    assert (told.source.text, told.rule) == ("she", "cue_after")
    assert told.addressee is not None
    assert told.addressee.text == "reporters"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"The dam is safe," said Anna Weiss, mayor of Leeds.', "Anna Weiss"),
        ('"The dam is safe," the spokesman, Karim Aziz, said.', "Karim Aziz"),
        ("A spokesman for the ministry said the dam was safe.", "A spokesman for the ministry"),
        ("Weiss, who has run the site since May, said the dam was safe.", "Weiss"),
        ("Critics of Weiss, who said the dam was safe, met on Friday.", "who"),
        ("According to two people close to the talks, the dam is safe.", "two people close to the talks"),
        ("Mayor Anna Weiss and her deputy met. Weiss insisted that the dam was safe.", "Weiss"),
    ],
)
def test_source(text: str, source: str) -> None:
    (told,) = _told(text)
    assert told is not None
    assert told.source is not None
    assert told.source.text == source


def test_a_sentence_in_marks_goes_on_with_the_speaker_before() -> None:
    first, second = _quotes(
        '"The dam is safe," Anna Weiss said. Two hundred people live below it. "We have checked every stone of it."'
    )
    assert first.attribution is not None
    assert second.attribution is not None
    assert second.attribution.inherited
    assert second.attribution.source is None
    assert second.attribution.cue is None
    assert second.attribution.speaker is first.attribution.speaker


def test_doubts() -> None:
    text = '"The dam is safe," Anna Weiss said.\n\nIt rained.\n\nIt snowed.\n\n"We have checked every stone of it.'
    facts = extract(Article.from_parts(body=text))
    assert [(d.kind, d.span.text) for d in facts.doubts if d.kind in ("quote_end", "source")] == [
        ("quote_end", "We have checked every stone of it."),
        ("source", "We have checked every stone of it."),
    ]


def test_a_colon_introduces_the_paragraph_after() -> None:
    (quote,) = _quotes('Anna Weiss added:\n\n"The dam is safe and it will hold."')
    assert quote.attribution is not None
    assert quote.attribution.source is not None
    assert (quote.attribution.source.text, quote.attribution.rule) == ("Anna Weiss", "introduced")


def test_whoever_was_asked_answers() -> None:
    question, answer = _told('Asked whether the dam would hold, Anna Weiss shook her head. "It was badly built."')
    assert question is not None
    assert question.source is None
    assert answer is not None
    assert answer.source is not None
    assert (answer.source.text, answer.rule) == ("Anna Weiss", "introduced")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The dam is safe, Weiss told the agency on Friday.", "2023-03-03"),
        ("Weiss said on Thursday that the dam had cracked on Monday.", "2023-03-02"),
        ("Weiss said the dam had cracked on Monday.", None),
        ("The dam is safe, Weiss, now a consultant, wrote.", None),
        ("Weiss, a judge since 2021, told a rally last month that the dam was safe.", "2023-02"),
        ("Weiss now says that the dam is safe.", "PRESENT_REF"),
    ],
)
def test_day_of_the_statement(text: str, day: str | None) -> None:
    (told,) = _told(text)
    assert told is not None
    assert (told.time.value if told.time else None) == day


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("Dam in Leeds is safe — mayor", "mayor"),
        ("Weiss: dam in Leeds is safe", "Weiss"),
        ("Dam in Leeds is safe - The Leeds Herald", None),
        ("Under the dam: a visit to Leeds", None),
    ],
)
def test_headline(title: str, source: str | None) -> None:
    article = Article.from_parts(title=title, body="The dam has stood since 1850. Anna Weiss said it would hold.")
    told = extract(article).quotes[0].attribution
    assert told is not None
    assert told.source is not None
    assert told.source.text == (source or "Anna Weiss")
    assert (told.cue is not None and told.cue.lemma is None) == (source is not None)


def test_nobody_is_named_where_nobody_speaks() -> None:
    for told in _told("It was said that the dam was safe."):
        assert told is None or told.source is None


def test_headline_with_a_plea_of_somebody_else() -> None:
    article = Article.from_parts(
        title="Dam summit opens with plea for 'action, not adjectives'", body="Rain fell on Monday."
    )
    assert extract(article).quotes == ()
