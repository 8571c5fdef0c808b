"""URL identity: which URLs are the same article, and why. Pure functions, no network.

URLs are parsed as browsers do (WHATWG, by can-ada), then a table of small rules takes away what
does not tell articles apart. Each rule answers with the reason that `explain` prints."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

import can_ada
from publicsuffixlist import PublicSuffixList

LONGEST = 4096
"""No URL beyond this many characters is parsed: browsers and servers refuse them as well."""


PASSES = 50
"""A URL that the rules still change after so many passes was made to annoy."""


class Parts(NamedTuple):
    """A parsed URL: host with a port that matters, path with its leading slash, query as
    `key=value` texts."""

    host: str
    path: str
    query: tuple[str, ...]


def parse(url: str) -> Parts | None:
    """`url` as `Parts`, or None where it is no http or https URL.

    >>> parse("HTTP://Example.com:80/a?b=1")
    Parts(host='example.com', path='/a', query=('b=1',))
    >>> parse("javascript:alert(1)") is None
    True
    """
    if len(url) > LONGEST:
        return None
    try:
        found = can_ada.parse(url.strip())
    except (ValueError, TypeError):  # TypeError: half of a character
        return None
    if found.protocol not in ("http:", "https:"):
        return None
    return Parts(
        found.host,
        found.pathname or "/",
        tuple(part for part in found.search.lstrip("?").split("&") if part),
    )


AMP_CACHE = re.compile(r"^/(?:[cvarwi]/)?(?:s/)?([^/]+\.[^/]+)(/.*)?$")
AMP_VIEWER = re.compile(r"^/amp/(?:s/)?([^/]+\.[^/]+)(/.*)?$")
VIEWER = re.compile(r"(?:www\.)?(?:google\.[a-z.]+|bing\.com)")


def amp_cache(url: Parts) -> Parts:
    """The page behind an AMP cache (Google's CDN, or the viewers of Google and Bing)."""
    if url.host.endswith(".cdn.ampproject.org") or url.host == "cdn.ampproject.org":
        inner = AMP_CACHE.match(url.path)
    elif VIEWER.fullmatch(url.host):
        inner = AMP_VIEWER.match(url.path)
    else:
        inner = None
    return Parts(inner[1].lower(), inner[2] or "/", url.query) if inner else url


SIDE_HOST = re.compile(r"^(?:www\d?|m|mobile|amp|wap|edition|old)\.")


def side_host(url: Parts) -> Parts:
    """`www.`, `m.`, `mobile.` and `amp.` name the same site."""
    host = url.host
    if not SIDE_HOST.match(host):
        return url
    while (
        (match := SIDE_HOST.match(host))
        and "." in host[match.end() :]
        and registered_domain(host) != host
    ):
        host = host[match.end() :]
    return url._replace(host=host)


AMP_FIRST = re.compile(r"^(?:/amp)+/(?=.)")
AMP_LAST = re.compile(r"(?:/amp/?|\.amp|\.amphtml)+$", re.IGNORECASE)
AMP_PAGE = re.compile(r"\.amp\.html?$", re.IGNORECASE)
AMP_QUERY = re.compile(
    r"^(?:amp(?:=.*)?|outputtype=amp.*|output=amp|amp_js_v=.*|usqp=.*|_amp=.*)$", re.IGNORECASE
)


def amp_form(url: Parts) -> Parts:
    """The plain form of an AMP page: `/amp`, `/amp/…`, `.amp`, `.amphtml`, `?amp`,
    `?outputType=amp`."""
    path = url.path
    if "amp" in path.lower():
        path = AMP_PAGE.sub(".html", AMP_LAST.sub("", AMP_FIRST.sub("/", path)))
    elif not url.query:
        return url
    query = tuple(part for part in url.query if not AMP_QUERY.match(part))
    return url._replace(path=path or "/", query=query)


TRACKING = re.compile(
    r"^(?:utm_\w+|mtm_\w+|pk_\w+|at_\w+|guce_\w+|_hs\w+|hsa_\w+|wt[._]\w+|__twitter_impression|fbclid|gclid|gclsrc|dclid|gbraid|wbraid"
    r"|msclkid|yclid|twclid|ttclid|li_fat_id|igshid?|mc_[ce]id|mkt_tok|_ga|_gl|vero_id|mod|oly_\w+|ref|ref_src|ref_url|referrer|referer"
    r"|source|via|cmpid|ocid|icid|ncid|ito|sr_share|smid|smtyp|smprod|partner|rss|ftag|guccounter|s_kwcid|spm|trk"
    r"|xtor|sharetype|feature|cvid|soc_src|soc_trk|tsrc|taid|intcmp)$",
    re.IGNORECASE,
)


def tracking(url: Parts) -> Parts:
    """Without the parameters that say who shared the link; the others in sorted order."""
    if not url.query:
        return url
    kept = sorted(part for part in url.query if not TRACKING.match(unquote(part.partition("=")[0])))
    return url._replace(query=tuple(kept))


VIDEO_PATH = re.compile(r"^/(?:embed|shorts|live|v|e)/([\w-]{6,})")
VIDEO_ALONE = re.compile(r"^/(?:(?:embed|shorts|live|v|e)/)?([\w-]{6,})")
MSN_ID = re.compile(r"/([a-z]{2}-[A-Za-z0-9]{5,})/?$")
YAHOO_SLUG = re.compile(r"/([^/]+-\d{9})\.html$")


def platform_id(url: Parts) -> Parts:
    """The platform's own article id, whatever locale or section stands before it: YouTube, MSN,
    Yahoo, Dailymotion."""
    domain = registered_domain(url.host)
    if domain in ("youtube.com", "youtu.be", "youtube-nocookie.com"):
        return _youtube(url, domain)
    if domain == "msn.com" and (match := MSN_ID.search(url.path)):
        return Parts("msn.com", f"/{match[1]}", ())
    if domain == "yahoo.com" and (match := YAHOO_SLUG.search(url.path)):
        return Parts("yahoo.com", f"/{match[1]}.html", ())
    if domain in ("dailymotion.com", "dai.ly") and (
        match := re.match(r"^/(?:video/|embed/video/)?(x[a-z0-9]{4,})", url.path)
    ):
        return Parts("dailymotion.com", f"/video/{match[1]}", ())
    return url


def _youtube(url: Parts, domain: str) -> Parts:
    named = [part[2:] for part in url.query if part.startswith("v=")]
    path = (VIDEO_ALONE if domain == "youtu.be" else VIDEO_PATH).match(url.path)
    video = named[0] if named else path[1] if path else ""
    return Parts("youtube.com", "/watch", (f"v={video}",)) if video else url


DEFAULT_PAGE = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}")
SLASHES = re.compile("/{2,}")


