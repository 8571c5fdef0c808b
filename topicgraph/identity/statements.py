"""What each record states about its outlet and its pages, and how far that is believed.

A file may speak only for itself. The page of a record is at the URL that it gives; its outlet is
that of the page's domain, unless the page is on a platform. If a record names another outlet than
its URL does, the record is not believed where that would change what other records say: it neither
takes the URL of an outlet that is present, nor counts as a piece of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple
from urllib.parse import unquote

from topicgraph.identity import domains, reference, urls, wrappers
from topicgraph.identity.domains import main_domain
from topicgraph.identity.evidence import compare_titles, have_same_day
from topicgraph.identity.names import name_fits_domain
from topicgraph.identity.outlet_rules import Label, names_site
from topicgraph.identity.url_parts import parse
from topicgraph.model import Problem, Record
from topicgraph.sources.settings import Config
from topicgraph.text import name_key


class Standing(IntEnum):
    """How well what a record says of its outlet agrees with its URL; lower is better."""

    OWNER = 0
    """The stated domain or the name is that of the URL, or the URL is on a platform."""
    SILENT = 1
    """No outlet is stated."""
    STRANGER = 2
    """The name does not fit the URL's domain."""
    IMPOSTOR = 3
    """A domain is stated, and the URL is on another one."""


class Statement(NamedTuple):
    """What a record states about its outlet and its pages.

    - `label`: the name, and the domain that decides
    - `urls`: canonical URLs of its own page, the original first
    - `foreign_urls`: canonical URLs that it gives at other sites
    - `on_site`: one of its URLs is on the label's domain
    - `sections`: where on the domain its page is: host, subdomains, and the first part of the path
    """

    label: Label
    urls: tuple[str, ...]
    foreign_urls: tuple[str, ...]
    on_site: bool
    standing: Standing
    sections: frozenset[str] = frozenset()


