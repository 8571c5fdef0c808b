"""Which outlet a (name, domain) label means: a table of small rules, tried in order, each answering
with a reason.

The rules look only at the label and at what the whole folder says (`Folder`), so the order of files
cannot matter. A name that could be two outlets stays a thing of its own."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from topicgraph.identity import known, urls
from topicgraph.identity.names import commonest, key, slug
from topicgraph.identity.plausible import edition, fits
from topicgraph.model import Problem, Provider
from topicgraph.sources.settings import Config


class Label(NamedTuple):
    """How a file names its outlet: the name as typed, and the registered domain."""

    name: str
    domain: str


class Verdict(NamedTuple):
    """Whom a label means: the provider's id, who carried the piece (an id or None), and why."""

    provider: str
    carrier: str | None
    reason: str


class Seen(NamedTuple):
    """How often a label occurs, and where it stands first."""

    times: int
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Folder:
    """What a folder as a whole says of its outlets: what the rules may look at."""

    config: Config
    platforms: Mapping[str, tuple[str, ...]]
    names: Mapping[str, Counter[str]]
    outlets: Mapping[str, frozenset[str]]

    def outlet(self, name: str) -> str | None:
        """The domain of the one outlet that goes by `name`; None where there is none, or more than
        one."""
        found = self.outlets.get(key(name), frozenset[str]())
        return next(iter(found)) if len(found) == 1 else None


CROWD = 5
"""A domain under which so many different names publish, none of which fits it, is a platform."""


def domain_of(stated: str) -> str:
    """The registered domain that counts for a stated one.

    >>> domain_of("news.bbc.co.uk")
    'bbc.com'
    """
    domain = urls.registered_domain(stated)
    return known.moved().get(domain, domain)


def survey(labels: Mapping[Label, Seen], config: Config) -> Folder:
    """What the rules need to know of the whole folder."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for label, seen in labels.items():
        if label.domain and label.name:
            names[label.domain][label.name] += seen.times
    platforms = {**known.platforms(), **dict.fromkeys(config.platforms, ())}
    platforms |= {
        domain: ()
        for domain, counts in names.items()
        if domain not in platforms and _crowded(domain, counts)
    }
    platforms = {domain: said for domain, said in platforms.items() if domain not in config.outlets}
    outlets: dict[str, set[str]] = defaultdict(set)
    for domain in {label.domain for label in labels if label.domain} - set(platforms):
        for name in names[domain]:
            if fits(name, domain):
                outlets[key(name)].add(domain)
        if not known.country(urls.suffix(domain)):
            outlets[key(urls.label(domain))].add(domain)
    for platform, said in platforms.items():
        for name in names.get(platform, ()):
            if _section(name, said):
                outlets[key(name)].add(f"{platform}/{slug_of(name, names[platform])}")
    return Folder(
        config,
        platforms,
        dict(names),
        {name: frozenset(domains) for name, domains in outlets.items() if name},
    )


def _section(name: str, platform_names: Iterable[str]) -> bool:
    """Whether a name on a platform is the platform's own: "Yahoo Finance" on yahoo.com."""
    longer = any(
        key(name).startswith(key(said)) and key(name) != key(said)
        for said in platform_names
        if len(key(said)) > 2
    )
    return longer and not split_carrier(name)[1]


def _crowded(domain: str, counts: Counter[str]) -> bool:
    different = {key(name) for name in counts}
    return (
        len(different) >= CROWD
        and not any(fits(name, domain) for name in counts)
        and max(counts.values()) * 2 < counts.total()
    )


# --- the rules ------------------------------------------------------------------------------------
# ----------------------------------


def by_alias(label: Label, folder: Folder) -> Verdict | None:
    """The user's `topicgraph.yaml` says so."""
    for said in (label.name, label.domain):
        for alias, target in folder.config.aliases.items():
            if said and key(alias) == key(said):
                domain = (
                    domain_of(target)
                    if "." in target and " " not in target
                    else folder.outlet(target)
                )
                carrier = f"provider:{label.domain}" if label.domain in folder.platforms else None
                reason = f"alias file line {folder.config.alias_lines.get(alias, 0)}"
                return Verdict(f"provider:{domain or slug(target)}", carrier, reason)
    return None


def by_carrier_in_name(label: Label, folder: Folder) -> Verdict | None:
    """ "X on Y": written by X, carried by Y. Y must be the domain's platform, or the site
    itself."""
    writer, carrier = split_carrier(label.name)
    if not carrier or not label.domain or not _is_name_of(carrier, label.domain, folder):
        return None
    inner = _inner(writer, label.domain, folder)
    return Verdict(inner.provider, f"provider:{label.domain}", f'name "{label.name}"{inner.reason}')


