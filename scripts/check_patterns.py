"""Check that no pattern of the package can explode: `python scripts/check_patterns.py [--all]`.

Two checks on every pattern that the package compiles. The first reads it: each repeat that can give back what it took
must be bounded, and such repeats within one another must not multiply beyond reason. The second attacks it: texts are made
by repeating what each of its repeats takes, and ten times the text may take some ten times the time, never a hundred.
Patterns are those of all rule tables and those compiled while the examples and odd texts are read.
Findings are listed with the pattern; `ALLOWED` justifies each that is not to be mended.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import random
import re
import signal
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from re import _constants as ops, _parser as parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

BACKTRACKS = 2_000  # ways in which bounded repeats within one another may share out a text
STEP = 400  # characters of the shorter attack
SLACK = 30  # times the cost for ten times the text: a square would be 100
BUDGET = 1.0  # seconds after which a pattern is attacked no more
PATIENCE = 0.005  # seconds below which a measurement says nothing

# Start of the pattern: why it is safe.
_ONE_SENTENCE = "runs over the letters of one sentence, which has some 300 words at most"
ALLOWED: dict[str, str] = {
    "(?: N?(?:[YI]N?)*+ (?: ,?[gsSwe].*+ )?": _ONE_SENTENCE,  # clauses/reports.py
    "(?P<S0>[IS34rwC9": _ONE_SENTENCE,  # clauses/groups.py
    r"(?: [IS34rwC9": _ONE_SENTENCE,  # clauses/groups.py
}

_CATEGORIES = {
    ops.CATEGORY_DIGIT: "7", ops.CATEGORY_SPACE: " ", ops.CATEGORY_WORD: "a",
    ops.CATEGORY_NOT_DIGIT: "a", ops.CATEGORY_NOT_SPACE: "a", ops.CATEGORY_NOT_WORD: " ",
}  # fmt: skip


def patterns() -> dict[str, re.Pattern[str]]:
    """All patterns of the package by their source."""
    found: dict[str, re.Pattern[str]] = {}
    compile_ = re._compiler.compile  # type: ignore[attr-defined]

    def keep(source: Any, flags: int = 0) -> Any:
        made = compile_(source, flags)
        if isinstance(source, str) and _is_ours():
            found[f"{flags}:{source}"] = made
        return made

    re._compiler.compile = keep  # type: ignore[attr-defined]
    re.purge()
    from inputs import PIECES

    import newsfacts
    from newsfacts.rules import Rule

    for module in pkgutil.walk_packages(newsfacts.__path__, "newsfacts."):
        if not module.name.endswith("__main__"):
            for table in list(vars(importlib.import_module(module.name)).values()):
                for rule in table if isinstance(table, tuple) else ():
                    if isinstance(rule, Rule):
                        found[f"{rule.flags}:{rule.pattern}"] = rule.regex
    for path in sorted((ROOT / "examples").glob("*.txt")):
        text = path.read_text("utf-8")
        newsfacts.extract(text)
        newsfacts.extract(text, published="11 November 2016")
    newsfacts.extract("".join(PIECES))
    newsfacts.extract("\n".join(PIECES))
    re._compiler.compile = compile_  # type: ignore[attr-defined]
    return {pattern.pattern: pattern for pattern in found.values()}


def _is_ours() -> bool:
    """Whether the nearest caller that is no machinery of compiling is the package."""
    frame = sys._getframe(2)
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in ("re", "functools"):
        frame = frame.f_back  # type: ignore[assignment]
    return frame is not None and str(frame.f_globals.get("__name__")).startswith("newsfacts")


def explosive(tree: Any, outer: int = 1) -> Iterator[str]:
    """What is wrong with the repeats of a parsed pattern; `outer` is how often its surroundings may try it."""
    for op, value in tree:
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT):
            low, high, body = value
            choices = outer * (int(high) - int(low) + 1)
            if high is ops.MAXREPEAT:
                yield "an unbounded repeat that gives back"
            elif choices > BACKTRACKS and high > 1:
                yield f"bounded repeats that multiply to {choices}"
            yield from explosive(body, choices if high > 1 else outer)
        elif op is ops.POSSESSIVE_REPEAT:
            yield from explosive(value[2])
        elif op is ops.ATOMIC_GROUP:
            yield from explosive(value, outer)
        elif op is ops.SUBPATTERN:
            yield from explosive(value[3], outer)
        elif op is ops.BRANCH:
            for branch in value[1]:
                yield from explosive(branch, outer)
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            yield from explosive(value[1], outer)
        elif op is ops.GROUPREF_EXISTS:
            for branch in value[1:]:
                yield from explosive(branch or (), outer)


def sample(tree: Any, rng: random.Random, times: int) -> str:
    """A text that the parsed pattern takes, more or less, with `times` turns of each unbounded repeat."""
    made = []
    for op, value in tree:
        if op is ops.LITERAL:
            made.append(chr(value))
        elif op is ops.NOT_LITERAL:
            made.append("a" if value != ord("a") else "b")
        elif op is ops.ANY:
            made.append("a")
        elif op is ops.IN:
            made.append(_one_of(value, rng))
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            low, high, body = value
            made.append("".join(sample(body, rng, 1) for _ in range(min(int(high), max(int(low), times)))))
        elif op is ops.ATOMIC_GROUP:
            made.append(sample(value, rng, times))
        elif op is ops.SUBPATTERN:
            made.append(sample(value[3], rng, times))
        elif op is ops.BRANCH:
            made.append(sample(rng.choice(value[1]), rng, times))
        elif op is ops.ASSERT and value[0] == 1:
            made.append(sample(value[1], rng, times))
    return "".join(made)


def _one_of(members: Any, rng: random.Random) -> str:
    negated = members[0][0] is ops.NEGATE
    taken = []
    for op, value in members:
        if op is ops.LITERAL:
            taken.append(chr(value))
        elif op is ops.RANGE:
            taken.append(chr(rng.randint(*value)))
        elif op is ops.CATEGORY:
            taken.append(_CATEGORIES[value])
    if not negated:
        return rng.choice(taken)
    return next(c for c in "a 7.,Z\n\u2028\u3042" if c not in taken)


def bodies(tree: Any) -> Iterator[Any]:
    """The parsed insides of all repeats, those of a single turn left out."""
    for op, value in tree:
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            if value[1] > 1:
                yield value[2]
            yield from bodies(value[2])
        elif op is ops.SUBPATTERN:
            yield from bodies(value[3])
        elif op is ops.ATOMIC_GROUP:
            yield from bodies(value)
        elif op is ops.BRANCH:
            for branch in value[1]:
                yield from bodies(branch)
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            yield from bodies(value[1])


def ways(body: Any) -> list[Any]:
    """The alternatives of a repeat's inside, each to be tried by itself; else the inside as it is."""
    items = list(body)
    if len(items) == 1 and items[0][0] is ops.SUBPATTERN:
        return ways(items[0][1][3])
    return list(items[0][1][1]) if len(items) == 1 and items[0][0] is ops.BRANCH else [body]