class StatementReader:
    """Reads the statements of records; remembers them, as outlets and URLs recur in many files."""

    def __init__(self, config: Config, same_urls: Mapping[str, str]) -> None:
        self.platforms = (set(reference.platforms()) | config.platforms) - config.outlets
        self.same_urls = same_urls
        self.short_urls = {
            urls.canonicalize(short) or short: target for short, target in config.short_urls.items()
        }
        self.alias_keys = {name_key(alias) for alias in config.aliases}
        self.read_before: dict[tuple[str, str, tuple[str, ...], str], Statement] = {}

    def read(self, record: Record) -> Statement:
        """Return what a record states about its outlet and its pages."""
        key = (record.provider, record.domain, record.urls, record.canonical)
        statement = self.read_before.get(key)
        if statement is None:
            statement = self.read_before[key] = self._read(*key)
        return statement

    def _read(
        self, name: str, stated: str, stated_urls: tuple[str, ...], declared: str
    ) -> Statement:
        pages: dict[str, str] = {}  # canonical URL → its domain, "" where it tells no outlet
        declared = self._canonicalize(declared) if declared else ""
        for url in stated_urls:
            if canonical := self._canonicalize(url):
                pages.setdefault(canonical, self._domain_of(canonical))
        own = dict(pages)
        others = {domain for url, domain in pages.items() if url != declared}
        if declared in own and others and own[declared] not in others:
            del own[declared]  # a canonical URL at another site: this page is a copy of that one
        stated_domain = self._main_domain(stated, own.values())
        home = self._choose_home(name, stated_domain, own.values())
        on_platform = home in self.platforms
        foreign = {
            url
            for url, domain in pages.items()
            if url not in own
            or (domain and domain not in (home, stated_domain) and domain not in self.platforms)
        }
        label, standing = self._judge(name, stated_domain, home, on_platform)
        if not home and (opaque := next(map(urls.find_host, pages), "")) and not label.domain:
            label = Label(name, "", "", opaque)
        return Statement(
            label,
            tuple(
                self.same_urls.get(url, url)
                for url in pages
                if url not in foreign and urls.names_article(url)
            ),
            tuple(url for url in pages if url in foreign and urls.names_article(url)),
            bool(home) and home == label.domain,
            standing,
            _find_sections(label.domain, pages),
        )

    def _canonicalize(self, url: str) -> str:
        canonical = urls.canonicalize(url) or ""
        if target := self.short_urls.get(canonical):
            canonical = urls.canonicalize(target) or canonical
        return canonical

    def _domain_of(self, canonical: str) -> str:
        host = urls.find_host(canonical)
        return "" if wrappers.is_opaque(host) else main_domain(host)

    def _main_domain(self, stated: str, url_domains: Iterable[str]) -> str:
        """The main domain of the stated one; that of the URL if the stated one is only above it."""
        domain = main_domain(stated) if stated else ""
        if not domain:
            return ""
        below = (found for found in url_domains if found.endswith(f".{domain}"))
        if below_it := next(below, ""):
            return below_it
        return "" if domains.public_suffix(domain) == domain else domain

    def _choose_home(self, name: str, stated_domain: str, url_domains: Iterable[str]) -> str:
        """Of the domains of the URLs, the one whose page this is; "" if no URL tells an outlet."""
        found = list(dict.fromkeys(filter(None, url_domains)))
        if stated_domain in found:
            return stated_domain
        own_sites = [domain for domain in found if domain not in self.platforms]
        fitting = [domain for domain in own_sites if name and name_fits_domain(name, domain)]
        return next(iter(fitting or own_sites or found), "")

    def _judge(
        self, name: str, stated_domain: str, home: str, on_platform: bool
    ) -> tuple[Label, Standing]:
        if any(label and name_key(label) in self.alias_keys for label in (name, stated_domain)):
            return Label(name, stated_domain or home), Standing.OWNER  # the user says who it is
        if stated_domain and home and stated_domain != home and not on_platform:
            return Label(name, home, stated_domain), Standing.IMPOSTOR
        label = Label(name, stated_domain or home)
        if stated_domain and on_platform and stated_domain != home:
            label = label._replace(platform=home)
        if not name and not stated_domain:
            return label, Standing.SILENT
        if stated_domain or not home or on_platform or name_fits_domain(name, home):
            return label, Standing.OWNER
        return label, Standing.STRANGER


def _find_sections(domain: str, pages: Mapping[str, str]) -> frozenset[str]:
    """The host, the subdomains and the first path segment of the page at a domain."""
    for url, url_domain in pages.items():
        parts = parse(url)
        if parts and url_domain == domain:
            subdomains = parts.host.removesuffix(domain).split(".")
            segment = unquote(parts.path).split("/")[1].casefold()
            return frozenset({parts.host, *subdomains, segment} - {domain, ""})
    return frozenset()


@dataclass(slots=True)
class Claims:
    """What the records of a folder are believed to say; `claims[record]` is a statement.

    - `statements`: id() of a record → its statement, after it lost what it may not claim
    - `claimed_from`: id() of a record that lost a URL → the record that keeps it
    - `problems`: what was not believed
    """

    statements: dict[int, Statement]
    claimed_from: dict[int, Record]
    problems: list[Problem]

    def __getitem__(self, record: Record) -> Statement:
        return self.statements[id(record)]


UNKNOWN = Label("", "")


def settle_claims(held: list[Record], reader: StatementReader) -> Claims:
    """Decide what each record is believed to say of its outlet and its pages.

    Args:
        held: one record a file, with its `related` entries, in order of the files.
        reader: reads the statements.
    """
    claims = Claims({}, {}, [])
    others = _Others()
    for record in held:
        others.add(record, reader.read(record), reader.platforms, is_held=True)
        for entry in record.related:
            others.add(entry, reader.read(entry), reader.platforms, is_held=False)
    for record in held:
        statement = reader.read(record)
        declared = urls.canonicalize(record.canonical) if record.canonical else None
        for url in statement.foreign_urls:
            if url in others.owners and url != declared:
                claims.problems.append(_claimed_url(url, record, others.owners[url]))
        claims.statements[id(record)] = _settle(record, statement, others, claims)
        for entry in record.related:
            claims.statements[id(entry)] = _settle_entry(entry, reader.read(entry), others)
    return claims


