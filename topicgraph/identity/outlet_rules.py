"""Which outlet a label (name and domain) means: a table of small rules, each with a reason.

The rules look only at the label and at what the whole folder says (`OutletEvidence`), so the order
of files cannot matter. A name that could be two outlets stays an outlet of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from topicgraph.identity import domains, reference
from topicgraph.identity.domains import main_domain
from topicgraph.identity.names import (
    is_latin,
    name_fits_domain,
    split_carrier,
    split_edition,
    split_language_edition,
)
from topicgraph.identity.spellings import find_umlaut_names, read_domain, write_out
from topicgraph.model import find_source
from topicgraph.sources.settings import Config
from topicgraph.text import name_key, search_key, slugify


class Label(NamedTuple):
    """How a record names its outlet.

    - `name`: as stated
    - `domain`: the main registered domain
    - `claimed`: a stated domain that the URL contradicts, which is in `domain`
    - `leads_from`: the host of a URL that only leads elsewhere (`t.co`), if nothing else is known
    - `platform`: the platform that the page is on, where `domain` is stated next to it
    """

    name: str
    domain: str
    claimed: str = ""
    leads_from: str = ""
    platform: str = ""


class LabelUse(NamedTuple):
    """Which records have a label.

    - `records`: how many, `related` entries among them
    - `file`, `line`: of the first one
    - `held`: how many files have it themselves
    - `on_site`: in how many files it stands next to a URL on its domain
    - `sections`: host, subdomain or first part of the path → how many files have a page there
    - `articles`: how many records have it that are no `related` entries; a table has many
    """

    records: int
    file: str
    line: int
    held: int = 0
    on_site: int = 0
    sections: Counter[str] | None = None
    articles: int = 0


class Verdict(NamedTuple):
    """Which outlet a label means: a provider id or None, the carrier's id or None, the reason."""

    provider: str | None
    carrier: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class DomainNames:
    """The names stated for one domain.

    - `counts`: name → number of records
    - `trusted_keys`: keys of the names that a held article or more than one file states
    - `slugs`: key of a name without its carrier → the slug of its most separated spelling
    - `site_keys`: keys of the names that are the site's own
    """

    counts: Counter[str]
    trusted_keys: frozenset[str]
    slugs: Mapping[str, str]
    site_keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class OutletEvidence:
    """What a folder as a whole says about its outlets: all that the rules may look at.

    - `platforms`: domain → names of the platform
    - `platform_by_name`: key of a platform's name → its domain
    - `names`: domain → the names stated for it
    - `sections`: label → the sections that at least half of its pages have in common
    - `places_by_name`: key of a name → domain (or `platform/section`) of an outlet of that name →
      in how many files it has it
    - `alias_by_key`: key of a spelling → the alias of `topicgraph.yaml` as it is written there
    - `umlaut_names`: slug of a name with written-out umlauts → the name with its umlauts
    """

    config: Config
    platforms: Mapping[str, tuple[str, ...]]
    platform_by_name: Mapping[str, str]
    names: Mapping[str, DomainNames]
    sections: Mapping[Label, frozenset[str]]
    places_by_name: Mapping[str, Mapping[str, int]]
    alias_by_key: Mapping[str, str] = field(default_factory=dict[str, str])
    umlaut_names: Mapping[str, str] = field(default_factory=dict[str, str])

    def find_place(self, name: str) -> str | None:
        """Return the domain of the one outlet of that name, or None for none or several.

        What only one file says does not contest what several files say.
        """
        files = self.places_by_name.get(name_key(name), {})
        places = [place for place, count in files.items() if count > 1] or list(files)
        return places[0] if len(places) == 1 else None

    def channel_slug(self, name: str, domain: str) -> str:
        """Return one slug for all spellings of a name on a domain."""
        slugs = {slugify(name)}
        if domain in self.names and (slug := self.names[domain].slugs.get(name_key(name))):
            slugs.add(slug)
        return min(slugs, key=_most_separated)


def _most_separated(slug: str) -> tuple[int, str]:
    return -slug.count("-"), slug


MIN_NAMES_OF_PLATFORM = 5
"""Names, none of which fits the domain, each from another file: then a domain is a platform."""

DomainLabels = Mapping[str, list[tuple[str, LabelUse]]]
"""Domain → the names stated for it, each with its use."""


