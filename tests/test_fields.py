"""The names and types of fields: whose names mean what, and what becomes of a value of the wrong
type."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing import matter, spent, write

import topicgraph as tg
from topicgraph.errors import ReadError
from topicgraph.model import Problem, Record, to_microseconds
from topicgraph.sources.field_names import FIELD_NAMES, TRANSLATED_NAMES
from topicgraph.sources.fields import FIELD_OF_KEY, find_field
from topicgraph.sources.files import parse_file
from topicgraph.sources.formats import read_document
from topicgraph.sources.records import make_record
from topicgraph.sources.settings import Config, parse_settings
from topicgraph.sources.values import fold_key


def read(text: str, settings: str = "") -> tuple[Record | None, list[Problem]]:
    problems: list[Problem] = []
    rules = parse_settings(settings.encode()) if settings else Config()
    return make_record("a.md", read_document(text.encode()), rules, problems), problems


def read_article(text: str, settings: str = "") -> Record:
    found, _ = read(text, settings)
    assert found is not None
    return found


def codes(text: str) -> list[str]:
    return [problem.code for problem in read(text)[1]]


GOOD = "title: A\ndate: 2021-03-04\nurl: https://a.example/x\n"


def test_the_fields_of_jekyll_are_known() -> None:
    found = read_article(
        "---\nlayout: post\ntitle: A\ndate: 2021-03-04 21:09:12 +0100\ncategories: [news, ai]\ntags: b c\nauthor: Ann\ncanonical_url: https://a.example/x\n---\n"  # noqa: E501
    )
    assert (found.title, found.published, found.urls) == (
        "A",
        to_microseconds(datetime(2021, 3, 4, 20, 9, 12, tzinfo=UTC)),
        ("https://a.example/x",),
    )
    assert set(found.topics) == {"news", "ai", "b", "c"}
    assert found.extra == {"layout": "post"}
    assert found.author == ("Ann",)


def test_the_fields_of_hugo_are_known() -> None:
    text = "---\ntitle: A\ndate: 2021-03-04\nlastmod: 2021-03-05\ndescription: D\ntags:\n  - b\nkeywords: [c]\n"  # noqa: E501
    text += "images: [https://a.example/i.png]\ndraft: false\n---\n"
    found = read_article(text)
    assert (found.published, found.precision, found.updated) == (
        to_microseconds(datetime(2021, 3, 4, tzinfo=UTC)),
        "day",
        to_microseconds(datetime(2021, 3, 5, tzinfo=UTC)),
    )
    assert (found.excerpt, found.topics, found.image) == (
        "D",
        ("b", "c"),
        "https://a.example/i.png",
    )


def test_the_fields_of_a_clipped_obsidian_note_are_known() -> None:
    text = """---
title: A
source: https://post.example/x
author:
  - "[[Ann]]"
published: 2021-03-04
created: 2021-03-09
tags:
  - "#clippings"
related:
  - "[[Another note|that one]]"
---
# A

