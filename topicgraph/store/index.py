"""What makes a question quick: nodes by number, the adjacency of the edges, words, titles,
addresses and stories → rows.

A node's number is its row: the articles first, then the outlets, then the topics. Of saved tables
an index is read from its files (`saved`), of others it is worked out when first asked for; `of`
gives the one or the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import Any, NamedTuple, cast

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.identity import urls
from topicgraph.model import ARTICLE_KINDS
from topicgraph.store import adjacency
from topicgraph.store.tables import Tables
from topicgraph.text import title_key

Numbers = NDArray[Any]
NODES = ("articles", "providers", "topics")
CHUNK = 50_000
"""So many articles are taken apart into words at once: enough for speed, few enough for memory."""

TOKEN = r"[\p{L}\p{N}]+"


class Words(NamedTuple):
    """Every word of the titles and excerpts, in order, and where it stands: word `w` in
    `places[starts[w]:starts[w + 1]]`, each the row of an article times two, plus one where the word
    is in its title."""

    words: pl.Series
    starts: Numbers
    places: Numbers


class Stories(NamedTuple):
    """Every story, the one with most outlets first (then: more articles, the earlier, by id):
    `title`, the row of the article that names it, `outlets`, `first` and `last`; its articles in
    time order are the rows `members[starts[n]:starts[n + 1]]`."""

    table: pl.DataFrame
    starts: Numbers
    members: Numbers

    @property
    def sizes(self) -> Numbers:
        """How many articles each has."""
        return np.diff(self.starts)


class Index:
    """The indexes of some tables; each is made when first asked for."""

    def __init__(self, tables: Tables) -> None:
        self.tables = (
            tables.but()
        )  # a copy of its own, so that they and their index are no circle that keeps files open

    @cached_property
    def heights(self) -> tuple[int, int, int]:
        """How many articles, outlets and topics there are."""
        articles, providers, topics = (self.tables.columns(name, "id").height for name in NODES)
        return articles, providers, topics

    @cached_property
    def ids(self) -> tuple[pl.Series, ...]:
        """The ids of the articles, outlets and topics."""
        return tuple(self.tables.columns(name, "id")["id"] for name in NODES)

    @cached_property
    def csr(self) -> adjacency.CSR:
        """The adjacency of all edges."""
        return adjacency.adjacency(sum(self.heights), *self.ends)

    @cached_property
    def ends(self) -> tuple[Numbers, Numbers]:
        """Source and target of each edge, as node numbers."""
        numbers = pl.DataFrame({"id": pl.concat(self.ids), "number": np.arange(sum(self.heights))})

        def numbered(end: str) -> Numbers:
            named = self.tables.columns("edges", end).rename({end: "id"})
            found = named.join(numbers, on="id", how="left", maintain_order="left")["number"]
            return found.cast(pl.Int64).to_numpy()

        return numbered("source"), numbered("target")

    @cached_property
    def words(self) -> Words | None:
        """The words of all articles; None where looking through the texts is as quick as making
        this."""
        return None

    @cached_property
    def titles(self) -> tuple[Numbers, Numbers]:
        """Every title of every article in order of its key (`title_key`): the article's row, and
        which of its titles."""
        return title_order(self.tables)

    @cached_property
    def addresses(self) -> tuple[pl.Series, Numbers]:
        """The addresses (`urls.canonicalize`) of articles, other than their ids tell, in order, and
        the row of the article of each."""
        found = other_addresses(self.tables)
        return found["address"], found["row"].to_numpy()

    @cached_property
    def stories(self) -> Stories:
        """All stories, in the order in which they are listed."""
        return stories_of(self.tables, self.ends)

    def number(self, id_: str) -> int | None:
        """The number of the node of that id, if there is one."""
        before = 0
        for ids in self.ids:
            place = bisect_left(cast("Sequence[str]", ids), id_)
            if place < len(ids) and ids[place] == id_:
                return before + place
            before += len(ids)
        return None

    def row(self, number: int) -> tuple[int, int]:
        """The table (0 articles, 1 outlets, 2 topics) and the row of a node."""
        for table, height in enumerate(self.heights):
            if number < height:
                return table, number
            number -= height
        raise IndexError(number)

    def id(self, number: int) -> str:
        """The id of a node."""
        table, row = self.row(number)
        return str(self.ids[table][row])

    def edges_of(self, id_: str) -> pl.DataFrame:
        """The edges of a node, in the order of the edges table."""
        number = self.number(id_)
        if number is None:
            return self.tables.edges.clear()
        return self.edge_rows(np.sort(adjacency.neighbours(self.csr, number)[1]))

    def edge_rows(self, edges: Numbers) -> pl.DataFrame:
        """Some rows of the edges table."""
        return self.tables.rows("edges", edges)

    def titled(self, name: str) -> list[int]:
        """The rows of the articles with a title that is the same but for case, accents and
        punctuation."""
        rows, places = self.titles
        said = self.tables.columns("articles", "titles")["titles"]

        def key(entry: int) -> str:
            return title_key(said[int(rows[entry])][int(places[entry])])

        wanted, found = title_key(name), set[int]()
        entry = bisect_left(range(len(rows)), wanted, key=key) if wanted else len(rows)
        while entry < len(rows) and key(entry) == wanted:
            found.add(int(rows[entry]))
            entry += 1
        return sorted(found)

    def addressed(self, url: str) -> int | None:
        """The row of the article that an address leads to."""
        address = urls.canonicalize(url)
        if address is None:
            return None
        number = self.number(f"article:{address}")
        if number is not None:
            return number
        known, rows = self.addresses
        place = bisect_left(cast("Sequence[str]", known), address)
        return int(rows[place]) if place < len(known) and known[place] == address else None


def of(tables: Tables) -> Index:
    """The index of some tables: the one saved beside them, else one that is kept with them."""
    index = tables.__dict__.get("index")
    if index is None:
        index = Index(tables)
        object.__setattr__(
            tables, "index", index
        )  # kept with the tables it is of, which never change
    return cast(Index, index)


def folded(column: pl.Expr) -> pl.Expr:
    """Texts without regard to case and accents."""
    return (
        column.str.to_lowercase()
        .str.normalize("NFKD")
        .str.replace_all(r"\p{M}|['’`´]", "")
        .str.replace_all("ß", "ss", literal=True)
    )


def words_of(articles: pl.DataFrame) -> Words:
    """Every word of the titles and excerpts.

    >>> found = words_of(pl.DataFrame({"title": ["A cat", "Cats"], "excerpt": ["", "a dog"]}))
    >>> found.words.to_list(), found.starts.tolist(), found.places.tolist()
    (['a', 'cat', 'cats', 'dog'], [0, 2, 3, 4, 5], [1, 2, 1, 3, 2])
    """
    from scipy import sparse

    kind, parts = pl.Categorical(pl.Categories.random()), list[pl.DataFrame]()
    for chunk in articles.select("title", "excerpt").with_row_index("row").iter_slices(CHUNK):
        parts.append(_places(chunk, kind))
    said = (
        pl.concat(parts)
        if parts
        else pl.DataFrame(schema={"row": pl.UInt32, "word": kind, "titled": pl.UInt8})
    )
    known = (
        said["word"]
        .unique()
        .to_frame()
        .select(word=pl.col("word").cast(pl.String), code=pl.col("word").to_physical())
        .sort("word")
    )
    words, codes = known["word"], known["code"].to_numpy()
    ranks = np.empty(codes.max(initial=0) + 1, np.int32)
    ranks[codes] = np.arange(len(codes), dtype=np.int32)
    columns, rows = (
        ranks[said["word"].to_physical().to_numpy()],
        said["row"].to_numpy().astype(np.int32),
    )
    titled = said["titled"].to_numpy().astype(np.uint32)
    del said, parts
    # from rows to words: a counting sort, linear
    grid = sparse.coo_matrix((titled, (rows, columns)), shape=(articles.height, len(words))).tocsc()
    grid.sort_indices()
    return Words(
        words, grid.indptr.astype(np.int64), (grid.indices.astype(np.uint32) << 1) | grid.data
    )


def _places(chunk: pl.DataFrame, kind: pl.Categorical) -> pl.DataFrame:
    """Each word of some articles once an article, and whether it is in the title."""

    def split(column: str, titled: int) -> pl.DataFrame:
        told = chunk.select("row", word=folded(pl.col(column)).str.extract_all(TOKEN))
        told = told.filter(pl.col("word").list.len() > 0).explode("word", empty_as_null=False)
        return told.select("row", pl.col("word").cast(kind), titled=pl.lit(titled, pl.UInt8))

    return (
        pl.concat([split("title", 1), split("excerpt", 0)])
        .group_by("row", "word")
        .agg(pl.col("titled").max())
    )


def title_order(tables: Tables) -> tuple[Numbers, Numbers]:
    """The titles of all articles in order of their keys; see `Index.titles`."""
    told = (
        tables.columns("articles", "titles")
        .with_row_index("row")
        .filter(pl.col("titles").list.len() > 0)
    )
    told = told.with_columns(
        place=pl.int_ranges(pl.col("titles").list.len(), dtype=pl.UInt32)
    ).explode("titles", "place", empty_as_null=False)
    keyed = (
        told.select("row", "place", key=_title_keys(told["titles"]))
        .filter(pl.col("key") != "")
        .sort("key", "row", "place")
    )
    return keyed["row"].to_numpy(), keyed["place"].to_numpy()


def _title_keys(titles: pl.Series) -> pl.Series:
    """`title_key` of each title; at once for those in ASCII, of which it leaves letters and
    digits."""
    if titles.is_empty():
        return titles
    plain = (
        titles.str.to_lowercase()
        .str.replace_all(r"['`]", "")
        .str.replace_all("[^a-z0-9]+", " ")
        .str.strip_chars(" ")
    )
    special = titles.str.contains(r"[^\x00-\x7f]").arg_true()
    return (
        plain.scatter(special, [title_key(title) for title in titles.gather(special)])
        if len(special)
        else plain
    )


def other_addresses(tables: Tables) -> pl.DataFrame:
    """`address, row`: the canonical addresses of articles, but for those that their ids tell; a
    held article goes before a stub."""
    told = tables.columns("articles", "id", "held", "urls").with_row_index("row")
    told = told.filter(pl.col("urls").list.len() > 0).explode("urls", empty_as_null=False)
    own = pl.col("id").str.strip_prefix("article:https://")
    bare = pl.col("urls").str.strip_prefix("https://").str.strip_prefix("www.")
    # an id is an address in its canonical form, and so with "www." before it or "/", "/amp/" behind
    # it: nine in ten need no closer look
    usual = pl.any_horizontal(
        [bare == own + end for end in ("", "/", "/amp/", "/amp")]
    ) & ~own.str.contains(r"[?#]")
    rest = told.filter(~usual)
    rest = rest.with_columns(
        address=pl.Series([urls.canonicalize(url) for url in rest["urls"]], dtype=pl.String)
    ).drop_nulls("address")
    rest = rest.filter("article:" + pl.col("address") != pl.col("id"))
    return (
        rest.sort("address", "held", "row", descending=[False, True, False])
        .unique("address", keep="first", maintain_order=True)
        .select("address", "row")
    )


def stories_of(tables: Tables, ends: tuple[Numbers, Numbers]) -> Stories:
    """The stories of the articles; `ends` are those of the edges."""
    told = tables.columns("articles", "story", "provider", "published").with_columns(
        central=_centrality(tables, ends)
    )
    told = told.with_row_index("row").drop_nulls("story").sort("published", "row", nulls_last=True)
    grouped = told.group_by("story", maintain_order=True).agg(
        "row",
        title=pl.col("row").filter(pl.col("central") == pl.col("central").max()).first(),
        outlets=pl.col("provider").drop_nulls().n_unique(),
        articles=pl.len(),
        first=pl.col("published").min(),
        last=pl.col("published").max(),
    )
    order = grouped.sort(
        "outlets",
        "articles",
        "first",
        "story",
        descending=[True, True, False, False],
        nulls_last=True,
    )
    starts = np.concatenate([[0], np.cumsum(order["articles"].to_numpy())]).astype(np.int64)
    return Stories(
        order.select("title", "outlets", "first", "last"),
        starts,
        order["row"].explode(empty_as_null=False).to_numpy(),
    )


def _centrality(tables: Tables, ends: tuple[Numbers, Numbers]) -> pl.Series:
    """How strongly each article is linked to others of its own story, by its row."""
    source, target = ends
    told = tables.columns("edges", "kind", "weight")
    story = tables.columns("articles", "story")["story"].rank("dense").fill_null(0).to_numpy()
    pairs = np.flatnonzero(told["kind"].is_in(ARTICLE_KINDS).to_numpy())
    one, other = source[pairs].astype(np.int64), target[pairs].astype(np.int64)
    inside = (story[one] == story[other]) & (story[one] > 0)
    both, weights = (
        np.concatenate([one[inside], other[inside]]),
        told["weight"].to_numpy()[pairs[inside]],
    )
    return pl.Series(
        np.bincount(both, np.concatenate([weights, weights]), minlength=len(story)),
        dtype=pl.Float64,
    )


def matches(words: Words, word: str, inside: bool) -> Numbers:
    """The places of a word: of all that begin with it (of three letters or less: of it), or, where
    words are not told apart by spaces (`inside`), of all that have it in them."""
    said = cast("Sequence[str]", words.words)
    if inside:
        hits = words.words.str.contains(word, literal=True).arg_true()
        return np.concatenate(
            [words.places[words.starts[hit] : words.starts[hit + 1]] for hit in hits]
            or [words.places[:0]]
        )
    low = bisect_left(said, word)
    high = (
        bisect_left(said, word + "\U0010ffff", low)
        if len(word) > 3
        else low + (low < len(said) and said[low] == word)
    )
    return words.places[words.starts[low] : words.starts[high]]