def spelling(url: Parts) -> Parts:
    """One spelling of the path: no trailing or double slash, no default page, no needless
    percent-escape."""
    path = url.path
    if "%" in path:
        path = ESCAPED.sub(
            lambda m: (
                unquote(m[0]) if re.match(r"[\w.~-]", unquote(m[0]), re.ASCII) else m[0].upper()
            ),
            path,
        )
    path = SLASHES.sub("/", DEFAULT_PAGE.sub("/", path)).rstrip("/") or "/"
    return url if path == url.path else url._replace(path=path)


RULES: tuple[tuple[str, Callable[[Parts], Parts]], ...] = (
    ("AMP cache", amp_cache),
    ("mobile or www host", side_host),
    ("AMP form", amp_form),
    ("tracking parameters", tracking),
    ("platform article id", platform_id),
    ("spelling of the path", spelling),
)
"""What does not tell two articles apart, in the order it is taken away, each with the reason to
show."""


@lru_cache(maxsize=1 << 16)
def canonical(url: str) -> str | None:
    """The one URL that all URLs of an article share, or None where `url` is no web address.

    Scheme, `www.` and `m.`, AMP forms and caches, tracking parameters, trailing slashes and the
    locale paths of MSN and Yahoo do not matter; any other parameter does. Never fetches anything.

    >>> canonical("http://www.nypost.com/2021/03/04/x/?utm_source=a")
    'https://nypost.com/2021/03/04/x'
    >>> canonical("https://nypost-com.cdn.ampproject.org/c/s/nypost.com/2021/03/04/x/amp/")
    'https://nypost.com/2021/03/04/x'
    >>> canonical("mailto:a@b.c") is None
    True
    """
    for _ in range(PASSES):  # what one rule takes away can lay bare what another knows
        parts = parse(url)
        if parts is None:
            return None
        for _, rule in RULES:
            parts = rule(parts)
        before, url = url, text(parts)
        if url == before:
            break
    return url


