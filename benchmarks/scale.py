"""The same tables from the local engine, from Daft and from Daft on Ray; and after a worker was killed in mid-run.

    python -m benchmarks scale [--articles N] [--seeds N] [--without-ray | --only WAY]

Each seed's articles are files made by `benchmarks corpus`, built by each engine in a process of its own; the saved tables are compared
byte by byte, but for what only the local engine keeps. Two Ray nodes are started on this machine, and ended again.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

from polars.testing import assert_frame_equal

import topicgraph as tg
from benchmarks import corpus
from topicgraph.scale.engine import QUIET
from topicgraph.tables import TABLE_NAMES, Tables

ARTICLES, SEEDS = 10_000, 5
WAYS = ("local", "daft", "daft, shuffled", "daft on Ray", "daft on Ray, a worker killed")
PATIENCE = 1_200
"""Seconds after which a build is given up."""

KILL_AFTER = 3.0
"""Seconds of the build after which a worker of Ray is killed."""

HEAD = "| seed | engine | same tables | s | CPU s | driver's peak MB | peak MB in all | killed |\n|---|---|---|---|---|---|---|---|"

LOCAL = ("memory", "sources", "records", "keys", "stamps")
"""What the local engine keeps for its next build."""


def differing(one: Tables, other: Tables) -> list[str]:
    """The names of the tables that are not the same."""
    found = ["groups"] if one.groups != other.groups else []
    for name in (*TABLE_NAMES, "problems"):
        try:
            assert_frame_equal(getattr(one, name), getattr(other, name), check_exact=True)
        except AssertionError:
            found.append(name)
    return found


def articles_of_urls(count: int) -> list[str]:
    """So many ids as articles have them."""
    return [f"article:https://outlet{n % 97}.example/2021/03/{n:x}" for n in range(count)]


def built(folder: Path, output: Path, way: str) -> dict[str, Any]:
    """A folder built by one of `WAYS` in a process of its own: seconds, CPU seconds, peak memory, and what else was met."""
    command = [sys.executable, "-m", "benchmarks.scale", "one", str(folder), str(output), way]
    with tempfile.TemporaryDirectory(prefix="ray") as rays:
        environment = os.environ | QUIET | {"RAY_TMPDIR": rays}
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=environment, start_new_session=True)
        try:
            said, wrong = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            said, wrong = "", f"no answer in {PATIENCE} s"
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # what is left of the nodes of Ray that it started
    if process.returncode or not said:
        raise SystemExit(f"{way}: ended with {process.returncode}\n{wrong[-3_000:]}")
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def one(folder: str, output: str, way: str) -> None:
    """What the process of one build does; prints what it cost as JSON."""
    os.environ.update(QUIET)
    cluster = _cluster() if "Ray" in way else None
    import psutil

    me, peak, killed = psutil.Process(), [0, 0], list[int]()
    threading.Thread(target=_watch, args=(me, peak), daemon=True).start()
    if "killed" in way:
        threading.Thread(target=_kill, args=(killed,), daemon=True).start()
    start, before = time.monotonic(), _cpu(me)
    graph = _made(folder, way)
    found = {"seconds": time.monotonic() - start, "cpu": _cpu(me) - before, "driver": peak[0], "peak": peak[1], "killed": killed}
    tg.save(graph, output)
    print(json.dumps(found))
    sys.stdout.flush()
    if cluster:
        import ray

        ray.shutdown()
        cluster.shutdown()


def _made(folder: str, way: str) -> tg.TopicGraph:
    if way == "daft, shuffled":
        return _shuffled(folder)
    return tg.build(folder, engine="local" if way == "local" else "daft")


def _shuffled(folder: str) -> tg.TopicGraph:
    """The records in any order, in any number of buckets, and the tables written in any number of shards and loaded again."""
    from topicgraph import groups, scale

    read = tg.read(folder)
    records = list(read.records)
    draw = Random(records[0].title)  # another one for each seed
    draw.shuffle(records)
    base, config = scale.base(tg.Corpus(folder, tuple(records), read.problems, read.config), buckets=draw.randint(1, 64))
    made = tg.TopicGraph(scale.relate(groups.resolved(base, config), buckets=draw.randint(1, 64)))
    with tempfile.TemporaryDirectory() as shards:
        tg.write_parquet(made, shards, shards=draw.randint(1, 64))
        return tg.load(shards)


def _cluster() -> Any:
    """Two nodes of Ray on this machine, and Daft set to use them."""
    import daft
    import ray
    from ray.cluster_utils import Cluster

    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    cluster.add_node(num_cpus=1)
    ray.init(address=cluster.address, logging_level="error", log_to_driver=False)
    daft.set_runner_ray(noop_if_initialized=True)
    return cluster


def _kill(killed: list[int]) -> None:
    """SIGKILL for a worker of Ray that runs Daft's tasks, in the middle of a build."""
    import psutil

    time.sleep(KILL_AFTER)
    for _ in range(100):
        workers = [child for child in psutil.Process().children(recursive=True) if _title(child).startswith("ray::RaySwordfish")]
        if workers:
            os.kill(workers[0].pid, signal.SIGKILL)
            killed.append(workers[0].pid)
            return
        time.sleep(0.1)


