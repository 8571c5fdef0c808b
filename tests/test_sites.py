"""Folders of web sites: what the configuration says, which files are articles, their addresses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from writing import CORPORA, matter, write

import topicgraph as tg
from topicgraph.model import Problem, Record, to_datetime
from topicgraph.sources import dates
from topicgraph.sources.document import Block
from topicgraph.sources.site_urls import find_site_url
from topicgraph.sources.sites import Site

POST = matter(title="The ferry sank", date="2021-03-04")


def read(tmp_path: Path, files: dict[str, str]) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    corpus = tg.read(write(tmp_path / "site", files))
    return corpus.records, corpus.problems


URL = "https://lantern.example"
CONFIGS = {
    "_config.yml": f"title: The Lantern\nurl: {URL}\nlang: en\n",
    "hugo.toml": f'baseURL = "{URL}/"\ntitle = "The Lantern"\nlanguageCode = "en"\n',
    "hugo.yaml": f"baseURL: {URL}\nlanguages:\n  en:\n    title: The Lantern\n"
    "defaultContentLanguage: en\n",
    "config/_default/hugo.toml": f'baseURL = "{URL}/"\ntitle = "The Lantern"\n'
    'defaultContentLanguage = "en"\n',
    "config.toml": f'base_url = "{URL}"\ntitle = "The Lantern"\ndefault_language = "en"\n',
    "pelicanconf.py": f"SITENAME = 'The Lantern'\nSITEURL = '{URL}'\nDEFAULT_LANG = 'en'\n",
    "conf.py": f'BLOG_TITLE = "The Lantern"\nSITE_URL = "{URL}/"\nDEFAULT_LANG = "en"\n',
    "docusaurus.config.js": f"module.exports = {{title: 'The Lantern', url: '{URL}', "
    "baseUrl: '/', i18n: {defaultLocale: 'en'}};",
    "gatsby-config.js": "module.exports = {siteMetadata: {title: `The Lantern`, "
    f"siteUrl: `{URL}/`, lang: `en`}}}}",
    "mkdocs.yml": f"site_name: The Lantern\nsite_url: {URL}\nlanguage: en\n",
    "_quarto.yml": f"website:\n  title: The Lantern\n  site-url: {URL}\n  language: en\n",
    "gridsome.config.js": f"module.exports = {{siteName: 'The Lantern', siteUrl: '{URL}', "
    "lang: 'en'}",
    "quartz.config.ts": "const config = {configuration: {pageTitle: 'The Lantern', "
    "baseUrl: 'lantern.example', locale: 'en'}}",
    "nuxt.config.ts": f"export default defineNuxtConfig({{site: {{url: '{URL}', "
    "name: 'The Lantern'}, lang: 'en'})",
    "astro.config.mjs": f"export default defineConfig({{site: '{URL}', title: 'The Lantern', "
    "lang: 'en'})",
}


@pytest.mark.parametrize("name", CONFIGS)
def test_the_configuration_names_outlet_address_and_language(tmp_path: Path, name: str) -> None:
    records, problems = read(tmp_path, {name: CONFIGS[name], "content/posts/a.md": POST})
    assert [(r.provider, r.domain, r.language) for r in records] == [
        ("The Lantern", "lantern.example", "en")
    ]
    assert [problem.code for problem in problems if problem.code != "site-folder"] == []


LANGUAGES = {
    "one block": {"hugo.toml": "[languages.en]\ncontentDir = 'content/en'\n"
                  "[languages.fr]\ncontentDir = 'content/fr/'\n"},
    "a file": {"config/_default/languages.yaml": "en: {contentDir: content/en}\n"
               "fr: {contentdir: content/fr}\n"},
    "a file each": {"config/_default/languages.en.toml": "contentDir = 'content/en'\n",
                    "config/_default/languages.fr.json": '{"contentDir": "content/fr"}'},
}  # fmt: skip


@pytest.mark.parametrize("place", LANGUAGES)
def test_a_folder_of_no_language_that_a_hugo_site_declares_is_not_published(
    tmp_path: Path, place: str
) -> None:
    files = {f"content/{name}/post/{name}.md": POST for name in ("en", "fr", "uz", "base-l10n")}
    base = f'baseURL = "{URL}/"\ntitle = "The Lantern"\n'
    files["hugo.toml"] = base
    files |= {name: base * (name == "hugo.toml") + text for name, text in LANGUAGES[place].items()}
    records, problems = read(tmp_path, files)
    assert sorted(r.file for r in records) == ["content/en/post/en.md", "content/fr/post/fr.md"]
    skipped = {problem.file for problem in problems if "no language" in problem.message}
    assert skipped == {"content/uz", "content/base-l10n"}


@pytest.mark.parametrize(
    "more", ["[languages.de]\ntitle = 'Die Laterne'\n", "[languages.de]\ncontentDir = 'content'\n"]
)
def test_all_folders_are_read_if_a_language_has_the_common_one(tmp_path: Path, more: str) -> None:
    files = {f"content/{name}/{name}.md": POST for name in ("en", "uz")}
    files["hugo.toml"] = f'baseURL = "{URL}/"\n[languages.en]\ncontentDir = "content/en"\n{more}'
    records, _ = read(tmp_path, files)
    assert len(records) == 2


def test_a_language_that_is_disabled_is_not_published(tmp_path: Path) -> None:
    files = {f"content/{name}/{name}.md": POST for name in ("en", "uz")}
    files["hugo.yaml"] = (
        f"baseURL: {URL}/\nlanguages:\n  en: {{contentDir: content/en}}\n"
        "  uz: {contentDir: content/uz, disabled: true}\n"
    )
    records, _ = read(tmp_path, files)
    assert [r.file for r in records] == ["content/en/en.md"]


ZONED = {
    "hugo.toml": 'baseURL = "https://lantern.example/"\ntimeZone = "Europe/Berlin"\n',
    "_config.yml hexo": "url: https://lantern.example\nskip_render:\ntimezone: Europe/Berlin\n",
    "pelicanconf.py": "SITEURL = 'https://lantern.example'\nTIMEZONE = 'Europe/Berlin'\n",
    "conf.py": "BLOG_TITLE = 'L'\nSITE_URL = 'https://lantern.example'\n"
    "TIMEZONE = 'Europe/Berlin'\n",
    "_config.yml": "title: L\nurl: https://lantern.example\ntimezone: Europe/Berlin\n",
    "hugo.yaml": "baseURL: https://lantern.example\ntimeZone: Mars/Olympus\n",
}
NOT_CERTAIN = ("_config.yml", "hugo.yaml")


@pytest.mark.parametrize("name", ZONED)
def test_a_time_without_a_zone_is_in_that_of_the_site_where_its_generator_says_so(
    tmp_path: Path, name: str
) -> None:
    post = matter(title="The ferry sank", date="2021-07-04 10:30:10")
    stated = matter(title="The mayor quit", date="2021-07-04T10:30:10Z")
    files = {name.split()[0]: ZONED[name], "content/a.md": post, "content/b.md": stated}
    records, problems = read(tmp_path, files)
    times = {(r.title, str(to_datetime(r.published)), r.zone) for r in records}
    codes = [problem.code for problem in problems]
    assert ("The mayor quit", "2021-07-04 10:30:10+00:00", "stated") in times
    if name in NOT_CERTAIN:
        assert ("The ferry sank", "2021-07-04 10:30:10+00:00", "assumed") in times
        assert "assumed-zone" in codes
    else:
        assert ("The ferry sank", "2021-07-04 08:30:10+00:00", "settings") in times
        assert "assumed-zone" not in codes


def test_the_zones_of_the_user_come_before_that_of_the_site(tmp_path: Path) -> None:
    post = matter(title="The ferry sank", date="2021-07-04 10:30:10")
    settings = "zones: {.: America/New_York}\n"
    files = {"hugo.toml": ZONED["hugo.toml"], "content/a.md": post, "topicgraph.yaml": settings}
    records, _ = read(tmp_path, files)
    assert str(to_datetime(records[0].published)) == "2021-07-04 14:30:10+00:00"


SCRIPTED = {
    "Astro starter": {
        "astro.config.mjs": "export default defineConfig({ site: 'https://lantern.example' });",
        "src/consts.ts": "export const SITE_TITLE = 'The Lantern';",
        "src/content/blog/a.mdx": POST,
    },
    "Eleventy base blog": {
        "eleventy.config.js": "export default function(c) {}",
        "_data/metadata.js": f'export default {{title: "The Lantern", url: "{URL}/"}}',
        "content/blog/a.md": POST,
    },
    "Next with site metadata": {
        "next.config.js": "module.exports = {}",
        "data/siteMetadata.js": f"module.exports = {{title: 'The Lantern', siteUrl: '{URL}'}}",
        "data/blog/a.mdx": POST,
        "data/authors/default.mdx": matter(name="Ann Lee"),
    },
    "package.json": {
        "package.json": f'{{"homepage": "{URL}", "dependencies": {{"next": "1"}}}}',
        "site.config.js": "export const siteTitle = 'The Lantern'",
        "pages/posts/a.md": POST,
    },
}  # fmt: skip


@pytest.mark.parametrize("name", SCRIPTED)
def test_a_site_in_javascript_names_its_outlet_in_one_of_its_files(
    tmp_path: Path, name: str
) -> None:
    records, _ = read(tmp_path, SCRIPTED[name])
    assert [(r.title, r.provider, r.domain) for r in records] == [
        ("The ferry sank", "The Lantern", "lantern.example")
    ]


def test_a_link_in_a_site_is_not_followed_for_its_configuration(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"_default/hugo.toml": CONFIGS["hugo.toml"]})
    site = write(tmp_path / "site", {"content/a.md": POST, "layouts/x.html": ""})
    (site / "config").symlink_to(outside)
    assert [record.provider for record in tg.read(site).records] == [""]


def test_the_address_of_a_template_is_nobodys(tmp_path: Path) -> None:
    config = "title: Your awesome title\nurl: https://example.com\n"
    (record,), _ = read(tmp_path, {"_config.yml": config, "_posts/2021-03-04-a.md": POST})
    assert (record.provider, record.domain, record.urls) == ("Your awesome title", "", ())


def test_undated_pages_lists_and_files_of_the_project_are_no_articles(tmp_path: Path) -> None:
    links = "".join(f"- [Story {n}](/story-{n}/)\n" for n in range(6))
    records, problems = read(
        tmp_path,
        {
            "_config.yml": CONFIGS["_config.yml"],
            "_posts/2021-03-04-a.md": POST,
            "about.md": matter(title="About us"),
            "README.md": "# The site\n\nHow to build it.",
            "index.md": matter(title="Home"),
            "issues/march.md": matter(title="March", date="2021-03-31")
            + f"All stories:\n\n{links}",
            "bad-date.md": matter(title="A bad date", date="2021-99-99"),
            "elsewhere.md": matter(title="Elsewhere", url="https://gazette.example/x"),
        },
    )
    assert {record.file for record in records} == {
        "_posts/2021-03-04-a.md", "bad-date.md", "elsewhere.md",
    }  # fmt: skip
    assert {p.file: p.code for p in problems if p.file not in {r.file for r in records}} == {
        "about.md": "static-page",
        "README.md": "project-file",
        "index.md": "project-file",
        "issues/march.md": "section-page",
    }


@pytest.mark.parametrize(
    "name",
    ["SECURITY.md", "content/404.md", "SUPPORT.md", "README-zh.md", "LICENSE-CODE.md", "AGENTS.md",
     "docs/CONTRIBUTING.md", "sitemap.md"],
)  # fmt: skip
def test_a_file_that_describes_a_project_is_no_article_even_where_nothing_has_a_date(
    tmp_path: Path, name: str
) -> None:
    files = {"_config.yml": CONFIGS["_config.yml"], "a.md": matter(title="A"), name: "# Policy\n"}
    records, problems = read(tmp_path, files)
    assert [record.file for record in records] == ["a.md"]
    assert [p.file for p in problems if p.code == "project-file"] == [name]


def test_an_article_may_be_called_like_a_file_of_a_project(tmp_path: Path) -> None:
    files = {name: matter(title=name) for name in ("history.md", "support.md", "thanks.md")}
    records, _ = read(tmp_path, {**files, "security.md": matter(title="S", date="2021-03-04")})
    assert len(records) == 4


@pytest.mark.parametrize(
    "name", ["coverage/lcov-report/a.md", "venv/lib/a.md", "docs/_build/a.md", "target/a.md"]
)
def test_folders_of_reports_and_builds_hold_no_articles(tmp_path: Path, name: str) -> None:
    files = {"_config.yml": CONFIGS["_config.yml"], "a.md": POST, name: POST}
    records, _ = read(tmp_path, files)
    assert [record.file for record in records] == ["a.md"]


@pytest.mark.parametrize("name", ["content/data/a.md", "_posts/resources/2021-03-04-a.md"])
def test_a_section_may_be_called_like_a_folder_of_data(tmp_path: Path, name: str) -> None:
    records, _ = read(tmp_path, {"_config.yml": CONFIGS["_config.yml"], name: POST})
    assert [record.file for record in records] == [name]


def test_coverage_of_news_is_no_report(tmp_path: Path) -> None:
    records, _ = read(tmp_path, {"coverage/a.md": POST})
    assert len(records) == 1


@pytest.mark.parametrize("name", ["CNAME", "static/CNAME"])
def test_a_site_without_a_configuration_has_the_address_in_its_cname(
    tmp_path: Path, name: str
) -> None:
    files = {name: "www.lantern.example\n", "_posts/2021-03-04-a.md": POST}
    (record,), _ = read(tmp_path, files)
    assert record.domain == "lantern.example"


def test_a_site_without_an_address_keeps_its_posts_that_link_to_others(tmp_path: Path) -> None:
    linked = matter(title="B", date="2021-03-05", link="https://other.example/b", author="Ann")
    related = [{"title": "C", "link": "https://other.example/c"}]
    files = {
        "_config.yml": "title: The Lantern\n",
        "_posts/2021-03-05-b.md": linked,
        "_posts/2021-03-04-a.md": matter(title="A", date="2021-03-04", related=related),
    }
    records, _ = read(tmp_path, files)
    assert [(r.provider, r.urls) for r in records] == [("The Lantern", ())] * 2
    assert records[0].related[0].urls == ("https://other.example/c",)


def test_the_address_of_an_article_comes_before_those_it_had(tmp_path: Path) -> None:
    text = matter(title="A", date="2021-03-04", aliases=["/old/a"])
    (record,), _ = read(tmp_path, {"hugo.toml": CONFIGS["hugo.toml"], "content/news/a.md": text})
    assert record.urls == (f"{URL}/news/a/", f"{URL}/old/a")


def test_an_address_without_a_day_does_not_depend_on_the_zone_of_the_day(tmp_path: Path) -> None:
    text = matter(title="A", date="2021-03-04 23:30:00-04:00")
    (record,), _ = read(tmp_path, {"hugo.toml": CONFIGS["hugo.toml"], "content/news/a.md": text})
    assert record.urls == (f"{URL}/news/a/",)
    jekyll = {"_config.yml": CONFIGS["_config.yml"], "_posts/2021-03-04-a.md": text}
    (record,), _ = read(tmp_path / "jekyll", jekyll)
    assert record.urls == ()


def test_a_post_whose_original_is_at_another_site_is_a_copy_of_the_sites_own(
    tmp_path: Path,
) -> None:
    text = matter(title="A", date="2021-03-04", canonical_url="https://gazette.example/a")
    (record,), _ = read(tmp_path, {"hugo.toml": CONFIGS["hugo.toml"], "content/news/a.md": text})
    assert (record.provider, record.canonical) == ("The Lantern", "https://gazette.example/a")
    assert record.urls == (f"{URL}/news/a/", "https://gazette.example/a")
    graph = tg.build(tmp_path / "site")
    assert graph.articles["provider"].to_list() == ["provider:lantern.example"]
    assert [problem.code for problem in graph.problems] == ["original-elsewhere"]


def test_the_end_of_a_link_in_markdown_is_no_part_of_an_address(tmp_path: Path) -> None:
    urls = ("https://a.example/x)", "https://a.example/x_(y)")
    files = {f"{n}.md": matter(title="A", date="2021-03-04", url=u) for n, u in enumerate(urls)}
    records, _ = read(tmp_path, files)
    assert [r.urls for r in records] == [("https://a.example/x",), ("https://a.example/x_(y)",)]


def test_undated_articles_stay_where_no_page_has_a_date(tmp_path: Path) -> None:
    files = {
        "_config.yml": CONFIGS["_config.yml"],
        "a.md": matter(title="A"),
        "b.md": matter(title="B"),
    }
    records, _ = read(tmp_path, files)
    assert len(records) == 2


def test_a_code_of_the_site_for_a_source_is_not_the_name_of_an_outlet(tmp_path: Path) -> None:
    copied = matter(
        title="A", date="2021-03-04", source="citygov", source_url="https://blog.city.example/a"
    )
    named = matter(title="B", date="2021-03-04", source="port", source_url="https://port.example/b")
    records, _ = read(tmp_path, {"a.md": copied, "b.md": named})
    assert [record.provider for record in records] == ["", "port"]


def site(generator: str, pattern: str = "", language: str = "", **more: bool) -> Site:
    permalinks = (("", pattern),) if pattern else ()
    return Site("", "L", "https://l.example", language, generator, permalinks, **more)


HUGO = Site("", "L", "https://l.example", "en", "hugo", (("posts", "/:year/:month/:slug/"),))
JEKYLL_POST = "_posts/2021-03-04-The-ferry.md"
ADDRESSES = [
    (site("jekyll"), JEKYLL_POST, {}, "2021/03/04/The-ferry.html"),
    (site("jekyll", "pretty"), JEKYLL_POST, {"categories": "News"}, "news/2021/03/04/The-ferry/"),
    (site("jekyll", "/blog/:title"), JEKYLL_POST, {"slug": "sunk"}, "blog/sunk"),
    (site("jekyll", "/:x/:title"), JEKYLL_POST, {}, ""),
    (site("jekyll"), "blog/_posts/2021-03-04-a.md", {"permalink": "none"}, "blog/a.html"),
    (site("jekyll"), "about.md", {}, ""),
    (site("jekyll"), JEKYLL_POST, {"date": "2021-03-03 23:00 -0500"}, ""),
    (HUGO, "content/posts/ferry.md", {"title": "The Ferry's end"}, "2021/03/the-ferrys-end/"),
    (HUGO, "content/posts/ferry.md", {"slug": "sunk"}, "2021/03/sunk/"),
    (HUGO, "content/news/The Ferry/index.fr.md", {}, "fr/news/the-ferry/"),
    (HUGO, "content/en/news/ferry.md", {}, "news/ferry/"),
    (HUGO, "layouts/a.md", {}, ""),
    (site("hugo", own_language_in_path=True, language="de"), "content/de/a.md", {}, "de/a/"),
    (site("hugo", has_file_names=True), "content/news/a.md", {}, "news/a.html"),
    (site("zola"), "content/blog/2021-03-04-ferry.md", {}, "blog/ferry/"),
    (site("zola"), "content/blog/ferry/index.md", {"slug": "sunk"}, "blog/sunk/"),
    (site("zola"), "content/blog/ferry.fr.md", {}, "fr/blog/ferry/"),
    (site("zola"), "content/blog/Fähre.md", {}, ""),
    (site("zola"), "content/blog/a.md", {"path": "x/y"}, "x/y/"),
    (site("hexo"), "source/_posts/ferry.md", {}, "2021/03/04/ferry/"),
    (site("hexo", "blog/:title.html"), "source/_posts/ferry.md", {}, "blog/ferry.html"),
    (site("hexo", ":category/:title/"), "source/_posts/ferry.md", {}, ""),
    (site("docusaurus"), "blog/2021-03-04-ferry.md", {}, "blog/2021/03/04/ferry"),
    (site("docusaurus"), "blog/2021-03-04-ferry/index.md", {"slug": "sunk"}, "blog/sunk"),
    (site("docusaurus"), "docs/a.md", {}, ""),
    (site("pelican"), "content/a.md", {"Slug": "ferry"}, "ferry.html"),
    (site("pelican", "{date:%Y}/{slug}/"), "content/a.md", {"slug": "ferry"}, "2021/ferry/"),
    (site("pelican"), "content/a.md", {}, ""),
    (site("next"), "pages/a.md", {}, ""),
    (site("next"), "pages/blog/a.mdx", {}, "blog/a/"),
    (site("next"), "src/app/(site)/blog/a/page.mdx", {}, "blog/a/"),
    (site("astro"), "src/pages/blog/a.md", {}, "blog/a/"),
    (site("astro"), "src/pages/blog/The Ferry.md", {}, ""),
]  # fmt: skip


@pytest.mark.parametrize(("where", "file", "fields", "path"), ADDRESSES)
def test_the_address_of_an_article_is_that_which_its_generator_gives(
    where: Site, file: str, fields: dict[str, str], path: str
) -> None:
    data = Block()
    data.update(fields)
    date = dates.parse("2021-03-04")
    assert date is not None
    found = find_site_url(where, file, data, date.time)
    assert found == (f"https://l.example/{path}" if path else "")


ASTRO_PAGE = """---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const posts = await getCollection('articles');
  return posts.map((post) => ({ params: { slug: post.id }, props: post }));
}
---
<Layout />
"""
ROUTED = [
    # the pages of the site, the file of an article, its slug, and its address
    ({"src/pages/news/[...slug].astro": ASTRO_PAGE}, "src/content/articles/2021/ferry.md", "",
     "news/2021/ferry/"),
    ({"src/pages/[slug].astro": ASTRO_PAGE}, "src/content/articles/ferry/index.mdx", "", "ferry/"),
    ({"src/pages/[slug].astro": ASTRO_PAGE}, "src/content/articles/ferry.md", "sunk", "sunk/"),
    ({"src/pages/[slug].astro": ASTRO_PAGE}, "src/content/articles/2021/ferry.md", "", ""),
    ({"src/pages/[slug].astro": ASTRO_PAGE}, "src/content/other/ferry.md", "", ""),
    ({"src/pages/[...slug].astro": ASTRO_PAGE.replace("post.id", "make(post)")},
     "src/content/articles/ferry.md", "", ""),
    ({"src/pages/a/[...slug].astro": ASTRO_PAGE, "src/pages/b/[...slug].astro": ASTRO_PAGE},
     "src/content/articles/ferry.md", "", ""),
    ({"pages/posts/[id].js": ""}, "posts/ferry.md", "", "posts/ferry/"),
    ({"src/app/posts/[slug]/page.tsx": ""}, "_posts/ferry.md", "", "posts/ferry/"),
    ({"app/(main)/blog/[...slug]/page.tsx": ""}, "data/blog/2021/ferry.mdx", "",
     "blog/2021/ferry/"),
    ({"app/blog/[slug]/page.tsx": ""}, "content/blog/ferry.mdx", "sunk", ""),
    ({"app/blog/[slug]/page.tsx": ""}, "content/blog/2021-03-04-ferry.mdx", "", ""),
    ({"app/[locale]/blog/[slug]/page.tsx": ""}, "content/blog/ferry.mdx", "", ""),
    ({"app/blog/[slug]/route.ts": ""}, "content/blog/ferry.mdx", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("pages", "file", "slug", "path"), ROUTED)
def test_the_pages_of_an_astro_or_next_site_tell_the_addresses_of_its_articles(
    tmp_path: Path, pages: dict[str, str], file: str, slug: str, path: str
) -> None:
    is_astro = any(name.endswith(".astro") for name in pages)
    config = (
        {"astro.config.mjs": "export default defineConfig({ site: 'https://l.example' });"}
        if is_astro
        else {"package.json": '{"dependencies": {"next": "14"}, "homepage": "https://l.example"}'}
    )
    more = {"slug": slug} if slug else {}
    post = matter(title="The ferry sank", date="2021-03-04", **more)
    records, _ = read(tmp_path, config | pages | {file: post})
    (record,) = [record for record in records if record.title == "The ferry sank"]
    assert record.urls == ((f"https://l.example/{path}",) if path else ())


def test_the_base_path_of_a_site_is_part_of_its_addresses(tmp_path: Path) -> None:
    config = "export default defineConfig({ site: 'https://l.example', base: '/paper' });"
    post = matter(title="The ferry sank", date="2021-03-04")
    files = {"astro.config.mjs": config, "src/pages/news/ferry.md": post}
    records, _ = read(tmp_path, files)
    assert records[0].urls == ("https://l.example/paper/news/ferry/",)


def test_an_article_without_a_date_or_a_site_without_an_address_has_none() -> None:
    assert find_site_url(HUGO, "content/posts/a.md", Block(), None) == ""
    assert find_site_url(Site("", "L", generator="zola"), "content/a.md", Block(), None) == ""


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the real corpora are not here")
@pytest.mark.parametrize(
    ("name", "outlet", "articles"), [("monero", "Monero", 120), ("haiku", "Haiku Project", 150)]
)
def test_a_real_site_has_one_outlet_and_days(name: str, outlet: str, articles: int) -> None:
    records = tg.read(CORPORA / "sites" / name).records
    assert len(records) >= articles
    assert {record.provider for record in records} == {outlet}
    assert all(record.published is not None for record in records)


@pytest.mark.parametrize(
    "link",
    [
        "Ferry", "[[Ferry]]", "[[Ferry|the boat]]", "[the boat](Ferry.md)", "/notes/Ferry/",
        "./Ferry.md", "notes/ferry", "{% post_url Ferry %}",
    ],
)  # fmt: skip
def test_a_related_entry_may_name_a_file(tmp_path: Path, link: str) -> None:
    ferry = matter(title="The ferry sank", url="https://lantern.example/1", date="2021-03-04")
    pier = matter(title="The pier", date="2021-03-05", related=[link])
    records, _ = read(tmp_path, {"notes/Ferry.md": ferry, "notes/pier.md": pier})
    (entry,) = records[1].related
    assert (entry.title, entry.urls) == ("The ferry sank", ("https://lantern.example/1",))


def test_a_name_of_several_files_and_a_title_are_not_taken_for_a_file(tmp_path: Path) -> None:
    files = {
        "a/ferry.md": matter(title="One", date="2021-03-04"),
        "b/ferry.md": matter(title="Two", date="2021-03-04"),
        "one.md": matter(title="Three", date="2021-03-04"),
        "c.md": matter(title="Four", date="2021-03-05", related=["ferry", "One", "Nothing"]),
    }
    records, _ = read(tmp_path, files)
    found = next(record for record in records if record.file == "c.md")
    assert [entry.title for entry in found.related] == ["ferry", "One", "Nothing"]


@pytest.mark.parametrize(
    ("config", "name"),
    [
        ("_config.yml", "_posts/2021-03-04-ferry.md"),
        ("config.toml", "content/2021-03-04-ferry.md"),
        ("pelicanconf.py", "content/2021-03-04-ferry.md"),
        ("docusaurus.config.js", "blog/2021-03-04-ferry.md"),
        (".eleventy.js", "posts/2021-03-04-ferry.md"),
    ],
)
def test_a_day_in_the_name_is_no_problem_where_the_generator_looks_for_it(
    tmp_path: Path, config: str, name: str
) -> None:
    post = matter(title="The ferry sank")
    settings = CONFIGS.get(config, "module.exports = {title: 'The Lantern', url: '{URL}'}")
    records, problems = read(tmp_path, {config: settings, name: post})
    assert [str(to_datetime(r.published))[:10] for r in records] == ["2021-03-04"]
    assert [problem.code for problem in problems if problem.code == "date-from-path"] == []


def test_a_day_in_the_name_of_other_files_stays_a_problem(tmp_path: Path) -> None:
    _, problems = read(tmp_path, {"2021-03-04-ferry.md": matter(title="The ferry sank")})
    assert "date-from-path" in [problem.code for problem in problems]


def test_the_posts_of_a_jekyll_site_pass_the_check(tmp_path: Path, cli) -> None:
    post = matter(title="The ferry sank")
    files = {
        "_config.yml": CONFIGS["_config.yml"],
        "_posts/2021-03-04-ferry.md": post,
        "_layouts/post.html": post,
        "README.md": "# The site",
        "_drafts/mayor.md": post,
    }
    folder = write(tmp_path, files)
    assert cli("check", folder).code == 0
    write(tmp_path, {"_posts/2021-03-05-mayor.md": matter(title="A", date="not a day")})
    assert cli("check", folder).code == 1


@pytest.mark.parametrize(
    ("config", "path"),
    [("hugo.toml", "content/posts/later.md"), ("_config.yml", "_posts/2090-04-20-later.md")],
)
def test_a_page_of_the_future_is_left_out_where_its_generator_leaves_it_out(
    tmp_path: Path, config: str, path: str
) -> None:
    later = matter(title="Planned for later", date="2090-04-20", slug="2090/04/20/later")
    past = path.replace("later", "now").replace("2090-04-20", "2021-03-04")
    records, problems = read(tmp_path, {config: CONFIGS[config], past: POST, path: later})
    assert [record.title for record in records] == ["The ferry sank"]
    assert [
        (problem.file, problem.code) for problem in problems if problem.code != "site-folder"
    ] == [(path, "draft")]


def test_a_day_of_the_future_is_not_taken_from_the_address_either(tmp_path: Path) -> None:
    url = "https://lantern.example/2090/04/20/later"
    records, problems = read(tmp_path, {"a.md": matter(title="Later", date="2090-04-20", url=url)})
    assert [record.published for record in records] == [None]
    assert [problem.code for problem in problems] == ["implausible-date", "no-date"]


@pytest.mark.parametrize(
    "path",
    ["impressum.md", "impressum/index.de.md", "privacy-policy.md", "about.md", "pages/contact.md",
     "de/ueber-uns/index.md"],
)  # fmt: skip
def test_a_page_about_a_site_is_no_article_though_it_has_a_date(tmp_path: Path, path: str) -> None:
    files = {"hugo.toml": CONFIGS["hugo.toml"], "content/posts/a.md": POST}
    page = matter(title="Impressum", date="2019-01-01")
    records, problems = read(tmp_path, {**files, f"content/{path}": page})
    assert [record.title for record in records] == ["The ferry sank"]
    assert ("static-page", f"content/{path}") in {(p.code, p.file) for p in problems}


@pytest.mark.parametrize("path", ["posts/about.md", "2019/03/contact.md", "about-the-vote.md"])
def test_a_post_may_be_called_like_a_page_about_the_site(tmp_path: Path, path: str) -> None:
    files = {"hugo.toml": CONFIGS["hugo.toml"], "content/posts/a.md": POST}
    post = matter(title="About", date="2019-01-01")
    records, _ = read(tmp_path, {**files, f"content/{path}": post})
    assert {record.title for record in records} == {"About", "The ferry sank"}


def test_a_post_of_a_site_with_an_impossible_day_in_its_name_is_kept(tmp_path: Path) -> None:
    files = {
        "hugo.toml": CONFIGS["hugo.toml"],
        "content/posts/a.md": POST,
        "content/posts/2019-02-30-vote.md": matter(title="The vote"),
        "content/about.md": matter(title="About us"),
    }
    records, problems = read(tmp_path, files)
    assert {record.title for record in records} == {"The ferry sank", "The vote"}
    assert ("no-date", "content/posts/2019-02-30-vote.md") in {(p.code, p.file) for p in problems}


@pytest.mark.parametrize("layout", ["search", "tags", "archives"])
def test_a_page_that_finds_articles_is_none_though_it_has_a_date(
    tmp_path: Path, layout: str
) -> None:
    page = matter(title="Find", date="2021-03-04", layout=layout)
    files = {"hugo.toml": CONFIGS["hugo.toml"], "content/posts/a.md": POST, "content/find.md": page}
    records, problems = read(tmp_path, files)
    assert [record.title for record in records] == ["The ferry sank"]
    assert ("section-page", "content/find.md") in {(p.code, p.file) for p in problems}


PATHS_OF_POSTS = {
    "src/content/articles/2026-feb/ferry.mdx": "harbour-post",
    "apps/site/pages/en/blog/release/ferry.md": "harbour-post",
    "content/posts/ferry.md": "harbour-post",
    "source/_posts/ferry.md": "harbour-post",
    "news/2015/10/2015-10-08-ferry.md": "",
    "clippings/ferry.md": "",
    "ferry.md": "",
}


@pytest.mark.parametrize(("path", "outlet"), PATHS_OF_POSTS.items())
def test_posts_of_a_site_without_its_configuration_are_those_of_the_folder(
    tmp_path: Path, path: str, outlet: str
) -> None:
    post = matter(title="The ferry sank", date="2021-03-04")
    corpus = tg.read(write(tmp_path / "harbour-post-main", {path: post}))
    assert corpus.records[0].provider == outlet
    code = "outlet-from-folder" if outlet else "no-outlet"
    assert code in {problem.code for problem in corpus.problems}


def test_the_page_of_a_section_shows_a_site_and_a_general_name_names_none(tmp_path: Path) -> None:
    files = {
        "news/_index.md": matter(title="News"),
        "news/2015/10/2015-10-08-ferry.md": matter(title="The ferry sank", slug="ferry"),
        "ideas/idea.md": matter(title="An idea", date="2021-03-04"),
        "news/other.md": matter(title="Other", url="https://other.example/a"),
    }
    for folder, outlet in (("harbour-post", "harbour-post"), ("my-blog", "")):
        records = tg.read(write(tmp_path / folder, files)).records
        outlets = {record.title: record.provider for record in records}
        assert outlets == {"The ferry sank": outlet, "An idea": "", "Other": ""}


@pytest.mark.parametrize(
    "folder", ["_drafts", "Drafts", "_entwürfe", "brouillons", "_下書き", "초안"]
)
def test_what_lies_in_a_folder_of_drafts_was_not_published(tmp_path: Path, folder: str) -> None:
    records, problems = read(tmp_path, {f"news/{folder}/a.md": POST, "news/b.md": POST})
    assert [record.file for record in records] == ["news/b.md"]
    assert "draft" in [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("value", "is_out"),
    [
        ("N/A", True),
        ("no date", True),
        ("not known", True),
        ("no", False),
        ("not yet", False),
        ("n", False),
    ],
)
def test_a_date_that_is_not_known_does_not_say_that_the_piece_was_not_published(
    tmp_path: Path, value: str, is_out: bool
) -> None:
    text = matter(title="The ferry sank", published=value)
    records, _ = read(tmp_path, {"a.md": text})
    assert (len(records) == 1) == is_out


def test_the_files_that_were_left_out_are_listed_one_by_one(cli, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "hugo.toml": 'baseURL = "https://lantern.example/"\ntitle = "The Lantern"\n'
    }
    for number in range(7):
        files[f"content/s{number}/_index.md"] = f"---\ntitle: Section {number}\n---\n"
        files[f"content/post/{number}.md"] = (
            f"---\ntitle: Ferry {number} sinks\ndate: 2021-03-0{number + 1}\n---\n"
        )
    files["content/post/next.md"] = "---\ntitle: Next\ndate: 2021-03-09\ndraft: true\n---\n"
    folder = write(tmp_path / "site", files)
    done = cli("check", folder, "--left-out", "--format", "json")
    assert done.code == 0
    listed = {row["file"]: row["code"] for row in json.loads(done.out)}
    sections = {f"content/s{number}/_index.md": "section-page" for number in range(7)}
    assert listed == {**sections, "content/post/next.md": "draft"}
    assert cli("build", folder, "-o", tmp_path / "out").code == 0
    refused = cli("check", tmp_path / "out", "--left-out")
    assert (refused.code, refused.out) == (2, "")
    assert "give the folder of the articles" in refused.err


def test_the_entries_of_an_export_that_were_left_out_are_listed_too(cli, tmp_path: Path) -> None:
    items = "".join(
        f"<item><title>T{n}</title><link>https://w.example/{n}</link><wp:post_type>{kind}"
        f"</wp:post_type><wp:status>{status}</wp:status><wp:post_date_gmt>2021-03-04 08:00:00"
        "</wp:post_date_gmt></item>\n"
        for n, (kind, status) in enumerate(
            [("post", "publish"), ("post", "draft"), ("page", "publish")]
        )
    )
    export = (
        '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>'
        f"<title>W</title><wp:wxr_version>1.2</wp:wxr_version>{items}</channel></rss>"
    )
    folder = write(tmp_path / "export", {"wordpress.xml": export})
    done = cli("check", folder, "--left-out", "--format", "json")
    listed = {(row["file"], row["line"], row["code"]) for row in json.loads(done.out)}
    assert listed == {("wordpress.xml", 2, "draft"), ("wordpress.xml", 3, "no-article-page")}


TAXONOMIES = {
    "hugo.toml": '[taxonomies]\nbeat = "beats"\nauthor = "authors"\nseries = "series"\n',
    "hugo.yaml": "taxonomies: {beat: Beats, author: authors, series: series}\n",
    "config/_default/taxonomies.toml": 'beat = "beats"\nauthor = "authors"\nseries = "series"\n',
}


@pytest.mark.parametrize("name", TAXONOMIES)
@pytest.mark.parametrize("key", ["beats", "Beats"])
def test_the_terms_of_a_hugo_sites_own_taxonomy_are_topics(
    tmp_path: Path, name: str, key: str
) -> None:
    post = matter(title="A", date="2021-03-04", series=["S"], authors=["Ann"], tags=["Ferries"])
    base = CONFIGS["hugo.yaml" if name == "hugo.yaml" else "hugo.toml"]
    files = {"hugo.yaml" if name == "hugo.yaml" else "hugo.toml": base, "layouts/a.html": ""}
    files[name] = files.get(name, "") + TAXONOMIES[name]
    files["content/a.md"] = post.replace("title:", f"{key}: [Harbour, Council]\ntitle:", 1)
    (record,), _ = read(tmp_path, files)
    assert (set(record.topics), record.author) == ({"Harbour", "Council", "Ferries"}, ("Ann",))


def test_a_build_says_which_taxonomies_are_topics_and_the_user_decides(cli, tmp_path: Path) -> None:
    post = matter(title="A", date="2021-03-04", beats=["Harbour"])
    files = {"hugo.toml": CONFIGS["hugo.toml"] + TAXONOMIES["hugo.toml"], "content/a.md": post}
    folder = write(tmp_path / "site", files)
    shown = "topics = beats (by its taxonomies)"
    files["hugo.toml"] += 'article = "articles"\noutlet = "outlets"\n'
    write(folder, files)
    assert shown in cli("build", folder, "--dry-run").out
    assert shown not in cli("build", folder, "--dry-run", "--map", "section=beats").out
    (record,) = tg.read(folder, section="beats").records
    assert (record.topics, record.section) == ((), "Harbour")
