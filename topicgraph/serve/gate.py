"""Who may ask, and what: checked before anything is answered.

A page in the reader's browser can send requests to any address that the browser reaches, and a name
of a stranger's site may point to 127.0.0.1 (DNS rebinding). So the `Host` must be one of ours, and
a request that another site's page makes is refused. Nothing is ever changed, whatever is asked.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from ipaddress import ip_address
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_URL = 4_096
"""Bytes of the path and the parameters."""
COOKIE = "topicgraph_token"
LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")

CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
PAGE_POLICY = "sandbox allow-scripts allow-downloads allow-popups; frame-ancestors 'none'"
"""For the page of the build, which has a policy of its own: it gets an origin of its own, so that
it cannot ask anything here."""

HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

SIGN_IN = """<!doctype html><meta charset="utf-8"><title>topicgraph</title>
<p>This page needs a token. Open the address that <code>topicgraph serve</code> printed, with
<code>?token=…</code> at its end.</p>"""


@dataclass(frozen=True, slots=True)
class Access:
    """Who may ask.

    - `hosts`: the names in `Host` that are ours, in lower case
    - `any_address`: any IP address in `Host` is ours as well: a name that points here has none
    - `token`: what a reader must show; "" if nobody has to
    """

    hosts: frozenset[str] = frozenset(LOOPBACK_NAMES)
    any_address: bool = False
    token: str = ""

    def knows_host(self, host: str) -> bool:
        """Tell whether a `Host`, with or without port, is one of ours."""
        name = find_host_name(host)
        return name in self.hosts or (self.any_address and _is_address(name))

    def accepts(self, token: str) -> bool:
        """Tell whether a token is the right one; takes the same time for every wrong one."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self.token.encode())


HOST = re.compile(r"(\[[0-9a-f:.]{2,45}\]|[a-z0-9._-]{1,253})(?::[0-9]{1,5})?", re.IGNORECASE)


def find_host_name(host: str) -> str:
    """Return the name in a `Host`, "" if it is none.

    >>> find_host_name("LOCALHOST:8000"), find_host_name("[::1]:80"), find_host_name("a@b")
    ('localhost', '::1', '')
    """
    match = HOST.fullmatch(host.strip())
    return match[1].strip("[]").rstrip(".").lower() if match else ""


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


class Gate:
    """Lets through what may be asked, and adds the headers that protect the reader."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self.app, self.access = app, access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            return

        async def send_protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in
                   scope["headers"]}  # fmt: skip
        names = [name for name, _ in scope["headers"]]
        is_clear = names.count(b"host") == 1 and names.count(b"origin") <= 1
        refusal = self.refuse(scope, headers, is_clear)
        await (refusal or self.app)(scope, receive, send_protected)

    def refuse(self, scope: Scope, headers: Mapping[str, str], is_clear: bool) -> Response | None:
        """Return the answer to a request that is not let through; None if it is.

        Args:
            scope: The request.
            headers: Its headers.
            is_clear: It states one host, and no two origins.
        """
        query = scope["query_string"]
        if scope["method"] not in ("GET", "HEAD"):
            return refuse(405, "only GET: nothing can be changed here", {"Allow": "GET, HEAD"})
        if len(scope["raw_path"]) + len(query) > MAX_URL:
            return refuse(414, f"the address is longer than {MAX_URL:,} characters")
        if headers.get("content-length", "0") != "0" or "transfer-encoding" in headers:
            return refuse(413, "a question has no body")
        if not is_clear or not self.access.knows_host(headers.get("host", "")):
            return refuse(421, "this name is not one of this server; --allow-host NAME allows it")
        if not is_same_site(headers):
            return refuse(403, "a page of another site may not ask here")
        return self.check_token(scope, headers) if self.access.token else None

    def check_token(self, scope: Scope, headers: Mapping[str, str]) -> Response | None:
        """Check the token: in the header `Authorization`, a cookie, or the address."""
        kind, _, shown = headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and self.access.accepts(shown.strip()):
            return None
        if self.access.accepts(_read_cookie(headers.get("cookie", ""))):
            return None
        path = scope["path"]
        in_address = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if self.access.accepts(in_address):
            if path == "/":
                answer = RedirectResponse("/", 303)
                answer.set_cookie(
                    COOKIE, self.access.token, httponly=True, samesite="strict",
                    secure=scope["scheme"] == "https",
                )  # fmt: skip
                return answer
            if path.startswith("/feeds/"):  # feed readers can only be given an address
                scope["query_string"] = _drop_token(scope["query_string"])
                return None
        asks_bearer = {"WWW-Authenticate": "Bearer"}
        if path == "/":
            return Response(SIGN_IN, 401, asks_bearer, "text/html")
        return refuse(401, "a token is needed: Authorization: Bearer TOKEN", asks_bearer)


def is_same_site(headers: Mapping[str, str]) -> bool:
    """Tell whether a request comes from our own page, or from no page at all.

    >>> is_same_site({"host": "localhost:8000", "origin": "http://localhost:8000"})
    True
    >>> is_same_site({"host": "localhost:8000", "origin": "https://evil.example"})
    False
    """
    origin = headers.get("origin")
    if origin is not None:
        try:
            if urlsplit(origin).netloc.lower() != headers.get("host", "").lower():
                return False
        except ValueError:
            return False
    site, mode = headers.get("sec-fetch-site", "none"), headers.get("sec-fetch-mode", "")
    return site in ("none", "same-origin") or mode == "navigate"


def refuse(status: int, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """Make an answer that says why a question is not answered."""
    content = json.dumps({"error": message}, ensure_ascii=False)
    return Response(content, status, dict(headers or {}), "application/json")


def _read_cookie(text: str) -> str:
    try:
        cookie = SimpleCookie(text[:MAX_URL]).get(COOKIE)
    except CookieError:
        return ""
    return cookie.value if cookie else ""


def _drop_token(query: bytes) -> bytes:
    parts = (part for part in query.split(b"&") if not part.startswith(b"token="))
    return b"&".join(parts)


def make_access(host: str, allowed: Iterable[str], token: str) -> Access:
    """Make the rules of access of a server that listens at an address.

    Args:
        host: The address or name that it listens at.
        allowed: Further names that it is known by.
        token: What a reader must show; "" if nobody has to.
    """
    names = {*LOOPBACK_NAMES, find_host_name(host), *map(find_host_name, allowed)} - {""}
    return Access(frozenset(names), any_address=bool(token), token=token)


def is_loopback(host: str) -> bool:
    """Tell whether only programs of this machine reach an address.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, False)
    """
    if host.lower() == "localhost":
        return True
    return _is_address(host) and ip_address(host).is_loopback