def _title(process: Any) -> str:
    import psutil

    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def _watch(process: Any, peak: list[int]) -> None:
    """The most memory that the process held at once, alone and (of a cluster) with that of its workers."""
    import psutil

    while True:
        total = alone = process.memory_info().rss
        for each in process.children(recursive=True):
            try:
                total += each.memory_info().rss
            except psutil.Error:
                continue
        peak[:] = max(peak[0], alone), max(peak[1], total)
        time.sleep(0.1)


def _cpu(process: Any) -> float:
    import psutil

    total = 0.0
    for each in [process, *process.children(recursive=True)]:
        try:
            times = each.cpu_times()
            total += times.user + times.system + times.children_user + times.children_system
        except psutil.Error:
            continue
    return total


def same(one_: Path, other: Path) -> bool:
    """Whether two saved graphs have the same bytes, but for what only the local engine leaves."""
    listed = [json.loads((folder / "tables.json").read_bytes())["tables"] for folder in (one_, other)]
    return all(listed[0][name]["blake2b"] == listed[1][name]["blake2b"] for name in listed[0] if name not in LOCAL)


def measured(articles: int, seeds: int, ways: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """For each seed and way what it cost, and whether the tables are those of the local engine."""
    with tempfile.TemporaryDirectory() as made:
        place = Path(made)
        for seed in range(seeds):
            corpus.write(place / "articles", articles, seed)
            for way in ways:
                cost = built(place / "articles", place / way, way)
                right = same(place / "local", place / way)
                yield {"seed": seed, "way": way, "same": right, **cost}
            shutil.rmtree(place / "articles")


def results(articles: int = ARTICLES, seeds: int = SEEDS, ways: tuple[str, ...] = WAYS) -> list[dict[str, Any]]:
    """Each way beside the local engine: in how many seeds its tables are the same, and its CPU seconds."""
    rows = list(measured(articles, seeds, ways))
    local = [row["cpu"] for row in rows if row["way"] == "local"]
    found: list[dict[str, Any]] = []
    for way in ways[1:]:
        mine = [row for row in rows if row["way"] == way]
        right = sum(row["same"] for row in mine)
        shared = {"size": articles, "peer_name": "local engine"}
        found.append({
            "what": f"same tables, {way}", "unit": "seeds", "ours": right, "spread": None, "peer": seeds, "target": seeds,
            "met": right == seeds, **shared,
        })  # fmt: skip
        costs = sorted(row["cpu"] for row in mine)
        found.append({
            "what": f"build, {way}", "unit": "CPU s", "ours": costs[len(costs) // 2], "spread": costs[-1] - costs[0],
            "peer": sorted(local)[len(local) // 2], "target": None, "met": None, **shared,
        })  # fmt: skip
    return found


def main(arguments: list[str]) -> None:
    """Print a table: each seed and way, whether the tables are the same, and what it cost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks scale", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--without-ray", action="store_true")
    which.add_argument("--only", choices=WAYS[1:], help="beside the local engine")
    asked = parser.parse_args(arguments)
    ways = ("local", asked.only) if asked.only else tuple(way for way in WAYS if not (asked.without_ray and "Ray" in way))
    print(f"{asked.articles:,} articles\n{HEAD}")
    wrong = 0
    for row in measured(asked.articles, asked.seeds, ways):
        right, killed = "yes" if row["same"] else "NO", ", ".join(map(str, row["killed"]))
        cost = f"{row['seconds']:.1f} | {row['cpu']:.1f} | {row['driver'] / 1e6:.0f} | {row['peak'] / 1e6:.0f}"
        print(f"| {row['seed']} | {row['way']} | {right} | {cost} | {killed} |", flush=True)
        wrong += not row["same"]
    if wrong:
        sys.exit(f"the tables differ in {wrong}")


if __name__ == "__main__":
    one(*sys.argv[2:])
