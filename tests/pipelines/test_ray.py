"""The one function on Ray."""

from __future__ import annotations

import pytest

ray = pytest.importorskip("ray")
pa = pytest.importorskip("pyarrow")

from newsfacts.arrow import extract_table  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")


def test_map_batches(many):
    table = pa.Table.from_pylist(many[:60])
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        found = ray.data.from_arrow(table).map_batches(extract_table, batch_format="pyarrow", batch_size=16).take_all()
    finally:
        ray.shutdown()
    wanted = {row["id"]: row for row in extract_table(table).to_pylist()}
    assert {row["id"]: row for row in found} == wanted