def text(parts: Parts) -> str:
    """`Parts` as an https URL.

    >>> text(Parts("a.com", "/b", ("c=1",)))
    'https://a.com/b?c=1'
    """
    return f"https://{parts.host}{parts.path}" + (
        f"?{'&'.join(parts.query)}" if parts.query else ""
    )


def reasons(url: str) -> list[str]:
    """Which rules changed `url` on the way to its canonical form, in order.

    >>> reasons("https://m.example.com/a/amp/?utm_medium=x")
    ['mobile or www host', 'AMP form', 'tracking parameters']
    """
    parts = parse(url)
    found: list[str] = []
    for reason, rule in RULES if parts else ():
        assert parts is not None
        after = rule(parts)
        if after != parts:
            found.append(reason)
        parts = after
    return found


def identifies(url: str) -> bool:
    """Whether a canonical URL can name one article: a home page cannot.

    >>> identifies("https://nypost.com/"), identifies("https://nypost.com/2021/x")
    (False, True)
    """
    return not url.endswith("/")


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


HOSTED = frozenset(
    (
        *(
            "beehiiv.com",
            "blogspot.com",
            "cbslocal.com",
            "ghost.io",
            "go.com",
            "google.com",
            "indiatimes.com",
            "livejournal.com",
        ),
        *("medium.com", "substack.com", "tumblr.com", "typepad.com", "wordpress.com"),
    )
)
"""Domains whose subdomains are sites of their own, whether or not the public suffix list says
so."""


@lru_cache(maxsize=65536)
def registered_domain(host: str) -> str:
    """The domain that was registered (eTLD + 1, from the public suffix list in its package); the
    host itself where there is none.

    >>> registered_domain("news.bbc.co.uk"), registered_domain("me.substack.com"), registered_domain("127.0.0.1")
    ('bbc.co.uk', 'me.substack.com', '127.0.0.1')
    """
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    name = host.partition(":")[0].strip(".").lower()
    if name.replace(".", "").isdigit():
        return name
    registered = _suffixes().privatesuffix(name) or name
    if registered in HOSTED and name != f"www.{registered}":
        return ".".join(name.split(".")[-3:])
    return registered


@lru_cache(maxsize=65536)
def suffix(domain: str) -> str:
    """The public suffix of a domain.

    >>> suffix("kotaku.com.au"), suffix("nypost.com")
    ('com.au', 'com')
    """
    return _suffixes().publicsuffix(domain) or ""


@lru_cache(maxsize=65536)
def label(domain: str) -> str:
    """The part of a registered domain that names the site.

    >>> label("kotaku.com.au"), label("rock-paper.example"), label("abcnews.go.com")
    ('kotaku', 'rock-paper', 'abcnews')
    """
    site = registered_domain(domain)
    if site.partition(".")[2] in HOSTED:
        return site.partition(".")[0]
    return site.removesuffix(suffix(domain)).strip(".").rpartition(".")[2] or domain


def domain(url: str) -> str:
    """The registered domain of a URL, or "".

    >>> domain("https://me.ign.com/en/x"), domain("nonsense")
    ('ign.com', '')
    """
    parts = parse(url)
    return registered_domain(amp_cache(parts).host) if parts else ""
