"""Which URLs are the same article, and why. Pure functions, no network.

URLs are parsed as browsers parse them (WHATWG, by can-ada). Then a table of small rules removes
what does not tell articles apart; each rule has the name that `explain` prints.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import quote, unquote

from topicgraph.identity import reference
from topicgraph.identity.domains import registered_domain
from topicgraph.identity.url_parts import Parts, parse, to_url
from topicgraph.identity.wrappers import unwrap

CACHE_SIZE = 1 << 16

MAX_PASSES = 50
"""Passes of all rules over a URL; only a hostile URL still changes after these."""


def drop_final_dot(url: Parts) -> Parts:
    """Drop the dot that marks a host name as complete."""
    host, colon, port = url.host.partition(":")
    return url._replace(host=host.rstrip(".") + colon + port) if host.endswith(".") else url


SIDE_HOST = re.compile(
    r"^(?:www\d?|m|mobile?|mob|amp|wap|edition|old|lite|touch|print|beta)\.|(?<=^..\.)m\."
)
"""Hosts that show the same pages: on a phone, for printing; also as in `en.m.wikipedia.org`."""


def drop_side_host(url: Parts) -> Parts:
    """Drop `www.`, `m.`, `amp.` and the like, and replace a host that mirrors another one."""
    host = url.host
    while (
        (match := SIDE_HOST.search(host))
        and "." in host[match.end() :]
        and registered_domain(host) != host
    ):
        host = host[: match.start()] + host[match.end() :]
    host = reference.mirrors().get(host, host)
    return url if host == url.host else url._replace(host=host)


AMP_FIRST = re.compile(r"^(?:/amp)+/(?=.)")
AMP_LAST = re.compile(r"(?:/amp(?:/|\.html?)?|\.amp|\.amphtml)+$", re.IGNORECASE)
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
    r"""(?:__s|__twitter_impression|_branch_match_id|_ga|_gl|_hs\w+|_r|access_?token|action_object_map
    |action_type_map|aspsessionid\w*|access_?code|article_?token|at_\w+|bxid|cb|cf(?:id|token)
    |ck_subscriber_id|cmp|cmpid|cndid|comment_?page|cvid|cx_\w+|dclid|dicbo|ef_id|em(?:ci|di)|embedded|emc
    |esrc|et_[cr]id|fb_action_ids|fb_comment_id|fb_ref|fbclid|feed_?type|fsp_sid|fsrc|ftag|ftcamp|gaa_(?:at|n|sig|ts)|gbraid|gclid|gclsrc|gift_?(?:code|copy|id|token)
    |guccounter|guce_\w+|hash[abc]|hs_?cta_?tracking|hsa_\w+|hss_channel|icid|igsh(?:id)?|instance_id|intcmp|itid
    |ito|jsessionid|kw|leadsource|li_fat_id|like_comment|link_?id|mbid|mc_[ce]id|mibextid|mkt_tok|msclkid|mtm_\w+|ncid
    |no_?amp|no_?cache|no_?mobile|no_?redirect|nowprocket|ns_(?:campaign|fee|linkname|mchannel|source)|ob_click|oborigurl
    |ocid|oly_\w+|oref|phpsessid|pk_\w+|pwapi_token|ref_?src|ref_url|referer|referrer|referring_?source
    |reflink|regi_id|replytocom|rfi|rref|rsf|s_kwcid|sc_cid|sc_ref|segment_id|session_?id|sfmc_\w+
    |share[_-]?(?:id|link_id|token|type)|shareable_?link|shared|show_?comments|smid|smprod|smtyp|soc_src|soc_trk
    |sp(?:job|mailing|report|user)_?id|spot_im_\w+|spm|spr|sr_share|srnd|sref|taid|tblci|tpcc|track_?id|traffic_source|trk|tsrc|ttclid|twclid
    |unlock(?:ed)?(?:_\w+)?|userab|utm_\w+|vero_id|vgo_ee|wbraid|wpisrc|wpmm|wt[._]?mc\w*|wt[._]\w+|xtor
    |yclid)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Names of parameters that say who shared a link, in which campaign, with which access."""

TRACKING_UNLESS_NUMBER = re.compile(
    r"campaign(?:_?id)?|cid|client|feature|feed|from|gift|mod|nl|partner|pc|platform|r|ref|rss|sh|share|si"
    r"|sid|source|src|tid|token|via",
    re.IGNORECASE,
)
"""The same; but on some sites these are the number of a page, so that a number stays."""

TRACKING_BESIDE = {
    "et_cid": ("seg",),
    "mc_cid": ("ct",),
    "reflink": ("st",),
    "regi_id": ("campaign_id", "nl", "te", "user_id"),
}
"""A parameter of shares or newsletters → others that are tracking next to it."""

VIEWS = re.compile(
    r"""(?:(?:rss|share|gift|single_?(?:page)?|app|mobile|embed|guest|login|refresh|show_?all)=(?:1|true)
    |m=[01]|page=(?:all|[01])|pg=all|page_?wanted=(?:all|print)|output=(?:print|1)
    |(?:print(?:able|er_?friendly)?|one_?page|full_?page)(?:=(?:1|true|yes|y|print)?)?
    |(?:page_?view|view|service|template|mode|format|theme|device|display)=(?:print|mobile|amp)
    |comments=(?:1|true|yes)|redirect=(?:no|off))""",
    re.IGNORECASE | re.VERBOSE,
)
"""Parameters that show the same page for printing, on a phone, or all of it at once."""


def drop_tracking(url: Parts) -> Parts:
    """Drop the parameters that do not choose the page, and sort the others."""
    if not url.query:
        return url
    kept = sorted(part for part in url.query if not _is_tracking(part, url.query))
    return url._replace(query=tuple(kept))


def _is_tracking(part: str, query: tuple[str, ...]) -> bool:
    part = unquote(part)
    name, _, value = part.partition("=")
    if TRACKING.fullmatch(name) or VIEWS.fullmatch(part):
        return True
    for marker, names in TRACKING_BESIDE.items():
        if name in names and any(other.startswith(f"{marker}=") for other in query):
            return True
    return bool(TRACKING_UNLESS_NUMBER.fullmatch(name)) and not value.isdecimal()


SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/;]*", re.IGNORECASE)
PRINT_PATH = re.compile(r"(?<=[^/])/print(?:able|er-friendly)?(?:/|\.html?)?$", re.IGNORECASE)


def drop_view_path(url: Parts) -> Parts:
    """Drop what the path says of sessions (`;jsessionid=…`) and printing (`/print`)."""
    path = PRINT_PATH.sub("", SESSION_IN_PATH.sub("", url.path))
    return url if path == url.path else url._replace(path=path or "/")


VIDEO_PATH = re.compile(r"^/(?:embed|shorts|live|v|e)/([\w-]{6,})")
VIDEO_ALONE = re.compile(r"^/(?:(?:embed|shorts|live|v|e)/)?([\w-]{6,})")
MSN_ID = re.compile(r"/([a-z]{2}-[A-Za-z0-9]{5,})/?$")
POST_PATH = re.compile(r"^/(\w+)/status(?:es)?/(\d+)")
YAHOO_SLUG = re.compile(r"/([^/]+-\d{9})\.html$")


def keep_platform_id(url: Parts) -> Parts:
    """Reduce a page of YouTube, MSN, Yahoo, Dailymotion or X to the platform's own id."""
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
    if domain == "x.com" and (match := POST_PATH.match(url.path)):
        return Parts("x.com", f"/{match[1].lower()}/status/{match[2]}", ())
    return url