def collect_evidence(label_uses: Mapping[Label, LabelUse], config: Config) -> OutletEvidence:
    """Collect what the rules need to know of the whole folder."""
    labels: dict[str, list[tuple[str, LabelUse]]] = defaultdict(list)
    for label, use in label_uses.items():
        if label.domain:
            labels[label.domain].append((label.name, use))
    platforms = _find_platforms(labels, config)
    names = {
        domain: _describe_names(domain, uses, platforms.get(domain, ()))
        for domain, uses in labels.items()
    }
    return OutletEvidence(
        config,
        platforms,
        _first_by_key(platforms),
        names,
        {label: _common_sections(use) for label, use in label_uses.items()},
        _find_places(labels, platforms, names),
        _first_by_key({alias: (alias,) for alias in config.aliases}),
        find_umlaut_names({label.name for label in label_uses}),
    )


def _common_sections(use: LabelUse) -> frozenset[str]:
    """The sections of at least half of the files, so that one file cannot take them away."""
    files_of: Mapping[str, int] = use.sections or {}
    return frozenset(section for section, files in files_of.items() if files * 2 >= use.on_site)


def _find_places(
    labels: DomainLabels, platforms: Mapping[str, Iterable[str]], names: Mapping[str, DomainNames]
) -> dict[str, dict[str, int]]:
    """Key of a name → the places of that name → in how many files a URL lies there.

    A name that no URL bears out counts only where no other outlet has it.
    """
    places: dict[str, Counter[str]] = defaultdict(Counter)
    unsupported: dict[str, set[str]] = defaultdict(set)
    for domain, uses in labels.items():
        if domain in platforms:
            for name, use in uses:
                if is_section(name, platforms[domain]):
                    place = f"{domain}/{names[domain].slugs[name_key(name)]}"
                    places[name_key(name)][place] += max(use.on_site, 1)
            continue
        uses_of_key: dict[str, list[LabelUse]] = defaultdict(list)
        is_general = not reference.country_of_suffix(domains.public_suffix(domain))
        for name, use in uses:
            kinds = {name_key(name)} if name and name_fits_domain(name, domain) else set()
            if is_general:
                kinds.add(name_key(domains.site_label(domain)))
            for key in kinds:
                uses_of_key[key].append(use)
        for key, found in uses_of_key.items():
            if files := _count_files(use for use in found if use.on_site):
                places[key][domain] += files
            else:
                unsupported[key].add(domain)
    for key, listed in unsupported.items():
        if key not in places:
            places[key] = Counter(dict.fromkeys(listed, 1))
    return {key: dict(found) for key, found in places.items() if key}


def _count_files(uses: Iterable[LabelUse]) -> int:
    """Count the files in which labels stand next to a URL, at least; one file may use several."""
    listed = list(uses)
    return len({find_source(use.file) for use in listed}) + sum(use.on_site - 1 for use in listed)


def _first_by_key(names: Mapping[str, Iterable[str]]) -> dict[str, str]:
    by_key: dict[str, str] = {}
    for value, spellings in names.items():
        for spelling in spellings:
            by_key.setdefault(name_key(spelling), value)
    return by_key


def _find_platforms(labels: DomainLabels, config: Config) -> dict[str, tuple[str, ...]]:
    """Known platforms, those of the settings, and domains under which many names publish."""
    platforms = {**reference.platforms(), **dict.fromkeys(config.platforms, ())}
    for domain, uses in labels.items():
        if domain in platforms or len(uses) < MIN_NAMES_OF_PLATFORM:
            continue
        first_files = {name_key(name): find_source(use.file) for name, use in uses if name}
        records = [use.records for name, use in uses if name]
        if (
            len(set(first_files.values())) >= MIN_NAMES_OF_PLATFORM
            and not any(name and name_fits_domain(name, domain) for name, _ in uses)
            and max(records) * 2 < sum(records)
        ):
            platforms[domain] = ()
    return {domain: names for domain, names in platforms.items() if domain not in config.outlets}


def _describe_names(
    domain: str, uses: list[tuple[str, LabelUse]], platform_names: tuple[str, ...]
) -> DomainNames:
    counts: Counter[str] = Counter()
    trusted: set[str] = set()
    slugs: dict[str, str] = {}
    own = {name_key(name) for name in platform_names}
    own |= {name_key(domain), name_key(domains.site_label(domain))} - {""}
    for name, use in uses:
        if not name:
            continue
        counts[name] += use.records
        if use.held or use.on_site > 1:
            trusted.add(name_key(name))
        writer, carrier = split_carrier(name)
        for spelling in (writer, name):  # "Focus on Health" may be a name as a whole
            key, slug = name_key(spelling), slugify(spelling)
            slugs[key] = min(slugs.get(key, slug), slug, key=_most_separated)
        if not carrier and name_fits_domain(name, domain):
            own.add(name_key(name))
    return DomainNames(counts, frozenset(trusted), slugs, frozenset(own))


