"""Drive the browser from a test: jobs in, what the pages hold out. Skips where there is no browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"


def run(jobs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What each page holds: `value`, `dialogs`, `errors`, `requests`."""
    browser = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None or shutil.which("node") is None:
        pytest.skip("needs Chromium and Node.js: on Debian, apt-get install chromium nodejs")
    if not (MODULES / "playwright-core").is_dir():
        pytest.skip("run through `nox -s browser`, which installs playwright-core")
    done = subprocess.run(
        ["node", str(HERE / "drive.mjs")],
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        env={**os.environ, "CHROMIUM": browser, "TZ": "UTC"},
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results: list[dict[str, Any]] = json.loads(done.stdout)
    return results