class _Others:
    """What the records that contradict nobody say of domains, names and URLs.

    - `files_of_domain`: domain → up to two files that have a page there
    - `owners_of_domain`: domain → the files that have a page there, and the name or domain of it
    - `strangers`: name and domain → the files with a page there, whose name does not fit
    - `names_of_domain`: names that owners give a domain
    - `names`: key of a name → up to two files of that outlet
    - `owners`: URL → the file of the outlet at that domain
    - `listed`: URL → `related` entries that give it to the outlet at that domain, one a file
    """

    def __init__(self) -> None:
        self.files_of_domain: dict[str, list[str]] = {}
        self.files_of_name: dict[str, list[str]] = {}
        self.owners_of_domain: dict[str, set[str]] = {}
        self.names_of_domain: dict[tuple[str, str], list[str]] = {}
        self.strangers: dict[tuple[str, str], set[str]] = {}
        self.owners: dict[str, Record] = {}
        self.listed: dict[str, list[Record]] = {}

    def add(
        self, record: Record, statement: Statement, platforms: Iterable[str], is_held: bool
    ) -> None:
        """Note what a record says, if it contradicts nobody."""
        name, domain = statement.label[:2]
        if is_held and statement.standing == Standing.STRANGER:
            self.strangers.setdefault((name_key(name), domain), set()).add(record.source)
        if statement.standing > Standing.SILENT or not statement.on_site or domain in platforms:
            return
        _add_file(self.files_of_domain, domain, record.source)
        if statement.standing == Standing.OWNER:
            _add_file(self.files_of_name, name_key(name), record.source)
            self.owners_of_domain.setdefault(domain, set()).add(record.source)
            known = self.names_of_domain.setdefault((name_key(name), domain), [])
            if len(known) < 2 and record.source not in known:
                known.append(record.source)
            for url in statement.urls:
                if is_held:
                    self.owners.setdefault(url, record)
                elif all(
                    other.source != record.source for other in self.listed.setdefault(url, [])
                ):
                    self.listed[url].append(record)

    def owner(self, url: str, record: Record, standing: Standing) -> Record | None:
        """Return the record whose URL this is, rather than that of another record.

        If no file owns it, a `related` entry of another file does, against a stranger.
        """
        listed = self.listed.get(url, ()) if standing == Standing.STRANGER else ()
        of_others = (other for other in listed if other.source != record.source)
        return self.owners.get(url) or next(of_others, None)

    def is_name_of_domain(self, label: Label, record: Record) -> bool:
        """Tell whether other files, which state a domain, give it the same name."""
        known = self.names_of_domain.get((name_key(label.name), label.domain), ())
        return any(file != record.source for file in known)

    def keep_out(self, label: Label, record: Record) -> bool:
        """Tell whether a stranger's pages at a domain are not pieces of the outlet there.

        At least as many other files are of that outlet, or list pieces of it.
        """
        owners = self.owners_of_domain.get(label.domain, set()) - {record.source}
        strangers = self.strangers.get((name_key(label.name), label.domain), ())
        return bool(owners) and len(owners) >= len(strangers)

    def have_domain(self, domain: str, record: Record) -> bool:
        """Tell whether another file has a page at a domain."""
        return any(file != record.source for file in self.files_of_domain.get(domain, ()))

    def have_name(self, name: str, record: Record) -> bool:
        """Tell whether another file is of an outlet of that name."""
        return any(file != record.source for file in self.files_of_name.get(name_key(name), ()))


