"""Everything about one story: its articles in order of time, its sources, and who was first.

Only the database is used, so that the command is fast. The outlets without the story are computed
by the null model of `compare` when `missing_outlets` is first read.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from topicgraph.model import FIRST_REASONS, Article, Shown, isolate, plain, when
from topicgraph.query.absence import MIN_ARTICLES, UNKNOWN_OUTLET
from topicgraph.query.first_scope import describe_scope
from topicgraph.query.storylines import Neighbours, find_neighbours
from topicgraph.query.summary import summarize
from topicgraph.store.database import Database, Edge
from topicgraph.store.story_sources import SAME_TEXT, Source, find_sources
from topicgraph.text import count_phrase, list_names

if TYPE_CHECKING:
    import polars as pl

MAX_SUBJECTS = 10
"""How many subjects of a story are listed, those of most of its articles first."""

NO_ZONE = "a time without a zone, taken as UTC"
"""What is said of a time whose file states no zone."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Member(Shown):
    """An article of a story.

    `belongs` is "core", "linked" or "loose"; `minutes` counts from the earliest article with a time
    of day. `original` is the id of the article that it copies or updates, `credited` are the names
    of the agencies that it credits.
    """

    article: Article
    outlet: str
    belongs: str
    minutes: int | None = None
    original: str | None = None
    credited: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.outlet}, {self.article} ({self.belongs})"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MissingOutlet(Shown):
    """An outlet without an article on a story; `doubt` says why it may have one after all.

    The doubt is that of the rule of `query.absence`, "" if nothing speaks against it.
    `stories` is how many stories it shares with others. `chance` is the probability that an outlet
    with this number of them misses a story of this number of outlets by chance; None if it shares
    none, or if only one outlet wrote its own text on the story. The outlet may still have covered
    the story: its article may not be in this corpus.
    """

    provider: str
    name: str
    stories: int
    chance: float | None
    doubt: str = ""

    def __str__(self) -> str:
        return self.name + (f": {self.doubt}" if self.doubt else _describe_chance(self.chance))


