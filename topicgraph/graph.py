"""`TopicGraph`, and how it is built, saved and loaded.

A graph has two forms: tables (Polars data frames, for counting everything) and a database (SQLite,
for questions about a few things). Each is made from the other when it is first needed. A loaded
graph begins as the database of its folder, a built graph as tables.

Heavy packages are imported only by the methods that need them, so that questions to a saved output
are fast.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any, Unpack

from topicgraph.answers.results import Answers, to_arrow, to_pandas
from topicgraph.errors import ArgumentError, NotFound, check_int, check_text, invalid_argument
from topicgraph.model import (
    Article,
    Connection,
    Path,
    Problem,
    Provider,
    Story,
    Storyline,
    Subject,
    Topic,
    plain,
)
from topicgraph.query.connections import find_connections
from topicgraph.query.explain import Explanation, explain_one, explain_two
from topicgraph.query.explain_story import explain_story, explain_story_and
from topicgraph.query.find import FEW_ROWS, Moment, find_articles
from topicgraph.query.lookup import Lookup, is_story_id
from topicgraph.query.stories import list_stories
from topicgraph.query.story import MissingOutlet, StoryReport, read_article, report_story
from topicgraph.query.storylines import list_storylines
from topicgraph.query.summary import Summary, list_figures, summarize
from topicgraph.store import saved_graph
from topicgraph.store.database import Database, create_in_memory
from topicgraph.store.row_reader import Row
from topicgraph.store.schema import TABLE_NAMES

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from topicgraph.compare import Comparison
    from topicgraph.compare.parameters import GivenParameters
    from topicgraph.query.networkx_view import Graph
    from topicgraph.query.paths import Paths
    from topicgraph.query.projection import Projection
    from topicgraph.query.review import Review
    from topicgraph.relate.evaluate import Evaluation
    from topicgraph.store.sharded_tables import ShardedTables
    from topicgraph.store.tables import Tables


class TopicGraph:
    """Who covered what: articles, outlets, topics and edges, and the questions to ask of them.

    Made by `build` or `load`, or from `Tables`. Nothing changes a graph; `filter` and `ego` make
    new ones.

    >>> build("seeds/000_5bda54a73f1cc96e.txt")
    TopicGraph: 1 article (and 1 not in this corpus), 1 outlet, 2 topics, 0 stories, 2021-03-04
    """

    def __init__(self, tables: Tables, full_tables: Tables | None = None) -> None:
        """Make a graph of tables.

        Args:
            tables: The tables.
            full_tables: The tables that these were selected from: `compare` looks there for who
                else covered a story.
        """
        from topicgraph.store.tables import Tables

        if not isinstance(tables, Tables):
            want = "Tables; a folder of articles becomes a graph by build, a saved one by load"
            raise invalid_argument("tables", tables, want)
        self.tables = tables
        self._full_tables = full_tables

    @classmethod
    def _from_database(cls, database: Database) -> TopicGraph:
        graph = object.__new__(cls)
        graph.__dict__["database"] = database
        graph._full_tables = None
        return graph

    @cached_property
    def tables(self) -> Tables:
        """The tables; those of a loaded graph are read when they are first asked for.

        >>> build("seeds/000_5bda54a73f1cc96e.txt").tables
        Tables(2 articles, 2 providers, 2 topics, 5 edges)
        """
        return saved_graph.load_tables(self.database, self._shards)

    @cached_property
    def _shards(self) -> ShardedTables | None:
        """The shards of a loaded build of shards: of these only parts are loaded."""
        return None if "tables" in self.__dict__ else saved_graph.open_shards(self.database)

    @cached_property
    def database(self) -> Database:
        """The database that answers questions; that of a built graph is made in memory.

        >>> build("seeds/000_5bda54a73f1cc96e.txt").database.article_count
        2
        """
        return create_in_memory(self.tables)

    def __len__(self) -> int:
        """The number of articles in the corpus; those that are only linked do not count.

        >>> len(build("seeds/000_5bda54a73f1cc96e.txt"))
        1
        """
        return self.database.count("held_articles")

    def __bool__(self) -> bool:
        return True  # a graph without articles is a graph

    def __repr__(self) -> str:
        return f"TopicGraph: {summarize(self.database)}"

    def _repr_html_(self) -> str:
        from topicgraph.page import show

        return show(self)._repr_html_()

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        from topicgraph.page import display

        return display(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the tables as JSON-ready lists of rows; times are ISO 8601, UTC.

        >>> len(build("seeds").to_dict()["articles"]) == build("seeds").articles.height
        True
        """
        return {
            name: [plain(row) for row in getattr(self, name).iter_rows(named=True)]
            for name in TABLE_NAMES
        }

    def summary(self) -> Summary:
        """Count what the graph holds: articles, outlets, stories, copies, problems, days.

        Returns:
            A dict that prints as lines, and is a table in a notebook.

        >>> build("seeds").summary()["outlets"]
        14
        """
        return Summary(list_figures(self.database))

    def to_pandas(self, table: str) -> pd.DataFrame:
        """Return a table as a `pandas.DataFrame`; needs the extra `pandas`.

        Names and types of the columns stay: times are UTC, lists become arrays.

        Args:
            table: "articles", "providers", "topics", "subjects" or "edges".

        Raises:
            ArgumentError: There is no such table.
            MissingExtra: pandas is not installed.

        >>> frame = build("seeds").to_pandas("articles")
        >>> str(frame["published"].dtype)
        'datetime64[us, UTC]'
        """
        return to_pandas(self._table(table))

    def to_arrow(self, table: str) -> pa.Table:
        """Return a table as a `pyarrow.Table`; otherwise as `to_pandas` does.

        >>> build("seeds").to_arrow("topics").column_names
        ['id', 'name', 'names', 'articles']
        """
        return to_arrow(self._table(table))

    def _table(self, name: str) -> pl.DataFrame:
        if name not in TABLE_NAMES:
            raise invalid_argument("table", name, ", ".join(TABLE_NAMES))
        table: pl.DataFrame = getattr(self, name)
        return table

    @property
    def articles(self) -> pl.DataFrame:
        """The articles, in order of their ids; `held` says whether we have the article's file.

        >>> build("seeds/000_5bda54a73f1cc96e.txt").articles["held"].to_list()
        [False, True]
        """
        return self.tables.articles

    @property
    def providers(self) -> pl.DataFrame:
        """The outlets, in order of their ids.

        >>> build("seeds/000_5bda54a73f1cc96e.txt").providers["name"].to_list()
        ['China Digital Times', 'New York Post']
        """
        return self.tables.providers

    @property
    def topics(self) -> pl.DataFrame:
        """The topics, in order of their ids.

        >>> build("seeds/000_5bda54a73f1cc96e.txt").topics["name"].to_list()
        ['AI', 'Computer Vision']
        """
        return self.tables.topics

    @property
    def subjects(self) -> pl.DataFrame:
        """The names and phrases that articles mention, in order of their ids.

        Found in titles and excerpts, with the reason: they are not stated by the files. `articles`
        counts the held articles, `outlets` the outlets.

        >>> "subject:port-elsing" in build("seeds").subjects["id"]
        True
        """
        return self.tables.subjects

    @property
    def edges(self) -> pl.DataFrame:
        """The edges, by source, kind and target.

        >>> build("seeds/000_5bda54a73f1cc96e.txt").edges["kind"].to_list()
        ['published_by', 'published_by', 'about', 'about', 'related']
        """
        return self.tables.edges

    @property
    def problems(self) -> Answers[Problem]:
        """What was wrong in the input, by file and line, and what was done about it.

        >>> [problem.code for problem in build("seeds").problems]
        ['empty-topic', 'self-related', 'unquoted', 'no-date']
        """
        if "tables" in self.__dict__:
            rows: Iterable[Any] = self.tables.problems.iter_rows()
        else:
            rows = self.database.problems()
        return Answers(Problem, (Problem(*row) for row in rows))

    @cached_property
    def nx(self) -> Graph:
        """The graph as a `networkx.MultiDiGraph`; keys are kinds of edge, attributes plain scalars.

        Made when it is first used. If that takes over a second, a `CostWarning` gives the time and
        the memory.

        >>> graph = build("seeds/000_5bda54a73f1cc96e.txt").nx
        >>> graph.number_of_nodes(), graph.number_of_edges()
        (6, 5)
        """
        from topicgraph.query import networkx_view

        networkx_view.warn_of_cost(self.tables)
        return networkx_view.make_multigraph(self.tables)

    @cached_property
    def _lookup(self) -> Lookup:
        return Lookup(self.database)

    @cached_property
    def _paths(self) -> Paths:
        from topicgraph.query.paths import Paths

        return Paths(self.database)

    def article(self, name: str) -> Article:
        """Return the article with an id, URL (any of its URLs), headline or file name.

        Raises:
            NotFound: there is none; `suggestions` has similar headlines.
            Ambiguous: there are several; `candidates` has their ids.

        >>> graph = build("seeds/000_5bda54a73f1cc96e.txt")
        >>> graph.article("china using 'emotion recognition technology' for surveillance").provider
        'provider:nypost.com'
        """
        return read_article(self.database, self._lookup.article(name))

    def provider(self, name: str) -> Provider:
        """Return the outlet with an id, name or domain; raises like `article`.

        >>> print(build("seeds").provider("new york post"))
        New York Post (1 article)
        """
        return Provider(**self.database.provider(self._lookup.provider(name)))

    def topic(self, name: str) -> Topic:
        """Return the topic with an id or name; raises like `article`.

        >>> build("seeds").topic("emotion-recognition").name
        'Emotion Recognition'
        """
        return Topic(**self.database.topic(self._lookup.topic(name)))

    def subject(self, name: str) -> Subject:
        """Return the subject with an id or spelling; raises like `article`.

        >>> build("seeds").subject("port elsing").name
        'Port Elsing'
        """
        return Subject(**self.database.subject(self._lookup.subject(name)))

    def find(
        self,
        text: str = "",
        *,
        topic: str | None = None,
        subject: str | None = None,
        provider: str | None = None,
        author: str | None = None,
        language: str | None = None,
        since: Moment = None,
        until: Moment = None,
        medium: str | None = None,
        stories: Iterable[str] | None = None,
        order: str = "relevance",
    ) -> pl.DataFrame:
        """Find the articles that meet all of these conditions.

        Args:
            text: A query, as docs/search-language.md describes it: words that begin words of the
                title or excerpt (one of up to three letters must be one), without regard to case
                and accents; "phrases in quotes"; `OR`, `-word`, `prefix*`; and the fields
                `outlet:`, `topic:`, `subject:`, `author:`, `language:`, `medium:`, `since:`,
                `until:`, `on:`.
            topic: Its name or id.
            subject: Its name or id; see `subjects`.
            provider: The name or id of an outlet; finds its articles, and those that it carried.
                Or a group of outlets, such as "country: GB" of an `outlets.csv`.
            author: Words of the name of an author.
            language: A code such as "en", which finds "en-GB" as well.
            since: Published then or later: a date, or a text such as "2021", "2021-03",
                "2021-03-04". Undated articles are left out.
            until: Published then or earlier; includes the whole day, month or year.
            medium: "article", "video" …
            stories: Only articles of these stories, each named by its id or by any of its articles.
            order: "relevance", with most of the terms in the title first, then the newest; or
                "date", the newest first.

        Returns:
            Rows of `articles`, in that order.

        Raises:
            NotFound, Ambiguous: no topic, subject, outlet or story is called that, or several are.
            ArgumentError: the query has no closing quotation mark, a field that is none …, or
                something is not a date, or not a text.

        >>> graph = build("seeds")
        >>> graph.find("china surveillance", provider="New York Post")["title"].to_list()
        ['China using ‘emotion recognition technology’ for surveillance']
        >>> graph.find('outlet:"New York Post" "emotion recognition" -ferry since:2021-03').height
        1
        """
        nodes = self._find_nodes(
            text,
            topic=topic,
            subject=subject,
            provider=provider,
            author=author,
            language=language,
            since=since,
            until=until,
            medium=medium,
            stories=stories,
            order=order,
        )
        if len(nodes) > FEW_ROWS:
            if self._shards is None:
                return self.articles[nodes]
            return self._shards.pick_articles(self.database.article_ids(nodes))
        from topicgraph.query.frames import article_frame

        return article_frame(self.database.articles(nodes))

    def find_rows(self, text: str = "", **conditions: Any) -> list[Row]:
        """Find articles as `find` does, but return them as dicts, which needs no Polars.

        >>> [row["medium"] for row in build("seeds").find_rows("china surveillance")]
        ['article']
        """
        return self.database.articles(self._find_nodes(text, **conditions))

    def _find_nodes(
        self,
        text: str,
        *,
        provider: str | None = None,
        stories: Iterable[str] | None = None,
        order: str = "relevance",
        **fields: Any,
    ) -> list[int]:
        chosen = None if stories is None else self._find_stories(stories)
        fields, lookup = {"outlet": provider, **fields}, self._lookup
        return find_articles(
            self.database, lookup, text, fields=fields, stories=chosen, order=order
        )

    def _find_stories(self, names: Iterable[str]) -> set[int]:
        if isinstance(names, str) or not isinstance(names, Iterable):
            raise invalid_argument("stories", names, "a list of stories")
        stories = {
            self._lookup.story(
                check_text("stories", name, "a list of stories, each by its id or headline")
            )
            for name in names
        }
        return {story for story in stories if story is not None}

    def connections(
        self, name: str, *, depth: int = 1, kinds: Iterable[str] | None = None
    ) -> Answers[Connection]:
        """List what an article, outlet or topic is connected with, each with its reason.

        Args:
            name: What to start from; of a story, given by its id, all its articles.
            depth: How many steps away (1 or more).
            kinds: Only these kinds of edge.

        Returns:
            The nearest first, then the strongest. Each edge comes once, from the end that is
            nearer.

        Raises:
            NotFound, Ambiguous: nothing is called that, or several things are.
            ArgumentError: a wrong depth or kind.

        >>> print(build("seeds").connections("New York Post")[0])
        New York Post published “China using ‘emotion recognition technology’ for surveillance”
        (own domain nypost.com)
        """
        nodes = self._lookup.nodes(name)
        return Answers(Connection, find_connections(self.database, nodes, depth, kinds))

    def path(self, source: str, target: str, *, kinds: Iterable[str] | None = None) -> Path:
        """Find the most informative path from one thing to another.

        Stated links go before shared topics, and rare topics before common ones.

        Args:
            source: An article, outlet, subject or topic, or the id of a story.
            target: Another one.
            kinds: Go over these kinds of edge only.

        Raises:
            NotFound: nothing is called that, or no path connects the two.
            Ambiguous, ArgumentError: as for `connections`.

        >>> graph = build("seeds/000_5bda54a73f1cc96e.txt")
        >>> print(graph.path("New York Post", "China Digital Times"))
        New York Post published “China using ‘emotion recognition technology’ for surveillance”,
        which names as related “Researchers Voice Rights Concerns Over Emotion Recognition Tech”,
        which was published by China Digital Times.
        """
        start, goal = self._lookup.nodes(source), self._lookup.nodes(target)
        return self._paths.shortest(start, goal, kinds)

    def ego(self, name: str, *, radius: int = 2) -> TopicGraph:
        """Select what is at most `radius` steps from an article, outlet, topic, subject or story.

        A story is given by its id; the steps count from all its articles.

        >>> build("seeds").ego("China Digital Times", radius=1)
        TopicGraph: 0 articles (and 1 not in this corpus), 0 outlets, 0 topics, 0 stories,
        nothing dated
        """
        nodes = self._paths.within(self._lookup.nodes(name), radius)
        article_count = self.database.article_count
        articles = [self.database.id_of(node) for node in nodes if node < article_count]
        others = [self.database.id_of(node) for node in nodes if node >= article_count]
        return self._select(articles, others)

    def filter(
        self,
        text: str = "",
        *,
        topic: str | None = None,
        subject: str | None = None,
        provider: str | None = None,
        author: str | None = None,
        language: str | None = None,
        since: Moment = None,
        until: Moment = None,
        medium: str | None = None,
        stories: Iterable[str] | None = None,
    ) -> TopicGraph:
        """Select the articles that `find` finds with the same arguments, and what belongs to them.

        Returns:
            A graph of these articles, their outlets and topics, and the edges among them.

        >>> build("seeds").filter(provider="New York Post").articles.height
        1
        """
        nodes = self._find_nodes(
            text,
            topic=topic,
            subject=subject,
            provider=provider,
            author=author,
            language=language,
            since=since,
            until=until,
            medium=medium,
            stories=stories,
        )
        return self._select(self.database.article_ids(nodes))

    def select(self, articles: Iterable[str]) -> TopicGraph:
        """Select articles by their ids, and what belongs to them; ids of no article are ignored.

        >>> graph = build("seeds")
        >>> len(graph.select(graph.find("ferry")["id"]))
        8
        """
        from topicgraph.query.selection import check_ids

        return self._select(check_ids(articles))

    def _select(self, articles: list[str], others: list[str] | None = None) -> TopicGraph:
        from topicgraph.query.selection import select_articles

        if self._shards is None:
            full = self._full_tables or self.tables
            return TopicGraph(select_articles(self.tables, articles, others), full)
        # Of a build of shards, those are loaded who covered the same stories.
        together = self.database.articles_of_same_stories(articles)
        part = saved_graph.load_part(self.tables, self._shards, together)
        return TopicGraph(select_articles(part, articles, others), select_articles(part, together))

    def stories(self, *, min_providers: int = 2) -> Answers[Story]:
        """List the stories that at least `min_providers` outlets covered, most outlets first.

        The articles of a story are in order of time.

        >>> all(len(story.providers) >= 2 for story in build("seeds").stories())
        True
        """
        check_int("min_providers", min_providers, least=0)
        return Answers(Story, list_stories(self.database, min_providers))

    def storylines(self) -> Answers[Storyline]:
        """List the storylines: stories that follow one another over weeks on the same matter.

        They are joined only if they mention the same rare subjects and say the same in other words,
        beyond what chance gives in this folder; most folders of a few weeks have none.

        Returns:
            The storylines in order of their first story; printed, each names its stories and says
            why they follow one another.

        >>> build("seeds").storylines()
        0 storylines
        """
        return Answers(Storyline, list_storylines(self.database))

    def story(self, name: str) -> StoryReport:
        """Return a report on one story: its articles in order of time, sources, who was first.

        Args:
            name: The id of the story, its headline, or the id, URL or headline of any member.

        Returns:
            A `StoryReport`. `print` shows it as text, a notebook as the coverage card. Its
            `missing_outlets` are the outlets without an article on it; with `doubtful_outlets` that
            is not certain.

        Raises:
            NotFound, Ambiguous: no story, or several stories, match.

        >>> story = build("seeds").story("Don't scowl on the ferry! Spy cams are rating your mood")
        >>> story.name
        'Port Elsing ferry terminal tested emotion-reading cameras on travellers'
        """
        number = self._lookup.story(name)
        if number is None:
            raise NotFound("story", name, ["the article is in no story"])
        return report_story(self.database, number, self._find_outlets_without)

    def _find_outlets_without(self, story: str) -> list[MissingOutlet]:
        from topicgraph.compare.story_gaps import list_outlets_without

        return list_outlets_without(self._full_tables or self.tables, story)

    def project(self, side: str, *, weight: str = "stories") -> Projection:
        """Join outlets, topics or articles by how much they share, as a weighted `networkx.Graph`.

        Args:
            side: "provider", "topic" or "article".
            weight: What is counted: "stories", "topics", "articles" or "providers".

        Returns:
            A graph; its `.backbone(alpha=.05)` keeps the statistically significant edges.

        Raises:
            ArgumentError: any other word.

        >>> shared = build("seeds").project("provider", weight="topics")
        >>> shared["provider:nypost.com"]["provider:civilsignal.example"]["weight"]
        1
        """
        from topicgraph.query.networkx_view import project

        return project(self.tables, side, weight)

    def explain(self, a: str, b: str | None = None) -> Explanation:
        """Explain what something is and why, or how two things are connected.

        Args:
            a: An article, outlet, subject or topic: its URLs, spellings, and the rules that
                applied. Or a story, by its id: who was first and how its articles belong to it.
                If several things have that name, the second line lists the ids of the others.
            b: Another one: whether the two are the same, connected, or neither.

        Returns:
            The reasons; `print` shows one in each line.

        >>> print(build("seeds").explain("Lantern Online"))
        Lantern Online is provider:thedailylantern.example
        ...
        """
        if is_story_id(b):
            a, b = str(b), a
        if is_story_id(a):
            return self._explain_story(a, b)
        first = self._lookup.anything(a)
        others = self._lookup.others_named(a, first)
        if b is None:
            return explain_one(self.database, first, a, others)
        second = self._lookup.anything(b)
        both = others, self._lookup.others_named(b, second)
        return explain_two(self.database, self._paths, (first, second), (a, b), both)

    def _explain_story(self, story: str, other: str | None) -> Explanation:
        report = self.story(story)
        if other is None:
            return explain_story(self.database, report)
        thing = self.story(other) if is_story_id(other) else self._lookup.anything(other)
        return explain_story_and(self.database, self._paths, report, thing)

    def compare(
        self,
        *providers: str,
        by: str | None = None,
        **parameters: Unpack[GivenParameters],
    ) -> Comparison:
        """Compare outlets: share, topics, words, stories, who was first, blindspots, time.

        Any selection can be compared: `graph.filter(topic=…).compare(…)` counts the selection, but
        who else covered its stories, and when, is taken from the full graph. If an argument is not
        given, its value in the section `compare` of `topicgraph.yaml` is used, or else the default
        in brackets.

        Args:
            providers: Two or more outlets, or groups of `topicgraph.yaml`, by name. One is compared
                with all the rest; none means every outlet with enough articles.
            by: An attribute of outlets, a column of `outlets.csv` such as "country", or "edition":
                all outlets of one value count as one. `providers` are then values, if any.
            parameters: What a researcher chooses, by name.
                `minimum`: how many independent articles are enough for an outlet (5).
                `alpha`: a finding has a corrected p-value of at most this (.05).
                `least_n`: a statement on fewer articles or stories is no finding (5; not less).
                `least_effect`: it must be so many times the least effect of its measure (1).
                `window`: within how many hours an article follows another: one number (up to), or
                two (from, to) (.1 to 36).
                `peak_window`: the peak of a story is in the period of this many hours with most of
                its articles (6).
                `biggest_stories`: how many of the biggest stories `positions` looks at (20).
                `burst_ratio`: in a burst an outlet has so many times its usual part (2).
                `min_labelled`: attention to topics is tested where this part has any (.5).
                `prior_size`: how many terms the prior is worth that ranks words (500).
                `word_stories`: a finding names a word only if used on so many stories (8).
                `similarity`: similar articles with a lower score do not count as similar (0).
                `step`: the step of timelines: "day", "week", "month" or "auto" ("auto").
                `zone`: the time zone in which days, weeks and months begin ("UTC").
                `seed`: the seed of the random number generator.
                `stop_words`: words to leave out of the comparison of words.

        Raises:
            NotFound, Ambiguous, ArgumentError: a name is unknown, is ambiguous, or means the same
                as another.

        >>> build("seeds").compare("Evening Spark", "Harbour Wire").share.height
        2
        >>> build("seeds").compare("tabloids", "general news").share["name"].to_list()
        ['tabloids', 'general news']
        """
        from topicgraph.compare import compare
        from topicgraph.compare.groups import find_values

        full = self._full_tables
        lookup = self._lookup if full is None else Lookup(create_in_memory(full))
        if by is None:
            ids = [lookup.outlet_or_group(name) for name in providers]
        else:
            by = check_text("by", by, "an attribute of outlets, such as country")
            ids = find_values(full or self.tables, by, providers)
        for place, id_ in enumerate(ids):
            if id_ in ids[:place]:
                raise ArgumentError(
                    f'"{providers[ids.index(id_)]}" and "{providers[place]}" are the same: {id_}'
                )
        return compare(
            full or self.tables,
            ids,
            selection=None if full is None else self.articles["id"],
            by=by,
            **parameters,
        )

    def review(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        sample: int = 25,
        seed: int = 0,
        kinds: Iterable[str] | None = None,
    ) -> Review:
        """Draw a random sample of the results, for readers to judge.

        Firsts, pairs of articles in one story, similar edges and copies come in random order and
        without scores. The resulting precision is that of this folder. `topicgraph review` asks in
        the terminal. A build uses the file of judgements if it is next to the articles, with the
        name `judgements.csv`.

        Args:
            path: A file of earlier judgements, if there is one.
            sample: How many of each kind.
            seed: The same seed gives the same sample.
            kinds: Some of "first", "pair", "similar", "copy".

        Raises:
            ArgumentError: no such kind.
            ReadError: the file is no file of judgements.

        >>> review = build("seeds").review(sample=2, kinds=["copy"])
        >>> review.judge(review.items[0], "yes", coder="Ann")
        >>> review.figures()[0]["precision"]
        1.0
        """
        from topicgraph.query.review import make_review

        return make_review(self.database, path, sample=sample, seed=seed, kinds=kinds)

    def evaluate(self, *, label: str | None = None, embeddings: str | None = None) -> Evaluation:
        """Measure how well related articles are found in this corpus.

        The `related` links of the files are hidden, searched for, and compared with the result.

        Args:
            label: A field of the articles that holds each one's true story: measures the stories
                as well. By default `story`, where articles have it.
            embeddings: Compare titles with a model as well; see `build`.

        Returns:
            Printed, a table of P@1, P@5, recall@10 and MAP beside simpler methods, with 95 %
            intervals.

        Raises:
            ArgumentError: no article has the field.

        >>> build("seeds").evaluate().related["method"].to_list()[0]
        'topicgraph'
        """
        from topicgraph.pipeline import check_model
        from topicgraph.relate.evaluate import evaluate

        if label is not None:
            check_text("label", label, "the name of a field")
        return evaluate(self.tables, label, check_model(embeddings))


