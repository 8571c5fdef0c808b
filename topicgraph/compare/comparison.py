"""`Comparison`: one table per measure, the statements that hold up, and the articles behind every
figure."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import polars as pl

from topicgraph.compare.evidence import REST, Behind, evidence
from topicgraph.compare.findings import Finding, findings
from topicgraph.compare.layout import Section, as_html, as_page, as_text, sections
from topicgraph.compare.terms import headlines
from topicgraph.compare.wording import NOTHING, TOO_FEW, count
from topicgraph.errors import ArgumentError, check_text
from topicgraph.model import plain

MEASURES = (
    "share", "topics", "distinctive", "agenda", "diversity", "overlap", "cocoverage", "backbone", "firsts", "lags", "follows",
    "positions", "copies", "exclusives", "blindspots", "group_blindspots", "timeline", "peaks", "stories", "concentration",
    "bridging", "framing", "headlines",
)  # fmt: skip
"""The tables of a `Comparison`, by name."""

NAMED = 4
"""Up to so many outlets are named in the heading."""


@dataclass(frozen=True, eq=False, repr=False)
class Comparison:
    """Providers, or groups of them, side by side. Each measure is a `polars.DataFrame`; `print` it
    for a summary of a screenful.

    Of one provider: `share` of voice (M1), `topics` and focus (M2, M3), `distinctive` words and
    topics (M4), `diversity` (M6), `firsts` (M10), `positions` against the peak (M13), `copies`
    (M15), `exclusives` (M16), `blindspots` (M17), `timeline` and `peaks` (M19) in steps of `step`
    ("day", "week" or "month"), `bridging` (M22). Of two: `agenda` similarity (M5), story `overlap`
    (M7), `cocoverage` against chance (M8) and its `backbone` (M9), `lags` (M11), `follows` (M12),
    `framing` and `headlines` of the same stories (M24). Of the corpus: `group_blindspots` (M18),
    attention to `stories` (M20), `concentration` (M21). What the columns mean is said at the
    function that makes each table, and in docs/measures.md. `notes` says what was counted and what
    was left out.

    A figure on fewer than five is marked `too_few`; it is no finding, and no p-value is given for
    it."""

    share: pl.DataFrame
    topics: pl.DataFrame
    distinctive: pl.DataFrame
    agenda: pl.DataFrame
    diversity: pl.DataFrame
    overlap: pl.DataFrame
    cocoverage: pl.DataFrame
    backbone: pl.DataFrame
    firsts: pl.DataFrame
    lags: pl.DataFrame
    follows: pl.DataFrame
    positions: pl.DataFrame
    copies: pl.DataFrame
    exclusives: pl.DataFrame
    blindspots: pl.DataFrame
    group_blindspots: pl.DataFrame
    timeline: pl.DataFrame
    peaks: pl.DataFrame
    stories: pl.DataFrame
    concentration: pl.DataFrame
    bridging: pl.DataFrame
    framing: pl.DataFrame
    step: str
    notes: tuple[str, ...]
    place: str
    _behind: Behind = field(repr=False)

    @property
    def providers(self) -> tuple[str, ...]:
        """The ids of the providers (or groups) compared, in order."""
        return self._behind.providers

    @cached_property
    def headlines(self) -> pl.DataFrame:
        """The headlines of two providers on the same stories, side by side (M24); made when asked
        for, as of all outlets they are many."""
        return self._behind.labelled(headlines(self._behind.side_coverage, self._behind.pairs))

    def tables(self) -> dict[str, pl.DataFrame]:
        """All tables by name."""
        return {measure: getattr(self, measure) for measure in MEASURES}

    def _figures(self) -> dict[str, pl.DataFrame]:
        """All tables but the headlines, which have none."""
        return {measure: getattr(self, measure) for measure in MEASURES if measure != "headlines"}

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
        """The articles behind a figure: `id, title, provider, name, published, precision, url,
        story`.

        Arguments: `measure`, the name of a table; which `provider` (and `other`, for a measure of
        pairs), `topic`, `story`, by id or by name, and `term` (a word, for "distinctive" and
        "framing"), to narrow it down. Returns as many rows as the figure counts: "share"
        `independent`, "topics" `n_ot`, "distinctive" `k` (with its `term`, or `topic`), "agenda"
        `n_a + n_b`, "diversity" `n`, "firsts" `stories` (with what each counted in `first`),
        "follows" `followed + preceded`, "positions" `n`, "copies" `copies + copied`, "exclusives"
        `exclusives`, "timeline" and "peaks" `n`, "bridging" `n`; "blindspots" and
        "group_blindspots", for each story, the `n` pieces of others; "stories" and "concentration"
        `n`. "overlap", "cocoverage", "backbone", "framing" and "headlines" give two for each story
        shared, "lags" two for each of its `n`: the first piece of either outlet. Raises
        `ArgumentError` for what is not in this comparison."""
        for name, value in (
            ("provider", provider),
            ("other", other),
            ("topic", topic),
            ("story", story),
        ):
            check_text(name, "" if value is None else value, "an id or a name")
        if not isinstance(measure, str) or measure not in MEASURES:
            raise ArgumentError(f'measure="{measure}": want one of {", ".join(MEASURES)}')
        return evidence(
            self._behind,
            measure,
            provider=provider,
            other=other,
            topic=topic,
            story=story,
            term=term,
            absent=self.blindspots,
        )

    def findings(self) -> list[Finding]:
        """The few statements that hold up, each with its figures, the most surprising first. None
        if nothing does.

        A statement must survive the correction for all tests of its table and one for the number of
        tables tested (Benjamini and Bogomolov 2014). `print` one for its sentence;
        `comparison.evidence(finding.measure, **finding.about)` gives its articles."""
        return findings(self._figures(), self.place)

    def to_dict(self) -> dict[str, Any]:
        """Everything, JSON-ready: each table as a list of rows."""
        listed = [
            {"id": provider, "name": self._behind.names[provider]} for provider in self.providers
        ]
        tables = {measure: plain(table.to_dicts()) for measure, table in self.tables().items()}
        said = [finding.to_dict() for finding in self.findings()]
        return {
            "providers": listed,
            "findings": said,
            **tables,
            "step": self.step,
            "notes": list(self.notes),
        }

    def to_html(self) -> str:
        """The summary as one HTML page that stands alone."""
        return as_page(self._heading(), self._repr_html_())

    def __str__(self) -> str:
        return as_text(self._heading(), self._said(), self._sections(), self.notes)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return as_html(self._heading(), self._said(), self._sections(), self.notes)

    def _heading(self) -> str:
        names = [self._behind.names[provider] for provider in self.providers]
        if len(names) == 1:
            names.append(self._behind.names[REST])
        who = (
            f"{', '.join(names[:-1])} and {names[-1]}"
            if 2 <= len(names) <= NAMED
            else count(len(names), "outlet")
        )
        return f"{who} compared, on {count(self._behind.pieces.height, 'independent article')} in {self.place}"

    def _said(self) -> list[str]:
        """The findings in words; one honest line if there is none."""
        tested = any(
            table["p_value"].drop_nulls().len()
            for table in self._figures().values()
            if "p_value" in table.columns
        )
        return [str(finding) for finding in self.findings()] or [NOTHING if tested else TOO_FEW]

    def _sections(self) -> list[Section]:
        return sections(self._figures(), self.headlines if self.share.height == 2 else None)