The first words.
"""
    found = read_article(text)
    assert (found.urls, found.published) == (
        ("https://post.example/x",),
        to_microseconds(datetime(2021, 3, 4, tzinfo=UTC)),
    )
    assert (found.topics, found.excerpt, found.provider) == ((), "The first words.", "")
    assert [entry.title for entry in found.related] == ["Another note"]


def test_the_founding_article_says_what_it_says() -> None:
    text = matter(
        title="A",
        publishedDateTime="2021-03-04T21:09:00Z",
        originalUrl="https://a.example/x",
        webUrl="https://a.example/x",
        ampWebUrl="https://a.example/x/amp",
        type="article",
        quality=44,
        heat=-1,
        published=False,
        secured="x",
        provider={"name": "Post", "domain": "www.Post.example"},
        topics=["AI"],
        images=[{"url": "https://a.example/i.png", "width": 9}],
    )
    found = read_article(text)
    assert (found.provider, found.domain, found.medium, found.precision) == (
        "Post",
        "post.example",
        "article",
        "minute",
    )
    assert (found.quality, found.heat, found.image, found.extra) == (
        44,
        -1,
        "https://a.example/i.png",
        {"published": "false"},
    )
    assert found.urls == ("https://a.example/x", "https://a.example/x/amp")


def test_a_published_flag_is_not_a_date_and_a_published_date_is_no_flag() -> None:
    assert read_article("---\ntitle: A\npublished: true\n---\n").published is None
    assert read_article("---\ntitle: A\npublished: 2021-03-04\n---\n").published == to_microseconds(
        datetime(2021, 3, 4, tzinfo=UTC)
    )


def test_the_users_own_names_come_before_ours() -> None:
    settings = "fields:\n  Schlagzeile: title\n  Zeitung: provider\n  Stichworte: topics\n  when: published\n"  # noqa: E501
    found = read_article(
        "---\nSchlagzeile: A\ntitle: file-0012\nZeitung: Post\nStichworte: [b]\nwhen: 2021-03-04\n---\n",  # noqa: E501
        settings,
    )
    assert (found.title, found.provider, found.topics, found.published) == (
        "A",
        "Post",
        ("b",),
        to_microseconds(datetime(2021, 3, 4, tzinfo=UTC)),
    )


def test_a_users_name_may_point_at_any_of_our_names_of_a_field() -> None:
    assert read_article("---\nkop: A\n---\n", "fields:\n  kop: headline\n").title == "A"


@pytest.mark.parametrize(
    ("text", "code", "kept"),
    [
        ("title: [A, B]", "wrong-type", {"title": "A, B"}),
        ("title: {a: b}\nurl: https://a.example/x", "wrong-type", {"title": "a"}),
        ("title: A\nexcerpt: [x, y]", "wrong-type", {"excerpt": "x, y"}),
        ("title: A\ndate: 2021-13-04", "bad-date", {"published": None}),
        ("title: A\ndate: soon", "bad-date", {"published": None}),
        ("title: A\nquality: high", "bad-number", {"quality": None}),
        ("title: A\nheat: .inf", "bad-number", {"heat": None}),
        ("title: A\nheat: NaN", "bad-number", {"heat": None}),
        (f"title: A\nheat: {'9' * 3_000}", "bad-number", {"heat": None}),
        ("title: A\nheat: [1]", "bad-number", {"heat": None}),
        ("title: A\nurl: javascript:alert(1)", "bad-url", {"urls": ()}),
        ("title: A\nurl: 'data:text/html,x'", "bad-url", {"urls": ()}),
        (f"title: A\nurl: https://a.example/{'x' * 5_000}", "bad-url", {"urls": ()}),
        ("title: A\ntopics: null", "empty-topic", {"topics": ()}),
        ("title: A\ntopics: [b, null, '', ' ']", "empty-topic", {"topics": ("b",)}),
        ("title: A\ntopics: [[{a: b}]]", "empty-topic", {"topics": ()}),
        (
            f"title: A\ntopics: [{', '.join(f't{n}' for n in range(10_000))}]",
            "too-many",
            {"topics": tuple(f"t{n}" for n in range(200))},
        ),
        (f"title: {'x' * 5_000}", "too-long", {"title": "x" * 1_000}),
        (f"title: A\nexcerpt: {'x' * 20_000}", "too-long", {"excerpt": "x" * 10_000}),
        (f"title: A\nmore: {'x' * 20_000}", "too-long", {"extra": {}}),
        ("title: A\nrelated: [null]", "empty-related", {"related": ()}),
        ("title: A\nrelated:\n  - type: article", "empty-related", {"related": ()}),
        ("title: A\nrelated: {a: b}", "empty-related", {"related": ()}),
        ("title: A", "no-date", {"published": None}),
        (
            "url: https://a.example/x",
            "title-from-name",
            {"title": "a", "urls": ("https://a.example/x",)},
        ),
        ("title: A", "no-outlet", {"provider": ""}),
        ("title: A\nauthor: Ann", "no-outlet", {"provider": "", "author": ("Ann",)}),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_a_wrong_value_costs_that_value_and_a_problem(
    text: str, code: str, kept: dict[str, object]
) -> None:
    found, problems = read(f"---\n{text}\n---\n")
    assert found is not None
    assert {name: getattr(found, name) for name in kept} == kept
    assert code in [problem.code for problem in problems]


@pytest.mark.parametrize(
    "text",
    [
        "topics: [a]",
        "title: ''",
        "title: null",
        "url: javascript:alert(1)",
        "excerpt: only that",
        "title: ' '",
    ],
)
def test_what_names_no_article_is_skipped_with_a_problem(text: str) -> None:
    found, problems = read(f"---\n{text}\n---\n")
    assert found is None
    assert "no-title" in [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("<b>Live:</b> the <i>Ann <u>Lee</u></i> sank", "Live: the Ann Lee sank"),
        ("&lt;em class=x&gt;Ferry&lt;/em&gt; sank", "Ferry sank"),
        ("When to write <b> and when <strong>", "When to write <b> and when <strong>"),
        ("a < b and b </b", "a < b and b </b"),
    ],
)
def test_a_headline_is_read_without_pairs_of_tags_that_change_its_look(
    stated: str, title: str
) -> None:
    assert read_article(f"---\ntitle: {json.dumps(stated)}\n---\n").title == title


def test_a_good_article_has_no_problem() -> None:
    assert codes(f"---\n{GOOD}---\n") == []


def test_a_problem_names_the_line_of_its_field() -> None:
    _, problems = read(
        "---\ntitle: A\nurl: https://a.example/x\n\ndate: 2021-13-04\nquality: x\n---\n"
    )
    assert {(problem.code, problem.line) for problem in problems} == {
        ("bad-date", 5),
        ("bad-number", 6),
    }
    assert '"2021-13-04" is not a date (want ISO 8601, e.g. 2021-03-04T21:09:00Z)' in next(
        problem.message for problem in problems if problem.code == "bad-date"
    )


def test_100_000_related_entries_are_cut_with_a_problem() -> None:
    text = "---\ntitle: A\nrelated:\n" + "".join(f"- t{n}\n" for n in range(100_000)) + "---\n"
    found, problems = read(text)
    assert found is not None
    assert len(found.related) == 1_000
    assert "too-many" in [problem.code for problem in problems]


def test_a_related_entry_is_a_mapping_an_address_or_a_title() -> None:
    found = read_article(
        "---\ntitle: A\nrelated:\n- title: B\n  webUrl: ''\n  provider: {name: P, domain: p.example}\n- https://c.example/x\n- D\n---\n"  # noqa: E501
    )
    first, second, third = found.related
    assert (first.title, first.urls, first.provider, first.domain) == ("B", (), "P", "p.example")
    assert (second.title, second.urls, third.title, third.urls) == (
        "",
        ("https://c.example/x",),
        "D",
        (),
    )


@pytest.mark.parametrize(
    "name",
    ["../../x", "CON", "-rf", "P" * 5_000, "a\u202eb", "x\x1b[31m", "<script>", "[red]P[/red]"],
)
def test_a_hostile_outlet_name_is_a_short_text_on_one_line(name: str) -> None:
    found = read_article(matter(title="A", provider={"name": name, "domain": "a.example"}))
    assert 0 < len(found.provider) <= 300
    assert found.provider.isprintable()


@pytest.mark.parametrize(
    ("stated", "domain"),
    [
        ("https://www.Post.example/x", "post.example"),
        ("WWW.post.example.", "post.example"),
        (" post.example ", "post.example"),
        ("../../x", ""),
        ("", ""),
    ],
)
def test_a_domain_is_a_host_however_it_is_typed(stated: str, domain: str) -> None:
    assert (
        read_article(
            matter(title="A", url="https://a.example/x", provider={"name": "P", "domain": stated})
        ).domain
        == domain
    )


@pytest.mark.parametrize(
    "text",
    [
        "nonsense:\n  a: b",
        "fields:\n  x: nothing",
        "aliases: [a, b]",
        "aliases:\n  A: [b]",
        "platforms: {a: b}",
        "outlets: [[a]]",
        "groups: [a]",
        "groups:\n  g: [{a: b}]",
        "topics: x",
        "- a\n- b",
        "just text",
        "aliases:\n  A: b\n  A: c",
        "same: [https://a.example/x]",
        "aliases: &a\n  A: *a",
    ],
)
def test_settings_that_cannot_be_understood_are_an_error_with_the_file(text: str, tmp_path) -> None:
    from topicgraph.sources.corpus import read as read_folder

    (tmp_path / "topicgraph.yaml").write_text(text)
    with pytest.raises(ReadError, match=r"topicgraph\.yaml"):
        read_folder(tmp_path)


def test_settings_that_say_nothing_are_no_settings() -> None:
    assert (
        parse_settings(b"")
        == parse_settings(b"# nothing\n")
        == parse_settings(b"aliases:\nplatforms: []\n")
        == Config()
    )


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=10)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
)


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(list(FIELD_OF_KEY)),
        VALUES,
        min_size=1,
        max_size=8,
    )
)
def test_no_value_of_any_field_makes_a_record_raise(values: dict[str, object]) -> None:
    found, problems = read(matter(**values))
    assert found is not None or problems
    if found:
        assert found.title or found.urls
        assert all(found.topics)
        shown = "".join((found.title, found.excerpt, found.provider, *found.topics))
        assert not [char for char in shown if category(char) in ("Cc", "Cs", "Zl", "Zp")]


def test_what_an_article_does_not_say_its_file_name_may_tell() -> None:
    problems: list[Problem] = []
    document = read_document(b"---\nurl: https://a.example/x\n---\n")
    found = make_record("notes/2021-03-04-harbour-bridge_closed.md", document, Config(), problems)
    assert found is not None
    assert (found.title, found.published, found.precision) == (
        "harbour bridge closed",
        to_microseconds(datetime(2021, 3, 4, tzinfo=UTC)),
        "day",
    )
    assert {problem.code for problem in problems} == {"date-from-path", "title-from-name"}


def test_a_bad_date_gives_way_to_the_day_in_the_file_name_with_a_problem() -> None:
    document = read_document(b"---\ntitle: A\ndate: soon\n---\n")
    problems: list[Problem] = []
    found = make_record("2021-03-04-a.md", document, Config(), problems)
    assert found is not None
    assert found.published == to_microseconds(datetime(2021, 3, 4, tzinfo=UTC))
    assert {problem.code for problem in problems} >= {"bad-date", "date-from-path"}


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("layout: post\ncategories: ai news", ("ai", "news")),
        ("tags: emotion recognition", ("emotion recognition",)),
        ("tags: emotion recognition, ai", ("emotion recognition", "ai")),
        ("topics: [{name: Health}, {name: AI, slug: x}]", ("Health", "AI")),
        ("Topics: [a]", ("a",)),
        ("الوسوم: عبارة، ميناء", ("عبارة", "ميناء")),
        ("标签: 渡轮，港口", ("渡轮", "港口")),
    ],
)
def test_topics_are_read_as_their_folder_writes_them(text: str, topics: tuple[str, ...]) -> None:
    assert read_article(f"---\ntitle: A\ndate: 2021-03-04\n{text}\n---\n").topics == topics


def test_a_draft_is_no_article_and_a_page_on_its_own_site_has_no_address_of_its_own() -> None:
    assert read("---\ntitle: A\ndraft: true\n---\n")[0] is None
    found, problems = read("---\ntitle: A\ndate: 2021-03-04\npublisher: P\npermalink: /a/b/\n---\n")
    assert found is not None
    assert (found.urls, problems) == ((), [])


def test_field_names_may_be_written_in_capitals() -> None:
    found = read_article("---\nTitle: A\nURL: HTTPS://A.example/x\nDate: 2021-03-04\n---\n")
    assert (found.title, found.urls, found.precision) == ("A", ("HTTPS://A.example/x",), "day")


def test_a_book_that_a_note_cites_is_no_outlet() -> None:
    assert (
        read_article('---\ntitle: A\ndate: 2021-03-04\nsource: "[[Some Book]]"\n---\n').provider
        == ""
    )


@pytest.mark.parametrize("value", ["https://a.example/p.pdf", "/files/p.pdf", "p.pdf", "../p"])
def test_a_file_that_a_post_is_about_is_not_its_outlet(value: str) -> None:
    assert read_article(f"---\ntitle: A\npaper: {value}\n---\n").provider == ""


@pytest.mark.parametrize("name", ["topics", "url", "related"])
def test_a_list_of_a_hundred_thousand_costs_no_more_than_reading_it(name: str) -> None:
    items = ", ".join(f"https://a.example/{n}" for n in range(30_000))
    text = f"---\ntitle: A\n{name}: [{items}]\n---\n"
    found, problems = read(text)
    assert spent(lambda: read(text), 1) < 1  # by the square of its length it was many seconds
    assert found is not None
    assert len({"topics": found.topics, "url": found.urls, "related": found.related}[name]) in (
        100,
        200,
        1_000,
    )
    assert "too-many" in [problem.code for problem in problems]


@pytest.mark.parametrize(
    "tags", ["[#ai]", "[#ai,]", " #ai", "\n- #ai", "\n  - '#ai'\n  - #ai", "#ai", "[ai, #ai]"]
)
def test_a_tag_with_its_hash_is_kept(tags: str) -> None:
    found = read_article(
        f"---\ntitle: A\ndate: 2021-03-04\nurl: https://a.example/x\ntags: {tags}\nexcerpt: |\n  - #b is text\n---\n"  # noqa: E501
    )
    assert (found.topics, found.excerpt) == (("ai",), "- #b is text")


@pytest.mark.parametrize("tags", ["#ai #b", "#ai, #b", "[#ai, #b]", "\n- #ai\n- #b", "[#ai, b #b]"])
def test_several_tags_with_their_hashes_are_kept(tags: str) -> None:
    assert read_article(f"---\ntitle: A\ntags: {tags}\n---\n").topics in (
        ("ai", "b"),
        ("ai", "b #b"),
    )


@pytest.mark.parametrize("tags", ["# none yet", "[ai] # and more", "\n- ai # new"])
def test_a_comment_beside_tags_is_no_tag(tags: str) -> None:
    assert read_article(f"---\ntitle: A\ntags: {tags}\n---\n").topics in ((), ("ai",))


@pytest.mark.parametrize(
    ("names", "field"),
    [
        (
            "titre Titel título titolo 标题 標題 タイトル 제목 заголовок judul tytuł başlık عنوان",
            "title",
        ),
        (
            "media_name source_title site_name newspaper paper journal Zeitung 媒体 신문 газета",
            "provider",
        ),
        ("article_url web_url href guid lien Adresse ссылка 链接 URL", "urls"),
        ("tag keyword subjects Schlagwörter теги タグ palavras-chave", "topics"),
        (
            "pub_date date_published article:published_time fecha Datum 日期 дата tanggal",
            "published",
        ),
        ("auteur autor 作者 автор yazar", "author"),
        ("Zusammenfassung résumé 摘要 описание", "excerpt"),
    ],
)
def test_a_field_is_known_by_its_names_in_many_languages(names: str, field: str) -> None:
    assert {name: find_field(name) for name in names.split()} == dict.fromkeys(names.split(), field)


def test_a_name_has_one_meaning_except_for_sections_which_are_topics_too() -> None:
    meanings: dict[str, set[str]] = {}
    for field, names in (*FIELD_NAMES.items(), *TRANSLATED_NAMES.items()):
        for name in names:
            meanings.setdefault(fold_key(name), set()).add(field)
    assert {name for name, fields in meanings.items() if len(fields) > 1} == {
        "section",
        "category",
        "permalink",
    }


WIKILINKS = """---
title: A
date: 2021-03-04
publisher: {link}
topics:
  - [[Ferries]]
