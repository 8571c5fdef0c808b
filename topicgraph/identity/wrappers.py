"""URLs that only lead to the page of another site: AMP caches, viewers, archives, redirects.

If such a URL names its target, the target stands for it; a file may therefore say in it no more
than it could say with the target itself. What names no target (`t.co/…`) is opaque: it tells
nothing about the outlet.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from urllib.parse import unquote

from topicgraph.identity import reference
from topicgraph.identity.domains import (
    is_registered_under_icann,
    public_suffix,
    registered_domain,
)
from topicgraph.identity.url_parts import Parts, parse, to_url

GOOGLE = re.compile(r"(?:www\.)?(google\.(?:com|cat|(?:com?\.)?[a-z]{2}))")
"""Hosts of Google Search: `google.` and a public suffix of the countries it is in, nothing else."""

AMP_HOSTS = ("cdn.ampproject.org", "bing-amp.com")
"""The AMP caches of Google and Bing."""
AMP_CACHE_PATH = re.compile(r"^/(?:[cvarwi]/)?(?:s/)?([^/]+\.[^/]+)(/.*)?$")
AMP_VIEWER_PATH = re.compile(r"^/amp/(?:s/)?([^/]+\.[^/]+)(/.*)?$")


def unwrap(url: Parts) -> Parts:
    """Replace a URL that names its target by the target; return any other as it is.

    >>> to_url(unwrap(Parts("web.archive.org", "/web/2020/https://x.example/a", ())))
    'https://x.example/a'
    """
    for rule in (
        _unwrap_amp,
        _unwrap_translation,
        _unwrap_library,
        _unwrap_turbo,
        _unwrap_parameter,
        _unwrap_prefix,
        _unwrap_path,
        _unwrap_news,
    ):
        if target := rule(url):
            return target
    return url


def is_opaque(host: str) -> bool:
    """Tell whether a host only leads elsewhere, so that it says nothing about the outlet.

    >>> is_opaque("t.co"), is_opaque("web.archive.org"), is_opaque("theatlantic.com")
    (True, True, False)
    """
    redirects = reference.redirects()
    host = host.removeprefix("www.")
    labels = host.split(".")
    return (
        any(".".join(labels[start:]) in redirects.opaque for start in range(len(labels) - 1))
        or host in redirects.prefixes
        or f"{host}/" in redirects.targets
        or _is_amp_cache(host)
        or host.endswith(".translate.goog")
    )


def _is_amp_cache(host: str) -> bool:
    return host in AMP_HOSTS or host.endswith(tuple(f".{cache}" for cache in AMP_HOSTS))


def _is_google(host: str) -> bool:
    match = GOOGLE.fullmatch(host)
    return match is not None and is_registered_under_icann(match[1])


def _unwrap_amp(url: Parts) -> Parts | None:
    """Google's AMP cache, if its host agrees with the inner URL; Google's and Bing's viewers."""
    if _is_amp_cache(url.host):
        match = AMP_CACHE_PATH.match(url.path)
        cache = next(cache for cache in AMP_HOSTS if url.host.endswith(cache))
        subdomain = url.host.removesuffix(cache).rstrip(".")
        if match and subdomain and not _agrees(subdomain, match[1].lower()):
            return None
    elif url.host in ("bing.com", "www.bing.com") or _is_google(url.host):
        match = AMP_VIEWER_PATH.match(url.path)
    else:
        return None
    if not match:
        return None
    return parse(to_url(Parts(match[1], match[2] or "/", url.query)))


def _agrees(subdomain: str, host: str) -> bool:
    """Tell whether the subdomain of an AMP cache is that of a host, or of its registered domain.

    Source: "AMP Cache URL format and request handling", amp.dev: dots become hyphens, hyphens are
    doubled; what would be too long is a hash.
    """
    for name in (host, registered_domain(host), f"www.{registered_domain(host)}"):
        try:
            readable = name.encode("ascii").decode("idna") if "xn--" in name else name
        except UnicodeError:
            readable = name
        encoded = readable.replace("-", "--").replace(".", "-")
        digest = hashlib.sha256(name.encode()).digest()
        hashed = base64.b32encode(digest).decode().lower().rstrip("=")
        forms = {encoded, f"0-{encoded}-0", hashed}
        if not encoded.isascii():
            forms.add("xn--" + encoded.encode("punycode").decode())
        if subdomain in forms:
            return True
    return False


