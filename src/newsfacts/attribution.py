"""Attribution: whose words they are. With the speakers known, the `Quote` records."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from .article import Article
from .layers import Report, Syntax
from .records import Attribution, Doubt, Quote, Span, Speaker, Timex, new_attribution, new_quote, new_span

_DEPTH = 4


def attribute(
    article: Article,
    reports: Sequence[Report],
    speakers: Sequence[Speaker | None],
    timexes: Sequence[Timex],
    syntax: Syntax,
) -> tuple[tuple[Quote, ...], list[Doubt]]:
    """The outermost quotes in text order; `speakers` holds each report's speaker."""
    builder = _Builder(article, reports, speakers, _by_clause(timexes, syntax))
    doubts = [Doubt(kind, article.span(a, b), None, ()) for report in reports for kind, a, b in report.doubts]
    return tuple([builder.build(k, 1) for k in builder.inner.get(-1, ())]), doubts


class _Builder:
    """Makes the records of the reports. No closure: one that calls itself would keep the whole page alive."""

    def __init__(
        self,
        article: Article,
        reports: Sequence[Report],
        speakers: Sequence[Speaker | None],
        dated: dict[int, list[Timex]],
    ) -> None:
        self.text, self.reports, self.speakers, self.dated = article.text, reports, speakers, dated
        self.inner: dict[int, list[int]] = {}
        for k, report in enumerate(reports):
            self.inner.setdefault(report.parent, []).append(k)

    def build(self, k: int, depth: int) -> Quote:
        """The quote of the k-th report and those within it."""
        report, text = self.reports[k], self.text
        within, times = self.inner.get(k), self.dated.get(report.clause)
        content = quoted = tuple([new_span(a, b, text[a:b]) for a, b in report.content])
        if report.quoted != report.content:
            quoted = tuple([new_span(a, b, text[a:b]) for a, b in report.quoted]) if report.quoted else ()
        return new_quote(
            report.kind,  # type: ignore[arg-type]
            content,
            quoted,
            _attribution(text, report, self.speakers[k], None if times is None else _time(report, times)),
            tuple([self.build(j, depth + 1) for j in within]) if within and depth < _DEPTH else (),
            report.rule,
        )


def _by_clause(timexes: Sequence[Timex], syntax: Syntax) -> dict[int, list[Timex]]:
    """The times that may date a statement, by the innermost clause around them."""
    found: dict[int, list[Timex]] = {}
    starts, ends, lower, clause_at = syntax.words.starts, syntax.words.ends, syntax.words.lower, syntax.clause_at
    for timex in timexes:
        if timex.type in ("DATE", "TIME"):
            start = timex.span.start
            word = bisect_right(starts, start) - 1
            if word >= 0 and start < ends[word] and (clause := clause_at[word]) >= 0:
                if not word or lower[word - 1] not in _BOUNDS:  # "a judge since 2021" tells of the judge
                    found.setdefault(clause, []).append(timex)
    return found


_BOUNDS = frozenset({"since", "from", "until", "till"})


def _is_reported(report: Report, timex: Timex) -> bool:
    """Whether the time stands in what is reported."""
    span = timex.span
    return any(a < span.end and span.start < b for a, b in report.content)


def _may_date(cue: Span, timex: Timex) -> bool:
    """Whether a time in the cue's clause can be when it was said: "Hale now says", not "Hale, now a pundit, wrote"."""
    start, end = timex.span.start, timex.span.end
    return timex.value != "PRESENT_REF" or min(abs(start - cue.end), abs(cue.start - end)) <= 1


def _time(report: Report, times: list[Timex]) -> Timex | None:
    """The time in the cue's clause, outside what is reported, nearest to the cue: when it was said."""
    if report.cue is None:
        return None
    cue = report.cue.span
    outside = [t for t in times if _may_date(cue, t) and not _is_reported(report, t)]
    return min(outside, key=lambda t: (abs(t.span.start - cue.start), t.span.start), default=None)


def _attribution(text: str, report: Report, speaker: Speaker | None, time: Timex | None) -> Attribution | None:
    source, addressee = report.source, report.addressee
    if source is None and report.cue is None and report.inherited < 0:
        return None
    return new_attribution(
        None if source is None else new_span(source[0], source[1], text[source[0] : source[1]]),
        report.cue,
        speaker,
        None if addressee is None else new_span(addressee[0], addressee[1], text[addressee[0] : addressee[1]]),
        time,
        report.inherited >= 0,
        report.attribution_rule,
    )
