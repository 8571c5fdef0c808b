"""Which files and which `related` entries are the same article, and what each article's id is.

Files of one outlet with a URL in common are one article, if title or day agree as well; files
without a URL are one if outlet, day and title agree. A `related` entry is the article that has its
URL; an entry without a URL is the article with its title and outlet; any other is a stub. Every
merge of files is recorded with its reason.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from topicgraph.identity.domains import main_domain
from topicgraph.identity.evidence import (
    Judgement,
    compare_titles,
    have_same_day,
    judge_same_title,
    judge_same_url,
)
from topicgraph.identity.language import detect_language
from topicgraph.identity.outlet_rules import Label, Verdict
from topicgraph.identity.statements import Claims, Standing
from topicgraph.identity.urls import canonicalize, find_host, list_changes
from topicgraph.model import Problem, Record, format_day
from topicgraph.sources.settings import Config
from topicgraph.text import slugify, title_key

MAX_ARTICLES_COMPARED = 20
"""Articles at one URL that a file is compared with; any further file stays apart."""

MAX_TITLES_OF_ARTICLE = 2
"""A URL under which more headlines stand that do not agree is that of a section or a live page."""


@dataclass(slots=True)
class ResolvedArticle:
    """One article: all the records that speak of it.

    - `records`: the main one first: the earliest of those that own its URL
    - `held`: one of the records is a file of its own, not only an entry in a `related` list
    - `urls`: its URLs as stated
    - `verdict`: its outlet and carrier
    - `repeats`: records of others that only repeat the URL, title and day
    - `merged`: for each further file, why it is the same article
    - `language`: as a record states it, else as its text shows it; "" if that is not certain
    """

    id: str
    records: list[Record]
    held: bool
    urls: tuple[str, ...]
    verdict: Verdict | None
    repeats: tuple[Record, ...] = ()
    merged: tuple[str, ...] = ()
    language: str = ""


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
    grouping = _Grouping(claims, verdicts, config, result.problems)
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
    result.copies = list(_find_declared_copies(held, claims, owner, index))
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
    held: Sequence[Record], claims: Claims, owner: Mapping[int, str], index: _ArticleIndex
) -> Iterator[Link]:
    """Articles that declare a page at another site as their original, if we have that article."""
    for record in held:
        canonical = canonicalize(record.canonical) if record.canonical else None
        if canonical and canonical in claims[record].foreign_urls:
            original = index.by_url.get(canonical)
            source = owner.get(id(record), "")
            if original and source and original[0].id != source:
                reason = f"its canonical URL is {canonical}"
                yield Link(source, original[0].id, reason, record.file)


# --- grouping -------------------------------------------------------------------------------------


class _DisjointSets:
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


class _Grouping:
    """Groups records into articles, and notes why."""

    def __init__(
        self,
        claims: Claims,
        verdicts: Mapping[Label, Verdict],
        config: Config,
        problems: list[Problem],
    ) -> None:
        self.claims = claims
        self.verdicts = verdicts
        self.problems = problems
        self.different = _map_to_lists(config.different)
        self.same = _map_to_lists(config.same)
        self.support: Counter[tuple[tuple[str, ...], str | None]] = Counter()

    def count_support(self, held: Iterable[Record]) -> None:
        """Count the files whose `related` entries give a URL to an outlet."""
        for record in held:
            self.support.update(
                {
                    (self.claims[entry].urls[:1], verdict.provider)
                    for entry in record.related
                    if (verdict := self.verdict(entry))
                }
            )

    def verdict(self, record: Record) -> Verdict | None:
        return self.verdicts.get(self.claims[record].label)

    def group_files(self, held: Sequence[Record]) -> list[ResolvedArticle]:
        """Group the files of a folder into articles."""
        # Owners first: what others say of a URL is compared with what its owner says.
        records = sorted(held, key=lambda record: (self.claims[record].standing, record.file))
        sets = _DisjointSets(len(records))
        reasons: dict[int, str] = {}
        by_url: dict[str, list[int]] = defaultdict(list)
        by_title: dict[str, list[int]] = defaultdict(list)
        for number, record in enumerate(records):
            for url in self.claims[record].urls:
                by_url[url].append(number)
            if not self.claims[record].urls:
                believed = self.claims[record].standing < Standing.STRANGER
                by_title[self._title_id(record) + (record.file if not believed else "")].append(
                    number
                )
        for url, numbers in by_url.items():
            self._join_same_url(url, numbers, records, sets, reasons)
        for numbers in by_title.values():
            self._join_same_title(numbers, records, sets, reasons)
        carried = self._find_carried(records)
        groups = [[records[number] for number in group] for group in sets.groups()]
        articles = [
            self._make_article(group, [reasons[n] for n in numbers if n in reasons])
            for group, numbers in zip(groups, sets.groups(), strict=True)
        ]
        articles = self._attach_carried(articles, carried)
        self._assign_ids(articles)
        return articles

    def _join_same_url(
        self,
        url: str,
        numbers: list[int],
        records: Sequence[Record],
        sets: _DisjointSets,
        reasons: dict[int, str],
    ) -> None:
        """Join the records at one URL, each with the first that it agrees with."""
        if len(numbers) < 2:
            return
        # First by title alone: if many titles remain, a common day is no evidence.
        for title_decides in (True, False):
            joins: list[tuple[int, int, str]] = []
            firsts: list[int] = []  # of each article at this URL
            apart: list[tuple[int, int, str]] = []
            for number in numbers:
                match, judgement = self._find_match(number, firsts, records, (url, title_decides))
                if match is not None:
                    joins.append((match, number, judgement.reason))
                    continue
                if firsts:
                    apart.append((firsts[0], number, judgement.reason))
                firsts.append(number)
            if len(firsts) == 1 or len(firsts) > MAX_TITLES_OF_ARTICLE:
                break
        for first, number, reason in joins:
            if sets.find(first) != sets.find(number):
                sets.join(first, number)
                changes = self._describe_changes(url, records[first], records[number])
                reasons[number] = f"{records[number].file}: same URL{changes}, {reason}"
        for first, number, reason in apart:
            if sets.find(first) != sets.find(number):
                self.problems.append(_same_address(url, records[number], records[first], reason))

    def _find_match(
        self, number: int, firsts: list[int], records: Sequence[Record], where: tuple[str, bool]
    ) -> tuple[int | None, Judgement]:
        judgement = Judgement(False, "too many articles at this URL")
        for first in firsts[:MAX_ARTICLES_COMPARED]:
            judgement = self._judge(records[first], records[number], *where)
            if judgement.same:
                return first, judgement
        return None, judgement

    def _judge(self, a: Record, b: Record, url: str, title_decides: bool) -> Judgement:
        if self._has_in_common(self.different, a, b):
            return Judgement(False, "different in topicgraph.yaml")
        if self._has_in_common(self.same, a, b):
            return Judgement(True, "the same in topicgraph.yaml")
        one, other = self.verdict(a), self.verdict(b)
        named = [v.provider for v in (one, other) if v and "publisher is unknown" not in v.reason]
        if len(set(named)) > 1:
            return Judgement(False, "different outlets")
        return judge_same_url(a, b, url, title_decides)

    def _has_in_common(self, lists: Mapping[str, set[int]], a: Record, b: Record) -> bool:
        if not lists:
            return False
        one, other = (
            set().union(*(lists.get(name, set()) for name in _names_of(record)))
            for record in (a, b)
        )
        return bool(one & other)

    def _describe_changes(self, url: str, first: Record, record: Record) -> str:
        """Name the rules after which two records have a URL in common; "" if both state it."""
        if set(first.urls) & set(record.urls):
            return ""
        changes = next(
            (list_changes(stated) for stated in record.urls if canonicalize(stated) == url), []
        )
        return f" without its {', '.join(changes)}" if changes else ""

    def _join_same_title(
        self,
        numbers: list[int],
        records: Sequence[Record],
        sets: _DisjointSets,
        reasons: dict[int, str],
    ) -> None:
        """Join records without a URL that have outlet, day and title in common."""
        firsts: list[int] = []
        for number in numbers:
            for first in firsts[:MAX_ARTICLES_COMPARED]:
                if self._has_in_common(self.different, records[first], records[number]):
                    continue
                judgement = judge_same_title(
                    records[first],
                    records[number],
                    has_outlet=self.verdict(records[number]) is not None,
                )
                if judgement.same:
                    sets.join(first, number)
                    reasons[number] = f"{records[number].file}: {judgement.reason}"
                    break
                message = (
                    f"same outlet, day and title as {records[first].file}, but "
                    f"{judgement.reason}: kept as two articles"
                )
                record = records[number]
                self.problems.append(Problem(record.file, record.line, "same-title", message))
            else:
                firsts.append(number)

    # --- pieces that others carry ---

    def _find_carried(self, records: Iterable[Record]) -> dict[int, Record]:
        """id() of a record → the record of the owner of its URL, whose piece it only repeats."""
        return {
            id(record): owner
            for record in records
            if (owner := self.claims.claimed_from.get(id(record)))
            and not record.related
            and compare_titles(record.title, owner.title) == "same title"
            and have_same_day(record, owner)
        }

    def _attach_carried(
        self, articles: list[ResolvedArticle], carried: Mapping[int, Record]
    ) -> list[ResolvedArticle]:
        """Let a record that only repeats the piece of the URL's owner be a carrier of it."""
        if not carried:
            return articles
        article_of = {id(record): article for article in articles for record in article.records}
        kept: list[ResolvedArticle] = []
        for article in articles:
            owner = carried.get(id(article.records[0])) if len(article.records) == 1 else None
            if owner is None:
                kept.append(article)
                continue
            original, verdict = article_of[id(owner)], article.verdict
            record = article.records[0]
            reason = f"{record.file}: same URL, title and day"
            original.repeats = (*original.repeats, record)
            original.merged = (*original.merged, reason)
            if verdict and verdict.provider and original.verdict and not original.verdict.carrier:
                original.verdict = original.verdict._replace(carrier=verdict.provider)
        return kept

    # --- making articles ---

    def _make_article(
        self, records: list[Record], merged: Iterable[str] = (), held: bool = True
    ) -> ResolvedArticle:
        records = sorted(records, key=lambda record: (self.claims[record].standing, *_age(record)))
        verdicts = [verdict for record in records if (verdict := self.verdict(record))]
        named = [verdict for verdict in verdicts if "publisher is unknown" not in verdict.reason]
        return ResolvedArticle(
            id="",
            records=records,
            held=held,
            urls=self._urls_of(records),
            verdict=next(iter(named or verdicts), None),
            merged=tuple(sorted(merged)),
            language=_find_language(records),
        )

    def _urls_of(self, records: Iterable[Record]) -> tuple[str, ...]:
        """The stated URLs of records, without those that are pages of others."""
        urls = dict.fromkeys(
            url
            for record in records
            for url in record.urls
            if (canonicalize(url) or url) not in self.claims[record].foreign_urls
        )
        return tuple(urls)

    def _assign_ids(self, articles: Iterable[ResolvedArticle]) -> None:
        """Give each article its id: its URL; if others have the same one, outlet, day and title."""
        wanted: dict[str, list[ResolvedArticle]] = defaultdict(list)
        for article in articles:
            urls = [url for record in article.records for url in self.claims[record].urls[:1]]
            wanted[f"article:{urls[0]}" if urls else self._title_id(article.records[0])].append(
                article
            )
        taken: set[str] = set(wanted)
        for id_, claimants in wanted.items():
            claimants.sort(key=self._precedence)
            claimants[0].id = id_
            for article in claimants[1:]:
                article.id = _make_different(self._title_id(article.records[0]), taken)
                taken.add(article.id)

    def _precedence(self, article: ResolvedArticle) -> tuple[object, ...]:
        """Sort key: of articles at one URL, which has it as its id.

        That of its owner; on a platform, where nobody owns a page, that of a named outlet, with a
        site of its own, for which the `related` entries of most files speak.
        """
        main = article.records[0]
        statement, verdict = self.claims[main], article.verdict
        return (
            statement.standing,
            not any(
                main_domain(find_host(url)) == statement.label.domain for url in statement.urls[:1]
            ),
            not verdict or "publisher is unknown" in verdict.reason,
            not verdict or "/" in (verdict.provider or "/"),
            -self.support[statement.urls[:1], verdict and verdict.provider],
            -len(article.records),
            main.file,
            main.line,
        )

    def _title_id(self, record: Record) -> str:
        """The id of an article without a URL: its outlet, day and title."""
        verdict = self.verdict(record)
        outlet = (verdict.provider or "").removeprefix("provider:") if verdict else ""
        day = "undated" if record.published is None else format_day(record.published)
        return f"article:{outlet or 'unknown'}/{day}/{slugify(record.title)}"

    # --- related entries that lead to no file ---

    def group_entries(self, entries: Sequence[Record]) -> list[ResolvedArticle]:
        """Group `related` entries into stubs: by URL, else by outlet, day and title.

        What a stub says is what most files say of it, each file having one vote.
        """
        groups: dict[str, list[Record]] = {}
        id_of_url: dict[str, str] = {}
        for entry in entries:
            urls = (*self.claims[entry].urls, *self.claims[entry].foreign_urls)
            known = next((id_of_url[url] for url in urls if url in id_of_url), "")
            id_ = known or (f"article:{urls[0]}" if urls else self._title_id(entry))
            groups.setdefault(id_, []).append(entry)
            if not known and urls:
                id_of_url[urls[0]] = id_
        return [self._make_stub(id_, group) for id_, group in groups.items()]

    def _make_stub(self, id_: str, entries: list[Record]) -> ResolvedArticle:
        files: dict[tuple[object, ...], set[str]] = defaultdict(set)
        for entry in entries:
            files[self._reading(entry)].add(entry.file)
        main = min(entries, key=lambda e: (-len(files[self._reading(e)]), e.file, e.line))
        others = [entry for entry in entries if entry is not main]
        stub = self._make_article([main], held=False)
        stub.id = id_
        stub.records.extend(others)
        stub.urls = tuple(dict.fromkeys(url for entry in stub.records for url in entry.urls))
        return stub

    def _reading(self, entry: Record) -> tuple[object, ...]:
        return title_key(entry.title), entry.published, self.claims[entry].label