def is_section(name: str, platform_names: Iterable[str]) -> bool:
    """Tell whether a name on a platform is a section of the platform, as "Yahoo Finance"."""
    key = name_key(name)
    longer = any(
        key.startswith(platform_key) and key != platform_key
        for platform_key in map(name_key, platform_names)
        if len(platform_key) > 2
    )
    return longer and not split_carrier(name)[1]


# --- the rules ------------------------------------------------------------------------------------


def judge_by_alias(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Apply an alias of the user's `topicgraph.yaml`, for the name or else for the domain."""
    for spelling in (label.name, label.domain):
        alias = evidence.alias_by_key.get(name_key(spelling)) if spelling else None
        if alias is None:
            continue
        target = evidence.config.aliases[alias]
        is_domain = "." in target and " " not in target
        place = main_domain(target) if is_domain else evidence.find_place(target)
        carrier = f"provider:{label.domain}" if label.domain in evidence.platforms else None
        reason = f"alias file line {evidence.config.alias_lines.get(alias, 0)}"
        return Verdict(f"provider:{place or slugify(target)}", carrier, reason)
    return None


def judge_by_carrier_in_name(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Read "X on Y" as written by X, carried by Y, if Y is the platform or site of the URL."""
    writer, carrier = split_carrier(label.name)
    if not carrier or not label.domain:
        return None
    own_keys = evidence.names[label.domain].site_keys
    platform_names = evidence.platforms.get(label.domain, ())
    if name_key(carrier) not in own_keys and not is_section(carrier, platform_names):
        return None
    inner = _judge_writer(writer, label.domain, evidence)
    return Verdict(inner.provider, f"provider:{label.domain}", f'name "{label.name}"{inner.reason}')


def _judge_writer(name: str, domain: str, evidence: OutletEvidence) -> Verdict:
    """Find the X of "X on Y", which may itself be "A on B"; the reason is what to add to Y's."""
    writer, carrier = split_carrier(name)
    if carrier and (platform := evidence.platform_by_name.get(name_key(carrier))):
        return _judge_writer(writer, platform, evidence)
    if aliased := judge_by_alias(Label(name, ""), evidence):
        return aliased._replace(reason=f"; {aliased.reason}")
    if place := evidence.find_place(name):
        return Verdict(f"provider:{place}", None, "")
    doubt = (
        "; several outlets go by that name"
        if name_key(name) in evidence.places_by_name
        else "; no outlet of that name has its own domain here"
    )
    return Verdict(f"provider:{domain}/{evidence.channel_slug(name, domain)}", None, doubt)


def judge_by_platform(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """On a platform, let the name decide.

    It may be the platform's own, that of an outlet known by its own domain, or a channel's.
    """
    if label.domain not in evidence.platforms:
        return None
    platform = f"provider:{label.domain}"
    own_keys = {name_key(name) for name in evidence.platforms[label.domain]}
    own_keys |= {name_key(label.domain), name_key(domains.site_label(label.domain))}
    if not label.name or name_key(label.name) in own_keys:
        reason = f"only the platform {label.domain} is named: the publisher is unknown"
        return Verdict(platform, None, reason)
    place = evidence.find_place(label.name)
    if place and place.startswith(f"{label.domain}/"):
        reason = f"a section of {label.domain}: the publisher is unknown"
        return Verdict(f"provider:{place}", None, reason)
    if place:
        reason = f"channel on {label.domain} with the name of {place}"
        return Verdict(f"provider:{place}", platform, reason)
    slug = evidence.channel_slug(label.name, label.domain)
    return Verdict(f"{platform}/{slug}", platform, f"channel on {label.domain}")


def judge_by_edition(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Keep a country's edition on the domain of its parent apart from the parent."""
    for rule in (_judge_by_language, _judge_by_script, _judge_by_subdomain):
        if verdict := rule(label, evidence):
            return verdict
    base, codes = split_edition(label.name)
    if (
        not codes
        or label.domain not in evidence.names
        or reference.country_of_suffix(domains.public_suffix(label.domain)) in codes
        or name_key(base) not in evidence.names[label.domain].trusted_keys
    ):
        return None
    slug = evidence.channel_slug(label.name, label.domain)
    reason = f"edition of {base} on {label.domain}"
    return Verdict(f"provider:{label.domain}/{slug}", None, reason)


def _judge_by_language(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Keep an edition in another language apart, if its pages have a place of their own."""
    base, word, codes = split_language_edition(label.name)
    if not codes or not label.domain:
        return None
    own_places = {slugify(word), word, *codes, name_key(label.name), slugify(label.name)}
    own_places |= {search_key(place).replace("ñ", "n") for place in own_places}
    is_known = label.domain in evidence.names and (
        name_key(base) in evidence.names[label.domain].trusted_keys
    )
    if not is_known and not own_places & evidence.sections.get(label, frozenset()):
        return None
    slug = evidence.channel_slug(label.name, label.domain)
    reason = f"edition of {base} in {codes[0]} on {label.domain}"
    return Verdict(f"provider:{label.domain}/{slug}", None, reason)


def _judge_by_script(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Keep an edition apart whose name is in another script, at a place of its own language.

    As "الجزيرة" at arabic.x.example beside "Al Jazeera".
    """
    if not label.name or label.domain not in evidence.names:
        return None
    marks = evidence.sections.get(label, frozenset()) & reference.language_sections()
    others = evidence.names[label.domain].trusted_keys
    if not marks or not any(is_latin(key) != is_latin(label.name) for key in others):
        return None
    slug = evidence.channel_slug(label.name, label.domain)
    reason = f"edition of {label.domain} in {min(marks)}"
    return Verdict(f"provider:{label.domain}/{slug}", None, reason)


def names_site(label: Label, host: str) -> bool:
    """Tell whether a label has the name of the subdomain that a host is.

    >>> names_site(Label("Aldermoor Times", "papers.example"), "aldermoor.papers.example")
    True
    """
    subdomain = host.removesuffix(f".{label.domain}")
    return (
        bool(label.name and label.domain)
        and subdomain != host
        and name_fits_domain(label.name, f"{subdomain.partition('.')[0]}.example")
    )


def _judge_by_subdomain(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Let a subdomain be an outlet of its own that bears its name, which the domain does not.

    As "Aldermoor Times" at aldermoor.papers.example.
    """
    if not label.name or not label.domain or name_fits_domain(label.name, label.domain):
        return None
    for host in sorted(evidence.sections.get(label, frozenset())):
        if names_site(label, host):
            slug = evidence.channel_slug(label.name, label.domain)
            return Verdict(f"provider:{label.domain}/{slug}", None, f"its own site {host}")
    return None


def judge_by_domain(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Take the outlet's own registered domain, whatever name stands next to it."""
    if not label.domain:
        return None
    reason = f"own domain {label.domain}"
    if label.name and not name_fits_domain(label.name, label.domain):
        reason += f'; the name "{label.name}" does not fit it'
    carrier = f"provider:{label.platform}" if label.platform else None
    return Verdict(f"provider:{label.domain}", carrier, reason)


def judge_by_name(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Without a domain, take the one outlet of that name, or else an outlet of its own."""
    carrier = f"provider:{label.leads_from}" if label.leads_from else None
    if not label.name:
        reason = f"{label.leads_from} only leads elsewhere: the publisher is unknown"
        return Verdict(None, carrier, reason) if carrier else None
    if place := evidence.find_place(label.name):
        return Verdict(f"provider:{place}", carrier, f"the name of {place}")
    if domain := read_domain(label.name):
        return Verdict(f"provider:{domain}", carrier, "the name is a domain")
    spelling = evidence.umlaut_names.get(slugify(write_out(label.name)), label.name)
    for other in (spelling, write_out(label.name)):
        if other != label.name and (place := evidence.find_place(other)):
            return Verdict(f"provider:{place}", carrier, f"the name of {place}, with umlauts")
    return Verdict(f"provider:{slugify(spelling)}", carrier, "name only")


RULES: tuple[Callable[[Label, OutletEvidence], Verdict | None], ...] = (
    judge_by_alias,
    judge_by_carrier_in_name,
    judge_by_platform,
    judge_by_edition,
    judge_by_domain,
    judge_by_name,
)
"""Tried in this order; the first that answers decides."""


def judge_label(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Return which outlet a label means, or None for a label that says nothing."""
    for rule in RULES:
        if verdict := rule(label, evidence):
            return verdict
    return None
