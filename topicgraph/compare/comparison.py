"""`compare`: the tables in, a `Comparison` out: one table per measure, with notes on what was counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import combinations
from typing import Any

import polars as pl

from topicgraph.arguments import text
from topicgraph.compare.agenda import agenda_similarity
from topicgraph.compare.attention import FULL, share_of_voice, timeline, topic_attention
from topicgraph.compare.evidence import Behind, evidence
from topicgraph.compare.rhythm import peaks
from topicgraph.compare.stories import exclusives, story_overlap
from topicgraph.compare.timing import first_reports, firsts_with_copies, pair_lags
from topicgraph.compare.units import Units, first_pieces, units
from topicgraph.compare.wording import NOTHING, TOO_FEW, Section, as_html, as_text, count, findings, sections
from topicgraph.errors import ArgumentError
from topicgraph.model import plain
from topicgraph.tables import Tables

MEASURES = ("share", "topics", "agenda", "overlap", "firsts", "lags", "exclusives", "timeline", "peaks")
"""The tables of a `Comparison`, by name."""

REST = "rest"
"""Stands for all other providers where one is compared alone."""

MANY = 200
"""Up to this many providers every pair is listed; beyond it only pairs that share a story."""


@dataclass(frozen=True, eq=False, repr=False)
class Comparison:
    """Providers side by side. Each measure is a `polars.DataFrame`; `print` it for a summary of a screenful.

    `share` of voice (M1), `topics` and focus (M2, M3), `agenda` similarity (M5), story `overlap` (M7), `firsts` (M10),
    `lags` (M11), `exclusives` (M16), `timeline` and `peaks` (M19) in steps of `step` ("day", "week" or "month"). What the columns mean is
    said at the function that makes each table, and in docs/measures.md. `notes` says what was counted and what was left out.

    A figure on fewer than five is marked `too_few`; it is no finding, and no p-value is given for it.
    """

    share: pl.DataFrame
    topics: pl.DataFrame
    agenda: pl.DataFrame
    overlap: pl.DataFrame
    firsts: pl.DataFrame
    lags: pl.DataFrame
    exclusives: pl.DataFrame
    timeline: pl.DataFrame
    peaks: pl.DataFrame
    step: str
    notes: tuple[str, ...]
    place: str
    _behind: Behind = field(repr=False)

    @property
    def providers(self) -> tuple[str, ...]:
        """The ids of the providers compared, in order."""
        return self._behind.providers

    def tables(self) -> dict[str, pl.DataFrame]:
        """All tables by name."""
        return {measure: getattr(self, measure) for measure in MEASURES}

    def evidence(
        self, measure: str, *, provider: str | None = None, other: str | None = None, topic: str | None = None, story: str | None = None
    ) -> pl.DataFrame:
        """The articles behind a figure: `id, title, provider, name, published, precision, url, story`.

        Arguments: `measure`, one of "share", "topics", "agenda", "overlap", "firsts", "lags", "exclusives", "timeline", "peaks"; which
        `provider` (and `other`, for a measure of pairs), `topic`, `story`, by id or by name, to narrow it down.
        Returns as many rows as the figure counts: "share" `independent`, "topics" `n_ot`, "agenda" `n_a + n_b`, "firsts"
        `stories` (with what each counted in `first`), "exclusives" `exclusives`, "timeline" and "peaks" `n`; "overlap" two for each story
        `shared`, "lags" two for each of its `n`: the first piece of either outlet.
        """
        for name, value in (("provider", provider), ("other", other), ("topic", topic), ("story", story)):
            text(name, "" if value is None else value, "an id or a name")
        if not isinstance(measure, str) or measure not in MEASURES:
            raise ArgumentError(f'measure="{measure}": want one of {", ".join(MEASURES)}')
        return evidence(self._behind, measure, provider=provider, other=other, topic=topic, story=story)

    def sentences(self) -> list[str]:
        """The plain statements that hold up, each with its figures, the most surprising first; one honest line if none does."""
        tested = any(table["p_value"].drop_nulls().len() for table in (self.firsts, self.topics, self.lags))
        return findings(self.firsts, self.topics, self.lags) or [NOTHING if tested else TOO_FEW]

    def to_dict(self) -> dict[str, Any]:
        """Everything, JSON-ready: each table as a list of rows."""
        listed = [{"id": provider, "name": self._behind.names[provider]} for provider in self.providers]
        tables = {measure: plain(table.to_dicts()) for measure, table in self.tables().items()}
        return {"providers": listed, **tables, "step": self.step, "notes": list(self.notes), "sentences": self.sentences()}

    def __str__(self) -> str:
        return as_text(self._heading(), self.sentences(), self._sections(), self.notes)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return as_html(self._heading(), self.sentences(), self._sections(), self.notes)

    def _heading(self) -> str:
        names = [self._behind.names[provider] for provider in self.providers]
        if len(names) == 1:
            names.append(self._behind.names[REST])
        who = " and ".join(names) if len(names) == 2 else count(len(names), "outlet")
        return f"{who} compared, on {count(self._behind.pieces.height, 'independent article')} in {self.place}"

    def _sections(self) -> list[Section]:
        return sections(self.share, self.firsts, self.exclusives, self.overlap, self.lags, self.agenda, self.topics, self.peaks)


def compare(tables: Tables, providers: Sequence[str] = (), *, minimum: int = 5, selection: pl.Series | None = None) -> Comparison:
    """Providers side by side: how much, on what, which stories, and who was first.

    Arguments: `providers`, ids; with one, it is compared with the rest of the corpus; with none, all that have at least
    `minimum` independent held articles (not platforms, where the publisher is unknown).
    The unit is the independent article: copies and updates collapse to their original. Articles known only from another's
    `related` list (stubs) count as coverage of a story, never as articles: they say that an outlet published, but are no
    sample of what it published. With a `selection` of article ids only these are counted; who else covered their stories, and
    when, is taken from all of the tables.
    """
    named = _checked(tables, providers, minimum)
    known = tables.providers.filter(~pl.col("platform") | pl.col("id").is_in(named))["id"]
    counted = units(tables, known, selection)
    pieces = counted.pieces
    chosen = named or _with_enough(pieces, minimum)
    names = dict(tables.providers.select("id", "name").iter_rows()) | {REST: "the rest of this corpus"}
    behind = Behind(
        providers=tuple(chosen),
        names=names,
        topics=dict(tables.topics.select("id", "name").iter_rows()),
        articles=tables.articles.select("id", "title", "provider", "published", "precision", "url", story=pl.coalesce("story", "id")),
        pieces=pieces,
        about=counted.about,
        coverage=counted.coverage,
        sides=_sides(pieces, chosen, unknown=True),
        side_coverage=first_pieces(_sides(counted.coverage, chosen)) if len(chosen) == 1 else counted.coverage,
        pairs=_pairs(counted.coverage, chosen),
    )
    raw_firsts = firsts_with_copies(counted.coverage_with_copies, chosen)
    times, step = timeline(pieces, chosen)
    label = _Labels(names, behind.topics)
    return Comparison(
        share=label(share_of_voice(counted.held, chosen)).sort("independent", "provider", descending=[True, False]),
        topics=label(topic_attention(pieces, counted.about, chosen)),
        agenda=label(agenda_similarity(behind.sides, counted.about, behind.pairs)),
        overlap=label(story_overlap(behind.side_coverage, behind.pairs)),
        firsts=label(first_reports(counted.coverage, chosen).join(raw_firsts, on="provider", how="left", maintain_order="left")),
        lags=label(pair_lags(behind.side_coverage, behind.pairs)),
        exclusives=label(exclusives(counted.coverage, chosen)),
        timeline=label(times),
        peaks=label(peaks(pieces, times, step)),
        step=step,
        notes=tuple(_notes(counted, chosen, named, minimum, selection is not None)),
        place="this corpus" if selection is None else "this selection",
        _behind=behind,
    )


def _checked(tables: Tables, providers: Sequence[str], minimum: int) -> list[str]:
    if isinstance(providers, str):
        raise ArgumentError(f'providers="{providers}": want a list of ids')
    if minimum < 1:
        raise ArgumentError(f"minimum={minimum}: want 1 or more")
    ids = set(tables.providers["id"])
    for provider in providers:
        if provider not in ids:
            near = get_close_matches(provider, sorted(ids), 3)
            raise ArgumentError(f'no provider has the id "{provider}"' + (f"; did you mean {', '.join(near)}?" if near else ""))
    return list(dict.fromkeys(providers))


def _with_enough(pieces: pl.DataFrame, minimum: int) -> list[str]:
    counts = pieces.drop_nulls("provider").group_by("provider").len().filter(pl.col("len") >= minimum)
    return counts.sort("len", "provider", descending=[True, False])["provider"].to_list()


def _sides(frame: pl.DataFrame, chosen: list[str], *, unknown: bool = False) -> pl.DataFrame:
    """`frame` as it is, or, where one provider is compared alone, with all others as the rest.

    An unknown publisher belongs to the rest of the articles, but its coverage of a story may be the provider's own.
    """
    if len(chosen) != 1:
        return frame
    ours = pl.col("provider") == chosen[0]
    other = pl.when(ours.fill_null(False)).then("provider").otherwise(pl.lit(REST))
    return frame.with_columns(provider=other if unknown else pl.when(pl.col("provider").is_not_null()).then(other))


def _pairs(coverage: pl.DataFrame, chosen: list[str]) -> pl.DataFrame:
    """The pairs to compare, `provider, other`, each in the order of `chosen`."""
    from topicgraph.network import projection  # networkx takes its time to load

    rank = {provider: place for place, provider in enumerate(chosen)}
    if len(chosen) == 1:
        pairs = [(chosen[0], REST)]
    elif len(chosen) <= MANY:
        pairs = list(combinations(chosen, 2))
    else:
        covered = coverage.filter(pl.col("provider").is_in(chosen))
        source, target, _ = projection(covered["provider"], covered["story"])
        ranks = sorted(sorted((rank[a], rank[b])) for a, b in zip(source, target, strict=True))
        pairs = [(chosen[first], chosen[second]) for first, second in ranks]
    return pl.DataFrame(pairs, schema={"provider": pl.String, "other": pl.String}, orient="row")


@dataclass(frozen=True)
class _Labels:
    """Puts the names beside the ids of providers and topics."""

    names: dict[str, str]
    topics: dict[str, str]

    def __call__(self, table: pl.DataFrame) -> pl.DataFrame:
        ids = [column for column in ("provider", "other", "topic") if column in table.columns]
        labels = {"provider": ("name", self.names), "other": ("other_name", self.names), "topic": ("topic_name", self.topics)}
        named = [
            pl.col(column).replace_strict(labels[column][1], default=pl.col(column), return_dtype=pl.String).alias(labels[column][0])
            for column in ids
        ]
        return table.select(*ids, *named, pl.exclude(ids))


def _notes(counted: Units, chosen: list[str], named: list[str], minimum: int, selected: bool) -> list[str]:
    """What was counted, and what was left out, in sentences."""
    pieces, coverage = counted.pieces, counted.coverage
    repeats, unknown = counted.held.height - pieces.height, pieces["provider"].null_count()
    undated = pieces.filter((pl.col("precision") == "none") | pl.col("published").is_null()).height
    topics, unclear = counted.about["topic"].n_unique(), coverage["provider"].null_count()
    untimed, stubs = coverage.filter(pl.col("precision") == "day").height, coverage.filter(~pl.col("held")).height
    few = pieces["provider"].drop_nulls().n_unique() - len(chosen)
    collapsed = f"{repeats:,} held copies and updates count as their originals" if repeats else "none is a copy or an update"
    lines = [
        (True, f"Counted are {count(pieces.height, 'independent article')} of {counted.held.height:,} held; {collapsed}."),
        (selected, "Only the selection is counted; who else covered its stories, and when, is taken from the whole corpus."),
        (unknown, f"{count(unknown, 'article')} of an unknown outlet (a platform names none): in the totals, but nobody's own."),
        (unclear, f"{count(unclear, 'story')} with a piece of an unknown outlet: counted as nobody's exclusive."),
        (
            few and not named,
            f"{count(few, 'outlet')} with fewer than {count(minimum, 'independent article')}: not listed, but in the rest.",
        ),
        (undated, f"{count(undated, 'article')} without a date: in no timeline, and in no question of who was first."),
        (untimed, f"{count(untimed, 'first piece')} with a date but no time: it never decides who was first, and is a tie at most."),
        (stubs, f"{count(stubs, 'piece')} known only from other articles' related lists: coverage of a story, but no article counted."),
        (len(chosen) > MANY, f"With more than {MANY} outlets, only pairs that share a story are listed."),
        (len(chosen) * topics > FULL, "With so many outlets and topics, only pairs of them with an article are listed."),
        (True, "This corpus is a sample: what an outlet lacks is not in this corpus, which does not say that the outlet left it out."),
    ]
    return [sentence for applies, sentence in lines if applies]
