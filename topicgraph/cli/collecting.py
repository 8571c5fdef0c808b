"""What `topicgraph collect` does with its arguments, until it is told to stop."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from topicgraph.cli.printing import print_message
from topicgraph.collect.collector import Collector, Round, parse_interval
from topicgraph.collect.fetching import USER_AGENT, Fetcher
from topicgraph.collect.pacing import Clock, Pace
from topicgraph.collect.subscriptions import read_subscriptions


def collect_feeds(
    feeds: Sequence[str],
    output: str,
    every: str | None,
    user_agent: str | None,
    allow_private: bool,
    report: Callable[[Round], None],
) -> Round:
    """Collect feeds once, or every so often until a signal; return what the last round did."""
    interval = parse_interval(every) if every else None
    subscriptions = read_subscriptions(feeds)
    fetcher = Fetcher(user_agent=user_agent or USER_AGENT, allow_private=allow_private)
    collector = Collector(subscriptions, Path(output), fetcher, Pace(Clock()))
    rounds: list[Round] = [Round()]

    def note(done: Round) -> None:
        rounds[0] = done
        report(done)

    with stopped_by_signal() as stop:
        if interval is None:
            with collector.open_state() as state:
                note(collector.collect(state, stop.is_set))
        else:
            collector.run(interval, note, stop)
    return rounds[0]


@contextmanager
def stopped_by_signal() -> Iterator[threading.Event]:
    """An event that Ctrl-C and SIGTERM set; a second Ctrl-C ends the process as usual."""
    stop = threading.Event()

    def handle(number: int, frame: FrameType | None) -> None:
        print_message("stopping when the feeds that were asked have answered")
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = {name: signal.signal(name, handle) for name in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
