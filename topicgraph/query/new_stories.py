"""Which stories are new: those that reached a number of outlets since some time.

When an article became known is the time when it was collected, if its file says so
(`collected_at`, as `topicgraph collect` writes it), else its time of publication; a day without a
time counts as its end, so that a story of that day is told rather than lost.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache
from typing import Any

from topicgraph.errors import ArgumentError, check_int
from topicgraph.model import FIRST_REASONS, Shown, when
from topicgraph.query.absence import (
    NEAR,
    OwnArticles,
    StoryArticle,
    describe_traits,
    find_doubt,
    find_headline_words,
    find_site,
)
from topicgraph.query.find import Moment, time_bounds
from topicgraph.query.first_scope import describe_first_scope
from topicgraph.store.database import Database, StoryRow
from topicgraph.store.row_reader import Row, time_as_text
from topicgraph.text import count_phrase, list_names

MAX_LATE = timedelta(days=30)
"""How much later than its story's last article an article may be collected and still be news."""
MAX_STORIES = 1_000
"""New stories that are listed, the newest first."""
ARTICLES_FOR_LANGUAGE = 100
"""Articles of an outlet that are read to tell the language of one that does not show it."""
SPAN = re.compile(r"(\d{1,4})\s*(min|m|h|d|w)")
UNITS = {"min": 60, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStory(Shown):
    """A story that reached the number of outlets that was asked for.

    `reached` is when; `by` is the outlet that made it so many. `outlets` are the names of those
    that have it, in the order in which their articles became known. `first` is the outlet that was
    first, or several in a tie; empty where that is not known, and `first_reason` says why.
    `first_among` is "articles in English" if articles in other languages may be earlier, see
    `query.first_scope`.
    `missing` is the outlet that was asked about, which has no article on it in this corpus; `doubt`
    is why that is not certain, by the rule of `query.absence`; empty if nothing speaks against it.
    `url` is that of the earliest article.
    """

    id: str
    name: str
    reached: datetime
    by: str
    outlets: tuple[str, ...]
    articles: int
    first: tuple[str, ...] = ()
    first_among: str = ""
    first_title: str = ""
    first_published: datetime | None = None
    first_reason: str = ""
    earliest: str = ""
    missing: str = ""
    doubt: str = ""
    url: str = ""

    def __str__(self) -> str:
        return f"{self.name} ({count_phrase(len(self.outlets), 'outlet')})"

    def describe(self) -> list[str]:
        """Describe the story in lines, the first one its name."""
        lines = [
            self.name,
            f"{count_phrase(len(self.outlets), 'outlet')}: {', '.join(self.outlets)}",
            f"reached with {self.by} at {when(self.reached, 'minute')} UTC",
        ]
        if self.first:
            moment = when(self.first_published, "minute")
            who = list_names(self.first)
            were = "were first, in a tie," if len(self.first) > 1 else "was first"
            were += f" among {self.first_among}" if self.first_among else ""
            lines.append(
                f"{who} {were} by the times that the files state: {moment} UTC,"
                f" “{self.first_title}”"
            )
        else:
            earliest = f"; the earliest is {self.earliest}" if self.earliest else ""
            lines.append(f"who was first is not known: {self.first_reason}{earliest}")
        if self.missing:
            doubt = f"; not certain: {self.doubt}" if self.doubt else ""
            lines.append(
                f"nothing on it from {self.missing} in this corpus, which does not say that it has"
                f" not covered it{doubt}"
            )
        return lines


def parse_since(text: Moment, now: datetime | None = None) -> datetime:
    """Return the moment that "24h", "7d", a date or a time means.

    Args:
        text: A span before now (min, h, d, w), or a date as `find` takes it.
        now: The present, by default that of the clock.

    Raises:
        ArgumentError: it is neither.

    >>> parse_since("24h", datetime(2026, 3, 4, 12, tzinfo=UTC)).isoformat()
    '2026-03-03T12:00:00+00:00'
    >>> parse_since("2026-03-04T08:00Z").hour
    8
    """
    if isinstance(text, str) and (match := SPAN.fullmatch(text.strip())):
        seconds = int(match[1]) * UNITS[match[2]]
        return (now or datetime.now(UTC)) - timedelta(seconds=seconds)
    if text is None or text == "":
        raise ArgumentError('since is missing: want a span such as "24h", or a date')
    try:
        return time_bounds(text, "since")[0]
    except ArgumentError as error:
        raise ArgumentError(f"{error}, or a span such as 24h or 7d") from None


def find_new_stories(
    database: Database,
    since: datetime,
    *,
    min_outlets: int = 2,
    missing: str | None = None,
    first: str | None = None,
) -> list[NewStory]:
    """Find the stories that reached a number of outlets since some time, the newest first.

    Args:
        database: Where to look.
        since: From when on.
        min_outlets: The number of outlets.
        missing: The id of an outlet: only stories that it does not have.
        first: The id of an outlet: only stories of which it was first.
    """
    check_int("min_outlets", min_outlets, least=1)
    names, platforms = database.provider_ids(), database.platform_ids()
    absence = None if missing is None else _Absence(database, missing, platforms, since)
    wanted = None if first is None else database.stories_led_by(first)
    languages_of_day = lru_cache(maxsize=None)(database.languages_of_day)
    found: list[NewStory] = []
    for reached, by, number in _list_reached(database, since, min_outlets, missing):
        if wanted is not None and number not in wanted:
            continue
        nodes = database.nodes_of_story(number)
        row, articles = database.story(number), database.articles(nodes)
        report = database.story_report(row.id) or {}
        if absence and absence.has(articles, report.get("loose", ())):
            continue  # by a copy, a carried article or an undated one
        by_id = {article["id"]: article for article in articles}
        leaders = [by_id[id_] for id_ in _list_leaders(report) if id_ in by_id]
        if first is not None and first not in [leader["provider"] for leader in leaders]:
            continue
        known = find_first_times(articles, platforms)
        earliest = by_id.get(report.get("earliest") or "") or min(articles, key=_publication)
        found.append(
            NewStory(
                id=row.id,
                name=row.name,
                reached=reached,
                by=names[by],
                outlets=tuple(
                    names[one] for one in sorted(known, key=lambda one: (known[one], one))
                ),
                articles=sum(article["held"] for article in articles),
                missing="" if missing is None else names[missing],
                doubt=absence.find_doubt(row, nodes, articles, report.get("loose", ()))
                if absence
                else "",
                url=earliest["url"],
                earliest=names.get(earliest["provider"] or "", ""),
                first_among=describe_first_scope(leaders, articles, languages_of_day),
                **_describe_leaders(leaders, report, names),
            )
        )
        if len(found) == MAX_STORIES:
            break
    return found


def _list_reached(
    database: Database, since: datetime, min_outlets: int, missing: str | None
) -> list[tuple[datetime, str, int]]:
    """List the stories that reached a number of outlets: when, with which, and their numbers.

    The newest come first. Of each article only what decides is read: there may be a million.
    """
    rows = database.times_in_stories(min_outlets, since - MAX_LATE)
    reached: list[tuple[datetime, str, str, int]] = []
    for (number, id_), group in itertools.groupby(rows, key=lambda row: row[:2]):
        known = _find_least((row[2], find_known_time(*row[3:])) for row in group)
        if len(known) < min_outlets:
            continue
        if missing in known and not (database.story_report(id_) or {}).get("loose"):
            continue
        moment, by = known_at_rank(known, min_outlets)
        if moment >= since:
            reached.append((moment, id_, by, number))
    reached.sort(reverse=True)
    return [(moment, by, number) for moment, _, by, number in reached]


class _Absence:
    """What an outlet has of new stories, by the rule of `query.absence`."""

    def __init__(
        self, database: Database, outlet: str, platforms: Collection[str], since: datetime
    ) -> None:
        self._database, self._outlet, self._platforms = database, outlet, platforms
        self._count = lru_cache(maxsize=None)(database.count_edges_at)
        self._outlets = set(database.provider_ids()) - set(platforms)
        self._since = since - MAX_LATE - timedelta(seconds=NEAR)
        self._mentions = lru_cache(maxsize=None)(self._read_mentions)
        self._sample = lru_cache(maxsize=None)(self._read_sample)

    def has(self, articles: Sequence[Row], loose: Collection[str]) -> bool:
        """Tell whether the outlet has a story of these articles, of which some are loose."""
        return any(
            self._outlet in (one["provider"], one["carrier"]) and one["id"] not in loose
            for one in articles
        )

    def find_doubt(
        self,
        story: StoryRow,
        nodes: Sequence[int],
        articles: Sequence[Row],
        loose: Collection[str],
    ) -> str:
        """Return why it is not certain that it lacks a story; "" if it is."""
        members = [
            StoryArticle(
                self._find_outlet(one["provider"]),
                self._find_outlet(one["carrier"]),
                self._mentions(node),
                language,
                self._find_words(node),
                one["id"] in loose,
                find_site(one["id"], self._outlets),
            )
            for node, one, language in zip(
                nodes, articles, self._list_languages(articles), strict=True
            )
        ]
        ends = [moment.timestamp() for moment in (story.first, story.last) if moment]
        span = (ends[0], ends[-1]) if ends else None
        traits = describe_traits(members, span, self._count, self._database.article_count)
        return find_doubt(traits, self._outlet, self._own)

    def _find_outlet(self, provider: str | None) -> str | None:
        return None if provider in self._platforms else provider

    @cached_property
    def _own_times(self) -> list[tuple[int, str]]:
        conditions = [
            ("a.provider = ? AND a.held", (self._outlet,)),
            ("(a.published >= ? OR a.published IS NULL)", (time_as_text(self._since),)),
        ]
        return self._database.filter_articles(None, conditions)

    @cached_property
    def _own(self) -> OwnArticles:
        articles = [
            (datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() if text else None, node)
            for node, text in self._own_times
        ]
        return OwnArticles(
            articles, self._mentions, lambda node: self._own_languages[node], self._find_words
        )

    @cached_property
    def _own_languages(self) -> dict[int, str]:
        nodes = [node for node, _ in self._own_times]
        return dict(zip(nodes, self._list_languages(self._database.articles(nodes)), strict=True))

    def _list_languages(self, articles: Sequence[Row]) -> list[str]:
        """List the languages of articles; where one does not tell it, others of its outlet may."""
        # Imported here: Polars takes long to load, and only what an outlet lacks needs languages.
        import polars as pl

        from topicgraph.identity.article_languages import resolve_languages

        providers = sorted({one["provider"] for one in articles if one["provider"]})
        others = [row for provider in providers for row in self._sample(provider)]
        columns = ("provider", "language", "title", "excerpt")
        rows = [[article[name] for name in columns] for article in (*articles, *others)]
        frame = pl.DataFrame(rows, schema=dict.fromkeys(columns, pl.String), orient="row")
        return resolve_languages(frame).to_list()[: len(articles)]

    def _read_sample(self, provider: str) -> list[Row]:
        found = self._database.filter_articles(None, [("a.provider = ?", (provider,))])
        return self._database.articles(node for node, _ in found[:ARTICLES_FOR_LANGUAGE])

    def _read_mentions(self, node: int) -> list[int]:
        edges = self._database.edges_at(node)
        return [edge.target for edge in edges if edge.kind == "mentions" and edge.source == node]

    def _find_words(self, node: int) -> set[str]:
        names = (self._database.label(subject)[1] for subject in self._mentions(node))
        return find_headline_words(self._database.label(node)[1], names)


def _list_leaders(report: Row) -> list[str]:
    """List the articles that were first: one, several in a tie, or none."""
    return [report["first"], *report.get("tied", ())] if report.get("first") else []


def _describe_leaders(leaders: Sequence[Row], report: Row, names: dict[str, str]) -> dict[str, Any]:
    if not leaders:
        reason = FIRST_REASONS.get(report.get("reason", "single"), "")
        return {"first_reason": reason or "no rule tells it"}
    outlets = [names.get(one["provider"] or one["carrier"] or "", "") for one in leaders]
    return {
        "first": tuple(dict.fromkeys(outlet or "an unknown outlet" for outlet in outlets)),
        "first_title": leaders[0]["title"],
        "first_published": leaders[0]["published"],
    }


def find_first_times(articles: Sequence[Row], platforms: Collection[str]) -> dict[str, datetime]:
    """Map each outlet to the time when its first held article of a story became known."""
    return _find_least(
        (article["provider"], find_known_time(*(article[name] for name in TIME_COLUMNS)))
        for article in articles
        if article["held"] and article["provider"] and article["provider"] not in platforms
    )


def _find_least(times: Iterable[tuple[str, datetime | None]]) -> dict[str, datetime]:
    """Map each outlet to the least of its times."""
    least: dict[str, datetime] = {}
    for outlet, moment in times:
        if moment is not None and (outlet not in least or moment < least[outlet]):
            least[outlet] = moment
    return least


def known_at_rank(times: dict[str, datetime], rank: int) -> tuple[datetime, str]:
    """Return when, and by which outlet, a story reached a number of outlets."""
    outlet = sorted(times, key=lambda one: (times[one], one))[rank - 1]
    return times[outlet], outlet


LENGTHS = {"day": timedelta(days=1), "month": timedelta(days=31), "year": timedelta(days=366)}


TIME_COLUMNS = ("published", "precision", "extra")
"""What `find_known_time` needs of an article."""


def find_known_time(published: datetime | None, precision: str, extra: str) -> datetime | None:
    """Return when an article became known: collected, else published; None if neither is known."""
    if "collected_at" in extra:
        try:
            moment = datetime.fromisoformat(str(json.loads(extra)["collected_at"]))
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        except (ValueError, KeyError, TypeError):
            pass
    if published is None:
        return None
    length = LENGTHS.get(precision)
    return published if length is None else published + length - timedelta(seconds=1)


def _publication(article: Row) -> tuple[bool, str]:
    return article["published"] is None, str(article["published"] or "")