def _unwrap_translation(url: Parts) -> Parts | None:
    """Google's translations: `www-x-example.translate.goog/a?_x_tr_sl=de`."""
    if not url.host.endswith(".translate.goog"):
        return None
    encoded = url.host.removesuffix(".translate.goog")
    host = encoded.replace("--", "\0").replace("-", ".").replace("\0", "-")
    query = tuple(part for part in url.query if not part.startswith("_x_tr_"))
    return parse(to_url(Parts(host, url.path, query)))


def _unwrap_parameter(url: Parts) -> Parts | None:
    """Redirects that carry their target in a parameter: `google.com/url?q=…`."""
    if not url.query:
        return None
    host = _find_service(url)
    targets = reference.redirects().targets
    names = targets.get(f"{host}{url.path.rstrip('/')}") or targets.get(f"{host}/", ())
    if not names and url.path == "/login" and _is_library(host):
        names = ("url", "qurl")
    for name in names:
        if name == "*" and re.match("https?://", url.query[0]):
            return parse("&".join(url.query))  # anonym.to/?https://…
        for part in url.query:
            key, _, value = part.partition("=")
            if key == name and (target := _decode_target(host, url.path, value)):
                return target
    return None


def _find_service(url: Parts) -> str:
    """Return the host of a service that has many: in countries, for phones, for customers."""
    if _is_google(url.host) or (url.host.endswith(".google.com") and url.path == "/url"):
        return "google.com"
    if url.host.startswith("translate.") and _is_google(url.host.removeprefix("translate.")):
        return "translate.google.com"
    if ".safelinks.protection." in url.host:  # of Outlook and Office 365
        return "safelinks.protection.outlook.com"
    return re.sub(r"^(?:www|m|mobile)\.", "", url.host)


def _decode_target(host: str, path: str, value: str) -> Parts | None:
    """Read the URL in the value of a parameter, as the service writes it."""
    if host == "urldefense.proofpoint.com" and path.startswith("/v2/"):
        value = value.replace("_", "/").replace("-", "%")
    match = re.search(r"https?://.*", unquote(value.replace("+", "%20")))
    if match is None:  # Bing's redirects
        return _decode_base64(value[2:]) if value.startswith("a1") else None
    target = match[0]
    if host == "webcache.googleusercontent.com":
        target = target.partition(" ")[0]  # the words that were searched follow
    elif host == "disq.us":
        target = re.sub(r":[\w-]+$", "", target)  # a signature follows
    return parse(target)


def _is_library(host: str) -> bool:
    """Tell whether a host is the proxy by which the readers of a library read what it pays for."""
    is_academic = re.search(r"(?:^|\.)(?:edu|(?:ac|edu)\.[a-z]{2}|idm\.oclc\.org)$", host)
    return is_academic is not None and ("proxy" in host or host.endswith(".idm.oclc.org"))


def _unwrap_library(url: Parts) -> Parts | None:
    """Pages that a library shows its readers: `www-x-example.ezproxy.library.edu/a`."""
    encoded, _, proxy = url.host.partition(".")
    if "-" not in encoded or not _is_library(proxy) or not re.match("[a-z]*proxy|.*oclc", proxy):
        return None
    host = encoded.replace("--", "\0").replace("-", ".").replace("\0", "-")
    return parse(to_url(url._replace(host=host))) if public_suffix(host) != host else None


