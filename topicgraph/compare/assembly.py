"""`compare`: the tables in, a `Comparison` out."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from itertools import combinations

import polars as pl

from topicgraph.compare.agenda import agenda_similarity
from topicgraph.compare.attention import share_of_voice, timeline, topic_attention
from topicgraph.compare.bridging import bridging
from topicgraph.compare.comparison import Comparison
from topicgraph.compare.concentration import concentration, story_attention
from topicgraph.compare.copies import dependence
from topicgraph.compare.diversity import diversity
from topicgraph.compare.evidence import REST, Behind
from topicgraph.compare.follows import follows, follows_with_copies
from topicgraph.compare.groups import PREFIX, group_blindspots, grouped
from topicgraph.compare.notes import MANY, notes
from topicgraph.compare.positions import positions, story_peaks
from topicgraph.compare.rhythm import peaks
from topicgraph.compare.statistics import FEW
from topicgraph.compare.stories import exclusives, story_overlap
from topicgraph.compare.terms import distinctive, framing, words_of
from topicgraph.compare.ties import backbone, blindspots, cocoverage, expected_coverage
from topicgraph.compare.timing import first_reports, firsts_with_copies, pair_lags
from topicgraph.compare.units import Units, first_pieces, units
from topicgraph.errors import ArgumentError
from topicgraph.store.story_table import name_stories
from topicgraph.store.tables import Tables


def compare(
    tables: Tables,
    providers: Sequence[str] = (),
    *,
    minimum: int = 5,
    selection: pl.Series | None = None,
) -> Comparison:
    """Providers, or groups of them, side by side: how much, on what, in which words, which stories,
    who was first, who follows whom.

    Arguments: `providers`, ids, also of groups ("group:tabloids"), which then count as one provider
    each; with one, it is compared with the rest of the corpus; with none, all that have at least
    `minimum` independent held articles (not platforms, where the publisher is unknown). The unit is
    the independent article: copies and updates collapse to their original. Articles known only from
    another's `related` list (stubs) count as coverage of a story, never as articles: they say that
    an outlet published, but are no sample of what it published. With a `selection` of article ids
    only these are counted; who else covered their stories, and when, is taken from all of the
    tables."""
    whole, tables = tables, grouped(tables, _unique(providers))
    named = _checked(tables, providers, minimum)
    known = tables.providers.filter(~pl.col("platform") | pl.col("id").is_in(named))["id"]
    counted = units(tables, known, selection)
    chosen = named or _with_enough(counted.pieces, minimum)
    place = "this corpus" if selection is None else "this selection"
    behind = _behind(whole, tables, counted, chosen, selection, place)
    times, step = timeline(counted.pieces, chosen)
    measured = {
        **_of_one(counted, behind, times, step),
        **_of_two(counted, behind),
        **_of_all(counted, behind, whole),
    }
    return Comparison(
        **{name: behind.labelled(table) for name, table in measured.items()},
        step=step,
        notes=tuple(notes(counted, chosen, named, minimum, selection is not None)),
        place=place,
        _behind=behind,
    )


def _behind(
    whole: Tables,
    tables: Tables,
    counted: Units,
    chosen: list[str],
    selection: pl.Series | None,
    place: str,
) -> Behind:
    pieces, coverage = counted.pieces, counted.coverage
    pairs = _pairs(coverage, chosen)
    own = _by_outlet(counted.articles.filter(pl.col("own") & pl.col("sampled")), whole, tables)
    outlets = (
        coverage
        if tables is whole
        else units(whole, whole.providers.filter(~pl.col("platform"))["id"], selection).coverage
    )
    return Behind(
        providers=tuple(chosen),
        names=dict(pl.concat([whole.providers, tables.providers]).select("id", "name").iter_rows())
        | {REST: f"the rest of {place}"}
        | {PREFIX + name: name for name in whole.groups},
        topics=dict(tables.topics.select("id", "name").iter_rows()),
        stories=dict(tables.articles.select("id", "title").iter_rows()) | name_stories(tables),
        articles=whole.articles.select(
            "id",
            "title",
            "excerpt",
            "provider",
            "published",
            "precision",
            "url",
            story=pl.coalesce("story", "id"),
        ),
        works=counted.articles,
        pieces=pieces,
        outlet_pieces=_by_outlet(pieces, whole, tables),
        about=counted.about,
        coverage=coverage,
        outlet_coverage=outlets,
        sides=_sides(pieces, chosen, unknown=True),
        side_coverage=first_pieces(_sides(coverage, chosen)) if len(chosen) == 1 else coverage,
        pairs=pairs,
        ties=_neighbours(coverage, chosen[0]) if len(chosen) == 1 else pairs,
        similar=tables.edges.filter(pl.col("kind") == "similar").select("source", "target"),
        copies=tables.edges.filter(pl.col("kind") == "copy_of").select("source", "target"),
        own=own,
        peaks=story_peaks(own),
    )


def _by_outlet(articles: pl.DataFrame, whole: Tables, tables: Tables) -> pl.DataFrame:
    """Where groups are compared, `articles` with the outlet of each in place of its group."""
    if tables is whole:
        return articles
    outlets = dict(
        whole.articles.join(
            whole.providers.filter(~pl.col("platform")), left_on="provider", right_on="id"
        )
        .select("id", "provider")
        .iter_rows()
    )
    return articles.with_columns(
        provider=pl.col("id").replace_strict(outlets, default=None, return_dtype=pl.String)
    )


def _of_one(
    counted: Units, behind: Behind, times: pl.DataFrame, step: str
) -> dict[str, pl.DataFrame]:
    """The measures of single providers."""
    pieces, coverage, chosen = counted.pieces, counted.coverage, behind.providers
    share = share_of_voice(counted.held, chosen).sort(
        "independent", "provider", descending=[True, False]
    )
    firsts = first_reports(coverage, chosen)
    raw_firsts = firsts_with_copies(counted.coverage_with_copies, chosen)
    terms = _terms(counted, behind)
    return {
        "share": share,
        "topics": topic_attention(pieces, counted.about, chosen),
        "distinctive": distinctive(*terms, chosen, REST),
        "diversity": diversity(pieces, counted.about, chosen),
        "firsts": _untested(firsts, _grouped(behind)).join(
            raw_firsts, on="provider", how="left", maintain_order="left"
        ),
        "positions": positions(coverage, behind.peaks, chosen),
        "copies": dependence(counted.articles, chosen),
        "exclusives": exclusives(coverage, chosen),
        "timeline": times,
        "peaks": peaks(pieces, times, step),
        "bridging": bridging(coverage, chosen),
    }


def _terms(counted: Units, behind: Behind) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The independent articles, and the words and topics of each. An article is a number here: a
    million have many million words."""
    pieces = counted.pieces.select("id", "provider").with_row_index("number")
    texts = pieces.select("number", "id").join(
        behind.articles.select("id", "title", "excerpt"), on="id"
    )
    words = words_of(
        texts.select("title", "excerpt", id="number"), "title", "excerpt"
    ).with_columns(kind=pl.lit("word"))
    about = counted.about.join(pieces.select("id", "number"), on="id")
    named = about.select(
        id="number", term=pl.col("topic").replace(behind.topics), kind=pl.lit("topic")
    )
    return pieces.select("provider", id="number"), pl.concat([words, named])


