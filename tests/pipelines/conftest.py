"""An article that fills every table, and variations of it."""

from __future__ import annotations

from datetime import date

import pytest

import newsfacts

TITLE = "Ferry talks to resume - mediator"
BODY = """GENEVA, March 4 (Reuters) - Talks on the ferry treaty signed in June 2021 will resume on Monday, mediator Anna Weiss \
said on Saturday.

"We are close," she told reporters. "The crews know what is at stake."

The ministry said Ivan Koval, a harbour pilot, had "warned everyone" in January. Two ferries sank on Feb. 28.
"""


@pytest.fixture(scope="session")
def article() -> newsfacts.Article:
    return newsfacts.Article.from_parts(
        title=TITLE, body=BODY, published=date(2023, 3, 4), id="ferry-1", url="https://example.org/ferry"
    )


@pytest.fixture(scope="session")
def facts(article: newsfacts.Article) -> newsfacts.Facts:
    return newsfacts.extract(article)


@pytest.fixture(scope="session")
def many() -> list[dict[str, object]]:
    """2,000 articles, no two alike, some without a day, some without a text."""
    months = ("January", "March", "May", "July", "October")
    rows: list[dict[str, object]] = []
    for i in range(2000):
        text = BODY.replace("March 4", f"{months[i % 5]} {1 + i % 28}").replace("Weiss", f"Weiss{'abcdefg'[i % 7]}")
        rows.append(
            {
                "id": f"a{i}",
                "text": None if i % 401 == 7 else f"{TITLE} {i}\n\n{text}",
                "published": None if i % 50 == 3 else date(2000 + i % 24, 1 + i % 12, 1 + i % 28),
            }
        )
    return rows