author: [[Ann Lee]]
related:
  - [[The boats|boats]]
  - "[The pier](https://post.example/pier)"
  - post.example/bridge
---
"""


@pytest.mark.parametrize("link", ['"[[The Lantern]]"', "[[The Lantern]]", '["[[The Lantern]]"]'])
def test_wikilinks_are_read_with_and_without_quotes(link: str) -> None:
    found, problems = read(WIKILINKS.format(link=link))
    assert found is not None
    assert (found.provider, found.topics, found.author) == (
        "The Lantern",
        ("Ferries",),
        ("Ann Lee",),
    )
    assert [(entry.title, entry.urls) for entry in found.related] == [
        ("The boats", ()),
        ("", ("https://post.example/pier",)),
        ("", ("https://post.example/bridge",)),
    ]
    assert problems == []


SETTINGS = b"""
fields:
  taxonomies.labels: topics
  params:
    byline.name: author
  deep: {a: {b: section}}
defaults:
  provider: {name: The Lantern, domain: lantern.example}
  topics: [news, local]
  ./blog/: {outlet: The Lantern Blog}
  blog/old: {Titel: Untitled, zeitung: The Old Lantern}
"""


def test_defaults_and_nested_names_come_from_the_settings() -> None:
    config = parse_settings(SETTINGS)
    text = """---
