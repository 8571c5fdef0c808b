"""All labels of a folder → the outlets they mean, with their names, editions and problems."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from topicgraph.identity import domains, reference
from topicgraph.identity.names import (
    name_fits_domain,
    split_carrier,
    split_country_prefix,
    split_edition,
    split_language_edition,
)
from topicgraph.identity.outlet_rules import (
    Label,
    LabelUse,
    OutletEvidence,
    Verdict,
    collect_evidence,
    is_section,
    judge_by_alias,
    judge_label,
)
from topicgraph.identity.spellings import suggest_same_outlets
from topicgraph.identity.wrappers import is_opaque
from topicgraph.model import Problem, Provider
from topicgraph.sources.settings import Config
from topicgraph.text import choose_most_common, name_key, slugify

VOTE_WEIGHTS = {
    ("own site", "held"): 10**18,
    ("own site", "listed"): 10**12,
    ("carried", "held"): 10**6,
    ("carried", "listed"): 1,
}
"""What a file's vote on an outlet's name weighs: one article that we hold from the outlet's own
site decides against all that platforms and `related` lists say."""


@dataclass(frozen=True, slots=True)
class Outlets:
    """The labels of a folder, resolved.

    - `verdicts`: label → the outlet it means
    - `providers`: id → outlet, not yet with its number of articles
    - `problems`: names that do not fit their domain, URLs that only lead elsewhere
    """

    verdicts: Mapping[Label, Verdict]
    providers: Mapping[str, Provider]
    problems: tuple[Problem, ...]


def resolve_outlets(label_uses: Mapping[Label, LabelUse], config: Config) -> Outlets:
    """Judge every label of a folder, and make the providers that they mean.

    >>> uses = {
    ...     Label("Game Rant", "gamerant.com"): LabelUse(2, "a.md", 1),
    ...     Label("GameRant on MSN.com", "msn.com"): LabelUse(1, "b.md", 1),
    ... }
    >>> [verdict.provider for verdict in resolve_outlets(uses, Config()).verdicts.values()]
    ['provider:gamerant.com', 'provider:gamerant.com']
    """
    evidence = collect_evidence(label_uses, config)
    verdicts = {label: verdict for label in label_uses if (verdict := judge_label(label, evidence))}
    spellings, own_names = _collect_names(label_uses, verdicts)
    _add_aliases(spellings, own_names, evidence)
    providers = {
        id_: _make_provider(id_, spellings[id_], own_names.get(id_, Counter()), evidence)
        for id_ in sorted(spellings)
    }
    namesakes: dict[str, list[Provider]] = defaultdict(list)
    for provider in providers.values():
        namesakes[name_key(provider.name)].append(provider)
    editions = {
        verdict.provider
        for verdict in verdicts.values()
        if verdict.reason.startswith("edition of ")
    }
    providers = {
        id_: _add_parent(provider, providers, namesakes, id_ in editions)
        for id_, provider in providers.items()
    }
    problems = (
        *_find_problems(label_uses, verdicts, providers),
        *_suggest_same(label_uses, verdicts, providers),
    )
    return Outlets(verdicts, providers, problems)


def _suggest_same(
    label_uses: Mapping[Label, LabelUse],
    verdicts: Mapping[Label, Verdict],
    providers: Mapping[str, Provider],
) -> Iterator[Problem]:
    """Tell of outlets that may be one, where nothing proves it."""
    uses = {verdict.provider: label_uses[label] for label, verdict in verdicts.items()}
    for provider, other in suggest_same_outlets(providers):
        use = uses[provider.id]
        message = (
            f'"{provider.name}" and "{other.name}" may be one outlet; if they are, write'
            f' "aliases: {{{provider.name}: {other.domain or other.name}}}" into topicgraph.yaml'
        )
        yield Problem(use.file, use.line, "similar-outlets", message)


Names = defaultdict[str, Counter[str]]
"""Provider id → name → how often it is stated."""


def _collect_names(
    label_uses: Mapping[Label, LabelUse], verdicts: Mapping[Label, Verdict]
) -> tuple[Names, Names]:
    """All spellings of each provider, and its names without a carrier, weighted."""
    spellings: Names = defaultdict(Counter)
    own_names: Names = defaultdict(Counter)
    for label, verdict in verdicts.items():
        use = label_uses[label]
        name, carrier_name = label.name, ""
        if verdict.reason.startswith("name "):
            name, carrier_name = split_carrier(label.name)
        if verdict.provider:
            place = "carried" if verdict.carrier else "own site"
            votes = use.held * VOTE_WEIGHTS[place, "held"] if use.on_site else 0
            # A name without a site has no owner: each article has a vote. Elsewhere articles only
            # decide between names that equally many files state.
            listed = use.on_site or max(use.articles, 1)
            votes += listed * VOTE_WEIGHTS[place, "listed"] + use.articles
            spellings[verdict.provider][label.name or label.domain] += use.records
            own_names[verdict.provider][name] += votes
        if verdict.carrier:
            carriers = spellings[verdict.carrier], own_names[verdict.carrier]
            if carrier_name:
                for names in carriers:
                    names[carrier_name] += 1
    return spellings, own_names


def _add_aliases(spellings: Names, own_names: Names, evidence: OutletEvidence) -> None:
    """Add the spellings of the settings; an alias to an unknown name makes an outlet of it."""
    for alias, target in evidence.config.aliases.items():
        verdict = judge_by_alias(Label(alias, ""), evidence)
        if verdict and verdict.provider and verdict.provider in spellings:
            spellings[verdict.provider][alias] += 0
            if verdict.provider == f"provider:{slugify(target)}":
                own_names[verdict.provider] = Counter({target: 1})
                spellings[verdict.provider][target] += 0


def _make_provider(
    id_: str, spellings: Counter[str], own_names: Counter[str], evidence: OutletEvidence
) -> Provider:
    place = id_.removeprefix("provider:")
    domain, _, channel = place.partition("/")
    domain = domain if "." in domain else ""
    candidates = {
        name: count
        for name, count in own_names.items()
        if name and (channel or not domain or name_fits_domain(name, domain))
    }
    # Of equally frequent names, the one that is exactly the domain's label is the outlet's.
    label = name_key(domains.site_label(domain)) if domain else ""
    exact = {name: count for name, count in candidates.items() if name_key(name) == label}
    if exact and max(exact.values()) == max(candidates.values()):
        candidates = exact
    if not candidates and is_named_by_user(evidence.config):
        candidates = _find_only_name(own_names)
    if place in evidence.platforms or not candidates:
        name = next(iter(evidence.platforms.get(place, ())), place)
    else:
        name = choose_most_common(candidates.items())
    is_platform = (
        place in evidence.platforms
        or is_opaque(place)
        or (domain in evidence.platforms and is_section(name, evidence.platforms[domain]))
    )
    return Provider(
        id=id_, name=name, domain=domain, names=tuple(sorted(spellings)), platform=is_platform
    )


def is_named_by_user(config: Config) -> bool:
    """Return whether the user says which column or key names the outlets."""
    return "provider" in config.fields.values()


def _find_only_name(own_names: Counter[str]) -> dict[str, int]:
    """The name of an outlet that its domain does not tell, if all pieces there state the same."""
    stated = {name: count for name, count in own_names.items() if name}
    return stated if len({name_key(name) for name in stated}) == 1 else {}


COMMON_NAMES = frozenset((
    "argus", "chronicle", "citizen", "courier", "dailymail", "dailynews", "echo", "examiner",
    "express", "gazette", "globe", "guardian", "herald", "independent", "journal", "leader", "mail",
    "mercury", "mirror", "monitor", "nation", "news", "observer", "post", "press", "record",
    "sentinel", "standard", "star", "sun", "telegraph", "times", "today", "tribune", "week",
    "weekly", "world",
))  # fmt: skip
"""What newspapers are called everywhere. With a country after it ("The Nation Thailand"), such a
name is an edition only at a domain of the same label."""


def _add_parent(
    provider: Provider,
    providers: Mapping[str, Provider],
    namesakes: Mapping[str, list[Provider]],
    is_edition: bool,
) -> Provider:
    """Give an edition for a country or in a language its parent.

    That is the site which the edition is on, or else the one outlet of that name whose domain has
    the same label. A newspaper of the same name on another domain is a separate one.
    """
    base, codes = split_edition(provider.name)
    country = "" if name_key(base) in COMMON_NAMES else provider.name.removeprefix(base)
    if not codes:
        base, _, codes = split_language_edition(provider.name)
    if not codes:
        base, country, codes = split_country_prefix(provider.name)
    if not codes and not is_edition:
        return provider
    if is_edition or ("/" in provider.id and name_fits_domain(base, provider.domain)):
        parent = f"provider:{provider.domain}"
    else:
        parents = [
            other.id
            for other in namesakes.get(name_key(base), ())
            if _is_domain_of_edition(provider.domain, other.domain, name_key(country), codes)
        ]
        parent = parents[0] if len(parents) == 1 else ""
    if parent not in providers or parent == provider.id:
        return provider
    return dataclasses.replace(provider, edition_of=parent)


def _is_domain_of_edition(
    domain: str, parent_domain: str, country: str, codes: tuple[str, ...]
) -> bool:
    """Tell whether a domain is that of a country's edition of the outlet at another one.

    Both have the same label (`thesun.ie`, `thesun.co.uk`), but for the name of the country
    (`thescottishsun.co.uk`).
    """
    suffix, parent_suffix = domains.public_suffix(domain), domains.public_suffix(parent_domain)
    if not domain or not parent_domain:
        return False
    label, parent_label = domains.site_label(domain), domains.site_label(parent_domain)
    if label == parent_label:
        return reference.country_of_suffix(parent_suffix) not in codes
    rest = label.replace(country, "", 1) if country else label
    is_in_country = suffix == parent_suffix or reference.country_of_suffix(suffix) in codes
    return (
        rest != label
        and is_in_country
        and rest.removeprefix("the") == parent_label.removeprefix("the")
    )


def _find_problems(
    label_uses: Mapping[Label, LabelUse],
    verdicts: Mapping[Label, Verdict],
    providers: Mapping[str, Provider],
) -> list[Problem]:
    problems = []
    for label, verdict in verdicts.items():
        use = label_uses[label]
        if "does not fit it" in verdict.reason:
            provider = providers.get(verdict.provider or "")
            if provider and name_key(provider.name) == name_key(label.name):
                continue  # the user says that this names the outlet
            message = (
                f'"{label.name}" does not look like a name of {label.domain}: the domain decides '
                "(an alias in topicgraph.yaml settles it)"
            )
            problems.append(Problem(use.file, use.line, "odd-outlet-name", message))
        elif verdict.provider is None and label.leads_from:
            message = (
                f"{label.leads_from} does not tell which page its URLs lead to: the outlet is "
                "unknown (a line in short-urls.csv tells it)"
            )
            problems.append(Problem(use.file, use.line, "unknown-target", message))
    return sorted(problems, key=lambda problem: (problem.file, problem.line, problem.message))
