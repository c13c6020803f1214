"""The accuracy benchmark counts as it says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from marked import read_marked

SCRIPT = Path(__file__).resolve().parents[1] / "benchmarks" / "accuracy.py"

STORY = (
    "[dateline GENEVA, [timex:2023-03-04 March 4] (Reuters) -] Talks [event:2021-06 begun] in [timex:2021-06 June 2021] "
    'failed. "[direct We are close,]" [source Anna Weiss] said.'
)


def corpus_row(marked: str) -> dict[str, Any]:
    text, found = read_marked(marked)
    spans = {label.split(":")[0]: (start, end) for label, start, end in found}
    return {
        "id": "a",
        "text": text,
        "published": "2023-03-04",
        "quotes": [
            {"content": [spans["direct"]], "type": "direct", "speaker": [spans["source"]], "speaker_name": "Anna Weiss"}
        ],
        "timexes": [
            {"start": s, "end": e, "type": "DATE", "value": label.split(":")[1]}
            for label, s, e in found
            if label.startswith("timex")
        ],
        "dateline": {
            "start": spans["dateline"][0],
            "end": spans["dateline"][1],
            "places": ["GENEVA"],
            "agency": "Reuters",
            "body_start": spans["dateline"][1] + 1,
        },
        "events": [{"start": spans["event"][0], "end": spans["event"][1], "time_value": "2021-06"}],
    }


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False)


def figures(tmp_path: Path, *rows: dict[str, Any]) -> dict[str, float]:
    path = tmp_path / "corpus.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = run("--json", str(path))
    assert done.returncode == 0, done.stderr
    found: dict[str, float] = json.loads(done.stdout)[str(path)]
    return found


def test_all_right_is_a_hundred(tmp_path: Path) -> None:
    found = figures(tmp_path, corpus_row(STORY))
    for name in ("quotes.content.direct", "quotes.speaker", "times.strict", "times.value", "datelines.all"):
        assert found[name] == 100, name


def test_wrong_items_cost(tmp_path: Path) -> None:
    row = corpus_row(STORY)
    row["timexes"][1]["value"] = "2020-06"
    row["dateline"]["agency"] = "AP"
    row["quotes"][0] |= {"speaker": [[0, 6]], "speaker_name": "Boris Novak"}
    found = figures(tmp_path, row, {"id": "b", "text": "No dateline here.", "gold": None})
    assert found["times.strict"] == 100
    assert found["times.value"] == pytest.approx(50)
    assert found["datelines.all"] == 0
    assert found["datelines.false"] == 0
    assert found["quotes.speaker"] == 0


def test_a_file_of_another_form_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"body": "x"}', encoding="utf-8")
    done = run(str(tmp_path / "bad.jsonl"))
    assert done.returncode == 2
    assert "bad.jsonl, line 1: not an article of the form" in done.stderr
    assert run(str(tmp_path / "none.jsonl")).returncode == 2


def test_spellings_of_a_value_are_one(tmp_path: Path) -> None:
    row = corpus_row(STORY)
    row["timexes"][1]["value"] = "2021-06-XX"
    assert figures(tmp_path, row)["times.value"] == 100
