"""Groups records into articles: which files, and which `related` entries, are one article.

Every join of two files has its reason, and is recorded; what stays apart at one address is a
problem.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from topicgraph.components import connected_components
from topicgraph.identity.domains import main_domain
from topicgraph.identity.evidence import (
    Judgement,
    compare_titles,
    find_language,
    have_same_day,
    judge_same_title,
    judge_same_url,
)
from topicgraph.identity.outlet_rules import Label, Verdict
from topicgraph.identity.statements import Claims, Standing
from topicgraph.identity.urls import canonicalize, find_host, list_changes, list_differences
from topicgraph.model import Problem, Record, format_day
from topicgraph.sources.settings import Config
from topicgraph.text import slugify, title_key

MAX_ARTICLES_COMPARED = 20
"""Articles at one URL that a file is compared with; any further file stays apart."""

MAX_FILES_OF_OUTLET = 20
"""Files that are remembered of an outlet: it is known by others if any is not the article's."""

MAX_TITLES_OF_ARTICLE = 2
"""A URL with more headlines that do not agree is that of a section or a live page."""

LESSER_FORMS = frozenset(("AMP form", "tracking parameters"))
"""What an address has that is not the one which a site gives its page."""


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


@dataclass(slots=True)
class _Joins:
    """What is known of pairs of records, by their numbers, before groups are made.

    - `pairs`: which are the same article
    - `reasons`: number of a record → why it was joined to another one
    - `apart`: pairs at one URL that are not the same article, with the problem that says so
    """

    pairs: list[tuple[int, int]] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)
    apart: list[tuple[int, int, Problem]] = field(default_factory=list)

    def add(self, first: int, number: int, reason: str) -> None:
        """Join a record to an earlier one."""
        self.pairs.append((first, number))
        self.reasons.setdefault(number, reason)


