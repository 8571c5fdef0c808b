"""The measures of coverage: one module each, found by looking into this folder.

A module defines `MEASURE`; other packages register theirs by entry points. Adding one adds a table
to every comparison, its evidence, its findings, its columns of the summary and its figures on the
page.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from topicgraph.compare.measure import Measure
from topicgraph.plugins import load_plugins


@cache
def list_measures() -> Mapping[str, Measure]:
    """All measures by name, in the order of their numbers."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    measures: list[Measure] = [module.MEASURE for module in modules]
    measures += load_plugins("topicgraph.measures", Measure).values()
    measures.sort(key=lambda measure: (measure.number, measure.name))
    return {measure.name: measure for measure in measures}
