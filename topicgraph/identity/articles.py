"""Which files and which `related` entries are the same article, and what each article's id is.

Files of one outlet with a URL in common are one article, if title or day agree as well; files
without a URL are one if outlet, day and title agree, and without an outlet if day, title and text
agree. A `related` entry is the article that has its URL; an entry without a URL is the article with
its title and outlet; any other is a stub. Every merge of files is recorded with its reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from topicgraph.identity.grouping import Grouping, ResolvedArticle
from topicgraph.identity.outlet_rules import Label, Verdict
from topicgraph.identity.statements import Claims
from topicgraph.identity.urls import canonicalize
from topicgraph.model import Problem, Record
from topicgraph.sources.settings import Config
from topicgraph.text import title_key


class Link(NamedTuple):
    """A `related` entry that leads to another article, or a copy that names its original."""

    source: str
    target: str
    reason: str
    file: str


@dataclass(slots=True)
class ResolvedArticles:
    """All articles of a folder.

    - `by_id`: id → article, in order of the ids
    - `links`: the `related` entries that lead from one article to another
    - `copies`: articles whose canonical URL is that of an article at another site
    - `problems`: what was wrong
    """

    by_id: dict[str, ResolvedArticle] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    copies: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def resolve_articles(
    held: Sequence[Record],
    claims: Claims,
    verdicts: Mapping[Label, Verdict],
    config: Config,
) -> ResolvedArticles:
    """Find the articles and links of a folder.

    Args:
        held: one record a file, with its `related` entries, in order of the files.
        claims: what each record is believed to say of its outlet and its pages.
        verdicts: label → the outlet it means.
        config: the user's settings: which articles are the same, or different.
    """
    result = ResolvedArticles()
    grouping = Grouping(claims, verdicts, config, result.problems)
    grouping.count_support(held)
    articles = grouping.group_files(held)
    result.by_id = {article.id: article for article in articles}
    index = _ArticleIndex(articles, claims, verdicts)
    owner = {id(record): article.id for article in articles for record in article.records}
    entries = [(record, entry) for record in held for entry in record.related]
    matches = [index.find(entry) for _, entry in entries]
    unmatched = [entry for (_, entry), match in zip(entries, matches, strict=True) if not match]
    stubs = grouping.group_entries(unmatched)
    stub_of = {id(entry): stub.id for stub in stubs for entry in stub.records}
    for stub in stubs:
        result.by_id.setdefault(stub.id, stub)
    for (record, entry), match in zip(entries, matches, strict=True):
        target, reason = match or (stub_of[id(entry)], "not in this corpus")
        source = owner[id(record)]
        if source == target:
            result.problems.append(_self_related(entry))
        else:
            result.links.append(Link(source, target, reason, entry.file))
    result.copies = list(_find_declared_copies(held, claims, owner, index, result.problems))
    result.by_id = dict(sorted(result.by_id.items()))
    return result


def _self_related(entry: Record) -> Problem:
    return Problem(
        entry.file,
        entry.line,
        "self-related",
        f'the article lists itself ("{entry.title[:60]}") as related: dropped',
    )


def _find_declared_copies(
    held: Sequence[Record],
    claims: Claims,
    owner: Mapping[int, str],
    index: _ArticleIndex,
    problems: list[Problem],
) -> Iterator[Link]:
    """Articles that declare a page at another site as their original, if we have that article.

    Without that article, the copy counts as the work of its outlet; then a problem says so.
    """
    for record in held:
        canonical = canonicalize(record.canonical) if record.canonical else None
        if canonical and canonical in claims[record].foreign_urls:
            original = index.by_url.get(canonical)
            source = owner.get(id(record), "")
            if original and source and original[0].id != source:
                reason = f"its canonical URL is {canonical}"
                yield Link(source, original[0].id, reason, record.file)
            elif not original:
                message = (
                    f"its canonical URL is at another site, {canonical}: it is a copy of an "
                    "article that is not in this corpus"
                )
                problems.append(Problem(record.file, record.line, "original-elsewhere", message))


def title_keys(record: Record, verdict: Verdict | None) -> Iterator[tuple[str, str]]:
    """Yield the title and outlet of a record that has both."""
    title = title_key(record.title)
    if verdict and verdict.provider and title:
        yield title, verdict.provider


def moment_keys(record: Record, domain: str) -> Iterator[tuple[str, str, str]]:
    """Yield the title, domain and moment of a record whose moment is known to the second."""
    title = title_key(record.title)
    if title and record.published is not None and record.precision == "second":
        yield title, domain, str(record.published)


class _ArticleIndex:
    """Held articles by URL, by title and outlet, and by title, platform and moment."""

    def __init__(
        self,
        articles: Iterable[ResolvedArticle],
        claims: Claims,
        verdicts: Mapping[Label, Verdict],
    ) -> None:
        self.claims = claims
        self.verdicts = verdicts
        self.by_url: dict[str, list[ResolvedArticle]] = defaultdict(list)
        self.by_title: dict[tuple[str, str], dict[str, ResolvedArticle]] = defaultdict(dict)
        self.by_moment: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        for article in sorted(articles, key=lambda article: article.id):
            for url in dict.fromkeys(
                url for record in article.records for url in claims[record].urls
            ):
                self.by_url[url].append(article)
            for record in article.records:
                label = claims[record].label
                for key in title_keys(record, verdicts.get(label)):
                    self.by_title[key][article.id] = article
                for moment in moment_keys(record, label.domain):
                    self.by_moment[moment].add(article.id)

    def find(self, entry: Record) -> tuple[str, str] | None:
        """Return the id of the article that an entry means, and the reason.

        An entry with a URL is found by its URL alone.
        """
        statement = self.claims[entry]
        entry_urls = (*statement.urls, *statement.foreign_urls)
        for url in entry_urls:
            if url in self.by_url:
                return _find_nearest(entry, self.by_url[url]).id, "same URL"
        if entry_urls:
            return None
        for key in title_keys(entry, self.verdicts.get(statement.label)):
            if articles := self.by_title.get(key):
                return _find_nearest(entry, articles.values()).id, "same title and outlet"
        for moment in moment_keys(entry, statement.label.domain):
            ids = self.by_moment.get(moment, set())
            if len(ids) == 1:
                return next(iter(ids)), f"same title and second on {moment[1]}"
        return None


def _find_nearest(entry: Record, articles: Iterable[ResolvedArticle]) -> ResolvedArticle:
    """Return the article that agrees best with an entry: by title, then by time, then by id."""
    title = title_key(entry.title)

    def distance(article: ResolvedArticle) -> tuple[bool, float, str]:
        titles = {title_key(record.title) for record in article.records}
        times = [r.published for r in article.records if r.published is not None]
        gaps = [abs(time - entry.published) for time in times if entry.published is not None]
        return title not in titles, min(gaps, default=float("inf")), article.id

    return min(articles, key=distance)