def _inner(name: str, domain: str, folder: Folder) -> Verdict:
    """The X of "X on Y", which may again be an "A on B"; its reason is what to add to the outer
    one."""
    writer, carrier = split_carrier(name)
    for platform, said in folder.platforms.items() if carrier else ():
        if key(carrier) in {key(alias) for alias in said}:
            return _inner(writer, platform, folder)
    aliased = by_alias(Label(name, ""), folder)
    if aliased:
        return aliased._replace(reason=f"; {aliased.reason}")
    outlet = folder.outlet(name)
    if outlet:
        return Verdict(f"provider:{outlet}", None, "")
    doubt = (
        "; several outlets go by that name"
        if key(name) in folder.outlets
        else "; no outlet of that name has its own domain here"
    )
    return Verdict(f"provider:{domain}/{slug_of(name, folder.names.get(domain, ()))}", None, doubt)


def split_carrier(name: str) -> tuple[str, str]:
    """The X and the Y of "X on Y" or "X via Y"; the name and "" where it is neither.

    >>> split_carrier("Video Games on FanNation on MSN"), split_carrier("Game Rant")
    (('Video Games on FanNation', 'MSN'), ('Game Rant', ''))
    """
    match = re.match(r"(.*\S)\s+(?:on|via)\s+(\S.*)$", name)
    return (match[1], match[2]) if match else (name, "")


def _is_name_of(carrier: str, domain: str, folder: Folder) -> bool:
    """Whether the Y of "X on Y" is the site at `domain`: its own name, or a section of a platform
    ("Yahoo News")."""
    said = folder.platforms.get(domain, ())
    plausible = {
        key(name)
        for name in folder.names.get(domain, {})
        if not split_carrier(name)[1] and fits(name, domain)
    }
    own = {key(alias) for alias in said} | plausible | {key(domain), key(urls.label(domain))} - {""}
    return key(carrier) in own or _section(carrier, said)


def by_platform(label: Label, folder: Folder) -> Verdict | None:
    """On a platform the name decides: the platform's own, an outlet known by its own domain, or a
    channel."""
    if label.domain not in folder.platforms:
        return None
    here = f"provider:{label.domain}"
    own = {key(alias) for alias in folder.platforms[label.domain]} | {
        key(label.domain),
        key(urls.label(label.domain)),
    }
    if not label.name or key(label.name) in own:
        return Verdict(
            here, None, f"only the platform {label.domain} is named: the publisher is unknown"
        )
    outlet = folder.outlet(label.name)
    if outlet and outlet.startswith(f"{label.domain}/"):
        return Verdict(f"provider:{outlet}", None, f"section of {label.domain}")
    if outlet:
        return Verdict(
            f"provider:{outlet}", here, f"channel on {label.domain} with the name of {outlet}"
        )
    return Verdict(
        f"{here}/{slug_of(label.name, folder.names.get(label.domain, ()))}",
        here,
        f"channel on {label.domain}",
    )


def by_edition(label: Label, folder: Folder) -> Verdict | None:
    """A country's edition under its mother's domain is not its mother."""
    base, codes = edition(label.name)
    siblings = folder.names.get(label.domain, Counter[str]())
    if (
        not codes
        or known.country(urls.suffix(label.domain)) in codes
        or key(base) not in {key(name) for name in siblings}
    ):
        return None
    return Verdict(
        f"provider:{label.domain}/{slug_of(label.name, siblings)}",
        None,
        f"edition of {base} on {label.domain}",
    )


def by_domain(label: Label, folder: Folder) -> Verdict | None:
    """The outlet's own registered domain, whatever name is written beside it."""
    if not label.domain:
        return None
    doubt = (
        f'; the name "{label.name}" does not fit it'
        if label.name and not fits(label.name, label.domain)
        else ""
    )
    return Verdict(f"provider:{label.domain}", None, f"own domain {label.domain}{doubt}")


def by_name(label: Label, folder: Folder) -> Verdict | None:
    """No domain is stated: the one outlet of that name, else a thing of its own."""
    outlet = folder.outlet(label.name)
    if outlet:
        return Verdict(f"provider:{outlet}", None, f"the name of {outlet}")
    return Verdict(f"provider:{slug(label.name)}", None, "name only") if label.name else None


RULES: tuple[Callable[[Label, Folder], Verdict | None], ...] = (
    by_alias,
    by_carrier_in_name,
    by_platform,
    by_edition,
    by_domain,
    by_name,
)
"""Tried in this order; the first that answers decides."""


def judge(label: Label, folder: Folder) -> Verdict | None:
    """Whom a label means, or None where it says nothing."""
    return next((verdict for rule in RULES if (verdict := rule(label, folder)) is not None), None)


def slug_of(name: str, siblings: Iterable[str]) -> str:
    """One slug for all spellings of a name on a domain: that of the spelling with the most parts.

    >>> slug_of("YAHOO!News", ["YahooNews", "Yahoo News UK"])
    'yahoo-news'
    """
    spellings = {split_carrier(said)[0] for said in siblings} | {name}
    return min(
        (slug(said) for said in spellings if key(said) == key(name)),
        key=lambda text: (-text.count("-"), text),
    )


# --- all labels of a folder -----------------------------------------------------------------------
# ----------------------------------


