"""The process that watches beside a server: it reads what arrives, and starts builds.

It sends what has arrived to the server on its standard output, at once; a build of all articles
follows, in a process of its own with a low priority. The server holds the other end of the standard
input: when it ends, even killed, that end closes, and this process ends with it.
"""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence

from topicgraph.cli.builder import end_with_server
from topicgraph.cli.output import find_folder_state
from topicgraph.errors import ReadError
from topicgraph.sources.arrivals import ArrivalReader
from topicgraph.store.saved_graph import is_saved, open_saved

POLL_SECONDS = 0.25
"""Seconds between two looks for files that have arrived."""
CHECK_SHARE = 20
"""The time between two looks for files that have changed, in times of such a look: it asks for the
state of every file."""
MIN_CHECK_SECONDS = 1.0


class Watcher:
    """Watches sources for a server, and builds them."""

    def __init__(self, sources: Sequence[str], output: str) -> None:
        self.sources, self.output = sources, output
        self.reader = ArrivalReader(sources, find_built_files(output))
        self.build: subprocess.Popen[bytes] | None = None
        self.order = 0
        """Files noticed before the build that runs began."""
        self.state: object = None
        """The state of all files when the last build began."""
        self.next_check = 0.0

    def run(self) -> None:
        """Watch until the process is ended."""
        while True:
            if self.reader.poll():
                self.send()
                self.next_check = 0.0
            self.end_build()
            if self.build is None and time.monotonic() >= self.next_check:
                self.check()
            time.sleep(POLL_SECONDS)

    def send(self) -> None:
        """Tell the server what has arrived."""
        pickle.dump(self.reader.arrived, sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
        sys.stdout.buffer.flush()

    def check(self) -> None:
        """Begin a build if anything has changed since the last one began."""
        start, order = time.monotonic(), self.reader.order
        state = find_folder_state(self.sources)
        seconds = time.monotonic() - start
        self.next_check = time.monotonic() + max(MIN_CHECK_SECONDS, CHECK_SHARE * seconds)
        if state != self.state:
            self.state, self.order = state, order
            command = [sys.executable, "-m", "topicgraph.cli.builder", *self.sources]
            self.build = subprocess.Popen(
                [*command, "-o", self.output], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
            )

    def end_build(self) -> None:
        """Forget what a build has read, when it has ended well."""
        if self.build is None or (code := self.build.poll()) is None:
            return
        if self.build.stdin is not None:
            self.build.stdin.close()
        self.build = None
        if code == 0:
            self.reader.forget(self.order)
            self.send()


def find_built_files(output: str) -> frozenset[str]:
    """List the files of the articles of the last build; none if there is no build to read."""
    try:
        if not is_saved(output):
            return frozenset()
        database = open_saved(output)
        try:
            return frozenset(database.file_names())
        finally:
            database.close()
    except ReadError:
        return frozenset()


def main() -> None:
    """Watch the sources that are the arguments of the process, the last of which is the output."""
    # Ctrl-C goes to all processes of a terminal; the server then ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_server, daemon=True).start()
    *sources, output = sys.argv[1:]
    Watcher(sources, output).run()


if __name__ == "__main__":
    main()
