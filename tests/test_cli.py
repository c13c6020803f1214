"""The command line, as a user meets it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsfacts
from newsfacts import Facts
from newsfacts._report import report

SOURCE = Path(__file__).parent.parent / "src"
ARTICLE = "GENEVA, March 4 (Reuters) - Talks will resume on Monday.\r\n\r\n“We are close”, said Anna Weiss.\n"


def run(*arguments: str | Path, given: bytes = b"", **environment: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of the command."""
    done = subprocess.run(
        [sys.executable, "-m", "newsfacts", *arguments],
        input=given,
        env=os.environ | {"PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "ascii", "COLUMNS": "80"} | environment,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def lines_of(shown: str) -> list[Any]:
    return [json.loads(line) for line in shown.split("\n")[:-1]]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "flood.txt"
    path.write_bytes(b"\xef\xbb\xbf" + ARTICLE.encode())
    return path


def test_version() -> None:
    assert run("--version") == (0, f"newsfacts {newsfacts.__version__}\n", "")


def test_json_gives_an_object_a_line_with_the_text_as_it_was(article: Path) -> None:
    status, shown, problems = run("--json", "--published", "2023-03-04", article, article)
    assert (status, problems) == (0, "")
    first, second = shown.split("\n")[:-1]
    assert first == second
    facts = Facts.from_json(first)
    assert facts.article.text == ARTICLE
    assert facts.article.id == str(article)
    assert str(facts.anchor.day) == "2023-03-04"


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input(arguments: tuple[str, ...]) -> None:
    status, shown, problems = run("--json", *arguments, given=ARTICLE.encode())
    assert (status, problems) == (0, "")
    assert lines_of(shown)[0]["article"]["text"] == ARTICLE


def test_report_is_utf8_whatever_the_locale(article: Path) -> None:
    status, shown, problems = run(article, LC_ALL="C")
    assert (status, problems) == (0, "")
    assert "Timeline" in shown
    assert "\x1b" not in shown


def test_bad_files_are_told_and_the_others_done(article: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"caf\xe9")
    missing = tmp_path / "missing.txt"
    status, shown, problems = run("--json", missing, broken, tmp_path, article)
    assert status == 2
    assert len(lines_of(shown)) == 1
    said = problems.split("\n")
    assert said[0] == f"newsfacts: {missing}: No such file or directory"
    assert said[1] == f"newsfacts: {broken}: not UTF-8 (byte 3 is 0xe9)"
    assert said[2].startswith(f"newsfacts: {tmp_path}: ")
    assert said[3:] == [""]


def test_json_lines_in(tmp_path: Path) -> None:
    good = {"text": "Talks resumed on Friday.", "published": "2016-11-11", "id": "7", "source": "s", "url": "u"}
    rows = [good, {"text": 3}, [], {"text": "x", "id": 4}, {"text": "\ud800"}, {"text": "y", "published": "yesterday"}]
    lines = [json.dumps(row) for row in rows] + ["", "{", "[" * 50_000, '{"text": "last"}']
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(lines), encoding="utf-8")
    status, shown, problems = run("--json", "--input", "jsonl", source)
    assert status == 2
    first, last = lines_of(shown)
    assert first["article"].items() >= good.items()
    assert last["article"]["text"] == "last"
    assert last["article"]["id"] == f"{source}, line 10"
    assert [line.split(": ")[1] for line in problems.split("\n")[:-1]] == [
        f"{source}, line {n}" for n in (2, 3, 4, 5, 6, 8, 9)
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--published", "yesterday"), "--published: "),
        (("--skip-done",), "--skip-done needs --output"),
        (("--workers", "0"), "a whole number from 1 to 1000 is expected, not '0'"),
        (("--workers", "9999999"), "a whole number from 1 to 1000 is expected"),
        (("--input", "pdf"), "invalid choice"),
        (("--html", "out.html", "--json"), "--html does not go with --json"),
        (("--clauses", "--output", "out.jsonl"), "--clauses does not go with --json or --output"),
        (("--html", "out.html", "--clauses"), "--html does not go with --clauses"),
    ],
)
def test_wrong_use_is_told(arguments: tuple[str, ...], message: str) -> None:
    status, shown, problems = run(*arguments)
    assert (status, shown) == (2, "")
    assert message in problems
    assert "Traceback" not in problems


def test_done_articles_are_skipped_and_a_line_cut_short_is_made_anew(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"text": f"Talk {i}.", "id": str(i)}) + "\n" for i in range(20)).encode()
    out = tmp_path / "out.jsonl"
    arguments = ("--input", "jsonl", "--output", out, "--skip-done")
    assert run(*arguments, given=b"".join(rows.splitlines(keepends=True)[:5])) == (0, "", "")
    done = out.read_bytes()
    out.write_bytes(done[:-10])
    assert run(*arguments, "--workers", "2", given=rows) == (0, "", "")
    assert [line["article"]["id"] for line in lines_of(out.read_text("utf-8"))] == [str(i) for i in range(20)]
    assert out.read_bytes().startswith(done)


def test_progress_goes_to_standard_error(article: Path) -> None:
    status, shown, problems = run("--json", "--progress", article)
    assert status == 0
    assert len(lines_of(shown)) == 1
    assert "articles" in problems


def test_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    rows = tmp_path / "in.jsonl"
    rows.write_text('{"text": "Talks resumed."}\n' * 2_000, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "newsfacts", "--json", "--input", "jsonl", rows],
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_report_lets_no_text_steer_the_terminal() -> None:
    shown = report(
        newsfacts.extract("\x1b[31mTalks\x9b1m \u202eresume\n\n“We \x07are close”, said Ann Lee."), colour=False
    )
    assert not set(shown) & set("\x1b\x9b\u202e\x07")


def test_report_is_as_wide_as_asked(flood: str) -> None:
    facts = newsfacts.extract(flood, published="2023-03-04")
    assert all(len(line) <= 60 for line in report(facts, width=60, colour=False).split("\n"))
    assert "\x1b[" in report(facts, colour=True)


def test_clauses_are_shown(article: Path) -> None:
    status, shown, problems = run("--clauses", article)
    assert (status, problems) == (0, "")
    assert "main" in shown
    assert "Anna Weiss" in shown


def test_output_that_cannot_be_written_is_told(article: Path, tmp_path: Path) -> None:
    status, _, problems = run("--output", tmp_path / "no" / "such.jsonl", article)
    assert status == 2
    assert "Traceback" not in problems
    assert "such.jsonl" in problems


@pytest.mark.skipif(os.name != "posix", reason="the shell closes the streams")
@pytest.mark.parametrize(("closed", "status"), [("<&-", 0), (">&-", 0), ("2>&-", 2)])
def test_closed_streams_are_empty_ones(closed: str, status: int, article: Path) -> None:
    file = {"<&-": "-", ">&-": article, "2>&-": "missing.txt"}[closed]
    command = f'"{sys.executable}" -m newsfacts "{file}" {closed}'
    done = subprocess.run(
        command, shell=True, env=os.environ | {"PYTHONPATH": str(SOURCE)}, capture_output=True, check=False
    )
    assert done.returncode == status
    assert b"Traceback" not in done.stderr