@dataclass(frozen=True, slots=True)
class Outlets:
    """The labels of a folder resolved: `verdicts` by label, the `providers` they make, and
    `problems`."""

    verdicts: Mapping[Label, Verdict]
    providers: Mapping[str, Provider]
    problems: tuple[Problem, ...]


def resolve(labels: Mapping[Label, Seen], config: Config) -> Outlets:
    """Every label of a folder judged, and the providers that come of it (without their counts of
    articles).

    >>> labels = {Label("Game Rant", "gamerant.com"): Seen(2, "a.md", 1), Label("GameRant on MSN.com", "msn.com"): Seen(1, "b.md", 1)}
    >>> [verdict.provider for verdict in resolve(labels, Config()).verdicts.values()]
    ['provider:gamerant.com', 'provider:gamerant.com']
    """
    folder = survey(labels, config)
    verdicts = {label: verdict for label in labels if (verdict := judge(label, folder)) is not None}
    names: dict[str, Counter[str]] = defaultdict(Counter)
    own: dict[str, Counter[str]] = defaultdict(Counter)
    for label, verdict in verdicts.items():
        said = _said(label, verdict)
        names[verdict.provider][label.name or label.domain] += labels[label].times
        own[verdict.provider][said] += labels[label].times * (1 if verdict.carrier else 1_000)
        if verdict.carrier:
            _name_carrier(label, verdict, names[verdict.carrier], own[verdict.carrier])
    for alias, target in config.aliases.items():
        meant = by_alias(Label(alias, ""), folder)
        if meant and meant.provider in names:
            names[meant.provider][alias] += 0
            if meant.provider == f"provider:{slug(target)}":  # a name of the user's own making
                own[meant.provider] = Counter({target: 1})
                names[meant.provider][target] += 0
    providers = {
        id_: _provider(id_, names[id_], own.get(id_, Counter()), folder) for id_ in sorted(names)
    }
    namesakes: dict[str, list[Provider]] = defaultdict(list)
    for provider in providers.values():
        namesakes[key(provider.name)].append(provider)
    providers = {id_: _with_mother(provider, namesakes) for id_, provider in providers.items()}
    return Outlets(verdicts, providers, tuple(_misnamed(labels, verdicts)))


def _name_carrier(label: Label, verdict: Verdict, names: Counter[str], own: Counter[str]) -> None:
    """The Y of "X on Y" is a name of the carrier."""
    said = split_carrier(label.name)[1] if verdict.reason.startswith("name ") else ""
    if said:
        names[said] += 1
        own[said] += 1


def _said(label: Label, verdict: Verdict) -> str:
    """The name without the carrier in it."""
    return split_carrier(label.name)[0] if verdict.reason.startswith("name ") else label.name


def _provider(id_: str, names: Counter[str], own: Counter[str], folder: Folder) -> Provider:
    place = id_.removeprefix("provider:")
    domain, _, channel = place.partition("/")
    domain = domain if "." in domain else ""
    candidates = {
        name: count
        for name, count in own.items()
        if name and (channel or not domain or fits(name, domain))
    }
    fallback = next(iter(folder.platforms.get(place, ())), place)
    label = key(urls.label(domain)) if domain else ""
    own_name = max((count for name, count in candidates.items() if key(name) == label), default=0)
    if own_name and own_name == max(candidates.values()):
        candidates = {name: count for name, count in candidates.items() if key(name) == label}
    name = (
        commonest(candidates.items()) if candidates and place not in folder.platforms else fallback
    )
    return Provider(
        id=id_,
        name=name,
        domain=domain,
        names=tuple(sorted(names)),
        platform=place in folder.platforms,
    )


def _with_mother(provider: Provider, namesakes: Mapping[str, list[Provider]]) -> Provider:
    """A country's edition with its mother: the site it is on, else the one outlet of that name that
    is of no country itself."""
    base, codes = edition(provider.name)
    if not codes:
        return provider
    home = f"provider:{provider.domain}"
    others = [
        other.id
        for other in namesakes.get(key(base), ())
        if not known.country(urls.suffix(other.domain))
    ]
    same_site = "/" in provider.id and fits(base, provider.domain)
    mother = home if same_site else others[0] if len(others) == 1 else None
    if mother is None or mother == provider.id:
        return provider
    return Provider(
        id=provider.id,
        name=provider.name,
        domain=provider.domain,
        names=provider.names,
        platform=provider.platform,
        edition_of=mother,
    )


def _misnamed(labels: Mapping[Label, Seen], verdicts: Mapping[Label, Verdict]) -> list[Problem]:
    return sorted(
        (
            Problem(
                labels[label].file,
                labels[label].line,
                "odd-outlet-name",
                f'"{label.name}" does not look like a name of {label.domain}: the domain decides (an alias in topicgraph.yaml settles it)',
            )
            for label, verdict in verdicts.items()
            if "does not fit it" in verdict.reason
        ),
        key=lambda problem: (problem.file, problem.line, problem.message),
    )
