"""Following the builds that land in the output folder, and what arrives between them."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

from topicgraph.errors import ReadError, TopicGraphError
from topicgraph.serve.overlay import Overlay, make_overlay
from topicgraph.serve.snapshot import Snapshot
from topicgraph.serve.view import View
from topicgraph.sources.arrivals import Arrived
from topicgraph.store.verification import FILE_NAME


class Follower:
    """The current view of a folder.

    `refresh` replaces it when a new build has landed, `take` when articles have arrived. The
    overlay of a view is always one of its build, and both are replaced at once.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.folder = Path(folder)
        self.view: View | None = None
        self.problem = ""
        self._state: object = None
        self._arrived = Arrived()
        self._lock = threading.RLock()

    @property
    def snapshot(self) -> Snapshot | None:
        """The build that is served."""
        return self.view.snapshot if self.view else None

    def refresh(self) -> bool:
        """Open the build that is there now; true if it is another one than before.

        A build that cannot be read leaves the old one in its place, with a `problem`.
        """
        with self._lock:
            state = self._read_state()
            if state == self._state:
                return False
            try:
                snapshot = Snapshot(self.folder)
            except TopicGraphError as error:
                self.problem = str(error)
                self._state = state if isinstance(error, ReadError) else None
                return False
            self.problem, self._state = "", state
            if self.snapshot is not None and self.snapshot.build == snapshot.build:
                return False
            self.view = View(snapshot, self._make_overlay(snapshot))
            return True

    def take(self, arrived: Arrived) -> None:
        """Show the articles that have arrived since the last build.

        Those that a build has just taken are no longer among them, so that build comes first.
        """
        with self._lock:
            self.refresh()
            self._arrived = arrived
            if self.view is not None:
                self.view = View(self.view.snapshot, self._make_overlay(self.view.snapshot))

    def _make_overlay(self, snapshot: Snapshot) -> Overlay | None:
        """Make the overlay; without one if that fails, as the build shows the articles later."""
        try:
            with snapshot.reader() as graph:
                return make_overlay(self._arrived, graph.database)
        except TopicGraphError as error:
            self.problem = f"what arrived is not shown before it is built: {error}"
        except Exception as error:  # a fault of ours in one article must not end the server
            self.problem = f"a bug in topicgraph, please report it: {error!r}"
        return None

    def _read_state(self) -> object:
        with suppress(OSError):
            status = (self.folder / FILE_NAME).stat()
            return status.st_ino, status.st_size, status.st_mtime_ns
        return None
