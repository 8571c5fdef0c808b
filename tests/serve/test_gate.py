"""Who may ask, and what: a table of requests on both sides of every rule."""

from __future__ import annotations

import json
import socket
import time
from pathlib import Path

import pytest

from benchmarks.live_server import Client, served
from topicgraph.cli.serving import read_token
from topicgraph.errors import ArgumentError, ReadError
from topicgraph.serve import running
from topicgraph.serve.gate import (
    COOKIE,
    HEADERS,
    MAX_URL,
    PAGE_POLICY,
    find_host_name,
    is_loopback,
    make_access,
)
from topicgraph.serve.running import listen

ASK = "/api/summary"
TOKEN = "a-token-of-some-length"


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST:80", 200),
        ("127.0.0.1:8000", 200),
        ("[::1]:8000", 200),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("evil.example:8000", 421),
        ("127.0.0.1.evil.example", 421),
        ("127.0.0.2", 421),
        ("localhost@evil.example", 421),
        ("", 421),
        ("localhost:80:80", 421),
    ],
)
def test_only_our_own_names_may_be_asked_for(site: Client, host, status) -> None:
    assert site.request(ASK, {"Host": host}).status == status


OWN_HOST = b"Host: localhost\r\n"


def test_a_request_with_two_hosts_or_origins_or_without_a_host_is_refused(site: Client) -> None:
    two_origins = OWN_HOST + b"Origin: https://evil.example\r\nOrigin: http://localhost\r\n"
    for lines in (OWN_HOST + b"Host: evil.example\r\n", b"", two_origins):
        with socket.create_connection(("127.0.0.1", site.port)) as connection:
            connection.sendall(b"GET " + ASK.encode() + b" HTTP/1.1\r\n" + lines + b"\r\n")
            assert connection.recv(100).split()[1] in (b"421", b"400")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://localhost:1"}, 200),
        ({"Origin": "http://localhost:2"}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://["}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"}, 200),
        ({"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate"}, 200),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, 200),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"}, 403),
    ],
)
def test_a_page_of_another_site_may_not_ask(site: Client, headers, status) -> None:
    reply = site.request(ASK, {"Host": "localhost:1", **headers})
    assert reply.status == status
    assert "access-control-allow-origin" not in reply.headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_nothing_but_reading_is_answered(site: Client, method) -> None:
    for path in (ASK, "/", "/events", "/nothing"):
        assert site.request(path, method=method).status == 405


def test_a_head_has_no_body(site: Client) -> None:
    reply = site.request(ASK, method="HEAD")
    assert (reply.status, reply.body) == (200, b"")


def test_a_head_of_the_events_ends(site: Client) -> None:
    reply = site.request("/events", method="HEAD")
    assert (reply.status, reply.headers["content-type"]) == (
        200,
        "text/event-stream; charset=utf-8",
    )


def test_a_question_has_no_body(site: Client) -> None:
    for line in ("Content-Length: 5\r\n\r\nhello", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", site.port)) as connection:
            connection.sendall(f"GET {ASK} HTTP/1.1\r\nHost: localhost\r\n{line}".encode())
            assert connection.recv(100).split()[1] == b"413"


@pytest.mark.parametrize(("extra", "status"), [(0, 400), (1, 414)])
def test_an_address_may_be_so_long(site: Client, extra, status) -> None:
    path = f"{ASK}?"
    rest = MAX_URL - len(path) + 1 + extra
    assert site.request(path + "a" * rest).status == status


@pytest.mark.parametrize("path", ["/", ASK, "/live.js", "/events", "/nothing", "/openapi.json"])
def test_every_answer_has_the_headers_that_protect_the_reader(site: Client, path) -> None:
    if path == "/events":
        reply = None
        import http.client

        connection = http.client.HTTPConnection("127.0.0.1", site.port)
        connection.request("GET", path)
        headers = {name.lower(): value for name, value in connection.getresponse().getheaders()}
        connection.close()
    else:
        reply = site.request(path)
        headers = reply.headers
    for name, value in HEADERS.items():
        assert headers[name.lower()] == value
    assert "server" not in headers


def test_the_page_of_the_build_gets_an_origin_of_its_own(site: Client) -> None:
    reply = site.request("/graph.html")
    assert reply.headers["content-security-policy"] == PAGE_POLICY
    assert "allow-same-origin" not in PAGE_POLICY
    assert b'<meta name="generator" content="topicgraph">' in reply.body


def test_a_page_that_is_a_link_is_not_served(saved: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    for name in ("graph.sqlite", ".graph.sqlite.stamp"):
        (tmp_path / name).write_bytes((saved / name).read_bytes())
    (tmp_path / "graph.html").symlink_to(tmp_path / "secret")
    with served(tmp_path) as client:
        assert client.request("/graph.html").status == 404
        assert client.ask("summary")["build"]


# --- tokens --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def guarded(saved: Path):
    with served(saved, make_access("0.0.0.0", ["news.example"], TOKEN)) as client:
        yield client


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"Authorization": f"Bearer {TOKEN}"}, 200),
        ({"Authorization": f"bearer  {TOKEN}"}, 200),
        ({"Authorization": f"Basic {TOKEN}"}, 401),
        ({"Authorization": "Bearer wrong"}, 401),
        ({"Authorization": "Bearer "}, 401),
        ({"Authorization": "Bearer \xe9"}, 401),
        ({"Cookie": f"{COOKIE}={TOKEN}"}, 200),
        ({"Cookie": f"other=1; {COOKIE}={TOKEN}"}, 200),
        ({"Cookie": f"{COOKIE}=wrong"}, 401),
        ({"Cookie": "\x7f=;;="}, 401),
    ],
)
def test_a_reader_must_show_the_token(guarded: Client, headers, status) -> None:
    for path in (ASK, "/live.js", "/graph.html", "/openapi.json"):
        assert guarded.request(path, headers).status in (status, 404)
    assert guarded.request(ASK, headers).status == status


