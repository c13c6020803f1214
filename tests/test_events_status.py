"""Status, class, claims, participants and places of events: `[past signed]`, `[planned meet]`."""

from __future__ import annotations

import pytest
from marked import read_marked

from newsfacts import Event, extract

PUBLISHED = "2019-06-14"

STATUS = {
    "past": "The ministers [past signed] the accord.",
    "perfect": "The army has [past left] the town.",
    "present": "The army is [ongoing leaving] the town.",
    "future": "The army will [planned leave] the town.",
    "plan": "The army plans to [planned leave] the town.",
    "possible": "The army could [hypothetical leave] the town.",
    "condition": "If the army [hypothetical leaves], the town will starve.",
    "could have": "The town could have been [counterfactual saved].",
    "should have": "They should have [counterfactual listened].",
    "wish": "The army wants to [hypothetical leave].",
    "fact": "The army began to [past leave] the town.",
    "timetable": "The court [planned meets] on Tuesday.",
    "what is so": "The hall [ongoing opens] daily.",
    "to be held": "The meeting, to be [planned held] on October 9, comes weeks after the war.",
    "to have": "He is alleged to have [past taken] bribes.",
    "hope to have": "They hope to have [hypothetical finished] by May.",
    "envisaged": "The plan envisaged a [planned ceasefire] from May 1.",
    "dated noun": "They will carry out the May 2018 [past agreement].",
}

KINDS = {
    "said": ("He [REPORTING said] so.", "REPORTING"),
    "tried": ("They [I_ACTION tried] to leave.", "I_ACTION"),
    "hopes": ("She [I_STATE hopes] to win.", "I_STATE"),
    "began": ("Talks [ASPECTUAL began] late.", "ASPECTUAL"),
    "saw": ("They [PERCEPTION saw] smoke.", "PERCEPTION"),
    "belongs": ("It [STATE belongs] to him.", "STATE"),
    "exploded": ("A bomb [OCCURRENCE exploded].", "OCCURRENCE"),
    "noun": ("The [OCCURRENCE attack] failed.", "OCCURRENCE"),
    "according": ("It fell, [REPORTING according] to police.", "REPORTING"),
}


def _at(text: str, start: int, end: int) -> Event:
    events = extract(text, published=PUBLISHED).events
    return next(e for e in events if e.trigger.start < end and start < e.trigger.end)


@pytest.mark.parametrize("marked", STATUS.values(), ids=STATUS)
def test_status(marked: str) -> None:
    text, ((status, start, end),) = read_marked(marked)
    assert _at(text, start, end).status == status


@pytest.mark.parametrize(("marked", "kind"), KINDS.values(), ids=KINDS)
def test_class(marked: str, kind: str) -> None:
    text, ((_, start, end),) = read_marked(marked.replace(f"[{kind} ", "[event "))
    assert _at(text, start, end).kind == kind


def test_negation() -> None:
    assert not _at("The army did not leave.", 17, 22).polarity


def test_what_is_reported_is_a_claim_and_the_report_is_the_authors() -> None:
    text = 'Police said the bridge fell on Tuesday. "We heard it fall," Anna Weiss said.'
    by_word = {e.trigger.text: e for e in extract(text, published=PUBLISHED).events}
    assert by_word["said"].quote is None
    assert by_word["fell"].quote is not None
    assert by_word["heard"].quote is not None


def test_a_statement_is_made_where_the_story_is_filed() -> None:
    text = "GENEVA, June 14 (Reuters) - A bridge fell in Oslo on Tuesday, the mayor said on Friday."
    by_word = {e.trigger.text: e for e in extract(text, published=PUBLISHED).events}
    place = by_word["said"].place
    assert place is not None
    assert place.name == "Geneva"


def test_participants_are_subject_and_object() -> None:
    event = _at("The court jailed two men on Monday.", 10, 16)
    assert [(p.role, p.span.text) for p in event.participants] == [("subject", "The court"), ("object", "two men")]


def test_every_span_is_its_text_and_the_clause_holds_the_trigger(flood: str) -> None:
    for event in extract(flood, published="2023-03-04").events:
        for span in (event.trigger, event.clause, *(p.span for p in event.participants)):
            assert flood[span.start : span.end] == span.text
        assert event.clause.start <= event.trigger.start < event.trigger.end <= event.clause.end


def test_the_small_article(flood: str) -> None:
    facts = extract(flood, published="2023-03-04")
    rows = {
        (e.trigger.text, e.when.value if e.when else None, e.when.basis if e.when else None, e.status)
        for e in facts.events
    }
    assert ("signed", "2021-06", "explicit", "past") in rows
    assert ("resume", "2023-03-06", "explicit", "planned") in rows
    assert ("resume", "2023-03-06", "inherited", "planned") in rows
    assert ("said", "2023-03-04", "publication", "past") in rows
    assert ("know", None, None, "ongoing") in rows
    assert next(e.kind for e in facts.events if e.trigger.text == "know") == "STATE"
    assert facts.main_event is not None
    assert facts.main_event.trigger.start == flood.index("resume")
    assert [e.event.trigger.text for e in facts.timeline] == ["signed", "said", "told", "resume"]
    assert [m.trigger.text for m in facts.timeline[-1].mentions] == ["resume", "resume"]
