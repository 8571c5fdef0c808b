"""Which files and which `related` entries are the same article, and what each article's id is.

Files with a URL in common are one article. A `related` entry is the article that has its URL; an
entry without a URL is the article with its title and outlet; any other is a stub. A URL that two
unrelated outlets claim does not join them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from topicgraph import text
from topicgraph.identity import urls
from topicgraph.identity.domains import SITE_HOSTS, main_domain
from topicgraph.identity.outlet_rules import Label, Verdict
from topicgraph.model import Problem, Record, format_day
from topicgraph.text import slugify, title_key

CACHE_SIZE = 1 << 20
"""Lists of URLs whose meaning is remembered: they recur in many files and are asked for often."""


def label_of(record: Record) -> Label:
    """Return the outlet's name and main domain as a record states them.

    The domain is that of its URL if it states none.

    >>> label_of(Record(file="a.md", provider="New York Post", urls=("https://www.nypost.com/x",)))
    Label(name='New York Post', domain='nypost.com')
    """
    return _label_of(record.provider, record.domain, record.urls)


@lru_cache(maxsize=CACHE_SIZE)
def _label_of(provider: str, stated_domain: str, stated_urls: tuple[str, ...]) -> Label:
    url_domain = next((domain for url in stated_urls if (domain := urls.find_domain(url))), "")
    domain = main_domain(stated_domain) if stated_domain else ""
    if domain in SITE_HOSTS and url_domain.endswith(f".{domain}"):
        domain = ""  # "medium.com" is stated, but the URL tells whose site there
    return Label(provider, domain or (main_domain(url_domain) if url_domain else ""))


@dataclass(slots=True)
class ResolvedArticle:
    """One article: all the records that speak of it.

    - `records`: the main one (the earliest) first
    - `held`: one of the records is a file of its own, not only an entry in a `related` list
    - `urls`: all URLs as stated
    """

    id: str
    records: list[Record]
    held: bool
    urls: tuple[str, ...]
    verdict: Verdict | None


class Link(NamedTuple):
    """A `related` entry of one article that leads to another one."""

    source: str
    target: str
    reason: str
    file: str


@dataclass(slots=True)
class ResolvedArticles:
    """All articles of a folder.

    - `by_id`: id → article, in order of the ids
    - `links`: the `related` entries that lead from one article to another
    - `problems`: what was wrong
    """

    by_id: dict[str, ResolvedArticle] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def canonical_urls(record: Record) -> tuple[str, ...]:
    """Return the canonical URLs of a record that can name one article, the original first."""
    return _canonical_urls(record.urls)


@lru_cache(maxsize=CACHE_SIZE)
def _canonical_urls(stated: tuple[str, ...]) -> tuple[str, ...]:
    canonical = (urls.canonicalize(url) for url in stated)
    return tuple(dict.fromkeys(url for url in canonical if url and urls.names_article(url)))


def clear_caches() -> None:
    """Free the memory of remembered URLs and names, which in a large folder is much."""
    for function in (_canonical_urls, _label_of, urls.canonicalize):
        function.cache_clear()
    text.clear_caches()


class DisjointSets:
    """Disjoint sets of the numbers below a size."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))

    def find(self, item: int) -> int:
        """Return the representative of the set of a number: its least member."""
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def join(self, a: int, b: int) -> None:
        """Join the sets of two numbers."""
        low, high = sorted((self.find(a), self.find(b)))
        self.parent[high] = low

    def groups(self) -> Iterable[list[int]]:
        """Return the sets, each in order."""
        members: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self.parent)):
            members[self.find(item)].append(item)
        return members.values()