def build(
    *sources: Any,
    previous: TopicGraph | None = None,
    embeddings: str | None = None,
    subjects: bool = True,
    strict: bool = False,
    use_settings: bool = True,
    outlets: str | os.PathLike[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
    **fields: str,
) -> TopicGraph:
    """Read articles from folders and files, resolve outlets, and relate the articles.

    A bad file never stops a build: see `TopicGraph.problems`.

    Args:
        *sources: Folders, files of any format that docs/sources.md lists, and data frames (pandas,
            Polars, Arrow); or one `Corpus`.
        previous: The graph of an earlier build; a story keeps its id if most of it is the same.
        embeddings: Compare titles with a model as well: "wordllama" (installed by the extra
            `embeddings`) or the folder of a model; nothing is downloaded.
        subjects: Extract the names and phrases that titles and excerpts mention.
        strict: Raise `ReadError` for the first problem.
        use_settings: Use the `topicgraph.yaml` in a folder, even if a stranger wrote it.
        outlets: A CSV file about outlets (`domain`, `name` and any other columns), or OPML.
        progress: Called with the number of files read so far, and of all files.
        **fields: The column or key that holds a field, e.g. `title="judul"`.

    Returns:
        A `TopicGraph`.

    >>> build("seeds/000_5bda54a73f1cc96e.txt").articles["held"].to_list()
    [False, True]
    """
    from topicgraph import pipeline
    from topicgraph.sources.corpus import Corpus, check_fields
    from topicgraph.sources.folder import scan_folder

    source = sources[0] if len(sources) == 1 else None
    if not isinstance(source, Corpus):
        names = check_fields(fields)
        source = scan_folder(*sources, use_settings=use_settings, fields=names, outlets=outlets)
    tables = pipeline.build(
        source,
        previous=None if previous is None else checked(previous).tables,
        embeddings=pipeline.check_model(embeddings),
        subjects=subjects,
        strict=strict,
        progress=progress,
    )
    return TopicGraph(tables)


def demo() -> TopicGraph:
    """Build the graph of the demo corpus, which comes with topicgraph.

    Returns:
        The graph of articles from a made-up country, and of one real article.

    >>> len(demo())
    66
    """
    from topicgraph.sources.demo import find_demo

    return build(find_demo())


def load(folder: str | os.PathLike[str]) -> TopicGraph:
    """Load the graph that `save` (or `topicgraph build`) wrote into a folder.

    Raises:
        ReadError: nothing is saved there, or it is damaged or of another version; the message says
            what to do.

    >>> import tempfile
    >>> folder = tempfile.mkdtemp()
    >>> _ = save(build("seeds"), folder)
    >>> load(folder).articles.equals(build("seeds").articles)
    True
    """
    return TopicGraph._from_database(saved_graph.open_saved(folder))


def save(graph: TopicGraph, folder: str | os.PathLike[str]) -> FilePath:
    """Write a graph into a folder: `graph.sqlite`, and the four tables as Parquet.

    Atomic, and the same graph gives the same bytes. Other files in the folder are not touched.

    Returns:
        The path of the database.

    Raises:
        WriteError: the folder cannot be written to, or another program's file has one of our names.

    >>> import tempfile
    >>> save(build("seeds"), tempfile.mkdtemp()).name
    'graph.sqlite'
    """
    from topicgraph.store import output_writer

    return output_writer.save(checked(graph).tables, folder)


def checked(graph: object) -> TopicGraph:
    """Return `graph` if it is one; otherwise raise `ArgumentError`."""
    if not isinstance(graph, TopicGraph):
        raise invalid_argument("graph", graph, "a TopicGraph, as build and load give")
    return graph
