"""Kill `topicgraph build` and each writer at random points: the old or the new output must stand.

A process that has imported everything, but has used no thread yet, forks one process for each kill,
so that a kill hits the work and not the imports. Without fork, nothing is killed.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from random import Random

from . import ROOT, Outcome

Ask = Callable[..., dict[str, float]]
MODULES = (
    "polars", "scipy.sparse", "sparse_dot_topn", "topicgraph.cli.commands", "topicgraph.export",
    "topicgraph.page", "topicgraph.pipeline",
)  # fmt: skip
"""What the forked processes need."""
WRITERS = ("build", "save", "html", "graphml", "gexf", "json", "csv", "parquet")


def kills(
    each: int,
    folder: Path,
    seed: int = 1,
    writers: Sequence[str] = WRITERS,
    articles: Path = ROOT / "seeds",
) -> Outcome:
    """Kill the build of some articles and other writers at `each` random points."""
    from writing import article, write

    sources = {
        "old": write(
            folder / "few",
            {"a.md": article("An old title", "https://old.example/a", date="2021-03-04")},
        ),
        "new": articles,
    }
    outcome, draw = Outcome(), Random(seed)
    with server() as ask:
        for age, source in sources.items():
            build_time = ask("build", str(source), str(folder / "built" / age), 0)["taken"]
        for what in writers:
            done, taken = {age: folder / what / age for age in sources}, build_time
            for age in sources:
                if what != "build":
                    taken = ask(what, str(folder / "built" / age), str(done[age]), 0)["taken"]
                else:
                    shutil.copytree(folder / "built" / age, done[age])
            source = str(articles if what == "build" else folder / "built" / "new")
            place, killed = folder / "place", 0
            while killed < each:
                shutil.rmtree(place, ignore_errors=True)
                shutil.copytree(done["old"], place)
                killed += ask(what, source, str(place), max(draw.random() * taken, 1e-6))["killed"]
                if fault := broken(place, done["old"], done["new"]):
                    outcome.failed.append(f"{what}: {fault}")
            outcome.tried += killed
            print(
                f"kills: {what}: {killed}, failed {len(outcome.failed)}",
                file=sys.stderr,
                flush=True,
            )
            if fault := _again(ask, what, source, place, done["new"]):
                outcome.failed.append(fault)
    return outcome


def broken(place: Path, old: Path, new: Path) -> str:
    """What is neither old nor new in `place`; "" where all is whole."""
    import topicgraph as tg
    from topicgraph.errors import TopicGraphError
    from topicgraph.store.saved_graph import is_saved

    before, after, now = (
        {
            path.name: path.read_bytes()
            for path in folder.iterdir()
            if not path.name.startswith(".") and path.name != "cache.sqlite"  # which may be lost
        }
        for folder in (old, new, place)
    )
    for name, content in now.items():
        if content not in (before.get(name), after.get(name)):
            return f"{name} is neither the old file nor the new one"
    if lost := [name for name in before.keys() & after.keys() if name not in now]:
        return f"{lost[0]} is gone"
    try:
        if is_saved(old):
            tg.load(place)
    except TopicGraphError as error:
        return str(error)
    return ""


def _again(ask: Ask, what: str, source: str, place: Path, new: Path) -> str:
    """Run the same command after a kill: it must end well.

    It must also remove what the killed process left, once that is old.
    """
    for path in place.glob(".*"):
        os.utime(path, (0, 0))
    ask(what, source, str(place), 0)
    names = [sorted(path.name for path in folder.iterdir()) for folder in (place, new)]
    return "" if names[0] == names[1] else f"{what} after a kill leaves {names[0]}"


@contextmanager
def server() -> Iterator[Ask]:
    """A function that has a forked process do one thing, killed after some seconds (0: never)."""
    command = [sys.executable, "-m", "benchmarks.hostile.kills"]
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=nothing, text=True, cwd=ROOT
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None

        def ask(*job: object) -> dict[str, float]:
            running.stdin.write(json.dumps(job) + "\n")
            running.stdin.flush()
            answer = json.loads(running.stdout.readline())
            assert answer["code"] == 0 or job[3], f"{job} ended with {answer['code']}"
            return answer

        yield ask
        running.stdin.close()


# --- in the process that forks --------------------------------------------------------------------
# ----------------------------------


def serve() -> None:
    """Do what each line of stdin asks, in a process of its own, and say how it ended."""
    for module in MODULES:
        import_module(module)
    for line in sys.stdin:
        what, source, target, seconds = json.loads(line)
        ready_read, fault = os.pipe()
        child = os.fork()
        if not child:
            _work(what, source, target, fault)
        os.read(ready_read, 1)  # it has loaded what it writes
        start = time.perf_counter()
        if seconds:
            time.sleep(seconds)
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        os.close(ready_read)
        os.close(fault)
        killed = int(os.WIFSIGNALED(status))
        print(
            json.dumps(
                {
                    "taken": time.perf_counter() - start,
                    "killed": killed,
                    "code": os.waitstatus_to_exitcode(status),
                }
            ),
            flush=True,
        )


def _work(what: str, source: str, target: str, ready: int) -> None:
    """One job, then the end of the process, whatever happens."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    code = 1
    try:
        if what == "build":
            os.write(ready, b"x")
            sys.argv = ["topicgraph", "build", source, "-o", target]
            from topicgraph.cli.commands import cli

            cli.main(standalone_mode=False)
        else:
            import topicgraph as tg
            from topicgraph.export import EXPORTERS, write

            graph = tg.load(source)
            os.write(ready, b"x")
            file = f"{target}/graph.{what}"
            if what == "save":
                tg.save(graph, target)
            elif what == "html":
                tg.write_html(graph, file)
            else:
                write(graph, target if EXPORTERS[what].file_bytes else file, what)
        code = 0
    finally:
        os._exit(code)


if __name__ == "__main__":
    serve()