def _grouped(behind: Behind) -> bool:
    return any(provider.startswith(PREFIX) for provider in behind.providers)


def _untested(table: pl.DataFrame, several: bool) -> pl.DataFrame:
    """No p-value where one side is `several` outlets: the earliest of many is no fair coin against
    one."""
    return (
        table.with_columns(pl.lit(None, pl.Float64).alias(name) for name in ("p_value", "q_value"))
        if several
        else table
    )


def _of_two(counted: Units, behind: Behind) -> dict[str, pl.DataFrame]:
    """The measures of pairs, and of providers under the null model."""
    coverage, pairs, model = counted.coverage, behind.pairs, expected_coverage(counted.coverage)
    large = model.providers.filter(
        (pl.col("n") >= FEW) & pl.col("provider").is_in(behind.providers)
    ).height
    held = _sides(counted.held, list(behind.providers), unknown=True)
    raw_follows = follows_with_copies(held, behind.similar, behind.copies, pairs)
    alone = len(behind.providers) == 1
    tests = behind.ties.height if alone else large * (large - 1) // 2
    return {
        "agenda": agenda_similarity(behind.sides, counted.about, pairs),
        "overlap": story_overlap(behind.side_coverage, pairs),
        "cocoverage": cocoverage(coverage, model, behind.ties, tests),
        "backbone": backbone(coverage, behind.ties),
        "lags": _untested(pair_lags(behind.side_coverage, pairs), alone or _grouped(behind)),
        "follows": follows(behind.sides, behind.similar, pairs).join(
            raw_follows, on=["provider", "other"], maintain_order="left"
        ),
        "framing": framing(behind.side_coverage, pairs),
        "blindspots": blindspots(coverage, model, behind.providers),
    }


