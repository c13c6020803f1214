"""A real local Spark: several partitions, 2,000 articles, every field as plain `extract` gives it."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

import newsfacts

pytest.importorskip("pyspark")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java", allow_module_level=True)

from newsfacts.arrow import schema, to_row
from newsfacts.spark import extract_dataframe

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(scope="module")
def spark():
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "128")
        .getOrCreate()
    )
    yield session
    session.stop()


def test_every_field_equals_plain_extract(spark, many):
    frame = spark.createDataFrame(many, "id string, text string, published date").repartition(5)
    found = extract_dataframe(frame)
    assert found.columns == schema().names
    got = {row["id"]: row.asDict(recursive=True) for row in found.collect()}
    assert len(got) == len(many) == 2000
    for row in many:
        if row["text"] is None:
            assert got[row["id"]]["error"] == "ValueError: the text is null"
        else:
            article = newsfacts.Article(row["text"], id=row["id"])
            assert got[row["id"]] == to_row(newsfacts.extract(article, published=row["published"]))


def test_other_columns_and_missing_ones(spark):
    frame = spark.createDataFrame([("Talks failed on Friday, Anna Weiss said.",)], "body string")
    (row,) = extract_dataframe(frame, text="body", id=None, published=None).collect()
    assert (row["id"], row["error"]) == (None, None)
    with pytest.raises(ValueError, match="no column 'text': the data frame has body"):
        extract_dataframe(frame)
