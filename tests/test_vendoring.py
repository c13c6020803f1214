"""The package works under another name and place: relative imports only, no files beside the code."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "newsfacts"


def test_package_works_under_another_name(tmp_path: Path) -> None:
    vendor = tmp_path / "other" / "_vendor"
    shutil.copytree(SOURCE, vendor / "facts_of_news", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "other" / "__init__.py").touch()
    (vendor / "__init__.py").touch()
    script = (
        "import sys; sys.modules['newsfacts'] = None\n"
        "from other._vendor import facts_of_news as nf\n"
        "facts = nf.extract('“We are close”, Anna Weiss said on 4 March 2023.', published='2023-03-04')\n"
        "assert nf.Facts.from_json(facts.to_json()) == facts\n"
        "from other._vendor.facts_of_news.__main__ import main\n"
        "main(['--json', sys.argv[1]])\n"
    )
    article = tmp_path / "a.txt"
    article.write_text("Talks resumed.", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", script, article], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith('{"schema": 1')


@pytest.mark.parametrize("module", sorted(SOURCE.rglob("*.py")), ids=lambda p: str(p.relative_to(SOURCE)))
def test_imports_within_the_package_are_relative(module: Path) -> None:
    code = module.read_text(encoding="utf-8")
    assert not re.search(
        r"^\s*(?:import|from) newsfacts", re.sub(r"^\s*(?:>>>|\.\.\.).*$", "", code, flags=re.MULTILINE), re.MULTILINE
    )


def test_package_holds_code_alone() -> None:
    others = [p for p in SOURCE.rglob("*") if p.is_file() and p.suffix not in (".py", ".pyc") and p.name != "py.typed"]
    assert others == []