def _keep_video_id(url: Parts, domain: str) -> Parts:
    ids = [part[2:] for part in url.query if part.startswith("v=")]
    in_path = (VIDEO_ALONE if domain == "youtu.be" else VIDEO_PATH).match(url.path)
    video = ids[0] if ids else in_path[1] if in_path else ""
    return Parts("youtube.com", "/watch", (f"v={video}",)) if video else url


DEFAULT_PAGE = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}")
ESCAPED_RUN = re.compile(r"[A-Za-z]?(?:%[89A-Fa-f][0-9A-Fa-f])+")
SLASHES = re.compile("/{2,}")


def normalize_path(url: Parts) -> Parts:
    """Drop trailing and double slashes, default pages, needless escapes; compose accents."""
    path = url.path
    if "%" in path:
        path = ESCAPED.sub(_normalize_escape, ESCAPED_RUN.sub(_compose, path))
    path = SLASHES.sub("/", DEFAULT_PAGE.sub("/", path)).rstrip("/") or "/"
    return url if path == url.path else url._replace(path=path)


def _compose(match: re.Match[str]) -> str:
    """Compose the accents of escaped text (NFC), which some systems write apart (NFD)."""
    try:
        text = unquote(match[0], errors="strict")
    except UnicodeDecodeError:
        return match[0]
    composed = unicodedata.normalize("NFC", text)
    return match[0] if composed == text else quote(composed, safe="")


def _normalize_escape(match: re.Match[str]) -> str:
    char = unquote(match[0])
    return char if re.match(r"[\w.~,:@!$()*-]", char, re.ASCII) else match[0].upper()


RULES: tuple[tuple[str, Callable[[Parts], Parts]], ...] = (
    ("final dot of the host", drop_final_dot),
    ("AMP cache, archive or redirect", unwrap),
    ("mobile or www host", drop_side_host),
    ("AMP form", drop_amp_form),
    ("tracking parameters", drop_tracking),
    ("session or print path", drop_view_path),
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


def list_differences(a: str, b: str) -> list[str]:
    """Name the rules without which two URLs would differ, of two with one canonical form.

    >>> list_differences("https://a.example/x/", "https://www.a.example/x/?utm_source=rss")
    ['mobile or www host', 'tracking parameters']
    >>> list_differences("https://a.example/x/", "https://a.example/x/")
    []
    """
    changes = [name for name, _ in RULES if name in {*list_changes(a), *list_changes(b)}]
    needed = [name for name in changes if _apply_all_but(name, a) != _apply_all_but(name, b)]
    return changes if a != b and not needed else needed


def _apply_all_but(name: str, url: str) -> Parts | None:
    parts = parse(url)
    for other, rule in RULES:
        if parts is not None and other != name:
            parts = rule(parts)
    return parts


def names_article(url: str) -> bool:
    """Tell whether a canonical URL can name one article: that of a home page cannot.

    >>> names_article("https://nypost.com/"), names_article("https://nypost.com/2021/x")
    (False, True)
    """
    return not url.endswith("/")


def find_host(url: str) -> str:
    """Return the host of the page that a URL leads to, or "" for what is not a URL.

    >>> find_host("https://www.google.com/url?q=https://me.ign.com/en/x"), find_host("nonsense")
    ('me.ign.com', '')
    """
    canonical = canonicalize(url)
    parts = parse(canonical) if canonical else None
    return parts.host if parts else ""


def find_domain(url: str) -> str:
    """Return the registered domain of the page that a URL leads to, or "" for what is not a URL.

    >>> find_domain("https://me.ign.com/en/x"), find_domain("nonsense")
    ('ign.com', '')
    """
    return registered_domain(find_host(url))
