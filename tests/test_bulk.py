"""Many articles: in order, streaming, on several processes, past failures and dead workers."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from newsfacts import DEFAULT, Agency, Article, Facts, Failure, extract, extract_many

TEXTS = [f"GENEVA, March 4 (Reuters) - Talk {i} will resume on Monday, mediator Anna Weiss said." for i in range(60)]
SOURCE = Path(__file__).parent.parent / "src"


class Deadly(Article):
    """An article over which the process that reads it dies."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (1,)


class Stuck(Article):
    """An article that cannot travel."""

    def __reduce__(self) -> tuple[Any, ...]:
        raise ValueError("stays here")


@pytest.mark.parametrize("workers", [1, 2])
def test_many_are_read_as_one_by_one_and_in_order(workers: int) -> None:
    found = list(extract_many(TEXTS, published="2023-03-04", workers=workers))
    assert found == [extract(text, published="2023-03-04") for text in TEXTS]


@pytest.mark.parametrize("workers", [1, 2])
def test_failure_takes_the_place_of_facts(workers: int) -> None:
    articles: list[Any] = [*TEXTS[:20], Article("Read me.", id="7", published="2020-01-01"), b"bytes", *TEXTS[20:30]]
    found = list(extract_many(articles, published="2023-03-04", workers=workers, errors="yield"))
    assert len(found) == len(articles)
    first, second = found[20:22]
    assert isinstance(first, Failure)
    assert (first.index, first.id, first.error) == (20, "7", "ValueError")
    assert isinstance(second, Failure)
    assert (second.index, second.id, second.error) == (21, None, "TypeError")
    assert all(isinstance(facts, Facts) for facts in found[:20] + found[22:])


@pytest.mark.parametrize("workers", [1, 2])
def test_failure_is_raised_in_its_turn(workers: int) -> None:
    found = extract_many(["One.", b"bytes", "Three."], workers=workers)  # type: ignore[list-item]
    assert isinstance(next(found), Facts)
    with pytest.raises(TypeError, match="decode first"):
        next(found)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("kind", [Deadly, Stuck])
def test_article_that_kills_its_worker_costs_itself_alone(kind: type[Article]) -> None:
    articles: list[str | Article] = [*TEXTS[:13], kind("Talks.", id="bad"), *TEXTS[13:40]]
    found = list(extract_many(articles, workers=2, errors="yield"))
    assert [i for i, facts in enumerate(found) if isinstance(facts, Failure)] == [13]
    assert found[13].id == "bad"  # type: ignore[union-attr]
    assert [f.article.text for f in found if isinstance(f, Facts)] == TEXTS[:40]


@pytest.mark.parametrize("workers", [1, 2])
def test_input_is_taken_only_as_needed(workers: int) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield "Talks resumed."

    found = extract_many(endless(), workers=workers)
    for _ in range(50):
        next(found)
    found.close()  # type: ignore[attr-defined]
    assert taken <= 120


def test_lexicon_travels_to_workers() -> None:
    mine = DEFAULT.adding(agencies=[Agency("Volna", ("VOLNA",))])
    found = list(extract_many(["KORSAKOV, March 4. /VOLNA/. Ferries sail."] * 3, lexicon=mine, workers=2))
    assert [f.dateline and f.dateline.agency for f in found if isinstance(f, Facts)] == ["VOLNA"] * 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"errors": "hide"}, "errors"),
        ({"workers": 0}, "workers"),
        ({"workers": "2"}, "workers"),
        ({"workers": 10**7}, "workers"),
    ],
)
def test_wrong_options_are_told(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        extract_many([], **options)


@pytest.mark.parametrize("one", ["Talks resumed.", b"Talks", Article("Talks resumed.")])
def test_one_article_is_not_many(one: Any) -> None:
    with pytest.raises(TypeError, match="put it in a list"):
        extract_many(one)


def test_nothing_yields_nothing() -> None:
    assert list(extract_many([])) == []
    assert list(extract_many([], workers=2)) == []


def _heeds_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # what runs in the background of a shell is born deaf to it


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_interrupt_ends_all_processes_quietly() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "newsfacts", "--json", "--input", "jsonl", "--workers", "2"],
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=_heeds_interrupts,  # noqa: PLW1509 - no thread runs here
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b'{"text": "Talks resumed."}\n' * 100)
        process.stdin.flush()
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        start = time.monotonic()
        assert process.wait(20) == 130
        assert process.stderr.read() == b""
        assert time.monotonic() - start < 15


def test_threads_read_as_one_does() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as threads:
            found = list(threads.map(extract, TEXTS))
    finally:
        sys.setswitchinterval(interval)
    assert found == [extract(text) for text in TEXTS]


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


_KILLED = """
import multiprocessing, os, signal, sys
from itertools import repeat
from newsfacts import extract_many

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    found = extract_many(repeat("Talks resumed."), workers=2)
    next(found)
    print(*(child.pid for child in multiprocessing.active_children()), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_workers_end_with_a_parent_that_is_killed(method: str, tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(_KILLED, encoding="utf-8")
    with (tmp_path / "workers").open("w+") as workers:
        environment = os.environ | {"PYTHONPATH": str(SOURCE)}
        killed = subprocess.run([sys.executable, script, method], env=environment, stdout=workers, check=False)
        assert killed.returncode == -signal.SIGKILL
        workers.seek(0)
        running = [int(worker) for worker in workers.read().split()]
    assert len(running) == 2
    end = time.monotonic() + 10
    while any(map(_runs, running)) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(map(_runs, running))


def test_progress_without_its_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    with pytest.raises(ImportError, match=r"newsfacts\[progress\]"):
        next(extract_many(["Talks."], progress=True))
