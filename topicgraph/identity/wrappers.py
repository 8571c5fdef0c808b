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
from topicgraph.identity.domains import is_registered_under_icann, registered_domain
from topicgraph.identity.url_parts import Parts, parse, to_url

GOOGLE = re.compile(r"(?:www\.)?(google\.(?:com|cat|(?:com?\.)?[a-z]{2}))")
"""Hosts of Google Search: `google.` and a public suffix of the countries it is in, nothing else."""

AMP_HOST = "cdn.ampproject.org"
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
    return (
        host in redirects.opaque
        or host.partition(".")[2] in redirects.opaque  # x.app.link
        or host in redirects.prefixes
        or host == AMP_HOST
        or host.endswith((f".{AMP_HOST}", ".translate.goog"))
    )


def _is_google(host: str) -> bool:
    match = GOOGLE.fullmatch(host)
    return match is not None and is_registered_under_icann(match[1])


def _unwrap_amp(url: Parts) -> Parts | None:
    """Google's AMP cache, if its host agrees with the inner URL; Google's and Bing's viewers."""
    if url.host == AMP_HOST or url.host.endswith(f".{AMP_HOST}"):
        match = AMP_CACHE_PATH.match(url.path)
        subdomain = url.host.removesuffix(AMP_HOST).rstrip(".")
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
    host = "google.com" if _is_google(url.host) else re.sub(r"^(?:www|m|mobile)\.", "", url.host)
    if host.endswith(".safelinks.protection.outlook.com"):
        host = host.partition(".")[2]
    names = reference.redirects().targets.get(f"{host}{url.path.rstrip('/')}")
    names = names or reference.redirects().targets.get(f"{host}/", ())
    for name in names:
        for part in url.query:
            key, _, value = part.partition("=")
            target = re.search(r"https?://.*", unquote(value.replace("+", "%20")))
            if key == name and target:
                return parse(target[0])
            if key == name and value.startswith("a1"):  # Bing's redirects
                return _decode_base64(value[2:])
            if part.startswith(("http://", "https://")) and name == "*":  # anonym.to/?https://…
                return parse("&".join(url.query))
    return None


PATHS = {
    "r.search.yahoo.com": re.compile(r"/RU=(https?%3a[^/]+)", re.IGNORECASE),
    "urldefense.com": re.compile(r"^/v3/__(https?:/{1,2}[^;]+?)__;"),
}
"""Hosts whose paths hold the URL of the page in the middle."""


def _unwrap_path(url: Parts) -> Parts | None:
    """Redirects of search engines and mail filters that have their target within the path."""
    pattern = PATHS.get(url.host)
    match = pattern.search(url.path) if pattern else None
    return parse(unquote(match[1])) if match else None


ARCHIVE_TIME = re.compile(
    r"(?:(?:newest|oldest|timegate)/|o/\w+/|\d{4}[\d.-]*\*?(?:[a-z]{2}_)?/|\*/)"
)


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
