"""Which URLs are the same article, and why. Pure functions, no network.

URLs are parsed as browsers parse them (WHATWG, by can-ada). Then a table of small rules removes
what does not tell articles apart; each rule has the name that `explain` prints.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

import can_ada

from topicgraph.identity.domains import registered_domain

CACHE_SIZE = 1 << 16

MAX_URL_LENGTH = 4096
"""Characters of a URL that is parsed: browsers and servers refuse longer ones as well."""

MAX_PASSES = 50
"""Passes of all rules over a URL; only a URL made to annoy still changes after so many."""


class Parts(NamedTuple):
    """A parsed URL.

    - `host`: with the port, if it is not the default one
    - `path`: with its leading slash
    - `query`: the parameters as `key=value` texts
    """

    host: str
    path: str
    query: tuple[str, ...]


def parse(url: str) -> Parts | None:
    """Parse a URL; None if it is not an http or https URL.

    >>> parse("HTTP://Example.com:80/a?b=1")
    Parts(host='example.com', path='/a', query=('b=1',))
    >>> parse("javascript:alert(1)") is None
    True
    """
    if len(url) > MAX_URL_LENGTH:
        return None
    try:
        parsed = can_ada.parse(url.strip())
    except (ValueError, TypeError):  # TypeError: a lone surrogate
        return None
    if parsed.protocol not in ("http:", "https:"):
        return None
    query = tuple(part for part in parsed.search.lstrip("?").split("&") if part)
    return Parts(parsed.host, parsed.pathname or "/", query)


AMP_CACHE = re.compile(r"^/(?:[cvarwi]/)?(?:s/)?([^/]+\.[^/]+)(/.*)?$")
AMP_VIEWER = re.compile(r"^/amp/(?:s/)?([^/]+\.[^/]+)(/.*)?$")
VIEWER = re.compile(r"(?:www\.)?(?:google\.[a-z.]+|bing\.com)")


def unwrap_amp_cache(url: Parts) -> Parts:
    """Replace an AMP cache (Google's CDN, the viewers of Google and Bing) by the page behind it."""
    if url.host.endswith(".cdn.ampproject.org") or url.host == "cdn.ampproject.org":
        inner = AMP_CACHE.match(url.path)
    elif VIEWER.fullmatch(url.host):
        inner = AMP_VIEWER.match(url.path)
    else:
        inner = None
    return Parts(inner[1].lower(), inner[2] or "/", url.query) if inner else url


SIDE_HOST = re.compile(r"^(?:www\d?|m|mobile|amp|wap|edition|old)\.")


def drop_side_host(url: Parts) -> Parts:
    """Drop `www.`, `m.`, `mobile.` and `amp.`, which name the same site."""
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


def drop_amp_form(url: Parts) -> Parts:
    """Drop what marks an AMP page: `/amp`, `.amp`, `.amphtml`, `?amp`, `?outputType=amp`."""
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


def drop_tracking(url: Parts) -> Parts:
    """Drop the parameters that say who shared the link, and sort the others."""
    if not url.query:
        return url
    kept = sorted(part for part in url.query if not TRACKING.match(unquote(part.partition("=")[0])))
    return url._replace(query=tuple(kept))


VIDEO_PATH = re.compile(r"^/(?:embed|shorts|live|v|e)/([\w-]{6,})")
VIDEO_ALONE = re.compile(r"^/(?:(?:embed|shorts|live|v|e)/)?([\w-]{6,})")
MSN_ID = re.compile(r"/([a-z]{2}-[A-Za-z0-9]{5,})/?$")
YAHOO_SLUG = re.compile(r"/([^/]+-\d{9})\.html$")


def keep_platform_id(url: Parts) -> Parts:
    """Reduce a page of YouTube, MSN, Yahoo or Dailymotion to the platform's own article id."""
    domain = registered_domain(url.host)
    if domain in ("youtube.com", "youtu.be", "youtube-nocookie.com"):
        return _keep_video_id(url, domain)
    if domain == "msn.com" and (match := MSN_ID.search(url.path)):
        return Parts("msn.com", f"/{match[1]}", ())
    if domain == "yahoo.com" and (match := YAHOO_SLUG.search(url.path)):
        return Parts("yahoo.com", f"/{match[1]}.html", ())
    if domain in ("dailymotion.com", "dai.ly") and (
        match := re.match(r"^/(?:video/|embed/video/)?(x[a-z0-9]{4,})", url.path)
    ):
        return Parts("dailymotion.com", f"/video/{match[1]}", ())
    return url


def _keep_video_id(url: Parts, domain: str) -> Parts:
    ids = [part[2:] for part in url.query if part.startswith("v=")]
    in_path = (VIDEO_ALONE if domain == "youtu.be" else VIDEO_PATH).match(url.path)
    video = ids[0] if ids else in_path[1] if in_path else ""
    return Parts("youtube.com", "/watch", (f"v={video}",)) if video else url


DEFAULT_PAGE = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}")
SLASHES = re.compile("/{2,}")


