"""Which URLs are the same article: as browsers parse them, without what does not tell articles
apart."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from publicsuffixlist import PublicSuffixList

from topicgraph.identity import domains, urls

SAME = [
    ("http://a.com/x", "https://a.com/x", "scheme"),
    ("https://www.a.com/x", "https://a.com/x", "www"),
    ("https://m.a.com/x", "https://a.com/x", "mobile host"),
    ("https://mobile.a.co.uk/x", "https://a.co.uk/x", "mobile host under a two-part suffix"),
    ("https://www.m.a.com/x", "https://a.com/x", "both"),
    ("https://amp.a.com/x", "https://a.com/x", "AMP host"),
    ("HTTPS://A.COM/x", "https://a.com/x", "case of scheme and host"),
    ("https://a.com:443/x", "https://a.com/x", "default port"),
    ("http://a.com:80/x", "https://a.com/x", "default port of http"),
    ("https://a.com/x/", "https://a.com/x", "trailing slash"),
    ("https://a.com//x", "https://a.com/x", "double slash"),
    ("https://a.com/y/../x", "https://a.com/x", "dot segments"),
    ("https://a.com/x#part", "https://a.com/x", "fragment"),
    ("https://a.com/x?", "https://a.com/x", "empty query"),
    ("https://a.com/%7Ex", "https://a.com/~x", "needless escape"),
    ("https://a.com/%c3%a9", "https://a.com/é", "escape of a letter, in either case"),
    ("https://bücher.example/x", "https://xn--bcher-kva.example/x", "international host"),
    ("https://user:pw@a.com/x", "https://a.com/x", "user and password"),
    (" https://a.com/x\n", "https://a.com/x", "space around it"),
    ("https://a.com/x?utm_source=b&utm_medium=c", "https://a.com/x", "tracking"),
    (
        "https://a.com/x?fbclid=1&id=2",
        "https://a.com/x?id=2",
        "tracking beside a parameter that counts",
    ),
    ("https://a.com/x?UTM_Source=b", "https://a.com/x", "tracking in capitals"),
    ("https://a.com/x?utm%5Fsource=b", "https://a.com/x", "tracking in disguise"),
    ("https://a.com/x?b=1&a=2", "https://a.com/x?a=2&b=1", "order of parameters"),
    ("https://a.com/x/amp", "https://a.com/x", "AMP at the end"),
    ("https://a.com/x/amp/", "https://a.com/x", "AMP at the end, with a slash"),
    ("https://a.com/amp/x", "https://a.com/x", "AMP at the start"),
    ("https://a.com/x.amp", "https://a.com/x", "AMP ending"),
    ("https://a.com/x.amp.html", "https://a.com/x.html", "AMP ending before .html"),
    ("https://a.com/x?amp=1", "https://a.com/x", "AMP parameter"),
    ("https://a.com/x?outputType=amp", "https://a.com/x", "AMP output type"),
    ("https://a-com.cdn.ampproject.org/c/s/a.com/x/amp/", "https://a.com/x", "AMP cache"),
    (
        "https://a-com.cdn.ampproject.org/v/s/www.a.com/x?amp_js_v=0.1&usqp=mq331",
        "https://a.com/x",
        "AMP cache viewer",
    ),
    ("https://www.google.com/amp/s/a.com/x", "https://a.com/x", "Google's viewer"),
    ("https://www.google.co.uk/amp/a.com/x", "https://a.com/x", "Google's viewer in a country"),
    ("https://a.com/x/index.html", "https://a.com/x/", "default page"),
    ("https://a.com/x/index.php?id=1", "https://a.com/x?id=1", "default page with a parameter"),
    (
        "https://youtu.be/9FGveeLt1qk",
        "https://www.youtube.com/watch?v=9FGveeLt1qk",
        "short address of a video",
    ),
    (
        "https://www.youtube.com/embed/9FGveeLt1qk",
        "https://youtube.com/watch?v=9FGveeLt1qk",
        "embedded video",
    ),
    (
        "https://m.youtube.com/shorts/9FGveeLt1qk",
        "https://youtube.com/watch?v=9FGveeLt1qk",
        "short video",
    ),
    (
        "https://youtube.com/watch?t=9&v=9FGveeLt1qk&list=PL1",
        "https://youtube.com/watch?v=9FGveeLt1qk",
        "video at a time, in a list",
    ),
    (
        "https://www.msn.com/en-gb/news/x/ar-AA1bcd2",
        "https://www.msn.com/de-de/y/ar-AA1bcd2?ocid=z",
        "MSN's id",
    ),
    (
        "https://news.yahoo.com/x-123456789.html",
        "https://uk.finance.yahoo.com/news/x-123456789.html",
        "Yahoo's id",
    ),
    (
        "https://dai.ly/x8abcde",
        "https://www.dailymotion.com/video/x8abcde?playlist=x",
        "Dailymotion's id",
    ),
    ("https://a.com/x?unlocked_article_code=1.abc&smid=url-share", "https://a.com/x", "gift link"),
    ("https://a.com/x?CMP=Share_iOSApp_Other", "https://a.com/x", "campaign"),
    ("https://a.com/x?pwapi_token=eyJ0eXAi", "https://a.com/x", "token of a newspaper"),
    ("https://a.com/x?accessToken=abc&giftCopy=2_Explore", "https://a.com/x", "access token"),
    ("https://a.com/x?st=abc12&reflink=desktopwebshare", "https://a.com/x", "share token and link"),
    ("https://a.com/x?gift=dGVzdA&utm_medium=b", "https://a.com/x", "gift"),
    ("https://a.com/x?r=1ab2c", "https://a.com/x", "referring reader"),
    ("https://a.com/x?share=facebook", "https://a.com/x", "where it was shared"),
    ("https://a.com/x?print=1", "https://a.com/x", "print view"),
    ("https://a.com/x?page=all", "https://a.com/x", "all pages at once"),
    ("https://a.com/x?PHPSESSID=4f3c", "https://a.com/x", "session"),
    ("https://a.com/x;jsessionid=4F3C?id=2", "https://a.com/x?id=2", "session in the path"),
    ("https://a.com/x?replytocom=12", "https://a.com/x", "answer to a comment"),
    ("https://a.com/x.html?m=1", "https://a.com/x.html", "mobile view"),
    ("https://a.com/x?share_link_id=4", "https://a.com/x", "share link"),
    ("https://a.com/x?spMailingID=12&spUserID=3", "https://a.com/x", "newsletter"),
    ("https://a.com/x?unlocked=abc", "https://a.com/x", "unlocked"),
    ("https://a.com/x?token=eyJhbGci", "https://a.com/x", "token"),
    ("https://a.com/x?linkId=123456", "https://a.com/x", "link of a campaign"),
    ("https://a.com/x?service=print", "https://a.com/x", "print service"),
    ("https://a.com/x?format=amp", "https://a.com/x", "AMP format"),
    ("https://a.com/x?mobile=true", "https://a.com/x", "phone"),
    ("https://a.com/x?showall=1", "https://a.com/x", "everything on one page"),
    ("https://a.com/x/print.html", "https://a.com/x", "print page"),
    ("https://a.com/a%2Cb%3A1", "https://a.com/a,b:1", "needless escape of a sign"),
    ("https://a.com/2021/x/print", "https://a.com/2021/x", "print path"),
    ("https://a.com/2021/x/print/", "https://a.com/2021/x/", "print path with a slash"),
    ("https://twitter.com/A/status/12?s=20", "https://x.com/a/status/12", "a host that moved"),
    ("https://www.bbc.co.uk/news/1", "https://bbc.com/news/1", "a host with a mirror"),
    ("https://lite.a.com/x", "https://a.com/x", "lite host"),
    ("https://a.com./x", "https://a.com/x", "final dot of the host"),
    ("https://a.com/cafe\u0301", "https://a.com/caf\u00e9", "accent written apart"),
    ("https://a.com/%E3%83%8F%E3%82%9A", "https://a.com/パ", "voicing mark written apart"),
    ("https://web.archive.org/web/2020/https://a.com/x?id=1", "https://a.com/x?id=1", "archive"),
    ("https://web.archive.org/web/20200102030405id_/a.com/x", "https://a.com/x", "archived, bare"),
    ("https://archive.ph/2020.01.02-030405/https://a.com/x", "https://a.com/x", "archive.ph"),
    ("https://archive.is/newest/https://a.com/x", "https://a.com/x", "newest in an archive"),
    ("https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.com%2Fx", "https://a.com/x", "Google"),
    ("https://www.google.de/url?q=https://a.com/x", "https://a.com/x", "Google in a country"),
    (
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.com%2Fx%3Ffbclid%3D1",
        "https://a.com/x",
        "Facebook",
    ),
    ("https://out.reddit.com/t3?url=https%3A%2F%2Fa.com%2Fx", "https://a.com/x", "Reddit"),
    (
        "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.com%2Fx",
        "https://a.com/x",
        "mail",
    ),
    ("https://a-com.translate.goog/x?_x_tr_sl=de&_x_tr_tl=en", "https://a.com/x", "translation"),
    ("https://12ft.io/https://a.com/x", "https://a.com/x", "reader"),
    (
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__a.com_x&d=Dw",
        "https://a.com/x",
        "mail filter that writes signs its own way",
    ),
    (
        "https://secure-web.cisco.com/1abc/https%3A%2F%2Fa.com%2Fx",
        "https://a.com/x",
        "mail filter with the URL in its path",
    ),
    ("https://link.zhihu.com/?target=https%3A%2F%2Fa.com%2Fx", "https://a.com/x", "Zhihu"),
    (
        "https://nam02.safelinks.protection.office365.us/?url=https%3A%2F%2Fa.com%2Fx",
        "https://a.com/x",
        "mail of a government",
    ),
    ("https://mail.google.com/url?q=https%3A%2F%2Fa.com%2Fx", "https://a.com/x", "Google's mail"),
    (
        "https://translate.google.de/website?u=https%3A%2F%2Fa.com%2Fx",
        "https://a.com/x",
        "translation in a country",
    ),
    (
        "https://webcache.googleusercontent.com/search?q=cache:abc:https://a.com/x+ferry&hl=en",
        "https://a.com/x",
        "Google's cache, with the words searched",
    ),
    (
        "https://archive.ph/?run=1&url=https%3A%2F%2Fa.com%2Fx",
        "https://a.com/x",
        "an archive asked to save",
    ),
    (
        "https://wayback.archive-it.org/1234/20200101000000/https://a.com/x",
        "https://a.com/x",
        "a collection of an archive",
    ),
    (
        "https://megalodon.jp/2020-0102-0304-05/https://a.com/x",
        "https://a.com/x",
        "an archive in Japan",
    ),
    (
        "https://webarchive.nla.gov.au/awa/20200102030405/https://a.com/x",
        "https://a.com/x",
        "an archive in Australia",
    ),
    ("https://via.hypothes.is/https://a.com/x", "https://a.com/x", "notes on a page"),
    (
        "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.com%2Fx",
        "https://a.com/x",
        "share button of Facebook",
    ),
    (
        "https://twitter.com/intent/tweet?url=https%3A%2F%2Fa.com%2Fx",
        "https://a.com/x",
        "share button of Twitter",
    ),
    (
        "https://t.me/share/url?url=https%3A%2F%2Fa.com%2Fx",
        "https://a.com/x",
        "share button of Telegram",
    ),
    (
        "https://login.ezproxy.lib.example.edu/login?url=https://a.com/x",
        "https://a.com/x",
        "proxy of a library",
    ),
    ("https://www-a-com.ezproxy.uni.edu/x", "https://a.com/x", "page shown by a library"),
    (
        "https://www.anrdoezrs.net/links/1/type/dlg/https://a.com/x",
        "https://a.com/x",
        "network of advertisers",
    ),
    ("https://a-com.turbopages.org/a.com/s/x", "https://a.com/x", "Yandex's fast page"),
    ("https://a-com.bing-amp.com/c/s/a.com/x", "https://a.com/x", "Bing's AMP cache"),
]

DIFFERENT = [
    ("https://a.com/x", "https://b.com/x", "host"),
    ("https://a.com/x", "https://a.org/x", "suffix"),
    ("https://news.a.com/x", "https://a.com/x", "a subdomain that is not www or mobile"),
    ("https://a.com/x", "https://a.com/X", "case of the path"),
    ("https://a.com/x?id=1", "https://a.com/x?id=2", "parameter"),
    ("https://a.com/x?id=1", "https://a.com/x", "parameter on one side"),
    ("https://a.com/x", "https://a.com/xy", "path"),
    ("https://a.com:8080/x", "https://a.com/x", "a port that matters"),
    ("https://a.com/a%2Fb", "https://a.com/a/b", "an escaped slash is not a slash"),
    ("https://a.com/a%252Fb", "https://a.com/a%2Fb", "an escaped escape"),
    ("https://a.com/camp", "https://a.com/c", "a word that ends in amp"),
    ("https://a.com/stamp.html", "https://a.com/st.html", "a word with amp in it"),
    ("https://m.com/x", "https://com/x", "a site called m"),
    ("https://www.com/x", "https://com/x", "a site called www"),
    ("https://youtube.com/watch?v=9FGveeLt1qk", "https://youtube.com/watch?v=9FGveeLt1qK", "video"),
    (
        "https://www.msn.com/en-gb/x/ar-AA1bcd2",
        "https://www.msn.com/en-gb/x/ar-AA1bcd3",
        "MSN's id",
    ),
    ("https://google.com/amp/x", "https://x/", "a page of Google that is no viewer"),
    ("https://a.com\\@evil.com/x", "https://evil.com/x", "browsers go to a.com"),
    ("https://a.com@evil.com/x", "https://a.com/x", "a user called a.com"),
    (
        "https://evil.com/a.com.cdn.ampproject.org/c/s/a.com/x",
        "https://a.com/x",
        "the AMP cache is a host, not a path",
    ),
    (
        "https://cdn.ampproject.org.evil.com/c/s/a.com/x",
        "https://a.com/x",
        "the AMP cache is the end of a host",
    ),
    ("https://а.com/x", "https://a.com/x", "a Cyrillic а"),
    ("https://google.evil.com/amp/s/a.com/x", "https://a.com/x", "a viewer that is not Google's"),
    ("https://google.com.de/amp/s/a.com/x", "https://a.com/x", "a suffix that is for sale"),
    ("https://google.co.com/url?q=https://a.com/x", "https://a.com/x", "another such suffix"),
    ("https://evil-com.cdn.ampproject.org/c/s/a.com/x", "https://a.com/x", "another's AMP cache"),
    ("https://a.com/news?source=123", "https://a.com/news?source=124", "a number is an id"),
    ("https://a.com/news?ref=123", "https://a.com/news", "a number is an id, here or not"),
    ("https://a.com/news?mod=7", "https://a.com/news?mod=8", "a number in another name"),
    ("https://a.com/news?feature=88", "https://a.com/news?feature=89", "a number of a feature"),
    ("https://a.com/x?page=2", "https://a.com/x", "the second page"),
    ("https://a.com/x?token=12", "https://a.com/x?token=13", "a number of a token"),
    ("https://a.com/x?mobile=phones", "https://a.com/x", "a section called mobile"),
    ("https://a.com/x?st=abc", "https://a.com/x", "st alone may choose the page"),
    ("https://a.com/print", "https://a.com/", "a page called print"),
    ("https://t.co/abc", "https://t.co/abd", "short URLs"),
    ("https://a-com.ezproxy.evil.com/x", "https://a.com/x", "a proxy that is no library's"),
    ("https://evil-com.turbopages.org/a.com/s/x", "https://a.com/x", "another's fast page"),
    (
        "https://link.zhihu.com.evil.com/?target=https://a.com/x",
        "https://a.com/x",
        "a redirect is a whole host",
    ),
    ("https://evil.com/url?q=https://a.com/x", "https://a.com/x", "a redirect of nobody known"),
    ("https://archive.ph/abcde", "https://archive.ph/abcdf", "archived pages without their URL"),
]

NO_ADDRESS = [
    "", " ", "x", "a.com/x", "/x", "//a.com/x", "?", "https://", "http:///", "mailto:a@b.c",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)",
    "data:text/html,<script>", "file:///etc/passwd", "ftp://a.com/x", "blob:https://a.com/1",
    "https://a b.com/x", "https://[::1/x",
    "https://a.com:99999/x",
    "https://%00/x", "http://999.999.999.999/x", "https://a.com/" + "x" * 5_000,
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "why"), SAME, ids=[why for *_, why in SAME])
def test_these_are_one_article(one: str, other: str, why: str) -> None:
    assert urls.canonicalize(one) == urls.canonicalize(other) is not None


@pytest.mark.parametrize(("one", "other", "why"), DIFFERENT, ids=[why for *_, why in DIFFERENT])
def test_these_are_two_articles(one: str, other: str, why: str) -> None:
    assert urls.canonicalize(one) is not None
    assert urls.canonicalize(one) != urls.canonicalize(other)


@pytest.mark.parametrize("text", NO_ADDRESS, ids=lambda text: repr(text[:30]))
def test_this_is_not_a_web_address(text: str) -> None:
    assert urls.canonicalize(text) is None
    assert urls.find_domain(text) == ""
    assert urls.list_changes(text) == []


PIECES = st.sampled_from(
    ["amp", "/amp/", ".amp", ".amp.html", "index.html", "/", "//", "%61mp", "%2e%2e", "%25", "x",
    "é", "www.", "m.", "a.com", "youtu.be/",
     "youtube.com",
     "watch?v=9FGveeLt1qk", "msn.com", "ar-AA1bcd2", "yahoo.com", "x-123456789.html", "dai.ly/",
     "x8abc", "?", "&", "=", "utm_source=1",
     "v=", "#",
     "cdn.ampproject.org", "/c/s/", "google.com", "\\", "@", ":80", "[::1]", " ", "\n", "xn--",
     "..", ";"]
)  # fmt: skip
ADDRESSES = st.one_of(
    st.text(), st.lists(PIECES, max_size=12).map(lambda parts: "https://" + "".join(parts))
)


@settings(max_examples=500, deadline=None)
@given(ADDRESSES)
def test_the_canonical_form_of_a_canonical_form_is_itself(url: str) -> None:
    found = urls.canonicalize(url)
    assert found is None or urls.canonicalize(found) == found


@settings(max_examples=500, deadline=None)
@given(ADDRESSES)
def test_no_text_can_make_the_rules_raise(url: str) -> None:
    assert urls.find_domain(url) == "" or urls.parse(url) is not None
    assert set(urls.list_changes(url)) <= {reason for reason, _ in urls.RULES}
    domains.registered_domain(url)
    domains.site_label(url)


def test_every_step_of_the_way_has_its_reason() -> None:
    assert urls.list_changes("https://a.com/x") == []
    assert urls.list_changes("https://www.a.com/x/amp?utm_source=b") == [
        "mobile or www host",
        "AMP form",
        "tracking parameters",
    ]
    assert urls.list_changes("https://a-com.cdn.ampproject.org/c/s/a.com/x") == [
        "AMP cache, archive or redirect"
    ]


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("a.com", "a.com"), ("www.a.com", "a.com"), ("x.y.a.co.uk", "a.co.uk"),
        ("a.com:8080", "a.com"), ("A.COM.", "a.com"),
        ("me.substack.com", "me.substack.com"),
        ("www.substack.com", "substack.com"), ("abcnews.go.com", "abcnews.go.com"),
        ("x.abcnews.go.com", "abcnews.go.com"),
        ("127.0.0.1", "127.0.0.1"),
        ("[::1]", "[::1]"), ("[2001:db8::1]:80", "[2001:db8::1]"), ("localhost", "localhost"),
        ("a.example", "a.example"), ("", ""),
    ],
)  # fmt: skip
def test_a_host_belongs_to_the_domain_that_was_registered(host: str, domain: str) -> None:
    assert domains.registered_domain(host) == domain


def test_two_addresses_in_numbers_are_two_sites() -> None:
    assert urls.find_domain("https://[::1]/x") != urls.find_domain("https://[::2]/x")
    assert urls.find_domain("https://10.0.0.1/x") != urls.find_domain("https://10.0.0.2/x")


def test_a_home_page_names_no_article() -> None:
    home = [
        "https://a.com",
        "https://a.com/",
        "https://www.a.com/index.html",
        "https://a.com/?utm_source=x",
        "https://a.com/amp/",
    ]
    assert not any(urls.names_article(urls.canonicalize(url) or "/") for url in home)
    assert urls.names_article(urls.canonicalize("https://a.com/?p=12") or "/")


PACKAGE_LISTS = PublicSuffixList(), PublicSuffixList(only_icann=True)


@pytest.mark.parametrize(
    "host",
    ["a.bbc.co.uk", "x.city.kobe.jp", "a.b.kobe.jp", "www.ck", "a.b.ck", "食狮.公司.cn",
     "a.xn--55qx5d.cn", "a.xn--85x722f.xn--55qx5d.cn", "a.b.blogspot.com", "nowhere.example"],
)  # fmt: skip
def test_registered_domains_are_those_of_the_package_of_public_suffixes(host: str) -> None:
    everything, official = PACKAGE_LISTS
    assert domains.public_suffix(host) == everything.publicsuffix(host)
    expected = official.privatesuffix(host) == host
    assert domains.is_registered_under_icann(host) == expected