title: A
date: 2021-03-04
outlet:
taxonomies: {labels: [x]}
params: {byline: {name: Ann}, byline.name: Bob}
deep: {a: {b: Sports}}
---
"""
    outlets = {}
    for path in ("a.md", "blog/a.md", "blog/old/a.md"):
        (record,) = parse_file(path, text.encode(), config).records
        outlets[path] = (record.provider, record.domain)
        assert (record.topics, record.section) == (("x",), "Sports")
        assert set(record.author) == {"Ann", "Bob"}
    assert outlets == {
        "a.md": ("The Lantern", "lantern.example"),
        "blog/a.md": ("The Lantern Blog", ""),
        "blog/old/a.md": ("The Old Lantern", ""),
    }


def test_defaults_do_not_replace_what_an_article_states() -> None:
    config = parse_settings(b"defaults: {provider: P, language: fr}")
    text = b"---\ntitle: A\nZeitung: Q\nsprache: de\ndate: 2021-03-04\n---\n"
    (record,) = parse_file("a.md", text, config).records
    assert (record.provider, record.language) == ("Q", "de")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("defaults: {shoe: x}", '"shoe" is not a field'),
        ("defaults: {blog: {shoe: x}}", '"shoe" in "blog" is not a field'),
        ("defaults: {title: [[a]]}", '"title" has no plain value'),
        ("fields: {x: shoe}", '"x: shoe" names no field'),
        ("fields: {x: [title]}", "names no field"),
    ],
)
def test_a_setting_that_is_wrong_is_named(text: str, words: str) -> None:
    with pytest.raises(ReadError, match=words):
        parse_settings(text.encode())


SETTINGS_OF_NOTHING = {
    "fields: {kop: title}": '. no file here has the field "kop", which is to be read as title',
    "same: [[https://p.example/1, https://q.example/nine]]": 'same: "https://q.example/nine"',
    "different: [[a.md, zz.md]]": 'different: "zz.md" matches nothing',
    "defaults: {blog: {provider: Q}}": 'defaults: "blog" matches nothing',
    "topics: {Boats: Ferries}": 'topics: "Boats" matches nothing',
}


@pytest.mark.parametrize("settings", SETTINGS_OF_NOTHING)
def test_a_setting_that_matches_nothing_is_a_problem(tmp_path: Path, settings: str) -> None:
    text = matter(title="A", date="2021-03-04", url="https://p.example/1", provider="P")
    write(tmp_path, {"a.md": text, "topicgraph.yaml": settings})
    (problem,) = tg.read(tmp_path).problems
    assert SETTINGS_OF_NOTHING[settings] in f"{problem.file} {problem.message}"


def test_settings_that_match_are_no_problem(tmp_path: Path) -> None:
    text = matter(kop="A", date="2021-03-04", url="https://p.example/1", provider="P")
    settings = "fields: {kop: title}\nsame: [[http://www.p.example/1/, https://p.example/two]]\n"
    files = {
        "a.md": text,
        "b.md": text.replace("/1", "/two?utm_source=x"),
        "topicgraph.yaml": settings,
        "short-urls.csv": "short,target\nhttps://t.co/x,https://p.example/1\n",
    }
    (problem,) = tg.read(write(tmp_path, files)).problems
    assert (problem.file, problem.message) == (
        "short-urls.csv",
        "no article here has 1 of its 1 short URL; the first is https://t.co/x",
    )


def test_settings_below_the_top_are_not_followed_and_are_a_problem(tmp_path: Path) -> None:
    text = matter(title="A", date="2021-03-04", url="https://p.example/1", provider="P")
    files = {"sub/a.md": text, "sub/topicgraph.yaml": "fields: {title: section}"}
    corpus = tg.read(write(tmp_path, files))
    assert [record.title for record in corpus.records] == ["A"]
    assert [(p.file, p.code) for p in corpus.problems] == [("sub/topicgraph.yaml", "settings")]


def test_a_date_of_tomorrow_is_kept_and_one_in_three_days_is_not(tmp_path: Path) -> None:
    dates = {
        days: (datetime.now(UTC) + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")
        for days in (1, 3)
    }
    for days, date in dates.items():
        text = matter(title=f"Of {days}", date=date, url=f"https://a.example/{days}")
        (tmp_path / f"{days}.md").write_text(text)
    graph = tg.build(tmp_path)
    published = dict(graph.articles.select("title", "published").iter_rows())
    assert published["Of 1"] is not None
    assert published["Of 3"] is None


@pytest.mark.parametrize(
    ("more", "published"),
    [
        ("published_utc: 1614846610", "2021-03-04T08:30:10Z"),
        ("published: 2021-03-04T08:30:10Z", "2021-03-04T08:30:10Z"),
        ("published: 2021-03-05T08:30:10Z", "2021-03-04T00:00:00Z"),  # of another day
        ("published: 2021-03-04T08:30:10", "2021-03-04T00:00:00Z"),  # of an unknown zone
        ("timestamp: 2021-03-04T08:30:10Z", "2021-03-04T00:00:00Z"),  # perhaps of collecting
    ],
)
def test_a_time_of_publication_makes_the_stated_day_precise(more: str, published: str) -> None:
    text = f"---\ntitle: A\ndate: 2021-03-04\n{more}\n---\n"
    (record,) = parse_file("a.md", text.encode(), Config()).records
    assert record.to_dict()["published"] == published