class Grouping:
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
        self.support: dict[tuple[tuple[str, ...], str | None], set[str]] = defaultdict(set)
        self.files: dict[str, set[str]] = defaultdict(set)

    def count_support(self, held: Iterable[Record]) -> None:
        """Note the files of each outlet, and those whose `related` entries give a URL to it."""
        for record in held:
            for one in (record, *record.related):
                verdict = self.verdict(one)
                if verdict and verdict.provider:
                    files = self.files[verdict.provider]
                    if len(files) < MAX_FILES_OF_OUTLET:
                        files.add(record.source)
                if verdict and one is not record:
                    self.support[self.claims[one].urls[:1], verdict.provider].add(record.source)

    def _supporters(self, urls: tuple[str, ...], verdict: Verdict | None) -> set[str]:
        return self.support.get((urls, verdict and verdict.provider), set())

    def verdict(self, record: Record) -> Verdict | None:
        """Return the outlet that a record is believed to be of."""
        return self.verdicts.get(self.claims[record].label)

    def group_files(self, held: Sequence[Record]) -> list[ResolvedArticle]:
        """Group the files of a folder into articles."""
        # Owners first: what others say of a URL is compared with what its owner says.
        records = sorted(held, key=lambda record: (self.claims[record].standing, record.file))
        joins = _Joins()
        by_url: dict[str, list[int]] = defaultdict(list)
        by_title: dict[str, list[int]] = defaultdict(list)
        for number, record in enumerate(records):
            for url in self.claims[record].urls:
                by_url[url].append(number)
            if not self.claims[record].urls:
                believed = self.claims[record].standing < Standing.STRANGER
                by_title[self._title_id(record) + (record.source if not believed else "")].append(
                    number
                )
        for url, numbers in by_url.items():
            self._join_same_url(url, numbers, records, joins)
        for numbers in by_title.values():
            self._join_same_title(numbers, records, joins)
        carried = self._find_carried(records)
        # NumPy is slow to import, and questions to a saved graph import this module.
        import numpy as np

        ends = np.array(joins.pairs, np.int64).reshape(-1, 2)
        group_of = connected_components(len(records), ends[:, 0], ends[:, 1]).tolist()
        groups: dict[int, list[int]] = defaultdict(list)
        for number, group in enumerate(group_of):
            groups[group].append(number)
        self.problems += [
            problem for first, number, problem in joins.apart if group_of[first] != group_of[number]
        ]
        articles = [
            self._make_article(
                [records[number] for number in numbers],
                [joins.reasons[number] for number in numbers if number in joins.reasons],
            )
            for numbers in groups.values()
        ]
        articles = self._attach_carried(articles, carried)
        self._assign_ids(articles)
        return articles

    def _join_same_url(
        self,
        url: str,
        numbers: list[int],
        records: Sequence[Record],
        joins: _Joins,
    ) -> None:
        """Join the records at one URL, each with the first that it agrees with."""
        if len(numbers) < 2:
            return
        # First by title alone: if many titles remain, a common day is no evidence.
        for title_decides in (True, False):
            matches: list[tuple[int, int, str]] = []
            firsts: list[int] = []  # of each article at this URL
            apart: list[tuple[int, int, str]] = []
            for number in numbers:
                match, judgement = self._find_match(number, firsts, records, (url, title_decides))
                if match is not None:
                    matches.append((match, number, judgement.reason))
                    continue
                if firsts:
                    apart.append((firsts[0], number, judgement.reason))
                firsts.append(number)
            if len(firsts) == 1 or len(firsts) > MAX_TITLES_OF_ARTICLE:
                break
        for first, number, reason in matches:
            changes = self._describe_changes(url, records[first], records[number])
            name = _name(records[number], records[first])
            joins.add(first, number, f"{name}: same URL{changes}, {reason}")
        for first, number, reason in apart:
            problem = _same_address(url, records[number], records[first], reason)
            joins.apart.append((first, number, problem))

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
        """Say after which rules two records have a URL in common, and for which it is not the main.

        "" if both state it as their main one.
        """
        stated = [
            next((one for one in record.urls if canonicalize(one) == url), "")
            for record in (first, record)
        ]
        changes = [] if set(first.urls) & set(record.urls) else list_differences(*stated)
        text = f" without its {', '.join(changes)}" if changes else ""
        others = [one.file for one in (first, record) if self.claims[one].urls[0] != url]
        return text + (f" (not the main address of {' and '.join(others)})" if others else "")

    def _join_same_title(
        self, numbers: list[int], records: Sequence[Record], joins: _Joins
    ) -> None:
        """Join records without a URL that have outlet, day and title in common.

        Of records without an outlet, day and title are not enough.
        """
        firsts: list[int] = []
        for number in numbers:
            record, difference = records[number], ""
            verdict = self.verdict(record)
            has_outlet = verdict is not None and verdict.provider is not None
            for first in firsts[:MAX_ARTICLES_COMPARED]:
                if self._has_in_common(self.different, records[first], record):
                    continue
                judgement = judge_same_title(records[first], record, has_outlet)
                if judgement.same:
                    joins.add(first, number, f"{_name(record, records[first])}: {judgement.reason}")
                    break
                difference = difference or f"{records[first].file}, but {judgement.reason}"
            else:
                firsts.append(number)
                if difference:
                    same = "outlet, day and title" if has_outlet else "day and title"
                    message = f"same {same} as {difference}: kept as two articles"
                    self.problems.append(Problem(record.file, record.line, "same-title", message))

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
            and not self._has_in_common(self.different, record, owner)
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
        """The stated URLs of records, without those that are pages of others, the main one first.

        That is the first one of a record that declares it, without tracking parameters and not in
        AMP form if any record states it so.
        """
        urls = dict.fromkeys(
            url
            for record in sorted(records, key=self._declares_no_url)
            for url in record.urls
            if (canonicalize(url) or url) not in self.claims[record].foreign_urls
        )
        if len(urls) < 2:
            return tuple(urls)
        main = canonicalize(next(iter(urls)))

        def is_later(url: str) -> tuple[bool, bool]:
            return canonicalize(url) != main, not LESSER_FORMS.isdisjoint(list_changes(url))

        return tuple(sorted(urls, key=is_later))

    def _declares_no_url(self, record: Record) -> tuple[int, bool]:
        """Sort key: of records of one standing, first those that declare their canonical URL."""
        statement = self.claims[record]
        return statement.standing, canonicalize(record.canonical) not in statement.urls

    def _assign_ids(self, articles: Iterable[ResolvedArticle]) -> None:
        """Give each article its id: its URL; if others have the same one, outlet, day and title."""
        wanted: dict[str, list[ResolvedArticle]] = defaultdict(list)
        for article in articles:
            records = sorted(article.records, key=self._declares_no_url)
            urls = [url for record in records for url in self.claims[record].urls[:1]]
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

        That of its owner; on a platform, where nobody owns a page, that of a named outlet for which
        the `related` entries of most other files speak, and which other files show to have a site
        of its own.
        """
        main = article.records[0]
        statement, verdict = self.claims[main], article.verdict
        sources = {record.source for record in article.records}
        provider = verdict.provider if verdict else None
        return (
            statement.standing,
            not any(
                main_domain(find_host(url)) == statement.label.domain for url in statement.urls[:1]
            ),
            not verdict or "publisher is unknown" in verdict.reason,
            -len(self._supporters(statement.urls[:1], verdict) - sources),
            not provider or "/" in provider or self.files[provider] <= sources,
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
            files[self._reading(entry)].add(entry.source)
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
    return next(stated, "") or next(filter(None, map(find_language, records)), "")


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


def _name(record: Record, first: Record) -> str:
    """Name the file of a record, with its number where the first one is of the same file."""
    if record.file == first.file:
        return f"{record.file}, number {record.line:,} (as number {first.line:,})"
    return record.file


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
