"""What topicgraph asks of Daft: tables there and back, a function of rows, a function of groups. The one place that imports it.

Daft and Ray would each tell their makers that they are used: both are told not to before they are imported.
"""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeAlias

import polars as pl

from topicgraph.arguments import wrong
from topicgraph.errors import ArgumentError

Daft: TypeAlias = Any
"""A `daft.DataFrame`, or Daft itself: it is not there to be checked against where the extra is not installed."""

Rows = Callable[[pl.DataFrame], pl.DataFrame]
Schema = Mapping[str, Any]

QUIET = {
    "DO_NOT_TRACK": "1",
    "DAFT_ANALYTICS_ENABLED": "0",
    "SCARF_NO_ANALYTICS": "1",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_DISABLE_DASHBOARD": "1",
    "DAFT_PROGRESS_BAR": "0",
}

LOG = "daft_local_execution"
"""By this logger Daft prints what it raises as well."""

ROWS_AT_ONCE = 2_048
"""So many rows a function of rows gets at once."""

GROUP = 4_096
"""About so many rows are in a bucket of groups, unless the number of buckets is said."""

LEAST_PARTS, MOST_PARTS = 2, 1_024
"""Into so many parts Daft shuffles, whatever the rows."""

RESULT = "result"


@cache
def ready() -> Daft:
    """Daft, told to be quiet; raises `ArgumentError` where it is not installed."""
    os.environ.update(QUIET)
    try:
        import daft
    except ImportError as error:
        raise ArgumentError(f'engine="daft": {error.name} is not installed; pip install "topicgraph[scale]"') from None
    # An error is raised, and need not be printed as well by a logger that nobody set up.
    logging.getLogger(LOG).addHandler(logging.NullHandler())
    return daft


def usable() -> None:
    """Raises `ArgumentError` where Daft is not installed, or its runner is one that is not there."""
    ready()
    try:
        if on_ray():
            import ray  # noqa: F401
    except ValueError:
        raise wrong("DAFT_RUNNER", os.environ.get("DAFT_RUNNER"), '"native" or "ray"') from None
    except ImportError:
        raise ArgumentError('DAFT_RUNNER=ray: ray is not installed; pip install "topicgraph[scale]"') from None


def on_ray() -> bool:
    """Whether Daft's runner is Ray: `daft.set_runner_ray(…)` or DAFT_RUNNER=ray said so."""
    from daft.runners import get_or_infer_runner_type

    return bool(get_or_infer_runner_type() == "ray")


@contextmanager
def shuffling(rows: int, buckets: int | None = None) -> Iterator[None]:
    """Inside, Daft shuffles into as many parts as so many rows are worth, not into 200 whatever they are: each costs a task on Ray."""
    daft = ready()
    parts = min(MOST_PARTS, max(LEAST_PARTS, buckets_for(rows, buckets)))
    with daft.execution_config_ctx(shuffle_aggregation_default_partitions=parts):
        yield


def sent(table: pl.DataFrame, parts: int = 1) -> Daft:
    """A table as Daft's, in so many parts where there are several machines to share them."""
    frame = ready().from_arrow(table.to_arrow(compat_level=pl.CompatLevel.oldest()))
    return frame.into_partitions(parts) if parts > 1 and on_ray() else frame


def fetched(frame: Daft, schema: Schema | None = None) -> pl.DataFrame:
    """Daft's table as one of Polars, its columns cast to `schema`."""
    table = pl.from_arrow(frame.to_arrow())
    assert isinstance(table, pl.DataFrame)
    return table if schema is None else table.select(list(schema)).cast(pl.Schema(schema))


def buckets_for(rows: int, buckets: int | None = None) -> int:
    """Into how many buckets so many rows go.

    >>> buckets_for(0), buckets_for(100_000), buckets_for(100_000, 3)
    (1, 25, 3)
    """
    return buckets or 1 + rows // GROUP


def per_row(frame: Daft, function: Rows, given: Iterable[str], schema: Schema, kept: Iterable[str] = ()) -> Daft:
    """What `function` makes of the columns `given`, a row for each row, beside those that are `kept`."""
    daft, names = ready(), tuple(given)
    told = daft.func.batch(return_dtype=_type(schema), batch_size=ROWS_AT_ONCE)(_columns(function, names, schema))
    made = frame.select(*kept, told(*(daft.col(name) for name in names)).alias(RESULT))
    return _unpacked(made, schema, kept)


def per_bucket(frame: Daft, key: str, buckets: int, function: Rows, given: Iterable[str], schema: Schema) -> Daft:
    """What `function` makes of all rows whose `key` falls into one bucket: all of a group, and perhaps of other groups, at once."""
    daft, names = ready(), tuple(given)
    told = daft.func.batch(return_dtype=_type(schema))(_columns(function, names, schema))
    bucketed = frame.with_column("bucket", daft.col(key) % buckets)
    made = bucketed.groupby("bucket").map_groups(told(*(daft.col(name) for name in names)).alias(RESULT))
    return _unpacked(made, schema, ())


def _columns(function: Rows, names: tuple[str, ...], schema: Schema) -> Callable[..., Any]:
    """A function of tables as Daft calls it: of columns."""

    def called(*columns: Any) -> Any:
        rows = pl.DataFrame([pl.Series(name, pl.from_arrow(column.to_arrow())) for name, column in zip(names, columns, strict=True)])
        made = function(rows).select(list(schema)).cast(pl.Schema(schema))
        return made.to_struct(RESULT).to_arrow(compat_level=pl.CompatLevel.oldest())

    return called


def _type(schema: Schema) -> Any:
    empty = pl.DataFrame(schema=schema).to_struct(RESULT).to_arrow(compat_level=pl.CompatLevel.oldest())
    return ready().DataType.from_arrow_type(empty.type)


def _unpacked(made: Daft, schema: Schema, kept: Iterable[str]) -> Daft:
    daft = ready()
    return made.select(*kept, *(daft.col(RESULT).get(name).alias(name) for name in schema))


def chosen(condition: Any, then: Any, otherwise: Any) -> Any:
    """One expression where a condition holds, another where it does not."""
    from daft.functions import when

    return when(condition, then).otherwise(otherwise)


def settled(frame: Daft) -> Daft:
    """A table worked out once, where several others are made of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return frame.collect(num_preview_rows=0)
