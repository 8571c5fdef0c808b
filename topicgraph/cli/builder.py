"""The process that builds beside a server: `topicgraph build`, unless the server goes before.

It gives way to the server and to all else that runs. Who started it holds the other end of the
standard input. When that process ends, even killed, that end closes.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

from topicgraph.cli.commands import cli
from topicgraph.cli.printing import print_message
from topicgraph.errors import TopicGraphError

NICENESS = 10
"""How far a build stands back; 19 would be the farthest."""


def main() -> None:
    """Run `topicgraph build` with the arguments of the process."""
    # Ctrl-C goes to both processes of a terminal; the server then ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    threading.Thread(target=end_with_server, daemon=True).start()
    try:
        cli.main(["build", *sys.argv[1:]], prog_name="topicgraph")
    except TopicGraphError as error:
        print_message(f"error: {error}")
        sys.exit(2)


def end_with_server() -> None:
    """End the process as soon as the standard input is closed.

    Every write is atomic, so that this may be at any point.
    """
    while os.read(0, 1_024):
        pass
    os._exit(0)


if __name__ == "__main__":
    main()
