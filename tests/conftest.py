"""Settings and articles that many tests share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "scripts")]

# The same inputs on every run; more of them in the sessions that look for trouble.
_SHARED = settings(derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", _SHARED, max_examples=60)
settings.register_profile("long", _SHARED, max_examples=2_000)
settings.load_profile("quick")

FLOOD = """\
Flood talks to resume — mediator

GENEVA, March 4 (Reuters) - Talks on the flood treaty signed in June 2021 will resume on Monday, \
mediator Anna Weiss said. "We are close," she told reporters. "The delegations know what is at stake."
"""


@pytest.fixture
def flood() -> str:
    """The small article of the documentation."""
    return FLOOD
