"""`compare` compares outlets; a `Comparison` is the result."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from html import escape
from pathlib import Path
from typing import Any

import polars as pl

from topicgraph import __version__
from topicgraph.answers.results import Answers
from topicgraph.answers.text_tables import format_latex, format_markdown
from topicgraph.compare.csv_files import write_tables
from topicgraph.compare.data import REST, ComparisonData
from topicgraph.compare.evidence import find_evidence, resolve
from topicgraph.compare.findings import select_findings
from topicgraph.compare.group_tests import is_tested_by_outlets, judge_groups
from topicgraph.compare.groups import EDITION, GROUP_PREFIX, group_by, merge_groups
from topicgraph.compare.measure import Finding
from topicgraph.compare.measures import list_measures
from topicgraph.compare.methods import (
    describe_methods,
    describe_stamp,
    format_bibtex,
    make_stamp,
)
from topicgraph.compare.needed_sample import describe_lack_of_outlets, describe_needed_sample
from topicgraph.compare.parameters import Parameters, make_parameters
from topicgraph.compare.robustness import check_robustness
from topicgraph.compare.sample import collect_sample
from topicgraph.compare.sample_notes import describe_sample
from topicgraph.compare.series import measure_series
from topicgraph.compare.summary import as_html, as_page, as_text, list_sections
from topicgraph.errors import ArgumentError, check_text
from topicgraph.model import plain
from topicgraph.store.tables import Tables
from topicgraph.text import count_phrase, list_names

MEASURES = tuple(list_measures())
"""The tables of a `Comparison`, by name."""

MAX_OUTLETS_NAMED = 4
"""How many outlets the heading names at most."""

NOTHING_TESTED = "There is too little in {place} for any difference to be tested."
FEW_SHARED = (
    "The outlets here share hardly any stories, so their words, times and omissions cannot be"
    " compared: differences would only show what was collected of each."
)
NOTHING_SIGNIFICANT = (
    "No difference is statistically significant after correcting for multiple tests."
)


@dataclass(frozen=True, eq=False, repr=False)
class Comparison:
    """A comparison of outlets, or of groups of outlets.

    Each measure is a `polars.DataFrame`, and an attribute with the name of the measure. It is
    computed when it is first used. `print` the comparison for a summary of one screen. Every column
    is explained in docs/measures.md. A figure based on fewer than five observations is marked
    `too_few`; it is never a finding, and has no p-value.

    Of one outlet: `share` of voice, `topics` and focus, `distinctive` words and topics,
    `diversity`, `firsts`, `positions` against the peak, `copies`, `exclusives`, `blindspots`,
    `timeline` and `peaks`, `bridging`. Of two: `agenda` similarity, story `overlap`, `cocoverage`
    against chance and its `backbone`, `lags`, `follows`, `framing` and `headlines` of the same
    stories. Of the corpus: `group_blindspots`, attention to `stories`, `concentration`.

    Attributes:
        notes: What was counted and what was left out, in sentences.
        place: "this corpus" or "this selection".
        step: The step of the timeline: "day", "week" or "month".

    Example:
        >>> import topicgraph as tg
        >>> comparison = tg.demo().compare("Evening Spark", "Harbour Wire")
        >>> comparison.share.select("name", "articles", "n").rows()
        [('Evening Spark', 9, 59), ('Harbour Wire', 10, 59)]
        >>> comparison.table("overlap").equals(comparison.overlap), len(comparison.tables())
        (True, 28)
        >>> comparison.findings(), comparison.robustness().height, comparison.describe_lack()
        (0 findings, 0, '')
        >>> comparison.evidence("overlap", provider="Evening Spark", other="Harbour Wire").height
        10
        >>> comparison.series("AI").columns
        ['provider', 'name', 'start', 'articles', 'n', 'share', 'low', 'high']
        >>> comparison.providers
        ('provider:eveningspark.example', 'provider:harbourwire.example')
        >>> comparison.parameters.alpha, comparison.place, comparison.step
        (0.05, 'this corpus', 'week')
        >>> comparison.to_markdown("overlap")[:8], comparison.to_latex("overlap")[1:14]
        ('| Outlet', 'begin{tabular')
        >>> comparison.to_html()[:15], comparison.texts.height
        ('<!doctype html>', 76)
        >>> print(comparison.methods()[:41])
        Coverage was compared with topicgraph 0.2
        >>> comparison.bibtex()[:9], comparison.stamp["articles"], comparison.describe_stamp()[:10]
        ('@software', 66, 'topicgraph')
        >>> comparison.to_dict()["providers"][0]["name"]
        'Evening Spark'
        >>> import tempfile
        >>> len(comparison.write_csv(tempfile.mkdtemp()))
        32
    """

    notes: tuple[str, ...]
    _data: ComparisonData = field(repr=False)
    _tables: dict[str, pl.DataFrame] = field(default_factory=dict[str, pl.DataFrame], repr=False)
    _summary_tables: dict[str, pl.DataFrame] = field(
        default_factory=dict[str, pl.DataFrame], repr=False
    )

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
    def texts(self) -> pl.DataFrame:
        """What words are taken from: `id, title, excerpt` without what outlets repeat."""
        return self._data.texts

    @property
    def place(self) -> str:
        """What was compared, in words: "this corpus" or "this selection"."""
        return self._data.place

    @property
    def parameters(self) -> Parameters:
        """The parameters: window, alpha, seed and the others."""
        return self._data.parameters

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
            self._tables[measure] = self._make_table(measure, list_measures()[measure].table)
        return self._tables[measure]

    def _summary_table(self, measure: str) -> pl.DataFrame:
        """The table of a measure for the summary, which may leave out its intervals."""
        make_table = list_measures()[measure].without_intervals
        if make_table is None or measure in self._tables:
            return self.table(measure)
        if measure not in self._summary_tables:
            self._summary_tables[measure] = self._make_table(measure, make_table)
        return self._summary_tables[measure]

    def _make_table(
        self, measure: str, compute: Callable[[ComparisonData], pl.DataFrame]
    ) -> pl.DataFrame:
        table = judge_groups(compute(self._data), list_measures()[measure], self._data)
        return self._data.add_names(table)

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
        subject: str | None = None,
        story: str | None = None,
        term: str | None = None,
    ) -> pl.DataFrame:
        """The articles behind a figure.

        Args:
            measure: The name of a table.
            provider: Only of this outlet or group, by id or name.
            other: The other one, for a measure of pairs.
            topic: Only articles about this topic, by id or name.
            subject: Only articles on stories that mention this subject, for "subject_blindspots".
            story: Only articles of this story, by id.
            term: Only articles with this word, for "distinctive" and "framing".

        Returns:
            `id, title, provider, name, published, precision, url, story`; as many rows as the
            figure counts. "share": `independent`; "topics": `n_ot`; "distinctive": `k` (with its
            `term`, or `topic`); "agenda": `n_a + n_b`; "firsts": `stories` (with what each counted
            in `first`); "follows": `followed + preceded`; "copies": `copies + copied`;
            "exclusives": `exclusives`; other measures of one outlet or the corpus: `n`;
            the blindspots, for each story, the `n` articles of others. Other
            measures of pairs give two for each story shared: the first article of either outlet.

        Raises:
            ArgumentError: Something that was given is not in this comparison.
        """
        narrowing = {
            "provider": provider,
            "other": other,
            "topic": topic,
            "story": story,
            "subject": subject,
        }
        for name, value in narrowing.items():
            check_text(name, "" if value is None else value, "an id or a name")
        _check_measure(measure)
        return find_evidence(self._data, list_measures()[measure], term=term, **narrowing)

    def findings(self) -> Answers[Finding]:
        """The few statements that are significant after all corrections: by kind, then by size.

        A statement must survive the correction for all tests of its table and one for the number of
        tables tested (Benjamini and Bogomolov 2014). `print` one for its sentence;
        `comparison.evidence(finding.measure, **finding.about)` gives its articles.
        """
        found = select_findings(
            self._summary_table,
            self.place,
            self.parameters,
            groups_by_outlets=is_tested_by_outlets(self._data),
        )
        return Answers(Finding, found)

    def series(self, topic: str) -> pl.DataFrame:
        """The share of a topic in all articles of each outlet, in each period.

        Args:
            topic: The topic, or the subject that articles mention, by id or name.

        Returns:
            `provider, name, start, articles, n, share, low, high`: of the outlet's `n` articles in
            the step (one for each story), `articles` are about the topic.

        Raises:
            ArgumentError: The topic is not in this comparison.
        """
        data = self._data
        subjects = dict(data.outlet_tables.subjects.select("id", "name").iter_rows())
        wanted = resolve("topic", topic, _prefer(topic, data.topic_names, subjects))
        edges = data.tables.edges.filter(pl.col("target") == wanted)
        about = edges.filter(pl.col("kind").is_in(["about", "mentions"]))["source"]
        first, zone = data.sample.first_held, self.parameters.zone
        return data.add_names(measure_series(first, about, self.providers, self.step, zone))

    def describe_lack(self) -> str:
        """Say why no outlets are compared; empty if there are some."""
        if self.providers:
            return ""
        articles, minimum = self._data.sample.independent, self.parameters.minimum
        lack = describe_lack_of_outlets(articles, minimum)
        return lack or f"Nothing has {count_phrase(minimum, 'article')} to compare."

    @property
    def stamp(self) -> dict[str, Any]:
        """What identifies the comparison: software, checksum of the corpus, sample, parameters."""
        return make_stamp(self._data, __version__)

    def describe_stamp(self) -> str:
        """The stamp in one line."""
        return describe_stamp(self.stamp)

    def methods(self) -> str:
        """The methods paragraph for a paper, with references."""
        tests = {name: table["p_value"].count() for name, table in self._tested().items()}
        return describe_methods(self._data, __version__, tests)

    def bibtex(self) -> str:
        """The works that `methods` cites, as BibTeX entries."""
        return format_bibtex(__version__, self.methods())

    def robustness(self) -> pl.DataFrame:
        """Repeat the findings with other borders of stories, and in parts of the period.

        Returns:
            A row for each finding and variant: `measure, sentence, variant, holds` (whether the
            variant has a finding of the same measure about the same), and the `effect` in it (null
            if there is none).
        """
        return check_robustness(self)

    def write_csv(self, folder: str | os.PathLike[str]) -> list[Path]:
        """Write all tables and findings as CSV, with methods, references and stamp.

        Args:
            folder: A folder that does not exist yet, or is empty.

        Returns:
            The paths of the files.

        Raises:
            ArgumentError: The folder has files.
        """
        return write_tables(self, Path(folder))

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
            "stamp": self.stamp,
        }

    def plot(self, measure: str = "share") -> Any:
        """Draw the figure of a measure, with its intervals, ready for a paper.

        Args:
            measure: "share", "topics", "timeline", "follows", "lags" or "distinctive".

        Returns:
            An Altair chart: a notebook shows it, `.save("share.png")` writes it (also .svg, .html).

        Raises:
            ArgumentError: There is no figure of it, or nothing to show.
            MissingExtra: The extra `plot` is not installed.

        Example:
            >>> import topicgraph as tg
            >>> chart = tg.demo().compare().plot("share")
            >>> chart.to_dict()["title"]["text"]
            'Share of voice'
        """
        from topicgraph.figures.comparison import MEASURES as PLOTTED
        from topicgraph.figures.comparison import plot_measure

        table = self.table(measure) if measure in PLOTTED else pl.DataFrame()
        return plot_measure(measure, table, self.place)

    def to_markdown(self, measure: str, columns: Sequence[str] | None = None) -> str:
        """The table of a measure in Markdown; arguments as of `to_latex`."""
        return format_markdown(self._choose_columns(measure, columns))

    def to_latex(self, measure: str, columns: Sequence[str] | None = None) -> str:
        r"""The table of a measure in LaTeX (package booktabs).

        Args:
            measure: The name of a table.
            columns: The columns to show, in this order; None: all, with names instead of ids.

        Raises:
            ArgumentError: There is no such measure or column.

        Example:
            >>> import topicgraph as tg
            >>> columns = ["name", "share", "low", "high"]
            >>> print(tg.demo().compare().to_latex("share", columns).splitlines()[2])
            Outlet & Share & 95 \% from & 95 \% to \\
        """
        return format_latex(self._choose_columns(measure, columns))

    def _choose_columns(self, measure: str, columns: Sequence[str] | None) -> pl.DataFrame:
        table = self.table(measure)
        if columns is None:
            return table
        is_list = isinstance(columns, (list, tuple)) and bool(columns)
        if not is_list or any(name not in table.columns for name in columns):
            raise ArgumentError(f"columns={columns!r}: want some of {', '.join(table.columns)}")
        return table.select(columns)

    def to_html(self) -> str:
        """The summary as a single HTML page."""
        body = f"{self._repr_html_()}\n<p>{escape(describe_stamp(self.stamp))}</p>"
        return as_page(self._heading(), body)

    def __str__(self) -> str:
        sections = list_sections(self._summary_table)
        return as_text(self._heading(), self.sentences(), sections, self.notes)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        sections = list_sections(self._summary_table)
        return as_html(self._heading(), self.sentences(), sections, self.notes)

    def _heading(self) -> str:
        names = [self._data.names[provider] for provider in self.providers]
        independent = self._data.sample.independent
        articles = count_phrase(independent.height, "article")
        if len(names) == 1:
            if (independent["provider"] == self.providers[0]).fill_null(False).all():
                return f"{names[0]}, alone with {articles} in {self.place}"
            names.append(self._data.names[REST])
        who = (
            list_names(names)
            if 2 <= len(names) <= MAX_OUTLETS_NAMED
            else count_phrase(len(names), "outlet")
        )
        return f"{who} compared, on {articles} in {self.place}"

    def _tested(self) -> dict[str, pl.DataFrame]:
        """The tables of the measures that have a test, by name."""
        measures = list_measures().items()
        return {name: self._summary_table(name) for name, measure in measures if measure.state}

    def sentences(self) -> list[str]:
        """The findings in words; without any, that there are none, and why.

        >>> import topicgraph as tg
        >>> print(tg.build("seeds").compare("Evening Spark", "Harbour Wire").sentences()[0])
        No difference is statistically significant after correcting for multiple tests.
        """
        if sentences := [str(finding) for finding in self.findings()]:
            return sentences
        data, chosen = self._data, self.parameters
        lack = describe_lack_of_outlets(data.sample.independent, chosen.minimum)
        if data.sample.independent["provider"].drop_nulls().n_unique() < 2:
            return [lack]
        any_tested = any(table["p_value"].count() for table in self._tested().values())
        nothing = NOTHING_SIGNIFICANT if any_tested else NOTHING_TESTED.format(place=self.place)
        if lack and not data.compares_groups:
            return [nothing, lack]
        if len(self.providers) > 1 and len(data.sharing) <= 2:  # one of them is the rest
            return [nothing, FEW_SHARED]
        if data.compares_groups and is_tested_by_outlets(data):
            return [nothing]
        return [nothing, *describe_needed_sample(self._summary_table, chosen.alpha)]


def compare(
    tables: Tables,
    providers: Sequence[str] = (),
    *,
    selection: pl.Series | None = None,
    by: str | None = None,
    **parameters: Any,
) -> Comparison:
    """Compare outlets, or groups of outlets.

    The unit is the independent article: an article with its copies and updates counts once.
    Articles known only from the `related` list of another (stubs) count as coverage of a story, but
    never as
    articles: they show that an outlet published, but are not a sample of what it published.

    Args:
        tables: The four tables.
        providers: Ids of outlets, also of groups ("group:tabloids"), which then count as one
            provider each. With one, it is compared with the rest of the corpus; with none, all that
            have at least `minimum` independent held articles are compared (not platforms, where the
            publisher is unknown).
        selection: Ids of articles: only these are counted. Who else covered their stories, and
            when, is taken from the full tables.
        by: An attribute of the outlets (a column of `outlets.csv`, or "edition"): the outlets of
            each value count as one provider.
        parameters: The fields of `Parameters`; they are checked. None means not given.

    Raises:
        ArgumentError: A provider is unknown, or two groups share an outlet.
    """
    chosen_parameters = make_parameters(parameters, tables.parameters)
    if by is not None:
        tables = group_by(tables, by)
    of_groups = [GROUP_PREFIX + name for name, members in tables.groups.items() if members]
    asked = _distinct(providers)
    merged = merge_groups(tables, asked or (of_groups if by is not None else []))
    named = _check_providers(merged, providers)
    known = merged.providers.filter(~pl.col("platform"))["id"]
    sample = collect_sample(merged, known, selection)
    chosen = named or _outlets_with_enough(sample.independent, chosen_parameters.minimum)
    if by is not None and not named and by.casefold() != EDITION:
        chosen = [provider for provider in chosen if provider in of_groups]
    data = ComparisonData(
        outlet_tables=tables,
        tables=merged,
        sample=sample,
        providers=tuple(chosen),
        selection=selection,
        place="this corpus" if selection is None else "this selection",
        parameters=chosen_parameters,
        named=bool(named),
        by=by,
    )
    return Comparison(tuple(describe_sample(data, named)), data)


def _prefer(name: str, topics: dict[str, str], subjects: dict[str, str]) -> dict[str, str]:
    """Topics and subjects by id, without subjects that have the name of a topic."""
    is_topic = any(one.casefold() == name.casefold() for one in topics.values())
    return topics if is_topic else topics | subjects


def _distinct(providers: Sequence[str]) -> list[str]:
    if isinstance(providers, str):
        raise ArgumentError(f'providers="{providers}": want a list of ids')
    return list(dict.fromkeys(providers))


def _check_providers(tables: Tables, providers: Sequence[str]) -> list[str]:
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
