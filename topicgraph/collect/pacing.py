"""When each host may be asked: one request after the other, with a pause between them."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

HOST_DELAY = 1.0
"""Seconds between two requests to one host."""
FIRST_BACK_OFF = 300.0
"""Seconds to leave a feed alone after its first failure; each further one doubles them."""
MAX_BACK_OFF = 86_400.0


class Clock:
    """The time, and waiting; tests have another one."""

    def now(self) -> float:
        """Return the seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def sleep_until(self, moment: float, stop: threading.Event) -> None:
        """Wait until a moment, or until `stop` is set."""
        stop.wait(max(0.0, moment - self.now()))


@dataclass(slots=True)
class Pace:
    """Gives each host its turns; used by several threads."""

    clock: Clock
    delay: float = HOST_DELAY
    _turns: dict[str, float] = field(default_factory=dict[str, float])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, host: str) -> None:
        """Wait until a host may be asked."""
        with self._lock:
            now = self.clock.now()
            turn = max(now, self._turns.get(host, 0.0))
            self._turns[host] = turn + self.delay
        if turn > now:
            self.clock.sleep(turn - now)

    def forget(self) -> None:
        """Forget the hosts whose turn has come: there may be many in the course of a year."""
        with self._lock:
            now = self.clock.now()
            self._turns = {host: turn for host, turn in self._turns.items() if turn > now}


def back_off(failures: int, wait: float = 0.0) -> float:
    """Return how long to leave a feed alone after some failures in a row.

    Args:
        failures: How many.
        wait: Seconds for which the server asks to be left alone.

    >>> back_off(1), back_off(3), back_off(50), back_off(1, wait=3600.0)
    (300.0, 1200.0, 86400.0, 3600.0)
    """
    seconds = FIRST_BACK_OFF * 2.0 ** min(failures - 1, 30)
    return max(min(seconds, MAX_BACK_OFF), wait)