def resolve_articles(
    records: Sequence[Record], verdicts: Mapping[Label, Verdict], same: Iterable[Sequence[str]] = ()
) -> ResolvedArticles:
    """Find the articles and links of a folder.

    Args:
        records: one a file, with its `related` entries; their order does not matter.
        verdicts: label → the outlet it means.
        same: the user's lists of URLs that are one article.
    """
    held = sorted(records, key=lambda record: record.file)
    entries = [(record, entry) for record in held for entry in record.related]
    aliases = map_same_urls(same)
    result = ResolvedArticles()
    articles = group_records(held, verdicts, aliases, result.problems)
    result.by_id = {article.id: article for article in articles}
    index = _ArticleIndex(articles, verdicts, aliases)
    matches = [index.find(entry, addresses(entry, aliases)) for _, entry in entries]
    owner = {id(record): article.id for article in articles for record in article.records}
    unmatched = [entry for (_, entry), match in zip(entries, matches, strict=True) if match is None]
    stubs = group_records(unmatched, verdicts, aliases, [], held=False)
    for stub in stubs:
        result.by_id.setdefault(stub.id, stub)
    stub_of = {id(entry): stub.id for stub in stubs for entry in stub.records}
    for (record, entry), match in zip(entries, matches, strict=True):
        target, reason = match or (stub_of[id(entry)], "not in this corpus")
        source = owner[id(record)]
        if source == target:
            result.problems.append(self_related(entry))
        else:
            result.links.append(Link(source, target, reason, entry.file))
    result.by_id = dict(sorted(result.by_id.items()))
    return result


def map_same_urls(same: Iterable[Sequence[str]]) -> dict[str, str]:
    """Map each URL of the user's lists of URLs that are one article to the first of its list."""
    return {
        url: canonical[0]
        for stated in same
        if len(canonical := [url for url in map(urls.canonicalize, stated) if url]) > 1
        for url in canonical
    }


def addresses(record: Record, aliases: Mapping[str, str]) -> tuple[str, ...]:
    """Return the canonical URLs of a record, each replaced by the one it is the same as."""
    canonical = canonical_urls(record)
    return (
        tuple(dict.fromkeys(aliases.get(url, url) for url in canonical)) if aliases else canonical
    )


def group_records(
    records: Sequence[Record],
    verdicts: Mapping[Label, Verdict],
    aliases: Mapping[str, str],
    problems: list[Problem],
    held: bool = True,
) -> list[ResolvedArticle]:
    """Group records that share a URL into one article each.

    Records with the same original URL are joined; any other URL joins only records of one outlet,
    and otherwise is a problem.
    """
    sets = DisjointSets(len(records))
    record_urls = [addresses(record, aliases) for record in records]
    first_with: dict[str, int] = {}
    for number, found in enumerate(record_urls):
        if found:
            sets.join(first_with.setdefault(found[0], number), number)
    for number, found in enumerate(record_urls):
        for url in found[1:]:
            other = first_with.setdefault(url, number)
            if other == number or sets.find(other) == sets.find(number):
                continue
            if _have_same_outlet(records[number], records[other], verdicts):
                sets.join(other, number)
            else:
                problems.append(_claimed_url(url, records[number], records[other]))
    first_without: dict[str, int] = {}
    for number, found in enumerate(record_urls):
        if not found:
            id_ = make_id(records[number], verdicts)
            sets.join(first_without.setdefault(id_, number), number)
    return [
        _make_article([records[number] for number in group], verdicts, aliases, held)
        for group in sets.groups()
    ]


def _claimed_url(url: str, record: Record, owner: Record) -> Problem:
    message = (
        f"{url} is the address of {owner.file}, an article of another outlet: "
        "the two are not joined"
    )
    return Problem(record.file, record.line, "claimed-url", message)


def _have_same_outlet(a: Record, b: Record, verdicts: Mapping[Label, Verdict]) -> bool:
    one, other = (verdicts.get(label_of(record)) for record in (a, b))
    return one is not None and other is not None and one.provider == other.provider


def _make_article(
    records: list[Record], verdicts: Mapping[Label, Verdict], aliases: Mapping[str, str], held: bool
) -> ResolvedArticle:
    records = sorted(records, key=_age)
    originals = [found[0] for record in records if (found := addresses(record, aliases))]
    id_ = f"article:{originals[0]}" if originals else make_id(records[0], verdicts)
    known = [verdict for record in records if (verdict := verdicts.get(label_of(record)))]
    named = [verdict for verdict in known if "publisher is unknown" not in verdict.reason]
    verdict = next(iter(named or known), None)
    stated = tuple(dict.fromkeys(url for record in records for url in record.urls))
    return ResolvedArticle(id_, records, held, stated, verdict)