def _of_all(counted: Units, behind: Behind, whole: Tables) -> dict[str, pl.DataFrame]:
    """The measures of the corpus."""
    return {
        "group_blindspots": group_blindspots(behind.outlet_coverage, whole.groups),
        "stories": story_attention(behind.own, behind.similar),
        "concentration": concentration(behind.outlet_pieces, counted.about),
    }


def _unique(providers: Sequence[str]) -> list[str]:
    if isinstance(providers, str):
        raise ArgumentError(f'providers="{providers}": want a list of ids')
    return list(dict.fromkeys(providers))


def _checked(tables: Tables, providers: Sequence[str], minimum: int) -> list[str]:
    if minimum < 1:
        raise ArgumentError(f"minimum={minimum}: want 1 or more")
    ids = set(tables.providers["id"])
    for provider in providers:
        if provider not in ids:
            near = get_close_matches(provider, sorted(ids), 3)
            raise ArgumentError(
                f'no provider has the id "{provider}"'
                + (f"; did you mean {', '.join(near)}?" if near else "")
            )
    return _unique(providers)


def _with_enough(pieces: pl.DataFrame, minimum: int) -> list[str]:
    counts = (
        pieces.drop_nulls("provider").group_by("provider").len().filter(pl.col("len") >= minimum)
    )
    return counts.sort("len", "provider", descending=[True, False])["provider"].to_list()


def _sides(frame: pl.DataFrame, chosen: list[str], *, unknown: bool = False) -> pl.DataFrame:
    """`frame` as it is, or, where one provider is compared alone, with all others as the rest.

    An unknown publisher belongs to the rest of the articles, but its coverage of a story may be the
    provider's own."""
    if len(chosen) != 1:
        return frame
    ours = pl.col("provider") == chosen[0]
    other = pl.when(ours.fill_null(False)).then("provider").otherwise(pl.lit(REST))
    return frame.with_columns(
        provider=other if unknown else pl.when(pl.col("provider").is_not_null()).then(other)
    )


def _pairs(coverage: pl.DataFrame, chosen: list[str]) -> pl.DataFrame:
    """The pairs to compare, `provider, other`, each in the order of `chosen`."""
    schema = {"provider": pl.String, "other": pl.String}
    if len(chosen) == 1:
        return pl.DataFrame([(chosen[0], REST)], schema=schema, orient="row")
    if len(chosen) <= MANY:
        return pl.DataFrame(list(combinations(chosen, 2)), schema=schema, orient="row")
    rank = pl.DataFrame({"provider": chosen}).with_row_index("place")
    covered = coverage.select("story", "provider").join(rank, on="provider")
    both = covered.join(covered, on="story", suffix="_b").filter(
        pl.col("place") < pl.col("place_b")
    )
    return (
        both.select("place", "place_b", "provider", other="provider_b")
        .unique()
        .sort("place", "place_b")
        .select("provider", "other")
    )


def _neighbours(coverage: pl.DataFrame, provider: str) -> pl.DataFrame:
    """One provider with each other that has enough stories."""
    others = (
        coverage.drop_nulls("provider")
        .group_by("provider")
        .len()
        .filter((pl.col("len") >= FEW) & (pl.col("provider") != provider))
    )
    return others.sort("provider").select(provider=pl.lit(provider), other="provider")
