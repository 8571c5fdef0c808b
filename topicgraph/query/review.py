"""A reader's review of what was found: a random sample, judged, and how often we were right.

Items are asked in random order and without our scores, so that nothing hints at the answer. What
was judged is kept in a CSV that a second coder can fill as well, and that a later build follows.

Source: K. Krippendorff, "Content Analysis", 2004, chapter 11 (alpha for nominal data, with gaps).
"""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from topicgraph.errors import ArgumentError, ReadError, check_int, check_path, check_text
from topicgraph.model import Article, Shown, when
from topicgraph.query.first_scope import describe_first_scope
from topicgraph.query.story import read_article
from topicgraph.sources.judgements import (
    COLUMNS,
    KINDS,
    VERDICTS,
    Judgement,
    Key,
    latest,
    majority,
    parse_judgements,
)
from topicgraph.store.atomic import write_atomically
from topicgraph.store.csv_text import CsvOptions, csv_bytes
from topicgraph.store.database import Database

QUESTIONS = {
    "first": "Is this the first report{among} of the story “{story}”?",
    "pair": "Are these two about one event?",
    "similar": "Are these two on the same matter?",
    "copy": "Is the first of these a copy, or a later version, of the second?",
}

MAX_EXCERPT = 300
"""Characters of an excerpt that are shown."""

MAX_LATER = 4
"""Articles of a story that are shown after the one that was first."""


@dataclass(frozen=True, slots=True)
class Item(Shown):
    """One thing to judge: its kind, a and b (see `sources.judgements.KINDS`), and what is shown."""

    kind: str
    a: str
    b: str
    question: str
    lines: tuple[str, ...]
    titles: tuple[str, str]

    @property
    def key(self) -> Key:
        """What is judged, as in the file of judgements."""
        return Judgement(self.kind, self.a, self.b, "unsure").key

    def __str__(self) -> str:
        return "\n".join([self.question, *self.lines])


