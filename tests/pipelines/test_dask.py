"""The one function on Dask."""

from __future__ import annotations

import pytest

pytest.importorskip("dask.bag")
pa = pytest.importorskip("pyarrow")

from newsfacts.arrow import extract_batches, extract_table, schema  # noqa: E402


def test_a_bag_of_batches(many):
    import dask.bag

    table = pa.Table.from_pylist(many[:60])
    batches = table.to_batches(max_chunksize=16)
    bag = dask.bag.from_sequence(batches, npartitions=2).map(lambda batch: next(extract_batches([batch])))
    found = bag.compute(scheduler="threads")
    assert pa.Table.from_batches(found, schema=schema()) == extract_table(table)