@dataclass(frozen=True, kw_only=True, repr=False)
class StoryReport(Shown):
    """One story: its members in order of time, who was first, its sources and its subjects.

    `start` and `end` are those of the core articles: loosely connected ones may come before or
    after. `first` is None if it is not known who was first; `reason` says why, in words. `tied` are
    other articles of the same minute. `first_among` is "articles in English" if articles in other
    languages may be earlier, see `query.first_scope`. `earliest` is the earliest core article with
    a time of day; it may not be the first report. `gap` is the time from the earliest article to
    the `runner_up`, the next outlet's article; `close` means that it is under 15 minutes.
    `independent` counts the `sources`: newsrooms and agencies that wrote their own text.
    `tightness` is the mean strength of all pairs of members, 0 to 1. `subjects` are names with the
    number of members that mention them. `before` and `after` are the other stories of its
    storyline, id and name, in order of time. `corpus` describes the corpus of the story.

    >>> import topicgraph as tg
    >>> story = tg.demo().story("Council votes 24-17 to ban emotion-reading cameras in Port Elsing")
    >>> story.describe_first().partition(" was ")[0], len(story.members), story.independent
    ('Port Elsing Courier', 6, 6)
    >>> story.describe_size()
    '6 articles, 6 outlets, 6 independent sources, 2021-04-13 to 2021-04-14'
    >>> story.articles[0] == story.members[0].article.id, len(story.members_inside)
    (True, 6)
    >>> story.missing_outlets, story.describe_storyline()
    ((), [])
    >>> story.doubtful_outlets[0]
    MissingOutlet: Harbour Wire: hardly any article of this outlet here within a week
    >>> story.describe_missing_outlets()[:2]  # doctest: +NORMALIZE_WHITESPACE
    ['none for certain',
     'not certain of Harbour Wire: hardly any article of this outlet here within a week']
    >>> story.to_svg()[:4], story.to_html()[:7], story.to_dict()["independent"]
    ('<svg', '<figure', 6)
    >>> print(story.to_markdown().splitlines()[0])
    | Published | Minutes | Outlet | Belongs | Title |
    >>> story.to_latex()[1:14], story.plot().to_dict()["title"]["text"][:12]
    ('begin{tabular', 'Council vote')
    """

    id: str
    name: str
    members: tuple[Member, ...]
    providers: tuple[str, ...]
    start: datetime | None = None
    end: datetime | None = None
    first: Article | None = None
    tied: tuple[Article, ...] = ()
    first_among: str = ""
    reason: str = ""
    earliest: Article | None = None
    runner_up: Article | None = None
    gap: timedelta | None = None
    close: bool = False
    tightness: float | None = None
    independent: int = 1
    sources: tuple[tuple[str, ...], ...] = ()
    subjects: tuple[tuple[str, int], ...] = ()
    before: Neighbours = ()
    after: Neighbours = ()
    corpus: str = ""
    is_of_unknown: bool = field(default=False, repr=False)
    find_outlets_without: Callable[[], Sequence[MissingOutlet]] = field(
        default=tuple, repr=False, compare=False
    )

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the members, in order of time."""
        return tuple(member.article.id for member in self.members)

    @property
    def members_inside(self) -> tuple[Member, ...]:
        """The members between start and end: loosely connected ones may come before or after."""
        start, end = self.start, self.end
        if start is None or end is None:
            return self.members
        return tuple(one for one in self.members if start <= (one.article.published or end) <= end)

    @cached_property
    def missing_outlets(self) -> tuple[MissingOutlet, ...]:
        """The outlets that lack it by the rule of `query.absence`, the least likely first.

        They are computed when first read.
        """
        return tuple(one for one in self._outlets_without if not one.doubt)

    @cached_property
    def doubtful_outlets(self) -> tuple[MissingOutlet, ...]:
        """The outlets without an article on it that may have covered it here after all."""
        return tuple(one for one in self._outlets_without if one.doubt)

    @cached_property
    def _outlets_without(self) -> Sequence[MissingOutlet]:
        return self.find_outlets_without()

    def to_dict(self, *, missing_outlets: bool = True) -> dict[str, Any]:
        """Return the report as a dict that JSON can hold.

        Args:
            missing_outlets: Whether to list the outlets that lack the story, which takes longer.
        """
        left_out = {"gap", "find_outlets_without", "is_of_unknown", "_outlets_without",
                    "missing_outlets", "doubtful_outlets"}  # fmt: skip
        values = {name: plain(value) for name, value in vars(self).items() if name not in left_out}
        values["gap_minutes"] = None if self.gap is None else self.gap // timedelta(minutes=1)
        if missing_outlets:
            values["missing_outlets"] = plain(self.missing_outlets)
            values["doubtful_outlets"] = plain(self.doubtful_outlets)
        return values

    def describe_first(self) -> str:
        """Say who was first, or why that is not known.

        An order that rests on times without a zone is marked as such.
        """
        outlets = {member.article.id: member.outlet for member in self.members}
        if self.first is not None:
            names = list(dict.fromkeys(outlets[one.id] for one in (self.first, *self.tied)))
            were = " were first, in a tie" if len(names) > 1 else " was first"
            who = list_names(names) + were
            moment = when(self.first.published, self.first.precision)
            who += f" among {self.first_among}" if self.first_among else ""
            text = f"{who} by the times that the files state: {moment} UTC"
        else:
            text = f"who was first is not known: {self.reason}"
            if self.earliest is not None:
                text += f"; {self._describe_earliest(self.earliest)}"
        if self.runner_up is not None and self.gap is not None:
            minutes = self.gap // timedelta(minutes=1)
            after = format_gap(minutes) if minutes else "less than a minute later"
            text += f"; next {outlets[self.runner_up.id]}, {after}"
            text += " (close: feeds round times)" if self.close and minutes else ""
            if self.first is not None and self.runner_up.zone == "assumed":
                text += f" ({NO_ZONE})"
        return text

    def _describe_earliest(self, earliest: Article) -> str:
        """Name the outlets with the earliest time of day, where nobody is called first."""
        timed = [one for one in self.members if one.article.held and one.article.precision in TIMED]
        together = [
            one.outlet for one in timed
            if one.belongs == "core" and _minute_of(one.article) == _minute_of(earliest)
        ]  # fmt: skip
        outlet = next(one.outlet for one in self.members if one.article.id == earliest.id)
        names = list(dict.fromkeys([outlet, *together]))
        which = "earliest" if self.members[0].belongs == "core" else "earliest of its core"
        if any(one.article.zone == "assumed" for one in timed):
            which = f"{which}, with times without a zone taken as UTC,"
        moment = when(earliest.published, "minute" if len(names) > 1 else earliest.precision)
        if len(names) > 1:
            return f"the {which} are {list_names(names)}, in the same minute, {moment} UTC"
        return f"the {which} is {names[0]}, {moment} UTC"

    def describe_size(self) -> str:
        """Count articles, outlets and independent sources, and name the days.

        Articles that are only linked, not in this corpus, are counted apart.
        """
        held = sum(member.article.held for member in self.members)
        linked = len(self.members) - held
        days = " to ".join(dict.fromkeys(when(time, "day") for time in (self.start, self.end)))
        parts = (
            count_phrase(held, "article") + (f" (and {linked} only linked)" if linked else ""),
            count_phrase(len(self.providers), "outlet"),
            count_phrase(self.independent, "independent source"),
            days,
        )
        return ", ".join(parts)

    def __repr__(self) -> str:
        return f"StoryReport: “{' '.join(self.name.split())}”, {self.describe_size()}"

    def __str__(self) -> str:
        lines = [f"“{self.name}”", self.id, self.describe_size(), self.describe_first(), ""]
        width = max((len(member.outlet) for member in self.members), default=0)
        has_zone = self.earliest is None or self.earliest.zone != "assumed"
        is_marked = False
        for member in self.members:
            article = member.article
            notes = [] if member.original is None else [self._describe_original(member)]
            notes += [f"credits {name}" for name in member.credited]
            notes += [] if article.held else ["not in this corpus"]
            note = f" ({'; '.join(notes)})" if notes else ""
            time = when(article.published, article.precision)
            gap = format_gap(member.minutes)
            if article.zone == "assumed":
                time, is_marked = f"{time}?", True
            if gap and member.minutes and (article.zone == "assumed" or not has_zone):
                gap += "?"
            lines.append(
                f"{time:<19}  {gap:>12}  {member.outlet:<{width}}"
                f"  {member.belongs:<6}  {article.title}{note}"
            )
        if is_marked:
            lines += ["", f"?: {NO_ZONE}"]
        if self.subjects:
            named = ", ".join(f"{name} ({count})" for name, count in self.subjects)
            lines += ["", f"mentions: {named}"]
        if self.before or self.after:
            lines += ["", *self.describe_storyline()]
        lines += ["", f"in: {self.corpus}"]
        return "\n".join(lines)

    def describe_storyline(self) -> list[str]:
        """Name the stories before and after it in its storyline, a line each."""
        return [
            f"{place}: {id_.partition(':')[2].partition('/')[0]} “{isolate(name)}”"
            for place, stories in (("before", self.before), ("after", self.after))
            for id_, name in stories
        ]

    def _describe_original(self, member: Member) -> str:
        (original,) = (one for one in self.members if one.article.id == member.original)
        if original.outlet == member.outlet:
            return "a later version or repost of its own"
        return f"the same text as {original.outlet}"

    def describe_missing_outlets(self) -> list[str]:
        """Return a line for each outlet without an article on it in this corpus."""
        if self.is_of_unknown:
            return [f"not known: {UNKNOWN_OUTLET}"]
        if not self._outlets_without:
            return [
                f"none: each outlet with {MIN_ARTICLES} or more articles here that shares another"
                " story with these has it"
            ]
        lines = [
            f"{outlet.name}{_describe_chance(outlet.chance)}"
            f" ({count_phrase(outlet.stories, 'story')} shared with others in this corpus)"
            for outlet in self.missing_outlets
        ]
        return [
            *(lines or ["none for certain"]),
            *(f"not certain of {outlet.name}: {outlet.doubt}" for outlet in self.doubtful_outlets),
        ]

    def to_html(self) -> str:
        """Return the coverage card as HTML to embed. It has no script and loads nothing."""
        from topicgraph.query.story_card import html_card

        return html_card(self)

    def to_svg(self) -> str:
        """Return the coverage card as an SVG picture."""
        from topicgraph.query.story_card import svg_card

        return svg_card(self)

    def plot(self) -> Any:
        """Draw who had the story when, a row for each outlet.

        Returns:
            An Altair chart: a notebook shows it, `.save("story.png")` writes it (also .svg, .html).

        Raises:
            ArgumentError: No article has a time of day.
            MissingExtra: The extra `plot` is not installed.

        Example:
            >>> import topicgraph as tg
            >>> chart = tg.demo().story("Port Elsing ferry terminal tested emotion-reading cameras"
            ...     " on travellers").plot()
            >>> len(chart.to_dict()["encoding"]["y"]["sort"])
            6
        """
        from topicgraph.figures.story import KINDS, plot_story

        first = {one.id for one in (self.first, *self.tied) if one is not None}
        timed = [member for member in self.members if member.minutes is not None]
        rows = []
        for member in timed:
            article = member.article
            is_own = not member.original
            kind = KINDS[
                0 if article.id in first else 3 if not article.held else 1 if is_own else 2
            ]
            rows.append({
                "outlet": member.outlet, "time": plain(article.published), "kind": kind,
                "title": article.title,
            })  # fmt: skip
        notes = [self.describe_size(), self.describe_first(), f"In: {self.corpus}"]
        return plot_story(self.name, rows, notes, len(self.members) - len(timed))

    def to_polars(self) -> pl.DataFrame:
        """Return the members as a Polars frame, in order of time.

        >>> import topicgraph as tg
        >>> tg.demo().story(tg.demo().stories()[0].id).to_polars().columns[:4]
        ['published', 'minutes', 'outlet', 'belongs']
        """
        import polars as pl  # heavy

        schema: dict[str, Any] = {
            "published": pl.Datetime("us", "UTC"), "minutes": pl.Int64, "outlet": pl.String,
            "belongs": pl.String, "title": pl.String, "url": pl.String, "id": pl.String,
        }  # fmt: skip
        rows = [
            (one.article.published, one.minutes, one.outlet, one.belongs, one.article.title,
             one.article.url, one.article.id)
            for one in self.members
        ]  # fmt: skip
        return pl.DataFrame(rows, schema=schema, orient="row")

    def to_markdown(self) -> str:
        """Return who had the story when, as a table in Markdown."""
        from topicgraph.answers.text_tables import format_markdown  # it imports Polars

        return format_markdown(self.to_polars().drop("url", "id"))

    def to_latex(self) -> str:
        """Return the same as a table in LaTeX (package booktabs)."""
        from topicgraph.answers.text_tables import format_latex  # it imports Polars

        return format_latex(self.to_polars().drop("url", "id"))

    def _repr_html_(self) -> str:
        return self.to_html()


def format_gap(minutes: int | None) -> str:
    """Write a time after the first in words.

    >>> format_gap(124), format_gap(0), format_gap(3000), format_gap(None)
    ('+2 h 4 min', '+0 min', '+2 d 2 h', '')
    """
    if minutes is None:
        return ""
    days, rest = divmod(minutes, 1440)
    hours, rest = divmod(rest, 60)
    parts = ((days, "d"), (hours, "h"), (0 if days else rest, "min"))
    return "+" + (" ".join(f"{value} {unit}" for value, unit in parts if value) or "0 min")


def read_article(database: Database, node: int) -> Article:
    """Return the article at a node."""
    (row,) = database.articles([node])
    topics = (
        database.id_of(edge.target)
        for edge in database.edges_at(node)
        if edge.kind == "about" and edge.source == node
    )
    return Article(**row, topics=tuple(topics))


def report_story(
    database: Database, number: int, find_outlets_without: Callable[[str], Sequence[MissingOutlet]]
) -> StoryReport:
    """Describe a story.

    Args:
        database: The database that has the story.
        number: The number of the story.
        find_outlets_without: Returns the outlets without an article on the story with an id.
    """
    row = database.story(number)
    judged = database.story_report(row.id) or {}
    nodes = database.nodes_of_story(number)
    articles = {node: read_article(database, node) for node in nodes}
    by_id = {article.id: article for article in articles.values()}
    edges = _outgoing_edges(database, nodes)
    names = database.provider_ids()
    first = by_id.get(judged.get("first") or "")
    earliest = by_id.get(judged.get("earliest") or "")
    before, after = find_neighbours(database, row.id)
    sources = _find_sources(database, articles, edges)
    members = [
        _make_member(database, article, edges[node], judged, names, earliest, by_id)
        for node, article in articles.items()
    ]
    gap = judged.get("gap_minutes")
    return StoryReport(
        id=row.id,
        name=row.name,
        members=tuple(sorted(members, key=_by_time)),
        providers=_find_providers(database, number),
        start=row.first,
        end=row.last,
        first=first,
        first_among=_describe_scope(database, first, articles.values()),
        tied=tuple(by_id[id_] for id_ in judged.get("tied", ()) if id_ in by_id),
        reason=FIRST_REASONS.get(judged.get("reason", "single"), ""),
        earliest=earliest,
        runner_up=by_id.get(judged.get("runner_up") or ""),
        gap=None if gap is None else timedelta(minutes=gap),
        close=bool(judged.get("close")),
        tightness=judged.get("tightness"),
        independent=max(1, len(sources)),
        sources=tuple(source.providers for source in sources),
        subjects=tuple(_count_subjects(database, edges)),
        before=before,
        after=after,
        corpus=summarize(database),
        is_of_unknown=_is_of_unknown(database, articles.values()),
        find_outlets_without=lambda: find_outlets_without(row.id),
    )


def _describe_scope(database: Database, first: Article | None, articles: Iterable[Article]) -> str:
    if first is None or first.published is None:
        return ""
    own = (article.language for article in articles)
    return describe_scope(first.published.date(), own, database.languages_of_day)


def _describe_chance(chance: float | None) -> str:
    if chance is None:
        return ""
    return f": chance alone would leave it out in {chance:.0%} of cases"


def _is_of_unknown(database: Database, articles: Iterable[Article]) -> bool:
    platforms = database.platform_ids()
    return any(one.provider is None or one.provider in platforms for one in articles)


def _find_providers(database: Database, number: int) -> tuple[str, ...]:
    """The outlets with an article on a story, without platforms, as in `list_stories`."""
    members = database.story_members([number])[number]
    return tuple(sorted({provider for _, provider, held in members if held and provider}))


def _outgoing_edges(database: Database, nodes: Sequence[int]) -> dict[int, list[Edge]]:
    return {
        node: [edge for edge in database.edges_at(node) if edge.source == node] for node in nodes
    }


def _by_time(member: Member) -> tuple[bool, str, str]:
    published = member.article.published
    return published is None, str(published or ""), member.article.id


def _make_member(
    database: Database,
    article: Article,
    edges: Sequence[Edge],
    judged: Mapping[str, Any],
    names: Mapping[str, str],
    earliest: Article | None,
    by_id: Mapping[str, Article],
) -> Member:
    kinds = ("core", "linked", "loose")
    minutes = None
    if article.published and earliest and earliest.published and article.precision in TIMED:
        minutes = (article.published - earliest.published) // timedelta(minutes=1)
    originals = [database.id_of(edge.target) for edge in edges if edge.kind in SAME_TEXT]
    return Member(
        article=article,
        outlet=names.get(article.provider or article.carrier or "", "outlet unknown"),
        belongs=next((kind for kind in kinds if article.id in judged.get(kind, ())), "loose"),
        minutes=minutes if minutes is None or minutes >= 0 else None,
        original=next((id_ for id_ in originals if id_ in by_id), None),
        credited=tuple(
            database.label(edge.target)[1] for edge in edges if edge.kind == "credited_to"
        ),
    )


TIMED = ("second", "minute")


def _minute_of(article: Article) -> datetime | None:
    return article.published and article.published.replace(second=0, microsecond=0)


def _find_sources(
    database: Database, articles: Mapping[int, Article], edges: Mapping[int, Sequence[Edge]]
) -> list[Source]:
    platforms = database.platform_ids()
    same_text, credited = [], defaultdict(list)
    for node, article in articles.items():
        for edge in edges[node]:
            if edge.kind in SAME_TEXT:
                same_text.append((article.id, database.id_of(edge.target)))
            elif edge.kind == "credited_to":
                credited[article.id].append(database.id_of(edge.target))
    outlets = [
        (article.id, None if article.provider in platforms else article.provider)
        for article in articles.values()
    ]
    excerpts = {article.id: article.excerpt for article in articles.values()}
    return find_sources(outlets, same_text, credited, excerpts)


def _count_subjects(
    database: Database, edges: Mapping[int, Sequence[Edge]]
) -> list[tuple[str, int]]:
    counts = Counter(
        edge.target for found in edges.values() for edge in found if edge.kind == "mentions"
    )
    named = [(database.label(node)[1], count) for node, count in counts.items()]
    return sorted(named, key=lambda item: (-item[1], item[0]))[:MAX_SUBJECTS]
