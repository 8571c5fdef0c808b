"""The parameters of a comparison: what a researcher may choose, and states in a paper.

Each is an argument of `graph.compare`, an option `--set NAME=VALUE` of `topicgraph compare`, and a
line in the section `compare:` of `topicgraph.yaml`, in this order of precedence.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypedDict
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from topicgraph.compare.statistics import MIN_N, PRIOR_SIZE, SEED
from topicgraph.errors import ArgumentError, invalid_argument

STEPS = ("auto", "day", "week", "month")

BIGGEST_STORIES = 20
"""How many of the biggest stories count; those as big as the last of them count as well."""

BURST_RATIO = 2.0
"""In a burst a provider has this many times its usual part of all articles."""

MIN_LABELLED = 0.5
"""Attention to topics is compared only where so many of the articles of both sides have any: one
without may be about anything. Elsewhere there is no q-value."""

WORD_STORIES = 8
"""A finding names a word only if the side that uses it more has this many uses of it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Parameters:
    """What may be chosen in a comparison.

    Attributes:
        alpha: A statement is a finding where its corrected p-value is at most this.
        minimum: Outlets with fewer independent articles are not listed, unless they are named.
        least_n: A statement on fewer than this is no finding. At least five: below that no test and
            no interval has been shown to hold its level.
        least_effect: A finding must be at least so many times the least effect of its measure.
        window: The hours, from and to, within which a similar article follows another.
        peak_window: The peak of a story lies in the hours, so many, with most of its articles.
        biggest_stories: `positions` says how many of so many biggest stories an outlet has.
        burst_ratio: In a burst an outlet has so many times its usual part of all articles.
        min_labelled: Attention to topics is tested only where this part of the articles has any.
        prior_size: How many terms the prior is worth that ranks words and topics.
        word_stories: A finding names a word only where the outlet uses it on so many stories.
        similarity: Similar articles whose score is below this do not count as similar.
        step: The step of timelines: "day", "week" (from Monday), "month", or "auto".
        zone: The time zone in which days, weeks and months begin.
        seed: The seed of random draws.
        stop_words: Words that are left out of `distinctive` and `framing`, besides function words
            and the words of outlets' names.
    """

    alpha: float = 0.05
    minimum: int = 5
    least_n: int = MIN_N
    least_effect: float = 1.0
    window: tuple[float, float] = (0.1, 36.0)
    peak_window: float = 6.0
    biggest_stories: int = BIGGEST_STORIES
    burst_ratio: float = BURST_RATIO
    min_labelled: float = MIN_LABELLED
    prior_size: float = PRIOR_SIZE
    word_stories: int = WORD_STORIES
    similarity: float = 0.0
    step: str = "auto"
    zone: str = "UTC"
    seed: int = SEED
    stop_words: tuple[str, ...] = ()

    def as_arguments(self) -> dict[str, Any]:
        """The parameters by name, as `make_parameters` takes them."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def describe(self) -> dict[str, str]:
        """The parameters by name, each as one text."""
        return {field.name: _format(getattr(self, field.name)) for field in fields(self)}


class GivenParameters(TypedDict, total=False):
    """The fields of `Parameters` as a user gives them; None is not given."""

    alpha: float | None
    minimum: int | None
    least_n: int | None
    least_effect: float | None
    window: float | tuple[float, float] | None
    peak_window: float | None
    biggest_stories: int | None
    burst_ratio: float | None
    min_labelled: float | None
    prior_size: float | None
    word_stories: int | None
    similarity: float | None
    step: str | None
    zone: str | None
    seed: int | None
    stop_words: Iterable[str] | None


def make_parameters(
    given: Mapping[str, Any], settings: Mapping[str, Any] | None = None
) -> Parameters:
    """Check parameters and complete them.

    Args:
        given: Values by name, as texts or as Python has them; None means not given.
        settings: The section `compare:` of the folder's `topicgraph.yaml`.

    Raises:
        ArgumentError: For a name that is not a parameter, or a value it cannot have.

    Example:
        >>> parameters = make_parameters({"window": "24", "stop_words": "beta, leak"})
        >>> parameters.window, parameters.stop_words
        ((0.1, 24.0), ('beta', 'leak'))
    """
    stated = {name: value for name, value in given.items() if value is not None}
    values = {}
    for name, value in {**(settings or {}), **stated}.items():
        if name not in CHECKS:
            raise ArgumentError(f"{name}={value}: no such parameter; want {', '.join(CHECKS)}")
        values[name] = CHECKS[name](name, value)
    return Parameters(**values)


def _number(name: str, value: Any, low: float, high: float, wanted: str) -> float:
    try:
        number = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not low <= number <= high:
        raise invalid_argument(name, value, wanted)
    return number


def _check_alpha(name: str, value: Any) -> float:
    return _number(name, value, 1e-9, 0.5, "a number above 0 and up to .5, such as 0.05")


def _check_integer(least: int) -> Callable[[str, Any], int]:
    def check(name: str, value: Any) -> int:
        wanted = f"a whole number of {least} or more"
        number = _number(name, value, least, 2**63 - 1, wanted)
        if number != int(number):
            raise invalid_argument(name, value, wanted)
        return int(number)

    return check


def _check_window(name: str, value: Any) -> tuple[float, float]:
    """The hours up to which, or from and to, as a pair or as "0.5-24"."""
    parts = value.split("-") if isinstance(value, str) else value
    parts = list(parts) if isinstance(parts, list | tuple) else [parts]
    wanted = "hours, such as 24, or from and to, such as 0.5-24"
    if len(parts) == 1:
        parts = [min(Parameters().window[0], _number(name, parts[0], 0, 1e5, wanted)), *parts]
    if len(parts) != 2:
        raise invalid_argument(name, value, wanted)
    low, high = (_number(name, part, 0, 1e5, wanted) for part in parts)
    if low >= high:
        raise invalid_argument(name, value, wanted)
    return low, high


def _check_peak_window(name: str, value: Any) -> float:
    return _number(name, value, 0.02, 1e5, "a number of hours, such as 6")


def _check_part(name: str, value: Any) -> float:
    return _number(name, value, 0, 1, "a number from 0 to 1")


def _check_least_effect(name: str, value: Any) -> float:
    return _number(name, value, 0, 1e3, "a number from 0 on, such as 1")


def _check_burst_ratio(name: str, value: Any) -> float:
    return _number(name, value, 1.01, 1e3, "a number above 1, such as 2")


def _check_prior_size(name: str, value: Any) -> float:
    return _number(name, value, 1e-3, 1e9, "a number above 0, such as 500")


def _check_step(name: str, value: Any) -> str:
    if not isinstance(value, str) or value not in STEPS:
        raise invalid_argument(name, value, f"one of {', '.join(STEPS)}")
    return str(value)


def _check_zone(name: str, value: Any) -> str:
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError, OSError, TypeError, AttributeError):
        raise invalid_argument(name, value, "a time zone, such as Europe/London") from None


def _check_words(name: str, value: Any) -> tuple[str, ...]:
    listed = value.split(",") if isinstance(value, str) else value
    if not isinstance(listed, Iterable) or not all(isinstance(word, str) for word in listed):
        raise invalid_argument(name, value, "words")
    words = (word.strip().casefold() for word in listed)
    return tuple(dict.fromkeys(word for word in words if word))


CHECKS: Mapping[str, Callable[[str, Any], Any]] = {
    "alpha": _check_alpha,
    "minimum": _check_integer(1),
    "least_n": _check_integer(MIN_N),
    "window": _check_window,
    "peak_window": _check_peak_window,
    "least_effect": _check_least_effect,
    "biggest_stories": _check_integer(1),
    "burst_ratio": _check_burst_ratio,
    "min_labelled": _check_part,
    "prior_size": _check_prior_size,
    "word_stories": _check_integer(MIN_N),
    "similarity": _check_part,
    "step": _check_step,
    "zone": _check_zone,
    "seed": _check_integer(0),
    "stop_words": _check_words,
}
"""How each parameter is checked, by name."""


def _format(value: Any) -> str:
    if isinstance(value, tuple):
        joint = "-" if value and isinstance(value[0], float) else ", "
        return joint.join(_format(part) for part in value) or "none"
    return f"{value:g}" if isinstance(value, float) else str(value)
