"""`extract_many`: articles by the thousand, in order, on one process or several."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sized
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date, datetime
from functools import partial
from itertools import islice
from typing import Literal, overload

from attrs import frozen

from ._extract import extract
from .article import Article
from .facts import Facts
from .lexicon import DEFAULT, Lexicon

_CHUNK = 8  # articles a worker is handed at a time: enough that handing them over costs little
MOST_WORKERS = 1000  # all are started at once: a slip of the finger must not fill the machine
_AHEAD = 3  # chunks in flight for each worker: bounds the memory, whatever the length of the input


@frozen
class Failure:
    """An article that yielded no facts: its place in the input, its id, the exception's name and message."""

    index: int
    id: str | None
    error: str
    message: str


_Item = str | Article
_Read = Callable[[_Item], Facts]
_Pending = Future[list[Facts | Exception]]


@overload
def extract_many(
    articles: Iterable[_Item],
    *,
    published: date | datetime | str | None = None,
    lexicon: Lexicon = DEFAULT,
    workers: int = 1,
    progress: bool = False,
    errors: Literal["raise"] = "raise",
) -> Iterator[Facts]: ...
@overload
def extract_many(
    articles: Iterable[_Item],
    *,
    published: date | datetime | str | None = None,
    lexicon: Lexicon = DEFAULT,
    workers: int = 1,
    progress: bool = False,
    errors: Literal["yield"],
) -> Iterator[Facts | Failure]: ...
def extract_many(
    articles: Iterable[_Item],
    *,
    published: date | datetime | str | None = None,
    lexicon: Lexicon = DEFAULT,
    workers: int = 1,
    progress: bool = False,
    errors: Literal["raise", "yield"] = "raise",
) -> Iterator[Facts | Failure]:
    """The facts of each article in order, one at a time as they are read.

    With `workers` above 1 (at most 1000) a pool of processes shares the work; only a few articles for each are in memory
    at once. A wrong argument is a `ValueError`, one article in place of many a `TypeError`, before anything is read.
    Where an article cannot be read, the exception is raised, or with `errors="yield"` a `Failure` takes its place.
    `progress` shows a bar (tqdm, extra `progress`).
    """
    if errors not in ("raise", "yield"):
        raise ValueError(f'errors is "raise" or "yield", not {errors!r}')
    if not isinstance(workers, int) or not 1 <= workers <= MOST_WORKERS:
        raise ValueError(f"workers is a whole number from 1 to {MOST_WORKERS}, not {workers!r}")
    if isinstance(articles, str | bytes | Article):
        raise TypeError(f"articles is an iterable of articles, not one {type(articles).__name__}: put it in a list")
    read = partial(extract, published=published, lexicon=lexicon)
    found = _in_turn(articles, read) if workers == 1 else _in_pool(articles, read, workers)
    results = (_settle(index, item, outcome, errors) for index, (item, outcome) in enumerate(found))
    return _with_bar(results, articles) if progress else results


def _settle(index: int, item: _Item, outcome: Facts | Exception, errors: str) -> Facts | Failure:
    if isinstance(outcome, Facts):
        return outcome
    if errors == "raise":
        raise outcome
    return Failure(index, getattr(item, "id", None), type(outcome).__name__, str(outcome))


def _with_bar(results: Iterator[Facts | Failure], articles: Iterable[_Item]) -> Iterator[Facts | Failure]:
    try:
        from tqdm import tqdm
    except ImportError as problem:
        raise ImportError("the progress bar needs tqdm: python -m pip install 'newsfacts[progress]'") from problem
    total = len(articles) if isinstance(articles, Sized) else None
    yield from tqdm(results, total=total, unit=" articles", smoothing=0.05)


def _try(read: _Read, item: _Item) -> Facts | Exception:
    try:
        return read(item)
    except Exception as problem:
        return problem


def _in_turn(articles: Iterable[_Item], read: _Read) -> Iterator[tuple[_Item, Facts | Exception]]:
    for item in articles:
        yield item, _try(read, item)


def _read_chunk(read: _Read, chunk: list[_Item]) -> list[Facts | Exception]:
    return [_try(read, item) for item in chunk]


def _start_worker() -> None:
    """Leave Ctrl-C to the parent, which ends its workers itself; end with a parent that was killed and cannot."""
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)


class _Pool:
    """A process pool that is made anew when a worker dies; what was in flight then is read again, piece by piece."""

    def __init__(self, read: _Read, workers: int) -> None:
        self.read = read
        self.workers = workers
        self.executor = self._new(workers)

    def _new(self, workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(workers, initializer=_start_worker)

    def submit(self, chunk: list[_Item]) -> _Pending:
        """The chunk's outcomes to come; where the pool is found broken, a new one takes it."""
        try:
            return self.executor.submit(_read_chunk, self.read, chunk)
        except BrokenProcessPool:
            self.executor.shutdown(wait=False)
            self.executor = self._new(self.workers)
            return self.executor.submit(_read_chunk, self.read, chunk)

    def outcomes(self, chunk: list[_Item], pending: _Pending) -> list[Facts | Exception]:
        """The chunk's outcomes; where a worker died, the chunk is halved until only the item that kills is lost."""
        try:
            return pending.result()
        except BrokenProcessPool:
            return self._apart(chunk)
        except Exception as problem:
            # What cannot travel to or from a worker at all; alone, the others can.
            return [problem] if len(chunk) == 1 else self._apart(chunk)

    def _apart(self, chunk: list[_Item]) -> list[Facts | Exception]:
        with self._new(1) as executor:
            try:
                return executor.submit(_read_chunk, self.read, chunk).result()
            except Exception as problem:
                if len(chunk) == 1:
                    died = isinstance(problem, BrokenProcessPool)
                    return [RuntimeError("the worker process died over this article") if died else problem]
        middle = len(chunk) // 2
        return self._apart(chunk[:middle]) + self._apart(chunk[middle:])


def _in_pool(articles: Iterable[_Item], read: _Read, workers: int) -> Iterator[tuple[_Item, Facts | Exception]]:
    source = iter(articles)
    pool = _Pool(read, workers)
    flying: deque[tuple[list[_Item], _Pending]] = deque()
    try:
        while True:
            while len(flying) < workers * _AHEAD and (chunk := list(islice(source, _CHUNK))):
                flying.append((chunk, pool.submit(chunk)))
            if not flying:
                return
            chunk, pending = flying.popleft()
            yield from zip(chunk, pool.outcomes(chunk, pending), strict=True)
    finally:
        pool.executor.shutdown(wait=True, cancel_futures=True)
