"""Attribution: whose words they are. Spans first, then, with the speakers known, the `Quote` records."""

from __future__ import annotations

from collections.abc import Sequence

from .article import Article
from .layers import CueFind, Report, Syntax
from .records import Attribution, Block, Doubt, Quote, Speaker, Timex

_DEPTH = 4


def find_sources(
    syntax: Syntax, blocks: Sequence[Block], cues: Sequence[CueFind], reports: list[Report]
) -> list[Report]:
    """The reports with cue, source and addressee where the text gives them."""
    words = syntax.words
    for report in reports:
        if report.find < 0:
            continue
        find = cues[report.find]
        if find.source is not None and report.source is None:
            report.source = words.starts[find.source[0]], words.ends[find.source[1] - 1]
        if find.addressee is not None:
            report.addressee = words.starts[find.addressee[0]], words.ends[find.addressee[1] - 1]
    return reports


def attribute(
    article: Article,
    reports: Sequence[Report],
    speakers: Sequence[Speaker | None],
    timexes: Sequence[Timex],
    syntax: Syntax,
) -> tuple[tuple[Quote, ...], list[Doubt]]:
    """The outermost quotes in text order; `speakers` holds each report's speaker."""
    inner: dict[int, list[int]] = {}
    for k, report in enumerate(reports):
        inner.setdefault(report.parent, []).append(k)

    def build(k: int, depth: int) -> Quote:
        report = reports[k]
        within = tuple(build(j, depth + 1) for j in inner.get(k, ())) if depth < _DEPTH else ()
        return Quote(
            report.kind,  # type: ignore[arg-type]
            tuple(article.span(a, b) for a, b in report.content),
            tuple(article.span(a, b) for a, b in report.quoted),
            _attribution(article, report, speakers[k]),
            within,
            report.rule,
        )

    return tuple(build(k, 1) for k in inner.get(-1, ())), []


def _attribution(article: Article, report: Report, speaker: Speaker | None) -> Attribution | None:
    if report.source is None and report.cue is None and report.inherited < 0:
        return None
    return Attribution(
        article.span(*report.source) if report.source else None,
        report.cue,
        speaker,
        article.span(*report.addressee) if report.addressee else None,
        report.time,
        report.inherited >= 0,
        report.attribution_rule,
    )
