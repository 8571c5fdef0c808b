"""Feed servers that are slow, broken, huge, looping or lying: each costs one failure, no more."""

from __future__ import annotations

import resource
import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import topicgraph as tg
from benchmarks.feed_server import Post, Reply, make_posts, make_rss, put_bad_feeds, serving
from collect.conftest import list_files
from topicgraph.collect import network
from topicgraph.collect.fetching import MAX_BYTES, MAX_REDIRECTS, Fetcher, FetchError
from topicgraph.collect.network import PinnedBackend, is_public
from topicgraph.collect.parsing import MAX_ITEMS, name_feed, parse_feed, settle_encoding
from topicgraph.collect.state import FILE_NAME, State
from topicgraph.collect.subscriptions import Subscription
from topicgraph.collect.writing import write_once
from topicgraph.errors import WriteError


@pytest.fixture(scope="module")
def bad_feeds() -> Iterator[dict[str, str]]:
    """The addresses of the bad feeds."""
    with serving() as running:
        yield {name: running.url + path for name, path in put_bad_feeds(running).items()}


def test_every_bad_feed_fails_and_the_good_one_beside_them_is_collected(
    server, collect, folder
) -> None:
    paths = put_bad_feeds(server)
    good = server.put("/good", make_rss(make_posts(3)))
    start, memory = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    feeds = [server.url + path + "?rss" for path in paths.values()]
    for name in list(server.pages):
        server.pages[f"{name}?rss"] = server.pages[name]
    done = collect(good, *feeds, max_seconds=1.0, max_bytes=4 << 20)
    assert done.new == 3
    failed = {line.partition("?rss: ")[0].removeprefix(server.url) for line in done.failures}
    assert failed == set(paths.values())
    assert time.monotonic() - start < 30
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < 150_000, "KB"
    assert len(list_files(folder)) == 3
    assert "a bug in topicgraph" not in str(done.failures)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("slow", "no complete answer in 1 s"),
        ("endless", "longer than 4 MB"),
        ("huge", "longer than 4 MB"),
        ("bomb", "longer than 4 MB"),
        ("damaged gzip", "the compressed answer is damaged"),
        ("cut gzip", "the compressed answer is cut off"),
        ("unknown coding", 'compressed in a way that was not asked for ("zstd")'),
        ("circle", "the redirects lead in a circle"),
        ("long way", f"more than {MAX_REDIRECTS} redirects"),
        ("other scheme", "not an http or https address"),
        ("no address", "not a web address"),
        ("cut", "no answer"),
        ("long header", "no answer"),
        ("busy", "HTTP status 429"),
        ("metadata service", "169.254.169.254, where no feed can be"),
    ],
)
def test_a_failure_says_what_is_wrong(name, words, bad_feeds) -> None:
    fetcher = Fetcher(allow_private=True, max_seconds=1.0, max_bytes=4 << 20)
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(bad_feeds[name])
    assert words in str(caught.value)


def test_a_slow_answer_ends_at_the_limit_however_little_it_sends(server) -> None:
    path = put_bad_feeds(server, pause=0.01)["slow"]
    start = time.monotonic()
    with pytest.raises(FetchError):
        Fetcher(allow_private=True, max_seconds=0.5).fetch(server.url + path)
    assert 0.4 < time.monotonic() - start < 2


def test_slow_redirects_share_one_limit(server) -> None:
    def slow(request: object) -> Reply:
        time.sleep(0.4)
        return Reply(status=302, headers={"Location": f"/{time.monotonic()}"})

    class Everywhere(dict):
        def get(self, path: str, default: object = None) -> object:
            return slow

    server.pages = Everywhere()
    start = time.monotonic()
    with pytest.raises(FetchError, match="no complete answer"):
        Fetcher(allow_private=True, max_seconds=1.0).fetch(server.url + "/a")
    assert time.monotonic() - start < 2


@pytest.mark.parametrize(("extra", "is_read"), [(0, True), (1, False)])
def test_an_answer_is_read_up_to_the_limit(extra, is_read, server) -> None:
    server.pages["/rss"] = Reply(b"x" * (MAX_BYTES + extra))
    fetcher = Fetcher(allow_private=True)
    if is_read:
        assert len(fetcher.fetch(server.url + "/rss").body) == MAX_BYTES
    else:
        with pytest.raises(FetchError, match="longer than 16 MB"):
            fetcher.fetch(server.url + "/rss")


