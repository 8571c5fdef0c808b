"""A round through all feeds, and rounds for ever.

Feeds of different hosts are asked at the same time, those of one host one after the other. Threads
fetch and parse; only the calling thread touches the state and the files.
"""

from __future__ import annotations

import queue
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from topicgraph.collect.discovery import find_feeds, is_html, looks_like_feed
from topicgraph.collect.fetching import Answer, Fetcher, FetchError, NotAskedError
from topicgraph.collect.pacing import Pace, back_off
from topicgraph.collect.parsing import Parsed, parse_feed
from topicgraph.collect.robots import may_fetch
from topicgraph.collect.state import FeedState, State
from topicgraph.collect.subscriptions import Subscription
from topicgraph.collect.writing import adopt, put_down, sweep, write_waiting
from topicgraph.errors import ArgumentError
from topicgraph.sources.files import read_bytes
from topicgraph.sources.values import find_host
from topicgraph.store.atomic import checked, locked
from topicgraph.text import count_phrase

MAX_WORKERS = 8
"""Hosts that are asked at the same time."""
MAX_WAITING = 8
"""Answers that may wait to be put down: each may have some megabytes."""
GONE = (404, 410)
MAX_FILE_BYTES = 64 << 20
"""Bytes of a feed that lies in a file."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one feed: an answer with its articles, or an error."""

    subscription: Subscription
    address: str = ""
    answer: Answer | None = None
    parsed: Parsed | None = None
    error: str = ""
    status: int = 0
    wait: float = 0.0
    was_asked: bool = True
    """Whether a server was asked; an address that we refuse is no fault of one."""


@dataclass(slots=True)
class Round:
    """What one round did."""

    feeds: int = 0
    new: int = 0
    updates: int = 0
    unchanged: int = 0
    skipped: int = 0
    failures: list[str] = field(default_factory=list[str])
    faults: list[str] = field(default_factory=list[str])
    """Feeds that were read only in part."""

    def __str__(self) -> str:
        parts = [f"{count_phrase(self.new, 'new article')} from {count_phrase(self.feeds, 'feed')}"]
        parts += [count_phrase(self.updates, "update")] if self.updates else []
        parts += [f"{self.unchanged} unchanged"] if self.unchanged else []
        parts += [f"{self.skipped} left alone for now"] if self.skipped else []
        parts += [f"{len(self.failures)} failed"] if self.failures else []
        return ", ".join(parts)


