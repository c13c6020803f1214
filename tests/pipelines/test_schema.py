"""The published JSON Schema describes what `to_dict` writes, and nothing else."""

from __future__ import annotations

import copy

import pytest

import newsfacts
from newsfacts.schema import json_schema

jsonschema = pytest.importorskip("jsonschema")


@pytest.fixture(scope="module")
def validator():
    jsonschema.Draft202012Validator.check_schema(json_schema())
    return jsonschema.Draft202012Validator(json_schema())


def test_facts_are_valid(facts, validator):
    validator.validate(facts.to_dict())
    validator.validate(newsfacts.extract("").to_dict())


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d.pop("quotes"),
        lambda d: d.update(schema=2),
        lambda d: d.update(extra=1),
        lambda d: d["timexes"][0].update(span=[1]),
        lambda d: d["timexes"][0].update(type="day"),
        lambda d: d["events"][0].update(polarity="yes"),
        lambda d: d["article"].update(text=None),
    ],
)
def test_spoilt_facts_are_not(facts, validator, spoil):
    data = copy.deepcopy(facts.to_dict())
    spoil(data)
    assert not validator.is_valid(data)
