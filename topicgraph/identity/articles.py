"""Which files and which `related` entries are the same article, and what each article is called.

Files with a URL in common are one article; a `related` entry is the article that has its URL, else
(where it has none) the one with its title and outlet, else a stub. A URL that two unrelated outlets
claim does not join them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from topicgraph.identity import names, urls
from topicgraph.identity.names import slug, title_key
from topicgraph.identity.outlets import Label, Verdict, domain_of
from topicgraph.model import Problem, Record, format_day

REMEMBERED = 1 << 20
"""Of so many lists of URLs it is remembered what they say: they are asked for several times, and
stand in many files."""


def label(record: Record) -> Label:
    """The outlet's name and registered domain as a record states them; the domain of its URL where
    it states none.

    >>> label(Record(file="a.md", provider="New York Post", urls=("https://www.nypost.com/x",)))
    Label(name='New York Post', domain='nypost.com')
    """
    return _label(record.provider, record.domain, record.urls)


@lru_cache(maxsize=REMEMBERED)
def _label(provider: str, domain: str, addresses: tuple[str, ...]) -> Label:
    there = next((found for url in addresses if (found := urls.domain(url))), "")
    stated = domain_of(domain) if domain else ""
    if stated in urls.HOSTED and there.endswith(f".{stated}"):
        stated = ""
    return Label(provider, stated or (domain_of(there) if there else ""))


@dataclass(slots=True)
class Piece:
    """One article: all the records that speak of it, the main one first. `held`: one of them is a
    file of its own."""

    id: str
    records: list[Record]
    held: bool
    urls: tuple[str, ...]
    verdict: Verdict | None


@dataclass(slots=True)
class Pieces:
    """All articles of a folder by id; where each `related` entry leads; and what was wrong."""

    pieces: dict[str, Piece] = field(default_factory=dict[str, Piece])
    links: list[tuple[str, str, str, str]] = field(default_factory=list[tuple[str, str, str, str]])
    """From article, to article, reason, file."""
    ends: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """For each `related` entry, in order, the article it means and why."""
    problems: list[Problem] = field(default_factory=list[Problem])


def identifying(record: Record) -> tuple[str, ...]:
    """The canonical URLs of a record that can name one article, the original first."""
    return _identifying(record.urls)


@lru_cache(maxsize=REMEMBERED)
def _identifying(stated: tuple[str, ...]) -> tuple[str, ...]:
    found = (urls.canonical(url) for url in stated)
    return tuple(dict.fromkeys(url for url in found if url and urls.identifies(url)))


def forget() -> None:
    """Let go of what is remembered of URLs and names, which in a large folder is much."""
    for remembered in (_identifying, _label, urls.canonical):
        remembered.cache_clear()
    names.forget()


class _Sets:
    """Disjoint sets of numbers."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))

    def find(self, item: int) -> int:
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def join(self, a: int, b: int) -> None:
        low, high = sorted((self.find(a), self.find(b)))
        self.parent[high] = low

    def groups(self) -> Iterable[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self.parent)):
            found[self.find(item)].append(item)
        return found.values()


def resolve(
    records: Sequence[Record], verdicts: Mapping[Label, Verdict], same: Iterable[Sequence[str]] = ()
) -> Pieces:
    """Files and `related` entries → articles and links. `same`: the user's lists of URLs that are
    one article."""
    ordered = sorted(records, key=lambda record: record.file)
    return assemble(
        ordered,
        [(record, entry) for record in ordered for entry in record.related],
        verdicts,
        aliased(same),
        {},
    )


Entries: TypeAlias = "Sequence[tuple[Record, Record]]"
"""Records in order of their files, each with a `related` entry of it."""