class Collector:
    """Collects feeds into a folder.

    Args:
        subscriptions: The feeds.
        folder: Where the articles are written; made if need be.
        fetcher: Asks the servers; its turns are those of `pace`.
        pace: When each host may be asked.
    """

    def __init__(
        self, subscriptions: Sequence[Subscription], folder: Path, fetcher: Fetcher, pace: Pace
    ) -> None:
        self.subscriptions, self.folder = subscriptions, folder
        self.fetcher, self.pace = fetcher, pace
        fetcher.before = pace.wait

    @contextmanager
    def open_state(self) -> Iterator[State]:
        """Open the state, finish what an earlier run left, and keep other collectors out.

        Raises:
            WriteError: another one is at work, or the folder cannot be written to.
        """
        with locked(checked(self.folder)):
            sweep(self.folder)
            state = State(self.folder)
            try:
                adopt(state, self.folder)
                write_waiting(state, self.folder)
                yield state
            finally:
                state.close()

    def collect(self, state: State, is_stopped: Callable[[], bool] = lambda: False) -> Round:
        """Ask all feeds once that may be asked now, and write what is new."""
        result = Round()
        now = self.pace.clock.now()
        states = {one.url: state.feed(one.url) for one in self.subscriptions}
        due = [one for one in self.subscriptions if states[one.url].not_before <= now]
        result.skipped = len(self.subscriptions) - len(due)
        for outcome in self._ask_all(due, states, is_stopped):
            result.feeds += 1
            self._put_down(state, states[outcome.subscription.url], outcome, result)
        self.pace.forget()
        return result

    def _ask_all(
        self,
        due: Sequence[Subscription],
        states: dict[str, FeedState],
        is_stopped: Callable[[], bool],
    ) -> Iterator[Outcome]:
        """Yield what becomes of each feed, as it comes."""
        by_host: dict[str, list[Subscription]] = defaultdict(list)
        for one in due:
            by_host[find_host(states[one.url].address or one.url)].append(one)
        outcomes: queue.Queue[Outcome | None] = queue.Queue(MAX_WAITING)
        is_over = threading.Event()

        def work(feeds: Sequence[Subscription]) -> None:
            try:
                for feed in feeds:
                    if is_over.is_set() or is_stopped():
                        return
                    outcomes.put(self._ask(feed, states[feed.url]))
            finally:
                outcomes.put(None)

        with ThreadPoolExecutor(MAX_WORKERS, "collect") as threads:
            try:
                for feeds in by_host.values():
                    threads.submit(work, feeds)
                running = len(by_host)
                while running:
                    outcome = outcomes.get()
                    if outcome is None:
                        running -= 1
                    else:
                        yield outcome
            finally:
                is_over.set()
                threads.shutdown(wait=False, cancel_futures=True)
                with outcomes.mutex:  # free the threads that wait to put something down
                    outcomes.queue.clear()
                    outcomes.maxsize = 0
                    outcomes.not_full.notify_all()

    # --- one feed ---------------------------------------------------------------------------------

    def _ask(self, feed: Subscription, state: FeedState) -> Outcome:
        """Ask for one feed. Never raises."""
        try:
            if feed.is_file:
                raw, _ = read_bytes(feed.url, MAX_FILE_BYTES)
                return Outcome(feed, answer=Answer(feed.url), parsed=parse_feed(raw, feed))
            if not (feed.is_feed or state.address or looks_like_feed(feed.url)):
                self._check_robots(feed.url)
            answer = self.fetcher.fetch(
                state.address or feed.url, etag=state.etag, modified=state.modified
            )
            return self._read(feed, state, answer)
        except NotAskedError as error:
            return Outcome(feed, error=str(error), was_asked=False)
        except FetchError as error:
            return Outcome(feed, error=str(error), status=error.status, wait=error.wait)
        except OSError as error:
            return Outcome(feed, error=f"cannot be read ({error.strerror or error})")
        except Exception as error:  # a fault of ours in one feed must not end the others
            return Outcome(feed, error=f"a bug in topicgraph, please report it: {error!r}")

    def _check_robots(self, url: str) -> None:
        if not may_fetch(self.fetcher, url):
            raise FetchError("robots.txt does not allow this page; give the address of its feed")

    def _read(self, feed: Subscription, state: FeedState, answer: Answer) -> Outcome:
        """Read an answer: a feed, or a page that names one."""
        if not answer.is_new:
            return Outcome(feed, state.address, answer)
        address = answer.moved_to or state.address
        parsed = parse_feed(answer.body, feed, answer.url, answer.charset)
        if parsed.fault and not parsed.items:
            raise FetchError(parsed.fault)
        if parsed.is_feed:
            return Outcome(feed, address or feed.url, answer, parsed)
        if not is_html(answer.body):
            raise FetchError("the answer is neither a feed nor a page")
        if feed.is_feed or state.address:
            raise FetchError("the answer is a page instead of a feed")
        if looks_like_feed(feed.url):
            self._check_robots(feed.url)
        found = find_feeds(answer.body.decode("utf-8", "replace"), answer.url)
        if not found:
            raise FetchError("the page names no feed; give the address of one")
        answer = self.fetcher.fetch(found[0])
        parsed = parse_feed(answer.body, feed, answer.url, answer.charset)
        if not parsed.is_feed:
            raise FetchError(f"{found[0]}, which the page names, is not a feed")
        return Outcome(feed, answer.moved_to or found[0], answer, parsed)

    def _put_down(self, state: State, feed: FeedState, outcome: Outcome, result: Round) -> None:
        """Put down what became of a feed, and write its new articles."""
        now = self.pace.clock.now()
        feed.checked, feed.error = now, outcome.error
        if outcome.answer is None:
            if outcome.was_asked:
                feed.failures += 1
                feed.not_before = now + back_off(feed.failures, outcome.wait)
            if outcome.status in GONE and feed.address != feed.url:
                feed.address = feed.etag = feed.modified = ""  # look for it again
            result.failures.append(f"{feed.url}: {outcome.error}")
            with state.transaction():
                state.save_feed(feed)
            return
        feed.failures, feed.not_before = 0, 0.0
        feed.address = "" if outcome.subscription.is_file else outcome.address
        if not outcome.answer.is_new or outcome.parsed is None:
            result.unchanged += 1
            with state.transaction():
                state.save_feed(feed)
            return
        if outcome.parsed.fault:
            result.faults.append(f"{feed.url}: {outcome.parsed.fault}")
        feed.etag, feed.modified = outcome.answer.etag, outcome.answer.modified
        counts = put_down(state, self.folder, feed, outcome.parsed.items, now)
        write_waiting(state, self.folder)
        result.new += counts.new
        result.updates += counts.updates
        result.unchanged += counts == (0, 0)

    def run(
        self,
        every: float,
        report: Callable[[Round], None],
        stop: threading.Event | None = None,
    ) -> None:
        """Collect again and again, until `stop` is set.

        Args:
            every: Seconds from the start of one round to the next.
            report: Called after each round.
            stop: Ends it, also in the middle of a round.
        """
        stop = stop or threading.Event()
        clock = self.pace.clock
        with self.open_state() as state:
            while not stop.is_set():
                start = clock.now()
                report(self.collect(state, stop.is_set))
                clock.sleep_until(start + every, stop)


UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
MIN_INTERVAL = 10.0
"""Seconds between two rounds, at least."""


def parse_interval(text: str) -> float:
    """Parse a time such as "15m" into seconds.

    Raises:
        ArgumentError: it is none, or too short.

    >>> parse_interval("15m"), parse_interval("1h")
    (900.0, 3600.0)
    """
    number, unit = text[:-1], text[-1:]
    if not number.isdecimal() or len(number) > 6 or unit not in UNITS:
        raise ArgumentError(f'every "{text}": want a number and s, m, h or d, such as 15m')
    seconds = float(number) * UNITS[unit]
    if seconds < MIN_INTERVAL:
        raise ArgumentError(f'every "{text}": want {MIN_INTERVAL:g}s or more')
    return seconds
