"""Spellings of one outlet: umlauts that are written out, domains as names, initials.

The first two are certain enough to join outlets. Others are only told, as a suggestion.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from topicgraph.identity import domains
from topicgraph.model import Provider
from topicgraph.text import name_key, slugify

WRITTEN_OUT = str.maketrans({
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "æ": "ae",
    "Æ": "Ae", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa",
})  # fmt: skip
"""How German and the Scandinavian languages write letters where a keyboard has none of them."""
DOMAIN = re.compile(r"(?:[\w-]{1,63}\.)+[a-z]{2,24}", re.IGNORECASE)
INITIALS = re.compile(r"[A-Z]{2,5}")


def write_out(name: str) -> str:
    """Write a name without umlauts, as on a keyboard that has none.

    >>> write_out("Süddeutsche"), write_out("El País")
    ('Sueddeutsche', 'El País')
    """
    return name.translate(WRITTEN_OUT)


def find_umlaut_names(names: Iterable[str]) -> dict[str, str]:
    """Return the slugs of written-out names → the names with their umlauts.

    >>> find_umlaut_names(["Süddeutsche", "Le Monde"])
    {'sueddeutsche': 'Süddeutsche'}
    """
    found: dict[str, str] = {}
    for name in sorted(names):
        if (plain := write_out(name)) != name:
            found.setdefault(slugify(plain), name)
    return found


def read_domain(name: str) -> str:
    """Return the domain that a name is; empty if it is none.

    >>> read_domain("sueddeutsche.de"), read_domain("Node.js"), read_domain("Radio Nord")
    ('sueddeutsche.de', '', '')
    """
    if DOMAIN.fullmatch(name) is None or not domains.has_known_ending(name.lower()):
        return ""
    domain = domains.registered_domain(name.lower())
    return domains.main_domain(domain) if domains.is_registered_under_icann(domain) else ""


def suggest_same_outlets(providers: Mapping[str, Provider]) -> Iterator[tuple[Provider, Provider]]:
    """Yield outlets that are known by a name alone, each with the one other that it may be.

    That is the one whose domain has this name as its label, or whose name has these initials.
    """
    by_label: dict[str, list[Provider]] = defaultdict(list)
    by_initials: dict[str, list[Provider]] = defaultdict(list)
    for provider in providers.values():
        if provider.domain and "/" not in provider.id:
            by_label[name_key(domains.site_label(provider.domain))].append(provider)
        for initials in {_initials(name) for name in (provider.name, *provider.names)} - {""}:
            by_initials[initials].append(provider)
    for provider in providers.values():
        if provider.domain or provider.platform:
            continue
        others = list(by_label.get(name_key(write_out(provider.name)), ()))
        if not others and INITIALS.fullmatch(provider.name):
            others = [other for other in by_initials[provider.name] if other.id != provider.id]
        if len(others) == 1:
            yield provider, others[0]


def _initials(name: str) -> str:
    """Return the initials of a name of several words; empty for one word."""
    words = re.findall(r"[^\W\d_]+", name)
    if words[:1] and words[0].lower() in ("the", "die", "der", "das", "le", "la", "el"):
        words = words[1:]
    return "".join(word[0] for word in words).upper() if len(words) > 1 else ""