# --- private addresses ---------------------------------------------------------------------------

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "0.0.0.0", "100.64.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1",
    "240.0.0.1", "::1", "::", "fe80::1", "fc00::1", "ff02::1", "::ffff:127.0.0.1",
    "::ffff:192.168.0.1", "64:ff9b::10.0.0.1", "2002:7f00:1::1", "2001:db8::1", "fe80::1%eth0",
    "::127.0.0.1", "fec0::1", "5f00::1", "64:ff9b:1::7f00:1", "168.63.129.16", "100.100.100.200",
    "fd00:ec2::254",
]  # fmt: skip
PUBLIC = ["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"]


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_of_a_private_network_is_not_public(address) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_of_the_internet_is_public(address) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", [
    "169.254.169.254", "::ffff:169.254.169.254", "64:ff9b::169.254.169.254", "2002:a9fe:a9fe::1",
    "::169.254.169.254", "168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2::254",
    "fd20:ce::254", "0.0.0.0", "ff02::1",
])  # fmt: skip
def test_the_services_of_a_cloud_are_never_asked(address) -> None:
    fetcher = Fetcher(allow_private=True, resolve=lambda host, port: [address])
    with pytest.raises(FetchError, match="where no feed can be"):
        fetcher.fetch("http://lantern.example/rss")


@pytest.mark.parametrize("host", [
    "127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "0", "017700000001", "127.1",
    "127.0.0.1.", "\u2460\u2461\u2466.0.0.1", "127\u3002\u30020.1", "[::ffff:7f00:1]",
    "[::127.0.0.1]",
])  # fmt: skip
def test_no_spelling_of_loopback_is_asked_unless_that_is_allowed(host, server) -> None:
    server.put("/rss", make_rss([]))
    with pytest.raises(FetchError, match=r"not public|where no feed can be|not a web add"):
        Fetcher().fetch(f"http://{host}:{server.server_port}/rss")
    assert server.requests == []


def test_a_redirect_to_a_private_address_is_not_followed(server, monkeypatch) -> None:
    server.put("/secret", b"secret")
    server.pages["/rss"] = Reply(status=302, headers={"Location": f"{server.url}/secret"})
    # The first host counts as public, although it is served from here.
    fetcher = Fetcher(resolve=lambda host, port: ["127.0.0.1"])
    monkeypatch.setattr(network, "is_public", lambda address: len(server.requests) == 0)
    with pytest.raises(FetchError, match="which is not public"):
        fetcher.fetch(f"http://lantern.example:{server.server_port}/rss")
    assert server.paths() == ["/rss"]


def test_a_name_that_points_elsewhere_after_it_was_checked_gains_nothing(server) -> None:
    asked = []

    def resolve(host: str, port: int) -> list[str]:
        """First a public address, then loopback: DNS rebinding."""
        asked.append(host)
        return ["93.184.216.34"] if len(asked) == 1 else ["127.0.0.1"]

    connected = []

    class Recorder(PinnedBackend):
        pass

    def note(self: object, host: str, *args: object) -> object:
        connected.append(host)
        raise network.httpcore2.ConnectError("not reached")

    backend = Recorder(time.monotonic() + 5, allow_private=False, resolve=resolve)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network.httpcore2.SyncBackend, "connect_tcp", note)
        with pytest.raises(network.httpcore2.ConnectError):
            backend.connect_tcp("rebind.example", 80)
    assert (asked, connected) == (["rebind.example"], ["93.184.216.34"])


def test_a_feed_that_is_cut_off_is_read_up_to_there_and_that_is_said(
    server, collect, folder
) -> None:
    done = collect(server.put("/rss", make_rss(make_posts(3))[:-60]))
    assert done.new == len(list_files(folder)) == 2
    (fault,) = done.faults
    assert "not XML that can be read" in fault


def test_a_host_with_one_private_address_among_public_ones_is_refused() -> None:
    fetcher = Fetcher(resolve=lambda host, port: ["93.184.216.34", "10.0.0.1"])
    with pytest.raises(FetchError, match=r"10\.0\.0\.1, which is not public"):
        fetcher.fetch("http://two.example/rss")


def test_a_password_in_an_address_is_refused(server) -> None:
    with pytest.raises(FetchError, match="a user name or password"):
        Fetcher(allow_private=True).fetch(server.url.replace("//", "//ann:secret@") + "/rss")


