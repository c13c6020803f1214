"""The command line: `python -m newsfacts FILE…`, or the script `newsfacts`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from attrs import evolve

from . import __version__
from ._bulk import MOST_WORKERS, Failure, extract_many
from ._extract import extract
from .article import Article, read_article
from .facts import Facts

_FIELDS = ("published", "id", "source", "url")


class _Trouble:
    """Counts what went wrong and says each on a line of standard error."""

    def __init__(self) -> None:
        self.count = 0

    def say(self, label: str, reason: object) -> None:
        self.count += 1
        sys.stdout.flush()
        print(f"newsfacts: {label}: {' '.join(str(reason).split())}", file=sys.stderr, flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit status is 0, or 2 where anything could not be read or written.

    It is 1 where the reader of the output left early, 130 after Ctrl-C.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.published is not None:
        try:
            options.published = read_article("", options.published).published
        except ValueError as problem:
            parser.error(f"--published: {problem}")
    if options.skip_done and options.output is None:
        parser.error("--skip-done needs --output, the file that tells what is done")
    _check_views(parser, options)
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace" if stream is sys.stderr else "strict")
    try:
        return _run(options)
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as problem:  # what is read is told file by file; this is about the output
        print(f"newsfacts: {problem.filename or 'output'}: {problem.strerror or problem}", file=sys.stderr)
        return 2
    except ImportError as problem:
        print(f"newsfacts: {problem}", file=sys.stderr)
        return 2


def _open_what_is_closed() -> None:
    """Give a standard stream that the caller closed to the null device, lest a file take its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123  # open until the end


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsfacts",
        description="Who said what, where and when, and what happened on which day, from news articles.",
    )
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help="articles in UTF-8; - or none: standard input")
    add("--json", action="store_true", help="one JSON object a line instead of the report")
    add("--input", choices=("text", "jsonl", "html"), default="text", help="a file is one article; or has one JSON object "
        'a line with "text" and perhaps "published", "id", "source", "url"; or is a web page (needs trafilatura)')  # fmt: skip
    add("--published", metavar="DATE", help="the day the articles were published")
    add("--html", metavar="FILE", type=Path, help="write the page of the one article given to this file")
    add("--output", metavar="FILE", type=Path, help="append the JSON lines to this file; implies --json")
    add("--skip-done", action="store_true", help="leave out articles whose ids are in --output already")
    add("--workers", type=_count, default=1, metavar="N", help="processes that share the work")
    add("--progress", action="store_true", help="a progress bar on standard error (needs tqdm)")
    add("--clauses", action="store_true", help="show how the sentences were read, to find out why a fact is missing")
    add("--version", action="version", version=f"newsfacts {__version__}")
    return parser


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 9 and 1 <= int(text) <= MOST_WORKERS):
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MOST_WORKERS} is expected, not {text[:20]!r}")
    return int(text)


def _check_views(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Refuse what would be left out without a word: a run writes JSON, a page or the clauses."""
    views = {"--html": options.html, "--clauses": options.clauses, "--json or --output": options.json or options.output}
    asked = [name for name, value in views.items() if value]
    if len(asked) > 1:
        parser.error(f"{asked[0]} does not go with {asked[1]}")


def _run(options: argparse.Namespace) -> int:
    trouble = _Trouble()
    done = _ids_done(options.output) if options.skip_done else frozenset()
    articles = (a for a in _articles(options.files or ["-"], options.input, trouble) if a.id not in done)
    if options.clauses:
        _show_clauses(articles)
        return 2 if trouble.count else 0
    if options.html:
        _write_page(list(articles), options, trouble)
        return 2 if trouble.count else 0
    results = extract_many(
        articles, published=options.published, workers=options.workers, progress=options.progress, errors="yield"
    )
    with _lines(options.output) as out:
        for result in results:
            if isinstance(result, Failure):
                trouble.say(result.id or f"article {result.index}", result.message)
            else:
                _write(result, options, out, trouble)
    return 2 if trouble.count else 0


def _write_page(articles: list[Article], options: argparse.Namespace, trouble: _Trouble) -> None:
    if len(articles) != 1:
        if not trouble.count:
            trouble.say("--html", f"writes the page of one article, not of {len(articles)}")
        return
    try:
        extract(articles[0], published=options.published).to_html(options.html)
    except (OSError, ValueError) as problem:
        trouble.say(str(options.html), getattr(problem, "strerror", None) or problem)


def _write(facts: Facts, options: argparse.Namespace, out: BinaryIO, trouble: _Trouble) -> None:
    """Write one article's line or report whole, so that a kill loses at most the one in hand."""
    if options.json or options.output:
        shown = facts.to_json() + "\n"
    else:
        from ._report import report

        shown = report(facts) + "\n"
    try:
        data = shown.encode("utf-8")
    except UnicodeEncodeError:
        trouble.say(facts.article.id or "an article", "has lone surrogates, which UTF-8 cannot write")
        return
    out.write(data)
    out.flush()


@contextmanager
def _lines(output: Path | None) -> Iterator[BinaryIO]:
    if output is None:
        yield sys.stdout.buffer
        return
    with output.open("ab") as out:
        yield out


def _ids_done(output: Path) -> frozenset[str]:
    """The ids in the output; a last line that a kill cut short is cut off, its article is read again."""
    if not output.exists():
        return frozenset()
    ids = set()
    with output.open("r+b") as lines:
        whole = 0
        for line in lines:
            if not line.endswith(b"\n"):
                break
            whole += len(line)
            try:
                ids.add(json.loads(line)["article"]["id"])
            except (ValueError, KeyError, TypeError):
                continue
        lines.truncate(whole)
    return frozenset(ids - {None})


def _articles(files: Iterable[str], form: str, trouble: _Trouble) -> Iterator[Article]:
    for file in files:
        label = "standard input" if file == "-" else os.fsencode(file).decode("utf-8", "replace")
        try:
            with sys.stdin.buffer if file == "-" else Path(file).open("rb") as source:
                name = None if file == "-" else label
                if form == "text":
                    yield Article(_decoded(source.read()), id=name)
                elif form == "html":
                    yield _page_article(_decoded(source.read()), name)
                else:
                    yield from _json_articles(source, label, trouble)
        except (OSError, ValueError, ImportError) as problem:
            trouble.say(label, getattr(problem, "strerror", None) or problem)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise ValueError(f"not UTF-8 (byte {problem.start} is {data[problem.start]:#04x})") from None


def _page_article(page: str, name: str | None) -> Article:
    from .sources import from_html

    article = from_html(page)
    return evolve(article, id=article.id or name)


def _json_articles(lines: Iterable[bytes], label: str, trouble: _Trouble) -> Iterator[Article]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        place = f"{label}, line {number}"
        try:
            yield _json_article(_decoded(line), place)
        except (ValueError, TypeError, RecursionError) as problem:
            trouble.say(place, problem)


def _json_article(line: str, place: str) -> Article:
    data = json.loads(line)
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        raise ValueError('an object with a string "text" is expected')
    for name in _FIELDS:
        if not isinstance(data.get(name), str | None):
            raise ValueError(f'"{name}" is not a string')
    article = Article(data["text"], id=data.get("id") or place, source=data.get("source"), url=data.get("url"))
    return read_article(article, data.get("published"))


def _show_clauses(articles: Iterable[Article]) -> None:
    from ._clause_view import show_clauses

    for article in articles:
        print(show_clauses(article.text))


if __name__ == "__main__":
    sys.exit(main())