def _add_file(files: dict[str, list[str]], key: str, file: str) -> None:
    known = files.setdefault(key, [])
    if key and len(known) < 2 and file not in known:
        known.append(file)


def _settle(record: Record, statement: Statement, others: _Others, claims: Claims) -> Statement:
    """Take from a file the URLs of others, and an outlet that it may not speak for."""
    is_stranger = statement.standing == Standing.STRANGER
    if statement.standing == Standing.OWNER or (
        is_stranger and others.is_name_of_domain(statement.label, record)
    ):
        return statement
    owners = {url: others.owner(url, record, statement.standing) for url in statement.urls}
    lost = [url for url, owner in owners.items() if owner is not None]
    owner = owners[lost[0]] if lost else None
    if statement.standing == Standing.SILENT and owner and _agree(record, owner):
        return statement
    if owner:
        claims.claimed_from[id(record)] = owner
        claims.problems.append(_claimed_url(lost[0], record, owner))
    if statement.standing == Standing.IMPOSTOR:
        believed = _settle_entry(record, statement, others)
        if not lost:
            claims.problems.append(_other_domain(record, statement.label, believed.label))
        return believed
    if lost:
        name = statement.label.name
        label = UNKNOWN if not name or others.have_name(name, record) else Label(name, "")
        return _lose_urls(statement, lost)._replace(label=label)
    is_site = any(names_site(statement.label, host) for host in statement.sections)
    if is_stranger and not is_site and others.keep_out(statement.label, record):
        name, domain = statement.label[:2]
        claims.problems.append(_other_name(record, name, domain))
        label = UNKNOWN if others.have_name(name, record) else Label(name, "")
        return statement._replace(label=label, on_site=False)
    return statement


def _settle_entry(record: Record, statement: Statement, others: _Others) -> Statement:
    """Decide between the stated domain and that of the URL, if the two contradict each other.

    It is the URL's, if no other file has a page there; else the stated one, if no other file is of
    that outlet; else neither.
    """
    if statement.standing != Standing.IMPOSTOR:
        return statement
    name, home, stated_domain = statement.label[:3]
    if not others.have_domain(home, record):
        return statement._replace(label=Label(name, home))
    label = Label(name, stated_domain)
    if others.have_domain(stated_domain, record) or others.have_name(name, record):
        label = UNKNOWN
    return _lose_urls(statement, statement.urls)._replace(label=label)


def _agree(record: Record, owner: Record) -> bool:
    """Tell whether a record that states no outlet says what the owner of its URL says."""
    dated = record.published is not None and owner.published is not None
    return bool(compare_titles(record.title, owner.title)) and (
        not dated or have_same_day(record, owner)
    )


def _lose_urls(statement: Statement, lost: Iterable[str]) -> Statement:
    return statement._replace(
        urls=tuple(url for url in statement.urls if url not in set(lost)),
        foreign_urls=(*statement.foreign_urls, *lost),
        on_site=False,
    )


def _claimed_url(url: str, record: Record, owner: Record) -> Problem:
    message = (
        f"{url} is the address of {owner.file}, an article of another outlet: that outlet keeps it"
    )
    return Problem(record.file, record.line, "claimed-url", message)


def _other_domain(record: Record, stated: Label, believed: Label) -> Problem:
    outlet = f"its outlet is {believed.domain}" if believed.domain else "its outlet is unknown"
    message = (
        f"the stated domain {stated.claimed} is not that of its URL ({stated.domain}): {outlet} "
        "(an alias in topicgraph.yaml settles it)"
    )
    return Problem(record.file, record.line, "other-domain", message)


def _other_name(record: Record, name: str, domain: str) -> Problem:
    message = (
        f'"{name}" is not the outlet of its web address, {domain}, which others here are of: '
        "counted as an outlet of its own (an alias in topicgraph.yaml settles it)"
    )
    return Problem(record.file, record.line, "other-outlet", message)
