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
from topicgraph.identity.names import name_fits_domain, name_key, split_carrier, split_edition
from topicgraph.sources.settings import Config
from topicgraph.text import slugify


class Label(NamedTuple):
    """How a record names its outlet: the name as stated, and the main registered domain."""

    name: str
    domain: str


class LabelUse(NamedTuple):
    """How many records have a label, and the file and line of the first."""

    records: int
    file: str
    line: int


class Verdict(NamedTuple):
    """Which outlet a label means: a provider id, the carrier's id or None, and the reason."""

    provider: str
    carrier: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class DomainNames:
    """The names stated for one domain.

    - `counts`: name → number of records
    - `keys`: the keys of these names
    - `slugs`: key of a name without its carrier → the slug of its most separated spelling
    - `site_keys`: keys of the names that are the site's own
    """

    counts: Counter[str]
    keys: frozenset[str]
    slugs: Mapping[str, str]
    site_keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class OutletEvidence:
    """What a folder as a whole says about its outlets: all that the rules may look at.

    - `platforms`: domain → names of the platform
    - `platform_by_name`: key of a platform's name → its domain
    - `names`: domain → the names stated for it
    - `places_by_name`: key of a name → domains (or `platform/section`) of the outlets of that name
    - `alias_by_key`: key of a spelling → the alias of `topicgraph.yaml` as it is written there
    """

    config: Config
    platforms: Mapping[str, tuple[str, ...]]
    platform_by_name: Mapping[str, str]
    names: Mapping[str, DomainNames]
    places_by_name: Mapping[str, frozenset[str]]
    alias_by_key: Mapping[str, str] = field(default_factory=dict[str, str])

    def find_place(self, name: str) -> str | None:
        """Return the domain of the one outlet of that name, or None for none or several."""
        places = self.places_by_name.get(name_key(name), frozenset())
        return next(iter(places)) if len(places) == 1 else None

    def channel_slug(self, name: str, domain: str) -> str:
        """Return one slug for all spellings of a name on a domain."""
        slugs = {slugify(name)}
        if domain in self.names and (slug := self.names[domain].slugs.get(name_key(name))):
            slugs.add(slug)
        return min(slugs, key=_most_separated)


def _most_separated(slug: str) -> tuple[int, str]:
    return -slug.count("-"), slug


MIN_NAMES_OF_PLATFORM = 5
"""Different names, none of which fits the domain, from which a domain is taken as a platform."""


def collect_evidence(label_uses: Mapping[Label, LabelUse], config: Config) -> OutletEvidence:
    """Collect what the rules need to know of the whole folder."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for label, use in label_uses.items():
        if label.domain and label.name:
            counts[label.domain][label.name] += use.records
    platforms = _find_platforms(counts, config)
    names = {
        domain: _describe_names(domain, names, platforms.get(domain, ()))
        for domain, names in counts.items()
    }
    places: dict[str, set[str]] = defaultdict(set)
    for domain in {label.domain for label in label_uses if label.domain} - set(platforms):
        for name in counts.get(domain, ()):
            if name_fits_domain(name, domain):
                places[name_key(name)].add(domain)
        if not reference.country_of_suffix(domains.public_suffix(domain)):
            places[name_key(domains.site_label(domain))].add(domain)
    for platform, platform_names in platforms.items():
        for name in counts.get(platform, ()):
            if _is_section(name, platform_names):
                slug = names[platform].slugs[name_key(name)]
                places[name_key(name)].add(f"{platform}/{slug}")
    return OutletEvidence(
        config,
        platforms,
        _first_by_key(platforms),
        names,
        {key: frozenset(found) for key, found in places.items() if key},
        _first_by_key({alias: (alias,) for alias in config.aliases}),
    )


def _first_by_key(names: Mapping[str, Iterable[str]]) -> dict[str, str]:
    by_key: dict[str, str] = {}
    for value, spellings in names.items():
        for spelling in spellings:
            by_key.setdefault(name_key(spelling), value)
    return by_key


def _find_platforms(
    counts: Mapping[str, Counter[str]], config: Config
) -> dict[str, tuple[str, ...]]:
    """Known platforms, those of the settings, and domains under which many names publish."""
    platforms = {**reference.platforms(), **dict.fromkeys(config.platforms, ())}
    for domain, names in counts.items():
        keys = {name_key(name) for name in names}
        if (
            domain not in platforms
            and len(keys) >= MIN_NAMES_OF_PLATFORM
            and not any(name_fits_domain(name, domain) for name in names)
            and max(names.values()) * 2 < names.total()
        ):
            platforms[domain] = ()
    return {domain: names for domain, names in platforms.items() if domain not in config.outlets}


def _describe_names(
    domain: str, counts: Counter[str], platform_names: tuple[str, ...]
) -> DomainNames:
    slugs: dict[str, str] = {}
    for name in counts:
        for spelling in (
            split_carrier(name)[0],
            name,
        ):  # "Focus on Health" may be a name as a whole
            key, slug = name_key(spelling), slugify(spelling)
            slugs[key] = min(slugs.get(key, slug), slug, key=_most_separated)
    own = {
        name_key(name)
        for name in counts
        if not split_carrier(name)[1] and name_fits_domain(name, domain)
    }
    own |= {name_key(domain), name_key(domains.site_label(domain))} - {""}
    own |= {name_key(name) for name in platform_names}
    return DomainNames(counts, frozenset(name_key(name) for name in counts), slugs, frozenset(own))


def _is_section(name: str, platform_names: Iterable[str]) -> bool:
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
    if name_key(carrier) not in own_keys and not _is_section(carrier, platform_names):
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
        return Verdict(f"provider:{place}", None, f"section of {label.domain}")
    if place:
        reason = f"channel on {label.domain} with the name of {place}"
        return Verdict(f"provider:{place}", platform, reason)
    slug = evidence.channel_slug(label.name, label.domain)
    return Verdict(f"{platform}/{slug}", platform, f"channel on {label.domain}")


def judge_by_edition(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Keep a country's edition on the domain of its parent apart from the parent."""
    base, codes = split_edition(label.name)
    if (
        not codes
        or label.domain not in evidence.names
        or reference.country_of_suffix(domains.public_suffix(label.domain)) in codes
        or name_key(base) not in evidence.names[label.domain].keys
    ):
        return None
    slug = evidence.channel_slug(label.name, label.domain)
    reason = f"edition of {base} on {label.domain}"
    return Verdict(f"provider:{label.domain}/{slug}", None, reason)


def judge_by_domain(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Take the outlet's own registered domain, whatever name stands beside it."""
    if not label.domain:
        return None
    reason = f"own domain {label.domain}"
    if label.name and not name_fits_domain(label.name, label.domain):
        reason += f'; the name "{label.name}" does not fit it'
    return Verdict(f"provider:{label.domain}", None, reason)


def judge_by_name(label: Label, evidence: OutletEvidence) -> Verdict | None:
    """Without a domain, take the one outlet of that name, or else an outlet of its own."""
    if place := evidence.find_place(label.name):
        return Verdict(f"provider:{place}", None, f"the name of {place}")
    return Verdict(f"provider:{slugify(label.name)}", None, "name only") if label.name else None


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