def _find_language(records: Iterable[Record]) -> str:
    stated = (record.language for record in records if record.language)
    texts = (f"{record.title}. {record.excerpt}" for record in records)
    return next(stated, "") or next(filter(None, map(detect_language, texts)), "")


def _age(record: Record) -> tuple[bool, bool, int, str, int]:
    """Sort key: the earliest first, mere months and years later, the undated last, then by file."""
    return (
        record.published is None,
        record.precision in ("month", "year"),
        record.published or 0,
        record.file,
        record.line,
    )


def _make_different(id_: str, taken: set[str]) -> str:
    """Return an id that is not taken, with a number at its end if need be."""
    number = 2
    unique = id_
    while unique in taken:
        unique, number = f"{id_}~{number}", number + 1
    return unique


def _map_to_lists(lists: Iterable[Sequence[str]]) -> dict[str, set[int]]:
    """Map each URL or file of the user's lists to the numbers of the lists that it is in."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for number, names in enumerate(lists):
        for name in names:
            numbers[canonicalize(name) or name].add(number)
    return numbers


def _names_of(record: Record) -> Iterator[str]:
    """Yield what a user can call a record: its file and its URLs."""
    yield record.file
    for url in record.urls:
        yield url
        yield canonicalize(url) or url


def _same_address(url: str, record: Record, other: Record, reason: str) -> Problem:
    code = "claimed-url" if reason == "different outlets" else "same-address"
    message = f"{url} is the address of {other.file} as well, but {reason}: kept as two articles"
    return Problem(record.file, record.line, code, message)


# --- finding the article that an entry means ------------------------------------------------------


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
