"""What runs tasks: this process, one after the other, or Ray, on all cores of all machines.

An engine knows nothing of articles. A task is a function of a module and small arguments; it reads
and writes files, returns a small result, and may be run twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from topicgraph.errors import MissingExtra
from topicgraph.pipeline import caches_of_texts
from topicgraph.sources.corpus import paused_garbage_collection

Result = TypeVar("Result")

RESULT_BYTES = 200 << 20
"""Memory for the results of tasks, which are small, on this machine."""

MAX_RETRIES = 5
"""How often a task is run again whose worker died."""


class Engine(Protocol):
    """Runs tasks."""

    def run(self, task: Callable[..., Result], calls: Sequence[tuple[Any, ...]]) -> list[Result]:
        """Call a task with each tuple of arguments, and return the results in this order."""
        ...


class Local:
    """Runs tasks one after the other in this process."""

    def run(self, task: Callable[..., Result], calls: Sequence[tuple[Any, ...]]) -> list[Result]:
        """Call a task with each tuple of arguments, and return the results in this order."""
        return [_run(task, call) for call in calls]


class Ray:
    """Runs tasks on Ray, which starts them again elsewhere if a worker dies.

    The folders of a build must be visible to all machines under the same path.
    """

    def __init__(self, workers: int | None = None, address: str | None = None) -> None:
        """Join a cluster of Ray, or start one on this machine.

        Args:
            workers: How many tasks run at once on this machine; as many as it has cores if None.
            address: Where a running cluster is; see `ray.init`.

        Raises:
            MissingExtra: Ray is not installed.
        """
        try:
            import ray
        except ImportError:
            raise MissingExtra("building on several machines", "ray", "scale") from None
        self._ray: Any = ray
        if not ray.is_initialized():
            threads = dict.fromkeys(("POLARS_MAX_THREADS", "OPENBLAS_NUM_THREADS"), "1")
            ray.init(
                address=address,
                num_cpus=None if address else workers,
                include_dashboard=False,
                log_to_driver=False,
                object_store_memory=None if address else RESULT_BYTES,
                runtime_env={"env_vars": threads},
            )

    def run(self, task: Callable[..., Result], calls: Sequence[tuple[Any, ...]]) -> list[Result]:
        """Call a task with each tuple of arguments, and return the results in this order."""
        remote: Any = self._ray.remote(max_retries=MAX_RETRIES)(_run)
        results: list[Result] = self._ray.get([remote.remote(task, call) for call in calls])
        return results


def _run(task: Callable[..., Result], call: tuple[Any, ...]) -> Result:
    with paused_garbage_collection(), caches_of_texts():
        return task(*call)