PATHS = {
    "r.search.yahoo.com": re.compile(r"/RU=(https?%3a[^/]+)", re.IGNORECASE),
    "search.yahoo.com": re.compile(r"/RU=(https?%3a[^/]+)", re.IGNORECASE),
    "urldefense.com": re.compile(r"^/v3/__(https?:/{1,2}[^;]+?)__;"),
    "urldefense.us": re.compile(r"^/v3/__(https?:/{1,2}[^;]+?)__;"),
    "secure-web.cisco.com": re.compile(r"^/[\w-]+/(https?%3a[^/]+)", re.IGNORECASE),
    "prf.hn": re.compile(r"/destination:(https?%3a[^/]+)", re.IGNORECASE),
    "anrdoezrs.net": re.compile(r"/dlg/(https?:/{1,2}.+)"),
    "dpbolvw.net": re.compile(r"/dlg/(https?:/{1,2}.+)"),
    "jdoqocy.com": re.compile(r"/dlg/(https?:/{1,2}.+)"),
    "kqzyfj.com": re.compile(r"/dlg/(https?:/{1,2}.+)"),
    "tkqlhce.com": re.compile(r"/dlg/(https?:/{1,2}.+)"),
}
"""Hosts whose paths hold the URL of the page in the middle."""
TURBO_PATH = re.compile(r"^(?:/turbo)?/([^/]+\.[^/]+)/s(/.+)")


def _unwrap_path(url: Parts) -> Parts | None:
    """Redirects of search engines and mail filters that have their target within the path."""
    pattern = PATHS.get(url.host.removeprefix("www."))
    match = pattern.search(url.path) if pattern else None
    return parse(unquote(match[1])) if match else None


def _unwrap_turbo(url: Parts) -> Parts | None:
    """Yandex's fast pages: `x-example.turbopages.org/x.example/s/a`, `yandex.ru/turbo/…`."""
    subdomain = url.host.removesuffix(".turbopages.org")
    is_turbo = url.host == "yandex.ru" and url.path.startswith("/turbo/")
    match = TURBO_PATH.match(url.path) if is_turbo or subdomain != url.host else None
    if match and (is_turbo or _agrees(subdomain, match[1].lower())):
        return parse(to_url(Parts(match[1], match[2], url.query)))
    return None


ARCHIVE_TIME = re.compile(
    r"(?:\d{1,9}/(?=\d{4}))?(?:(?:newest|oldest|timegate)/|o/\w+/|\d{4}[\d.-]*\*?(?:[a-z]{2}_)?/|\*/)"
)
"""What archives write before the URL: the number of a collection, and the time."""


def _unwrap_prefix(url: Parts) -> Parts | None:
    """Archives and readers, which have the URL in their path: `archive.ph/2020/https://…`."""
    for prefix in reference.redirects().prefixes.get(url.host.removeprefix("www."), ()):
        if not url.path.startswith(prefix):
            continue
        rest = url.path.removeprefix(prefix)
        time = ARCHIVE_TIME.match(rest)
        rest = rest[time.end() :] if time else rest
        if rest.lower().startswith(("http%3a", "https%3a")):
            rest = unquote(rest)
        if match := re.match(r"(https?):/{1,2}(.+)", rest, re.IGNORECASE):
            rest = match[2]
        elif not (time and re.match(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:]|$)", rest)):
            continue
        query = f"?{'&'.join(url.query)}" if url.query else ""
        return parse(f"https://{rest}{query}")
    return None


NEWS_PATH = re.compile(r"^/(?:rss/)?(?:articles|read)/([\w-]{20,})$")


def _unwrap_news(url: Parts) -> Parts | None:
    """Google News: until 2024 its ids held the URL of the page in base 64."""
    match = NEWS_PATH.match(url.path) if url.host == "news.google.com" else None
    if not match:
        return None
    return _decode_base64(match[1])


def _decode_base64(text: str) -> Parts | None:
    """Find the URL in a text in base 64."""
    try:
        decoded = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (ValueError, binascii.Error):
        return None
    target = re.search(rb"https?://[\x21-\x7e]+", decoded)
    return parse(target[0].decode("ascii")) if target else None
