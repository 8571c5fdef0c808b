"""`compare` sets outlets side by side; a `Comparison` is the result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

import polars as pl

from topicgraph.compare.data import REST, ComparisonData
from topicgraph.compare.evidence import find_evidence
from topicgraph.compare.findings import select_findings
from topicgraph.compare.groups import merge_groups
from topicgraph.compare.measure import Finding
from topicgraph.compare.measures import list_measures
from topicgraph.compare.sample import collect_sample
from topicgraph.compare.sample_notes import describe_sample
from topicgraph.compare.summary import as_html, as_page, as_text, list_sections
from topicgraph.errors import ArgumentError, check_text
from topicgraph.model import plain
from topicgraph.store.tables import Tables
from topicgraph.text import count_phrase

MEASURES = tuple(list_measures())
"""The tables of a `Comparison`, by name."""

MAX_OUTLETS_NAMED = 4
"""Up to this many outlets are named in the heading."""

NOTHING_TESTED = "There is too little in this selection for any difference to be tested."
NOTHING_SIGNIFICANT = (
    "No difference is statistically significant after correcting for multiple tests."
)


@dataclass(frozen=True, eq=False, repr=False)
class Comparison:
    """Outlets, or groups of them, side by side.

    Each measure is a `polars.DataFrame`, an attribute of its name, computed when it is first asked
    for; `print` the comparison for a summary of a screenful. Every column is explained in
    docs/measures.md. A figure on fewer than five is marked `too_few`; it is never a finding, and
    has no p-value.

    Of one outlet: `share` of voice, `topics` and focus, `distinctive` words and topics,
    `diversity`, `firsts`, `positions` against the peak, `copies`, `exclusives`, `blindspots`,
    `timeline` and `peaks`, `bridging`. Of two: `agenda` similarity, story `overlap`, `cocoverage`
    against chance and its `backbone`, `lags`, `follows`, `framing` and `headlines` of the same
    stories. Of the corpus: `group_blindspots`, attention to `stories`, `concentration`.

    Attributes:
        notes: What was counted and what was left out, in sentences.
        place: "this corpus" or "this selection".
        step: The step of the timeline: "day", "week" or "month".
    """

    notes: tuple[str, ...]
    _data: ComparisonData = field(repr=False)
    _tables: dict[str, pl.DataFrame] = field(default_factory=dict[str, pl.DataFrame], repr=False)

    def __getattr__(self, name: str) -> pl.DataFrame:
        if name not in MEASURES:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return self.table(name)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *MEASURES]

    @property
    def providers(self) -> tuple[str, ...]:
        """The ids of the providers (or groups) compared, in order."""
        return self._data.providers

    @property
    def place(self) -> str:
        """What was compared, as a sentence says it: "this corpus" or "this selection"."""
        return self._data.place

    @property
    def step(self) -> str:
        """The step of the timeline: "day", "week" or "month"."""
        return self._data.step

    def table(self, measure: str) -> pl.DataFrame:
        """The table of a measure.

        Raises:
            ArgumentError: If there is no such measure.
        """
        _check_measure(measure)
        if measure not in self._tables:
            table = list_measures()[measure].table(self._data)
            self._tables[measure] = self._data.add_names(table)
        return self._tables[measure]

    def tables(self) -> dict[str, pl.DataFrame]:
        """All tables by name."""
        return {measure: self.table(measure) for measure in MEASURES}

    def evidence(
        self,
        measure: str,
        *,
        provider: str | None = None,
        other: str | None = None,
        topic: str | None = None,
        story: str | None = None,
        term: str | None = None,
    ) -> pl.DataFrame:
        """The articles behind a figure.

        Args:
            measure: The name of a table.
            provider: Only of this outlet or group, by id or name.
            other: The other one, for a measure of pairs.
            topic: Only articles about this topic, by id or name.
            story: Only articles of this story, by id.
            term: Only articles with this word, for "distinctive" and "framing".

        Returns:
            `id, title, provider, name, published, precision, url, story`; as many rows as the
            figure counts. "share": `independent`; "topics": `n_ot`; "distinctive": `k` (with its
            `term`, or `topic`); "agenda": `n_a + n_b`; "firsts": `stories` (with what each counted
            in `first`); "follows": `followed + preceded`; "copies": `copies + copied`;
            "exclusives": `exclusives`; other measures of one outlet or the corpus: `n`;
            "blindspots" and "group_blindspots", for each story, the `n` articles of others. Other
            measures of pairs give two for each story shared: the first article of either outlet.

        Raises:
            ArgumentError: For what is not in this comparison.
        """
        narrowing = {"provider": provider, "other": other, "topic": topic, "story": story}
        for name, value in narrowing.items():
            check_text(name, "" if value is None else value, "an id or a name")
        _check_measure(measure)
        return find_evidence(self._data, list_measures()[measure], term=term, **narrowing)

    def findings(self) -> list[Finding]:
        """The few statements that hold after all corrections: by kind, then by size.

        A statement must survive the correction for all tests of its table and one for the number of
        tables tested (Benjamini and Bogomolov 2014). `print` one for its sentence;
        `comparison.evidence(finding.measure, **finding.about)` gives its articles.
        """
        return select_findings(self.table, self.place)

    def to_dict(self) -> dict[str, Any]:
        """Everything, JSON-ready: each table as a list of rows."""
        names = self._data.names
        tables = {measure: plain(table.to_dicts()) for measure, table in self.tables().items()}
        return {
            "providers": [{"id": id_, "name": names[id_]} for id_ in self.providers],
            "findings": [finding.to_dict() for finding in self.findings()],
            **tables,
            "step": self.step,
            "notes": list(self.notes),
        }

    def to_html(self) -> str:
        """The summary as one HTML page that stands alone."""
        return as_page(self._heading(), self._repr_html_())

    def __str__(self) -> str:
        sections = list_sections(self.table)
        return as_text(self._heading(), self._sentences(), sections, self.notes)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        sections = list_sections(self.table)
        return as_html(self._heading(), self._sentences(), sections, self.notes)

    def _heading(self) -> str:
        names = [self._data.names[provider] for provider in self.providers]
        if len(names) == 1:
            names.append(self._data.names[REST])
        who = (
            f"{', '.join(names[:-1])} and {names[-1]}"
            if 2 <= len(names) <= MAX_OUTLETS_NAMED
            else count_phrase(len(names), "outlet")
        )
        articles = count_phrase(self._data.sample.independent.height, "independent article")
        return f"{who} compared, on {articles} in {self.place}"

    def _sentences(self) -> list[str]:
        """The findings in words; one honest line if there is none."""
        tested = [self.table(name) for name, measure in list_measures().items() if measure.state]
        any_tested = any(table["p_value"].drop_nulls().len() for table in tested)
        sentences = [str(finding) for finding in self.findings()]
        return sentences or [NOTHING_SIGNIFICANT if any_tested else NOTHING_TESTED]


def compare(
    tables: Tables,
    providers: Sequence[str] = (),
    *,
    minimum: int = 5,
    selection: pl.Series | None = None,
) -> Comparison:
    """Set outlets, or groups of them, side by side.

    The unit is the independent article: copies and updates collapse to their original. Articles
    known only from another's `related` list (stubs) count as coverage of a story, never as
    articles: they say that an outlet published, but are no sample of what it published.

    Args:
        tables: The four tables.
        providers: Ids of outlets, also of groups ("group:tabloids"), which then count as one
            provider each. With one, it is compared with the rest of the corpus; with none, all that
            have at least `minimum` independent held articles are compared (not platforms, where the
            publisher is unknown).
        minimum: The least number of independent articles, where no provider is named.
        selection: Ids of articles: only these are counted; who else covered their stories, and
            when, is taken from all of the tables.

    Raises:
        ArgumentError: For a provider that is not there, or a group that shares an outlet with
            another.
    """
    merged = merge_groups(tables, _distinct(providers))
    named = _check_providers(merged, providers, minimum)
    known = merged.providers.filter(~pl.col("platform"))["id"]
    sample = collect_sample(merged, known, selection)
    chosen = named or _outlets_with_enough(sample.independent, minimum)
    data = ComparisonData(
        outlet_tables=tables,
        tables=merged,
        sample=sample,
        providers=tuple(chosen),
        selection=selection,
        place="this corpus" if selection is None else "this selection",
    )
    return Comparison(tuple(describe_sample(data, named, minimum)), data)


def _distinct(providers: Sequence[str]) -> list[str]:
    if isinstance(providers, str):
        raise ArgumentError(f'providers="{providers}": want a list of ids')
    return list(dict.fromkeys(providers))


def _check_providers(tables: Tables, providers: Sequence[str], minimum: int) -> list[str]:
    if minimum < 1:
        raise ArgumentError(f"minimum={minimum}: want 1 or more")
    ids = set(tables.providers["id"])
    for provider in providers:
        if provider not in ids:
            near = get_close_matches(provider, sorted(ids), 3)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise ArgumentError(f'no provider has the id "{provider}"{hint}')
    platforms = tables.providers.filter("platform")["id"]
    for provider in providers:
        if provider in platforms:
            raise ArgumentError(
                f'"{provider}" is a platform: it carries articles and publishes none of its own;'
                " compare outlets"
            )
    return _distinct(providers)


def _check_measure(measure: str) -> None:
    if not isinstance(measure, str) or measure not in MEASURES:
        raise ArgumentError(f'measure="{measure}": want one of {", ".join(MEASURES)}')


def _outlets_with_enough(articles: pl.DataFrame, minimum: int) -> list[str]:
    counts = articles.drop_nulls("provider").group_by("provider").len()
    enough = counts.filter(pl.col("len") >= minimum)
    return enough.sort("len", "provider", descending=[True, False])["provider"].to_list()
