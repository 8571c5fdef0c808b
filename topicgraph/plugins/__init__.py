"""Formats, exporters and measures of other packages, found by their entry points.

A package registers an object under one of `GROUPS`; once it is installed, topicgraph has it too.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from topicgraph.errors import TopicGraphError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoints

GROUPS = ("topicgraph.sources", "topicgraph.exporters", "topicgraph.measures")

Kind = TypeVar("Kind")


class PluginError(TopicGraphError):
    """A package that extends topicgraph cannot be used; the message says which, and why."""


@cache
def _read_entry_points() -> Any:
    """Read those of all packages, once: that takes 35 ms. Their type is another in Python 3.12."""
    from importlib.metadata import entry_points  # slow to import

    return entry_points()


def _list_entry_points(group: str) -> EntryPoints:
    points: EntryPoints = _read_entry_points().select(group=group)
    return points


def load_plugins(group: str, kind: type[Kind]) -> dict[str, Kind]:
    """Load what other packages register.

    Args:
        group: One of `GROUPS`.
        kind: What the objects are.

    Returns:
        The objects by their names, in alphabetical order.

    Raises:
        PluginError: An object cannot be imported, or is something else.

    >>> load_plugins("topicgraph.nothing", str)
    {}
    """
    plugins: dict[str, Kind] = {}
    for point in sorted(_list_entry_points(group), key=lambda point: point.name):
        package = point.dist.name if point.dist else point.module
        whose = f'{group.removeprefix("topicgraph.")} "{point.name}" of the package {package}'
        try:
            value = point.load()
        except Exception as error:
            raise PluginError(
                f"{whose} cannot be loaded ({type(error).__name__}: {error}); mend or uninstall it"
            ) from error
        if not isinstance(value, kind):
            raise PluginError(
                f"{whose} is {type(value).__name__}, not {kind.__name__}; mend or uninstall it"
            )
        plugins[point.name] = value
    return plugins


@cache
def list_versions(group: str) -> tuple[tuple[str, str], ...]:
    """List the names of what other packages register, with the versions of the packages."""
    points = _list_entry_points(group)
    return tuple(sorted((one.value, one.dist.version if one.dist else "") for one in points))