def test_no_proxy_of_the_environment_is_asked(server, monkeypatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server.put("/rss", b"x")
    assert Fetcher(allow_private=True).fetch(server.url + "/rss").body == b"x"


# --- encodings -----------------------------------------------------------------------------------

TITLE = "Fähre über den Ärmelkanal fährt nicht – „stürmische“ Nacht in Köln"
FEED = (
    '<?xml version="1.0" encoding="{}"?><rss version="2.0"><channel><item><title>{}</title>'
    "<link>https://a.example/1</link></item></channel></rss>"
)


@pytest.mark.parametrize(
    ("true", "declared", "charset"),
    [
        ("utf-8", "utf-8", "iso-8859-1"),
        ("utf-8", "iso-8859-1", ""),
        ("utf-8", "nonsense", "utf-16"),
        ("utf-8", "utf-16", ""),
        ("cp1252", "windows-1252", "utf-8"),
        ("cp1252", "utf-8", "windows-1252"),
        ("cp1252", "utf-8", ""),
        ("cp1252", "utf-8", "utf-8"),
        ("utf-16", "utf-16", "utf-8"),
        ("utf-8-sig", "iso-8859-1", ""),
    ],
)
def test_a_headline_is_right_whatever_the_feed_and_the_server_say(true, declared, charset) -> None:
    raw = FEED.format(declared, TITLE).encode(true)
    parsed = parse_feed(raw, Subscription("https://a.example/rss"), "", charset)
    assert [item.record.title for item in parsed.items] == [TITLE]


@settings(deadline=None)  # imports inside functions make the first example slow
@given(st.binary(max_size=300), st.sampled_from(["", "utf-8", "gbk", "x", "utf-7"]))
def test_no_bytes_make_the_parser_raise(raw, charset) -> None:
    settle_encoding(raw, charset)
    for start in (b"", b"<rss><channel><item>", b'{"items": [{"title": "a", "url": "'):
        parse_feed(start + raw, Subscription("https://a.example/rss"), "https://a.example", charset)


def test_at_most_two_thousand_articles_of_a_feed_are_taken_at_a_time() -> None:
    raw = make_rss(make_posts(MAX_ITEMS + 1))
    parsed = parse_feed(raw, Subscription("https://lantern.example/rss"))
    assert len(parsed.items) == MAX_ITEMS
    assert [problem.code for problem in parsed.problems] == ["too-many"]
    full = parse_feed(make_rss(make_posts(MAX_ITEMS)), Subscription("https://lantern.example/rss"))
    assert (len(full.items), full.problems) == (MAX_ITEMS, [])


# --- files ---------------------------------------------------------------------------------------

HOSTILE = [
    "../../etc/passwd", "..", "CON", "a/b\\c", "\x1b[31m", "x" * 5_000, "-rf", "\n", "2021-03-04",
    "content/fr", "drafts", "\u202eabc", "人工智能", "node_modules", ".hidden", "a\x00b",
]  # fmt: skip


def test_no_title_or_address_leads_out_of_the_folder(server, collect, folder, tmp_path) -> None:
    posts = [
        Post(text.replace("\x00", " ").replace("\x1b", " "), f"https://a.example/{number}")
        for number, text in enumerate(HOSTILE)
    ]
    collect(server.put("/rss", make_rss(posts)))
    assert {path.name for path in tmp_path.iterdir()} == {"articles"}
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != FILE_NAME]
    assert len(files) == len([path for path in files if path.suffix == ".md"])
    assert tg.build(folder).articles.height == len(files) >= len(HOSTILE) - 2
    for text in HOSTILE:
        assert "/" not in name_feed(f"https://a.example/{text}")
        assert "/" not in name_feed(text)
        assert not name_feed(text).startswith(".")


@pytest.mark.parametrize("name", ["../a.md", "/a.md", "a/../../b.md", "a\\b.md", ""])
def test_a_name_in_the_state_that_leads_out_of_the_folder_is_refused(name, tmp_path) -> None:
    with pytest.raises(WriteError):
        write_once(tmp_path / "articles", name, b"x")
    assert list(tmp_path.rglob("*.md")) == []


def test_a_link_in_the_folder_is_not_followed(server, collect, folder, tmp_path) -> None:
    url = server.put("/rss", make_rss(make_posts(1)))
    (tmp_path / "elsewhere").mkdir()
    folder.mkdir()
    (folder / name_feed(url)).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WriteError, match="is a link"):
        collect(url)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_state_with_a_trigger_is_refused(tmp_path) -> None:
    state = State(tmp_path)
    state._connection.execute("CREATE TRIGGER t AFTER INSERT ON seen BEGIN SELECT 1; END")
    state.close()
    with pytest.raises(WriteError, match="was not written by this version"):
        State(tmp_path)


def test_a_state_that_is_a_link_is_refused(tmp_path) -> None:
    (tmp_path / "other").write_bytes(b"")
    (tmp_path / FILE_NAME).symlink_to(tmp_path / "other")
    with pytest.raises(WriteError, match="is not a regular file"):
        State(tmp_path)


def test_a_fault_of_ours_in_one_feed_does_not_end_the_others(server, collect, monkeypatch) -> None:
    from topicgraph.collect import collector

    def parse(raw: bytes, feed: Subscription, *args: str) -> object:
        if feed.url.endswith("/bad"):
            raise RecursionError("too deep")
        return parse_feed(raw, feed, *args)

    monkeypatch.setattr(collector, "parse_feed", parse)
    body = make_rss(make_posts(2))
    done = collect(server.put("/rss/bad", body), server.put("/rss/good", body))
    assert done.new == 2
    assert "a bug in topicgraph" in done.failures[0]


def test_no_thread_is_left_behind(server, collect) -> None:
    before = threading.active_count()
    collect(*[server.put(f"/rss/{number}", make_rss([])) for number in range(5)])
    assert not [one for one in threading.enumerate() if one.name.startswith("collect")]
    assert threading.active_count() <= before + 6  # those of the server