def normalize_path(url: Parts) -> Parts:
    """Drop trailing and double slashes, default pages and needless percent-escapes."""
    path = url.path
    if "%" in path:
        path = ESCAPED.sub(_normalize_escape, path)
    path = SLASHES.sub("/", DEFAULT_PAGE.sub("/", path)).rstrip("/") or "/"
    return url if path == url.path else url._replace(path=path)


def _normalize_escape(match: re.Match[str]) -> str:
    char = unquote(match[0])
    return char if re.match(r"[\w.~-]", char, re.ASCII) else match[0].upper()


RULES: tuple[tuple[str, Callable[[Parts], Parts]], ...] = (
    ("AMP cache", unwrap_amp_cache),
    ("mobile or www host", drop_side_host),
    ("AMP form", drop_amp_form),
    ("tracking parameters", drop_tracking),
    ("platform article id", keep_platform_id),
    ("spelling of the path", normalize_path),
)
"""What does not tell two articles apart, in the order in which it is removed."""


@lru_cache(maxsize=CACHE_SIZE)
def canonicalize(url: str) -> str | None:
    """Return the one URL that all URLs of an article share; None for what is not a URL.

    Scheme, `www.` and `m.`, AMP forms and caches, tracking parameters, trailing slashes and the
    locale paths of MSN and Yahoo do not matter; any other parameter does. Nothing is fetched.

    >>> canonicalize("http://www.nypost.com/2021/03/04/x/?utm_source=a")
    'https://nypost.com/2021/03/04/x'
    >>> canonicalize("https://nypost-com.cdn.ampproject.org/c/s/nypost.com/2021/03/04/x/amp/")
    'https://nypost.com/2021/03/04/x'
    >>> canonicalize("mailto:a@b.c") is None
    True
    """
    for _ in range(MAX_PASSES):  # what one rule removes can uncover what another one knows
        parts = parse(url)
        if parts is None:
            return None
        for _, rule in RULES:
            parts = rule(parts)
        before, url = url, to_url(parts)
        if url == before:
            break
    return url


def to_url(parts: Parts) -> str:
    """Write `Parts` as an https URL.

    >>> to_url(Parts("a.com", "/b", ("c=1",)))
    'https://a.com/b?c=1'
    """
    query = f"?{'&'.join(parts.query)}" if parts.query else ""
    return f"https://{parts.host}{parts.path}{query}"


def list_changes(url: str) -> list[str]:
    """Name the rules that change a URL on the way to its canonical form, in order.

    >>> list_changes("https://m.example.com/a/amp/?utm_medium=x")
    ['mobile or www host', 'AMP form', 'tracking parameters']
    """
    parts = parse(url)
    if parts is None:
        return []
    changes: list[str] = []
    for name, rule in RULES:
        changed = rule(parts)
        if changed != parts:
            changes.append(name)
        parts = changed
    return changes


def names_article(url: str) -> bool:
    """Tell whether a canonical URL can name one article: that of a home page cannot.

    >>> names_article("https://nypost.com/"), names_article("https://nypost.com/2021/x")
    (False, True)
    """
    return not url.endswith("/")


def find_domain(url: str) -> str:
    """Return the registered domain of a URL, or "" for what is not a URL.

    >>> find_domain("https://me.ign.com/en/x"), find_domain("nonsense")
    ('ign.com', '')
    """
    parts = parse(url)
    return registered_domain(unwrap_amp_cache(parts).host) if parts else ""