def _age(record: Record) -> tuple[bool, int, str, int]:
    """Sort key: the earliest first, the undated last, then by file."""
    return (
        record.published is None,
        record.published or 0,
        record.file,
        record.line,
    )


def make_id(record: Record, verdicts: Mapping[Label, Verdict]) -> str:
    """Return the id of an article without a URL: its outlet, day and title."""
    verdict = verdicts.get(label_of(record))
    outlet = verdict.provider.removeprefix("provider:") if verdict else "unknown"
    day = "undated" if record.published is None else format_day(record.published)
    return f"article:{outlet}/{day}/{slugify(record.title)}"


# --- related entries ------------------------------------------------------------------------------


def title_keys(record: Record, verdicts: Mapping[Label, Verdict]) -> Iterator[tuple[str, str]]:
    """Yield the title and outlet of a record that has both."""
    verdict = verdicts.get(label_of(record))
    title = title_key(record.title)
    if verdict and title:
        yield title, verdict.provider


def moment_keys(record: Record) -> Iterator[tuple[str, str, str]]:
    """Yield the title, domain and moment of a record whose moment is known to the second."""
    title = title_key(record.title)
    if title and record.published is not None and record.precision == "second":
        yield title, label_of(record).domain, str(record.published)


class _ArticleIndex:
    """Held articles by URL, by title and outlet, and by title, platform and moment."""

    def __init__(
        self,
        articles: Iterable[ResolvedArticle],
        verdicts: Mapping[Label, Verdict],
        aliases: Mapping[str, str],
    ) -> None:
        self.verdicts = verdicts
        self.by_url: dict[str, str] = {}
        self.by_title: dict[tuple[str, str], dict[str, ResolvedArticle]] = defaultdict(dict)
        self.by_moment: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        for article in articles:
            record_urls = [addresses(record, aliases) for record in article.records]
            originals = [url for found in record_urls for url in found[:1]]
            others = [url for found in record_urls for url in found[1:]]
            for url in (*originals, *others):
                self.by_url.setdefault(url, article.id)
            for record in article.records:
                for key in title_keys(record, verdicts):
                    self.by_title[key][article.id] = article
                for moment in moment_keys(record):
                    self.by_moment[moment].add(article.id)

    def find(self, entry: Record, entry_urls: Sequence[str]) -> tuple[str, str] | None:
        """Return the id of the article that an entry means, and the reason.

        An entry with a URL is found by its URL alone.
        """
        for url in entry_urls:
            if url in self.by_url:
                return self.by_url[url], "same URL"
        if entry_urls:
            return None
        for key in title_keys(entry, self.verdicts):
            if articles := self.by_title.get(key):
                return _nearest(entry, articles.values()).id, "same title and outlet"
        for moment in moment_keys(entry):
            ids = self.by_moment.get(moment, set())
            if len(ids) == 1:
                return next(iter(ids)), f"same title and second on {moment[1]}"
        return None


def _nearest(entry: Record, articles: Iterable[ResolvedArticle]) -> ResolvedArticle:
    """Return the article nearest in time to an entry; of equally near ones the first by id."""

    def distance(article: ResolvedArticle) -> tuple[float, str]:
        times = [r.published for r in article.records if r.published is not None]
        return time_apart(entry.published, times), article.id

    return min(articles, key=distance)


def time_apart(time: int | None, others: Iterable[int]) -> float:
    """Return the microseconds from a time to the nearest of others; infinite if unknown."""
    if time is None:
        return float("inf")
    return min((abs(other - time) for other in others), default=float("inf"))


def self_related(entry: Record) -> Problem:
    """Report an article that lists itself as related."""
    return Problem(
        entry.file,
        entry.line,
        "self-related",
        f'the article lists itself ("{entry.title[:60]}") as related: dropped',
    )