class Review(Shown):
    """A sample of what was found, and what coders say of it.

    Made by `TopicGraph.review`. `judge` takes one verdict, `figures` gives the precision of each
    kind with its interval, `agreement` Krippendorff's alpha, `save` writes the file.

    >>> import topicgraph as tg
    >>> review = tg.demo().review(sample=3)
    >>> review.judge(review.items[0], "yes", coder="Ann")
    >>> print(review)
    12 items to judge, 1 judged
    first: 1 of 1 right, 100% (21% to 100%), 0 unsure
    >>> len(review.open_items("Ann")), len(review.judgements()), review.figures()[0]["right"]
    (11, 1, 1)
    >>> review.agreement()["first"], review.to_dict()["items"][0]["kind"]
    (None, 'first')
    >>> import tempfile
    >>> review.save(tempfile.mkdtemp() + "/judgements.csv").name
    'judgements.csv'
    """

    def __init__(self, items: Sequence[Item], judgements: Iterable[Judgement] = ()) -> None:
        """Start a review.

        Args:
            items: What to judge, in the order in which it is asked.
            judgements: What was judged before.
        """
        self.items = tuple(items)
        self._verdicts = latest(judgements)

    def judge(self, item: Item, verdict: str, coder: str = "") -> None:
        """Take the verdict of a coder on an item: "yes", "no" or "unsure".

        Raises:
            ArgumentError: it is another word.
        """
        if verdict not in VERDICTS:
            raise ArgumentError(f'verdict "{verdict}": want {", ".join(VERDICTS)}')
        self._verdicts.setdefault(item.key, {})[check_text("coder", coder)] = verdict

    def open_items(self, coder: str = "") -> list[Item]:
        """List the items that a coder has not judged yet."""
        return [item for item in self.items if coder not in self._verdicts.get(item.key, {})]

    def judgements(self) -> list[Judgement]:
        """List every judgement, in order of what is judged and of the coders."""
        return [
            Judgement(*key, verdict, coder)
            for key, verdicts in sorted(self._verdicts.items())
            for coder, verdict in sorted(verdicts.items())
        ]

    def figures(self) -> list[dict[str, Any]]:
        """Return for each kind how often it was right: the precision, with its interval.

        An item counts with what most coders say; where they are divided or unsure it is no part of
        the precision. The interval is the 95 % Wilson interval.
        """
        decided: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
        for key, verdicts in self._verdicts.items():
            decided[key[0]][majority(verdicts.values())] += 1
        alphas = self.agreement()
        rows = []
        for kind, counts in decided.items():
            yes, no = counts["yes"], counts["no"]
            low, high = _wilson(yes, yes + no)
            rows.append({
                "kind": kind, "judged": sum(counts.values()), "right": yes, "wrong": no,
                "unsure": counts["unsure"], "precision": yes / (yes + no) if yes + no else None,
                "low": low, "high": high, "alpha": alphas[kind],
            })  # fmt: skip
        return [row for row in rows if row["judged"]]

    def agreement(self) -> dict[str, float | None]:
        """Return Krippendorff's alpha of each kind; None where no two coders judged one item.

        "Unsure" counts as no judgement.
        """
        units: dict[str, list[list[str]]] = {kind: [] for kind in KINDS}
        for key, verdicts in self._verdicts.items():
            units[key[0]].append([one for one in verdicts.values() if one != "unsure"])
        return {kind: krippendorff_alpha(values) for kind, values in units.items()}

    def to_dict(self) -> dict[str, Any]:
        """Return items, judgements and figures as JSON-ready lists."""
        return {
            "items": [item.to_dict() for item in self.items],
            "judgements": [judgement._asdict() for judgement in self.judgements()],
            "figures": self.figures(),
        }

    def __repr__(self) -> str:
        lines = [f"{len(self.items)} items to judge, {len(self._verdicts)} judged"]
        for row in self.figures():
            if row["precision"] is None:
                lines.append(f"{row['kind']}: {row['unsure']} unsure")
                continue
            alpha = "" if row["alpha"] is None else f", alpha {row['alpha']:.2f}"
            lines.append(
                f"{row['kind']}: {row['right']} of {row['right'] + row['wrong']} right,"
                f" {row['precision']:.0%} ({row['low']:.0%} to {row['high']:.0%}),"
                f" {row['unsure']} unsure{alpha}"
            )
        return "\n".join(lines)

    __str__ = __repr__

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file of judgements: those made, and a line without verdict for every open item.

        A second coder copies the file, empties the verdicts, and fills in the own name; several
        files can be given in `topicgraph.yaml`.
        """
        by_key = {item.key: item for item in self.items}
        rows = [_file_row(one, by_key.get(one.key)) for one in self.judgements()]
        rows += [
            _file_row(Judgement(item.kind, item.a, item.b, ""), item)
            for item in self.items
            if item.key not in self._verdicts
        ]
        return write_atomically(path, csv_bytes(rows, COLUMNS, CsvOptions()))


def _file_row(judgement: Judgement, item: Item | None) -> dict[str, str]:
    shown = {"question": item.question, "a_title": item.titles[0], "b_title": item.titles[1]} \
        if item else {"question": "", "a_title": "", "b_title": ""}  # fmt: skip
    return {**judgement._asdict(), **shown}


def _wilson(successes: int, n: int) -> tuple[float | None, float | None]:
    if not n:
        return None, None
    from topicgraph.intervals import wilson_interval  # it loads NumPy

    low, high = wilson_interval([successes], [n])
    return float(low[0]), float(high[0])


def krippendorff_alpha(units: Iterable[Sequence[str]]) -> float | None:
    """Return Krippendorff's alpha of nominal values; None where no unit has two.

    Args:
        units: The values that coders gave to each unit.

    Returns:
        1 for full agreement, 0 for what chance gives, less for systematic disagreement.

    >>> krippendorff_alpha([["yes", "yes"], ["no", "no"], ["yes"]])
    1.0
    >>> krippendorff_alpha([["yes"]])
    """
    counts = [Counter(values) for values in units]
    counts = [count for count in counts if count.total() > 1]
    if not counts:
        return None
    totals: Counter[str] = Counter()
    disagreement = 0.0
    for count in counts:
        n = count.total()
        totals.update(count)
        # Pairs of different values within a unit, each unit with the weight of its values.
        disagreement += sum(k * (n - k) for k in count.values()) / (n - 1)
    n = totals.total()
    expected = sum(k * (n - k) for k in totals.values()) / (n - 1)
    return 1.0 if not expected else 1 - disagreement / expected


# --- the sample


def make_review(
    database: Database,
    path: str | os.PathLike[str] | None,
    *,
    sample: int,
    seed: int,
    kinds: Iterable[str] | None,
) -> Review:
    """Draw a sample; see `TopicGraph.review`."""
    check_int("sample", sample, least=1)
    check_int("seed", seed, least=0)
    chosen = _check_kinds(kinds)
    keys: list[Key] = []
    for kind in chosen:
        found = _find_keys(database, kind)
        keys += random.Random(f"{seed} {kind}").sample(found, min(sample, len(found)))
    random.Random(seed).shuffle(keys)
    items = [_make_item(database, key) for key in keys]
    return Review(items, [] if path is None else read_judgements(path))


def _check_kinds(kinds: Iterable[str] | None) -> tuple[str, ...]:
    if kinds is None:
        return KINDS
    if isinstance(kinds, str):
        kinds = (kinds,)
    if not isinstance(kinds, Iterable):
        raise ArgumentError(f"kinds={kinds!r}: want some of {', '.join(KINDS)}")
    listed = tuple(kinds)
    for kind in listed:
        if kind not in KINDS:
            raise ArgumentError(f"kinds={kind!r}: want some of {', '.join(KINDS)}")
    return listed


def read_judgements(path: str | os.PathLike[str]) -> list[Judgement]:
    """Read a file of judgements; one that is not there has none.

    Raises:
        ReadError: it is no such file; names the line.
    """
    name = check_path("path", path, "the path of a file of judgements")
    try:
        raw = Path(name).read_bytes() if os.path.lexists(name) else b""
    except (OSError, ValueError) as error:
        raise ReadError(str(name), problem=f"cannot be read ({error})") from None
    if not raw.strip():
        return []
    judgements, troubles = parse_judgements(raw)
    for line, message in troubles:
        raise ReadError(str(name), line, problem=message, hint="mend or remove the line")
    return judgements


def _find_keys(database: Database, kind: str) -> list[Key]:
    """List everything of a kind that was found, in one order."""
    if kind == "first":
        figures = database.story_figures()
        return sorted(("first", row["first"], id_) for id_, row in figures.items() if row["first"])
    if kind == "pair":
        stories = [row.number for row in database.stories(min_articles=2)]
        return sorted(
            ("pair", *sorted((a, b)))  # type: ignore[misc]
            for members in database.story_members(stories).values()
            for ids in [sorted(id_ for id_, _, held in members if held)[:MAX_MEMBERS]]
            for place, a in enumerate(ids)
            for b in ids[place + 1 :]
        )
    edges = ("copy_of", "update_of") if kind == "copy" else ("similar",)
    return sorted(Judgement(kind, a, b, "").key for a, b in database.edge_ends(edges))


MAX_MEMBERS = 200
"""Articles of one story whose pairs are drawn from, so that one story does not fill memory."""


def _make_item(database: Database, key: Key) -> Item:
    kind, a, b = key
    first = _article(database, a)
    if kind == "first":
        number = database.find_story(b)
        story = "" if number is None else database.story(number).name
        among = "" if number is None else _describe_scope(database, number, a)
        titles, articles = (first.title, story), [first]
        later = [] if number is None else _list_later(database, number, first)
    else:
        second, story, among = _article(database, b), "", ""
        titles, articles, later = (first.title, second.title), [first, second], []
    names = database.provider_ids()
    lines = [
        *(_describe(article, names) for article in articles),
        *(f"then {_describe(article, names)}" for article in later),
    ]
    return Item(kind, a, b, QUESTIONS[kind].format(story=story, among=among), tuple(lines), titles)


def _list_later(database: Database, story: int, first: Article) -> list[Article]:
    """List the next held articles of other outlets in a story, with which a first is compared."""
    articles = (read_article(database, node) for node in database.nodes_of_story(story))
    others = [
        article
        for article in articles
        if article.held and article.published and article.provider != first.provider
    ]
    return sorted(others, key=lambda one: (one.published, one.id))[:MAX_LATER]


def _describe_scope(database: Database, story: int, first: str) -> str:
    """Say among which articles the first of a story is the first, where it is not all."""
    articles = database.articles(database.nodes_of_story(story))
    leaders = [article for article in articles if article["id"] == first]
    among = describe_first_scope(leaders, articles, database.languages_of_day)
    return f" among {among}" if among else ""


def _article(database: Database, id_: str) -> Article:
    node = database.find_node(id_)
    if node is None:
        raise database.damage()
    return read_article(database, node)


def _describe(article: Article, names: Mapping[str, str]) -> str:
    outlet = names.get(article.provider or article.carrier or "", "outlet unknown")
    excerpt = article.excerpt[:MAX_EXCERPT]
    return f"{when(article.published, article.precision)}  {outlet}: {article.title}" + (
        f"\n    {excerpt}" if excerpt else ""
    )