def assemble(
    held: Sequence[Record],
    entries: Entries,
    verdicts: Mapping[Label, Verdict],
    aliases: Mapping[str, str],
    owners: Mapping[str, str],
) -> Pieces:
    """The articles of `held` records, and what `entries` lead to: one of these articles, or else a
    stub.

    `owners` tells the article of a file whose record is among the entries but not held: of a folder
    that has changed, only a part is resolved again. The part must be closed: what shares a key (see
    `keys_of`) with a part of it is in it."""
    result = Pieces()
    pieces = joined(held, verdicts, aliases, result.problems)
    result.pieces = {piece.id: piece for piece in pieces}
    index = _Index(pieces, verdicts, aliases)
    found = [index.find(entry, addresses(entry, aliases)) for _, entry in entries]
    owner = {id(record): piece.id for piece in pieces for record in piece.records}
    loose = [entry for (_, entry), end in zip(entries, found, strict=True) if end is None]
    stubs = joined(loose, verdicts, aliases, [], held=False)
    for stub in stubs:
        result.pieces.setdefault(stub.id, stub)
    meant = {id(entry): stub.id for stub in stubs for entry in stub.records}
    for (record, entry), end in zip(entries, found, strict=True):
        target, reason = end or (meant[id(entry)], "not in this corpus")
        result.ends.append((target, reason))
        _link(
            result,
            owner[id(record)] if id(record) in owner else owners[record.file],
            target,
            reason,
            entry,
        )
    result.pieces = dict(sorted(result.pieces.items()))
    return result


def aliased(same: Iterable[Sequence[str]]) -> dict[str, str]:
    """Each URL of the user's lists of URLs that are one article → the first of its list."""
    return {
        url: known[0]
        for listed in same
        if len(known := [u for u in map(urls.canonical, listed) if u]) > 1
        for url in known
    }


def keys_of(
    record: Record, verdicts: Mapping[Label, Verdict], aliases: Mapping[str, str], held: bool
) -> Iterator[str]:
    """All that ties a record to others: two that have none of these in common never bear on each
    other."""
    known = addresses(record, aliases)
    yield from known or (name_id(record, verdicts),)
    if held or not known:
        yield from (f"title {outlet} {title}" for title, outlet in title_keys(record, verdicts))
        yield from (
            f"moment {domain} {moment} {title}" for title, domain, moment in moment_keys(record)
        )


def addresses(record: Record, aliases: Mapping[str, str]) -> tuple[str, ...]:
    stated = identifying(record)
    return tuple(dict.fromkeys(aliases.get(url, url) for url in stated)) if aliases else stated


def joined(
    records: Sequence[Record],
    verdicts: Mapping[Label, Verdict],
    aliases: Mapping[str, str],
    problems: list[Problem],
    held: bool = True,
) -> list[Piece]:
    """Records that share a URL, as one piece each."""
    sets = _Sets(len(records))
    keys = [addresses(record, aliases) for record in records]
    primary: dict[str, int] = {}
    for number, found in enumerate(keys):
        if found:
            sets.join(primary.setdefault(found[0], number), number)
    for number, found in enumerate(keys):
        for url in found[1:]:
            other = primary.setdefault(url, number)
            if other == number or sets.find(other) == sets.find(number):
                continue
            if _same_outlet(records[number], records[other], verdicts):
                sets.join(other, number)
            else:
                where = records[number]
                message = f"{url} is the address of {records[other].file}, an article of another outlet: the two are not joined"
                problems.append(Problem(where.file, where.line, "claimed-url", message))
    bare: dict[str, int] = {}
    for number, found in enumerate(keys):
        if not found:
            sets.join(bare.setdefault(name_id(records[number], verdicts), number), number)
    return [
        _piece([records[number] for number in group], verdicts, aliases, held)
        for group in sets.groups()
    ]


def _same_outlet(a: Record, b: Record, verdicts: Mapping[Label, Verdict]) -> bool:
    here, there = (verdicts.get(label(record)) for record in (a, b))
    return here is not None and there is not None and here.provider == there.provider


def _piece(
    records: list[Record], verdicts: Mapping[Label, Verdict], aliases: Mapping[str, str], held: bool
) -> Piece:
    records = sorted(records, key=_age)
    keys = [found[0] for record in records if (found := addresses(record, aliases))]
    id_ = f"article:{keys[0]}" if keys else name_id(records[0], verdicts)
    known = [verdict for record in records if (verdict := verdicts.get(label(record)))]
    verdict = next(
        (v for v in known if "publisher is unknown" not in v.reason), known[0] if known else None
    )
    stated = tuple(dict.fromkeys(url for record in records for url in record.urls))
    return Piece(id_, records, held, stated, verdict)