def attacks(tree: Any) -> Iterator[tuple[str, str]]:
    """What to begin with, and what to repeat: what each repeat takes, and what the whole pattern takes."""
    rng = random.Random(7)
    heads = dict.fromkeys(["", *(sample(tree, rng, 1)[:1] for _ in range(3))])
    for body in [*bodies(tree), tree]:
        pieces = dict.fromkeys(sample(way, rng, times) for way in ways(body) for times in (1, 1, 1, 1, 1, 3))
        for piece in filter(None, pieces):
            yield from ((head, piece) for head in heads)
            yield from (("", piece + " "), ("", piece[:-1] + "!"))
    yield from (("", piece) for piece in ('"', " ", "a", "A", "1", "\n", "a ", "A. ", ", ", "-"))


class _TooLongError(Exception):
    """A pass that does not end."""


def _stop(*_: object) -> None:
    raise _TooLongError


def cost(pattern: re.Pattern[str], text: str) -> float:
    """Seconds of one pass over the text; `BUDGET` where it takes longer."""
    signal.signal(signal.SIGALRM, _stop)
    signal.setitimer(signal.ITIMER_REAL, BUDGET)
    start = time.process_time()
    try:
        for _ in pattern.finditer(text):
            pass
    except _TooLongError:
        return BUDGET
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.process_time() - start


def _explodes(first: float, second: float) -> bool:
    """Whether ten times the text took far more than ten times the time."""
    return second > PATIENCE and (second > SLACK * max(first, PATIENCE / 100) or first >= BUDGET)


def attacked(pattern: re.Pattern[str], tree: Any) -> Iterator[str]:
    """The attacks whose cost grows faster than their length; until the budget for a pattern is spent."""
    spent = 0.0
    for head, piece in dict.fromkeys(attacks(tree)):
        small, large = (head + piece * (size // len(piece) + 1) + "\x00" for size in (STEP, 10 * STEP))
        first = cost(pattern, small)
        second = cost(pattern, large) if first < BUDGET else BUDGET
        spent += first + second
        if _explodes(first, second) and first < BUDGET:  # an interruption slows a pass, but seldom twice
            second = min(second, cost(pattern, large))
        if _explodes(first, second):
            yield f"{second / max(first, 1e-9):.0f} times the time ({second:.2f} s) for ten times {piece[:40]!r}"
        if spent > BUDGET:
            return


def main() -> int:
    """Print the findings; return 1 where one is not allowed for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--all", action="store_true", help="list the patterns that pass, too")
    show_all = options.parse_args().all
    found = patterns()
    bad = 0
    for source, pattern in sorted(found.items()):
        tree = parser.parse(source, pattern.flags & ~re.UNICODE)
        problems = [*dict.fromkeys(explosive(tree)), *islice(attacked(pattern, tree), 2)]
        excuse = next((why for start, why in ALLOWED.items() if source.strip().startswith(start)), None)
        if problems and excuse is None:
            bad += 1
        if problems or show_all:
            print(f"{ascii(' '.join(source.split())[:160])[1:-1]}\n    " + "\n    ".join(problems or ["passes"]))
            if problems and excuse:
                print(f"    allowed: {excuse}")
    print(f"{len(found)} patterns, {bad} at fault")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
