"""Registered domains: which part of a host name was registered by one owner.

From the public suffix list in the package `publicsuffixlist`, and the hosts whose subdomains are
sites of their own. Pure functions, no network.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from publicsuffixlist import PSLFILE

from topicgraph.identity import reference

CACHE_SIZE = 1 << 16

SITE_HOSTS = frozenset(
    [
        "beehiiv.com",
        "blog.fc2.com",
        "blog.hu",
        "blog.jp",
        "blog.me",
        "blogs.com",
        "blogsome.com",
        "blogspot.com",
        "blox.pl",
        "canalblog.com",
        "cbslocal.com",
        "dreamwidth.org",
        "edublogs.org",
        "exblog.jp",
        "ghost.io",
        "go.com",
        "google.com",
        "hatenadiary.com",
        "hypotheses.org",
        "indiatimes.com",
        "jawapos.com",
        "jimdofree.com",
        "livejournal.com",
        "medium.com",
        "micro.blog",
        "mystrikingly.com",
        "neocities.org",
        "newsvine.com",
        "ning.com",
        "over-blog.com",
        "overblog.com",
        "posthaven.com",
        "seesaa.net",
        "skyrock.com",
        "squarespace.com",
        "substack.com",
        "tistory.com",
        "tribunnews.com",
        "tumblr.com",
        "typepad.com",
        "weebly.com",
        "wickedlocal.com",
        "wordpress.com",
        "write.as",
    ]
)
"""Domains whose subdomains are sites of their own, also if the public suffix list lacks them."""


END_OF_LIST, END_OF_OFFICIAL = "// ===END PRIVATE DOMAINS===", "// ===END ICANN DOMAINS==="
"""Lines of the public suffix list, whose first part are the official suffixes."""


class _SuffixList:
    """The rules of the public suffix list up to a line, looked up as its algorithm says.

    The package builds an index of all 10,000 rules, which takes longer than all lookups.

    Source: https://publicsuffix.org/list/
    """

    def __init__(self, end: str) -> None:
        lines = Path(PSLFILE).read_text("utf-8").partition(end)[0].split("\n")
        self._rules = {line for line in lines if line and not line.startswith("//")}
        self._has_encoded = False

    def _encode_rules(self) -> None:
        """Add the rules that are not ASCII as names in URLs have them; that takes a while."""
        self._rules |= {
            rule[: rule.startswith("!")] + rule.removeprefix("!").encode("idna").decode()
            for rule in self._rules
            if not rule.isascii()
        }
        self._has_encoded = True

    def publicsuffix(self, name: str) -> str:
        """The longest suffix with a rule, or else the last label; "" for what is no name."""
        labels = name.split(".")
        if "" in labels:
            return ""
        if "xn--" in name and not self._has_encoded:
            self._encode_rules()
        for start in range(len(labels)):
            suffix, rest = ".".join(labels[start:]), ".".join(labels[start + 1 :])
            if f"!{suffix}" in self._rules:
                return rest
            if suffix in self._rules or f"*.{rest}" in self._rules:
                return suffix
        return labels[-1]

    def privatesuffix(self, name: str) -> str:
        """The public suffix and one more label; "" if there is none."""
        suffix = self.publicsuffix(name)
        rest = name.removesuffix(suffix).removesuffix(".") if suffix != name else ""
        return f"{rest.rpartition('.')[2]}.{suffix}" if suffix and rest else ""


@lru_cache(maxsize=1)
def _suffix_list() -> _SuffixList:
    return _SuffixList(END_OF_LIST)


@lru_cache(maxsize=CACHE_SIZE)
def registered_domain(host: str) -> str:
    """Return the domain that was registered (public suffix and one label), or else the host.

    >>> registered_domain("news.bbc.co.uk"), registered_domain("me.substack.com")
    ('bbc.co.uk', 'me.substack.com')
    >>> registered_domain("127.0.0.1")
    '127.0.0.1'
    """
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    name = host.partition(":")[0].strip(".").lower()
    if name.replace(".", "").isdigit():
        return name
    domain = _suffix_list().privatesuffix(name) or name
    for site_host in (domain, ".".join(name.split(".")[-3:])):
        is_host = site_host in SITE_HOSTS or site_host.startswith("blogspot.")
        if is_host and name not in (site_host, f"www.{site_host}"):
            return ".".join(name.split(".")[-site_host.count(".") - 2 :])
    return domain


@lru_cache(maxsize=1)
def _official_suffix_list() -> _SuffixList:
    return _SuffixList(END_OF_OFFICIAL)


@lru_cache(maxsize=1)
def _top_level_domains() -> frozenset[str]:
    rules = Path(PSLFILE).read_text("utf-8").partition(END_OF_OFFICIAL)[0].split("\n")
    return frozenset(rule for rule in rules if rule.isalpha()) | {"example"}


def has_known_ending(domain: str) -> bool:
    """Tell whether the last part of a domain is a top-level domain, or that of examples.

    >>> has_known_ending("nypost.com"), has_known_ending("node.js")
    (True, False)
    """
    return domain.rpartition(".")[2] in _top_level_domains()


def is_registered_under_icann(domain: str) -> bool:
    """Tell whether a domain was registered under an official suffix, not one that a company sells.

    >>> is_registered_under_icann("google.co.uk"), is_registered_under_icann("google.com.de")
    (True, False)
    """
    return bool(_official_suffix_list().privatesuffix(domain) == domain)


@lru_cache(maxsize=CACHE_SIZE)
def public_suffix(domain: str) -> str:
    """Return the public suffix of a domain.

    >>> public_suffix("kotaku.com.au"), public_suffix("nypost.com")
    ('com.au', 'com')
    """
    return _suffix_list().publicsuffix(domain)


@lru_cache(maxsize=CACHE_SIZE)
def site_label(domain: str) -> str:
    """Return the part of a domain that names the site.

    >>> site_label("kotaku.com.au"), site_label("rock-paper.example"), site_label("abcnews.go.com")
    ('kotaku', 'rock-paper', 'abcnews')
    """
    site = registered_domain(domain)
    if site.partition(".")[2] in SITE_HOSTS:
        return site.partition(".")[0]
    return site.removesuffix(public_suffix(domain)).strip(".").rpartition(".")[2] or domain


def main_domain(host: str) -> str:
    """Return the registered domain that stands for an outlet with several domains.

    >>> main_domain("news.bbc.co.uk")
    'bbc.com'
    """
    domain = registered_domain(host)
    return reference.moved_domains().get(domain, domain)