def test_the_address_with_the_token_signs_a_browser_in(guarded: Client) -> None:
    assert b"needs a token" in guarded.request("/").body
    assert guarded.request("/?token=wrong").status == 401
    reply = guarded.request(f"/?token={TOKEN}")
    assert (reply.status, reply.headers["location"]) == (303, "/")
    cookie = reply.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert guarded.request("/", {"Cookie": cookie.partition(";")[0]}).status == 200


def test_only_feeds_take_the_token_in_the_address(guarded: Client) -> None:
    assert guarded.request(f"/feeds/stories.atom?since=7d&token={TOKEN}").status == 200
    assert guarded.request("/feeds/stories.atom?since=7d").status == 401
    assert guarded.request(f"{ASK}?token={TOKEN}").status == 401


@pytest.mark.parametrize(
    ("host", "status"),
    [("news.example", 200), ("192.168.1.5:8000", 200), ("[fe80::1]", 200), ("evil.example", 421)],
)
def test_with_a_token_any_address_and_the_allowed_names_are_ours(
    guarded: Client, host, status
) -> None:
    headers = {"Host": host, "Authorization": f"Bearer {TOKEN}"}
    assert guarded.request(ASK, headers).status == status


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("127.9.9.9", True),
     ("0.0.0.0", False), ("::", False), ("192.168.1.5", False), ("news.example", False)],
)  # fmt: skip
def test_what_is_loopback(host, loopback) -> None:
    assert is_loopback(host) is loopback


@pytest.mark.parametrize("text", ["short", "x" * 201, "has space inside it", "é" * 20, ""])
def test_a_file_that_holds_no_token_is_refused(text, tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text(text)
    with pytest.raises(ArgumentError, match="want one line of 16 to 200"):
        read_token(str(path))
    path.write_text("x" * 16 + "\n")
    assert read_token(str(path)) == "x" * 16
    with pytest.raises(ReadError, match="cannot be read"):
        read_token(str(tmp_path / "none"))


def test_a_port_that_is_taken_is_said_so(site: Client) -> None:
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    with pytest.raises(ArgumentError, match=r"cannot listen at 127\.0\.0\.1"):
        listen("127.0.0.1", taken.getsockname()[1])
    taken.close()
    with pytest.raises(ArgumentError, match="cannot listen at no such host"):
        listen("no such host", 0)


def test_the_name_of_a_host_is_taken_apart_strictly() -> None:
    names = {"a.b:80": "a.b", "[::1]": "::1", "a.b.": "a.b", "a b": "", "a/b": "", "a:b": ""}
    assert {host: find_host_name(host) for host in names} == names


def test_a_damaged_graph_is_an_answer_without_a_path(saved: Path, tmp_path: Path) -> None:
    for name in ("graph.sqlite", ".graph.sqlite.stamp"):
        (tmp_path / name).write_bytes((saved / name).read_bytes())
    raw = bytearray((tmp_path / "graph.sqlite").read_bytes())
    raw[len(raw) // 2] ^= 255
    (tmp_path / "graph.sqlite").write_bytes(raw)
    with served(tmp_path) as client:
        reply = client.request(ASK)
        assert (reply.status, json.loads(reply.body)["error"]) == (503, "no build has landed yet")
        assert "retry-after" in reply.headers


def test_who_opens_connections_and_says_nothing_keeps_nobody_out(
    site: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "SECONDS_FOR_A_REQUEST", 0.2)
    silent = [socket.create_connection(("127.0.0.1", site.port)) for _ in range(30)]
    for number, connection in enumerate(silent):
        connection.settimeout(5)
        connection.sendall(
            [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: localhost\r\nX: "][number % 3]
        )
    assert site.request("/api/summary").status == 200
    for connection in silent:
        assert connection.recv(1) == b""
        connection.close()
    listening = site.listen()
    next(listening)
    time.sleep(0.6)
    assert site.request("/api/summary").status == 200
    listening.close()