def _age(record: Record) -> tuple[bool, int, str, int]:
    """Earliest first, the undated last; ties in order of the files."""
    return (
        record.published is None,
        record.published or 0,
        record.file,
        record.line,
    )


def name_id(record: Record, verdicts: Mapping[Label, Verdict]) -> str:
    verdict = verdicts.get(label(record))
    outlet = verdict.provider.removeprefix("provider:") if verdict else "unknown"
    day = "undated" if record.published is None else format_day(record.published)
    return f"article:{outlet}/{day}/{slug(record.title)}"


# --- related entries ------------------------------------------------------------------------------
# ----------------------------------


def title_keys(record: Record, verdicts: Mapping[Label, Verdict]) -> Iterator[tuple[str, str]]:
    """Title and outlet of a record that has both."""
    verdict = verdicts.get(label(record))
    title = title_key(record.title)
    if verdict and title:
        yield title, verdict.provider


def moment_keys(record: Record) -> Iterator[tuple[str, str, str]]:
    """Title, domain and moment of a record whose moment is known to the second."""
    title = title_key(record.title)
    if title and record.published is not None and record.precision == "second":
        yield title, label(record).domain, str(record.published)


class _Index:
    """Held articles by URL, by title and outlet, and by title, platform and moment."""

    def __init__(
        self, pieces: Iterable[Piece], verdicts: Mapping[Label, Verdict], aliases: Mapping[str, str]
    ) -> None:
        self.verdicts = verdicts
        self.by_url: dict[str, str] = {}
        self.by_title: dict[tuple[str, str], dict[str, Piece]] = defaultdict(dict)
        self.by_moment: dict[tuple[str, str, str], dict[str, Piece]] = defaultdict(dict)
        for piece in pieces:
            for rank in (0, 1):
                for record in piece.records:
                    for url in addresses(record, aliases)[rank : None if rank else 1]:
                        self.by_url.setdefault(url, piece.id)
            for record in piece.records:
                for key in title_keys(record, verdicts):
                    self.by_title[key][piece.id] = piece
                for moment in moment_keys(record):
                    self.by_moment[moment][piece.id] = piece

    def find(self, entry: Record, keys: Sequence[str]) -> tuple[str, str] | None:
        """The article an entry means and why. An entry with a URL of its own is found by that
        alone."""
        for url in keys:
            if url in self.by_url:
                return self.by_url[url], "same URL"
        if keys:
            return None
        for key in title_keys(entry, self.verdicts):
            if found := self.by_title.get(key):
                return _nearest(entry, found.values()).id, "same title and outlet"
        for moment in moment_keys(entry):
            found = self.by_moment.get(moment, {})
            if len(found) == 1:
                return next(iter(found)), f"same title and second on {moment[1]}"
        return None


def _nearest(entry: Record, pieces: Iterable[Piece]) -> Piece:
    def distance(piece: Piece) -> tuple[float, str]:
        return gap(
            entry.published,
            [record.published for record in piece.records if record.published is not None],
        ), piece.id

    return min(pieces, key=distance)


def gap(time: int | None, others: Iterable[int]) -> float:
    """The microseconds from a time to the nearest of others; infinite where either is unknown."""
    if time is None:
        return float("inf")
    return min((abs(other - time) for other in others), default=float("inf"))


def _link(result: Pieces, source: str, target: str, reason: str, entry: Record) -> None:
    if source == target:
        result.problems.append(self_related(entry))
    else:
        result.links.append((source, target, reason, entry.file))


def self_related(entry: Record) -> Problem:
    """An article that names itself."""
    return Problem(
        entry.file,
        entry.line,
        "self-related",
        f'the article lists itself ("{entry.title[:60]}") as related: dropped',
    )
