"""Takeovers: ways for one file to change the article, the name or the count of another outlet.

Each form is added to a folder of some outlets, and everything that was there before must be there
as it was.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any
from urllib.parse import quote

from writing import article, entry, matter, write

import topicgraph as tg
from topicgraph.graph import TopicGraph

from . import Outcome

PAGE = "victim.example/2021/03/ferry-sinks-off-the-coast"
VICTIM = f"https://{PAGE}"
THIRD = "https://third.example/politics/budget-passed-at-night"
EVIL = {"provider": "Evil", "domain": "evil.example"}
AS_VICTIM = {"provider": "Victim", "domain": "victim.example"}

FERRY_LOST = entry(
    "Ferry lost", "https://far.example/ferry-lost", "Far", "far.example", "2021-03-05"
)
"""An article of an outlet without a file, which two files of Victim list."""

FOLDER: dict[str, str | bytes] = {
    "v1.md": article("Ferry sinks off the coast", VICTIM, **AS_VICTIM, date="2021-03-04T10:00:00Z"),
    "v2.md": article(
        "Harbour reopens",
        "https://victim.example/harbour-reopens",
        **AS_VICTIM,
        date="2021-03-06",
        related=[FERRY_LOST],
    ),
    "v3.md": article(
        "Inquiry begins",
        "https://www.victim.example/inquiry/",
        **AS_VICTIM,
        date="2021-03-07",
        related=[FERRY_LOST],
    ),
    "t1.md": article(
        "Budget passed at night", THIRD, "Third Post", "third.example", date="2021-03-05"
    ),
    "t2.md": article(
        "Mayor resigns",
        "https://third.example/mayor-resigns",
        "Third Post",
        "third.example",
        date="2021-03-08",
        related=[
            entry(
                "Ferry video", "https://youtu.be/9FGveeLt1qk", "Wolf", "youtube.com", "2021-03-04"
            )
        ],
    ),
    "m1.md": article(
        "Ferry seen from above",
        "https://www.msn.com/en-us/news/ferry/ar-AA1bcd2",
        "Victim on MSN",
        "msn.com",
        date="2021-03-04",
    ),
    "y1.md": article(
        "Ferry video",
        "https://youtube.com/watch?v=9FGveeLt1qk",
        "Wolf",
        "youtube.com",
        date="2021-03-04",
    ),
    "n1.md": article("A note on ferries", provider="Victim", date="2021-03-09"),
    "o1.md": article(
        "Opinion: ferries", provider="Third Post", domain="third.example", date="2021-03-10"
    ),
    "u1.md": article(
        "Victim UK on ferries",
        "https://victim.example/uk/on-ferries",
        "Victim UK",
        "victim.example",
        date="2021-03-11",
    ),
}


def claim(title: str = "Lies", url: str = VICTIM, date: str = "1990-01-01", **more: Any) -> str:
    """Return a file of Evil that claims a page."""
    return article(title, url, date=date, **{**EVIL, **more})


def listing(*entries: dict[str, Any]) -> str:
    """Return a file of Evil that lists pieces of others."""
    return article("What others say", "https://evil.example/list", **EVIL, related=list(entries))


PROPAGANDA = [
    entry(f"Lie {n}", f"https://victim.example/lie-{n}", "Victim Propaganda", "victim.example")
    for n in range(50)
]
CROWD = [
    entry(f"Lie {n}", f"https://far.example/lie-{n}", name, "far.example")
    for n, name in enumerate(["Qqq", "Www", "Zzz", "Xxx", "Jjj", "Kkk"])
]

FORMS: dict[str, str] = {
    "the URL of another, dated before": claim(),
    "the URL of another, under its title": claim("Ferry sinks off the coast"),
    "the URL of another, under its title and on its day": claim(
        "Ferry sinks off the coast",
        date="2021-03-04T09:00:00Z",
        related=[entry("Own", "https://evil.example/own")],
    ),
    "the URL of another, undated": claim(date=""),
    "the URL of another with tracking": claim(url=f"{VICTIM}?utm_source=x&ref=y"),
    "the URL of another with www and a slash": claim(
        url="http://www.victim.example/2021/03/ferry-sinks-off-the-coast/"
    ),
    "the AMP form of the URL": claim(url=f"{VICTIM}/amp"),
    "the print form of the URL": claim(url=f"{VICTIM}/print"),
    "the URL with a final dot in the host": claim(url=VICTIM.replace(".example/", ".example./")),
    "the URL with a session": claim(url=f"{VICTIM};jsessionid=1"),
    "the AMP cache of the URL": claim(url=f"https://victim-example.cdn.ampproject.org/c/s/{PAGE}"),
    "an AMP cache of another host": claim(
        url=f"https://evil-example.cdn.ampproject.org/c/s/{PAGE}"
    ),
    "a viewer that is not Google's": claim(url=f"https://google.evil.com/amp/s/{PAGE}"),
    "a viewer under a suffix that is for sale": claim(url=f"https://google.com.de/amp/s/{PAGE}"),
    "Google's viewer": claim(url=f"https://www.google.com/amp/s/{PAGE}"),
    "an archived copy of the URL": claim(url=f"https://web.archive.org/web/2020/{VICTIM}"),
    "a redirect to the URL": claim(url=f"https://www.google.com/url?q={quote(VICTIM, safe='')}"),
    "Facebook's redirect to the URL": claim(
        url=f"https://l.facebook.com/l.php?u={quote(VICTIM, safe='')}"
    ),
    "the URL as a second one": claim(url="https://evil.example/a", webUrl=VICTIM),
    "the URL before its own": matter(
        title="Lies",
        originalUrl=VICTIM,
        url="https://evil.example/a",
        date="1990-01-01",
        provider={"name": "Evil", "domain": "evil.example"},
    ),
    "the URL as the canonical one": matter(
        title="Lies",
        url="https://evil.example/a",
        canonical=VICTIM,
        date="1990-01-01",
        provider={"name": "Evil", "domain": "evil.example"},
    ),
    "the URL by a name alone": claim(domain=""),
    "the URL by a name alone, on its day": claim(
        "Ferry sinks off the coast",
        date="2021-03-03",
        domain="",
        provider="Krug Blog",
        related=[entry("Own", "https://evil.example/own")],
    ),
    "the URL by nobody": claim(provider="", domain=""),
    "the URL by nobody, in many copies of the title": claim(
        "Ferry sinks off the coast", provider="", domain=""
    ),
    "the URL of a third as the victim": claim(url=THIRD, **AS_VICTIM),
    "the URL of a third, under the third's title, as the victim": claim(
        "Budget passed at night", THIRD, **AS_VICTIM
    ),
    "the domain of another beside its own URL": claim(url="https://evil.example/a", **AS_VICTIM),
    "a subdomain of another beside its own URL": claim(
        url="https://evil.example/a", provider="Victim", domain="news.victim.example"
    ),
    "a new page at the domain of another": claim(url="https://victim.example/never-seen"),
    "a new page at the domain of another, by its AMP cache": claim(
        url="https://victim-example.cdn.ampproject.org/c/s/victim.example/never-seen"
    ),
    "the name of another beside its own URL": claim(
        url="https://evil.example/a", provider="Victim", domain=""
    ),
    "the name of another on another domain": claim(
        url="https://victim.evil/a", provider="Victim", domain="victim.evil"
    ),
    "the name of another on a domain of that label": claim(
        url="https://victim.invalid/a", provider="Victim", domain="victim.invalid"
    ),
    "the name of another on a domain without a URL": claim(
        url="", provider="Victim", domain="victim.invalid"
    ),
    "the name of a third on another domain": claim(
        url="https://thirdpost.invalid/a", provider="Third Post", domain="thirdpost.invalid"
    ),
    "fifty entries that give another a name": listing(*PROPAGANDA),
    "entries that give an unheld outlet a name": listing(
        *(
            e
            | {
                "provider": {"name": "Far Lies", "domain": "far.example"},
                "webUrl": f"https://far.example/{n}",
            }
            for n, e in enumerate(PROPAGANDA)
        )
    ),
    "entries that make an outlet a platform": listing(*CROWD),
    "an entry that gives another's article a title": listing(
        entry("Lies", VICTIM, "Evil", "evil.example", "1990-01-01")
    ),
    "an entry that gives a stub a title": listing(
        entry("Lies", "https://far.example/ferry-lost", "Far", "far.example", "1990-01-01")
    ),
    "an entry that gives a stub a date": listing(
        entry("Ferry lost", "https://far.example/ferry-lost", "Far", "far.example", "1990-01-01")
    ),
    "an entry that gives a stub an outlet": listing(
        entry("Ferry lost", "https://far.example/ferry-lost", "Evil", "evil.example", "2021-03-05")
    ),
    "an entry that gives an edition a parent": listing(
        entry("Lies", "https://victim.example/x", "Victim", "victim.example"),
        entry("Lies", "https://victim.invalid/x", "Victim", "victim.invalid"),
    ),
    "an entry that gives another a mother": listing(
        entry("Lies", "https://third.example/x", "Third", "third.example")
    ),
    "the video of another": claim(
        url="https://www.youtube.com/watch?v=9FGveeLt1qk", provider="Zzz", domain="youtube.com"
    ),
    "the video of another, embedded": claim(
        url="https://www.youtube.com/embed/9FGveeLt1qk", provider="Zzz", domain="youtube.com"
    ),
    "the portal's page of another": claim(
        url="https://www.msn.com/de-de/x/ar-AA1bcd2", provider="Zzz on MSN", domain="msn.com"
    ),
    "the portal's page of another, by an outlet that lists pieces of its own": claim(
        url="https://www.msn.com/de-de/x/ar-AA1bcd2",
        provider="Evil",
        domain="",
        related=[entry("Own", "https://evil.example/own", "Evil", "evil.example")],
    ),
    "the portal's page by the portal alone": claim(
        url="https://www.msn.com/de-de/x/ar-AA1bcd2", provider="MSN", domain="msn.com"
    ),
    "the title and day of an article without a URL": claim(
        "Opinion: ferries",
        "https://victim.example/harbour-reopens",
        date="2021-03-10",
        provider="Zzz",
        domain="",
    ),
    "a new page at the site of another, by a name that does not fit": claim(
        url="https://victim.example/never-seen", provider="Zzz Blog", domain=""
    ),
    "the title of another on its day, by nobody": claim(
        "Ferry sinks off the coast", "", "2021-03-04T09:00:00Z", provider="", domain=""
    ),
    "the title of another on its day, at a short URL": claim(
        "Harbour reopens", "https://t.co/abc", "2021-03-06", provider="", domain=""
    ),
    "the URL of another in capitals, with a port and a fragment": claim(
        url="HTTPS://WWW.VICTIM.EXAMPLE:443/2021/03/ferry-sinks-off-the-coast#top"
    ),
    "the URL of another behind a user name": claim(url=f"https://evil.example@{PAGE}"),
    "a host that browsers read as another": claim(url=f"https://evil.example\\\\@{PAGE}"),
    "the host in full-width letters": claim(
        url="https://ｖｉｃｔｉｍ.example/2021/03/ferry-sinks-off-the-coast"
    ),
    "the host with a Cyrillic letter": claim(
        url="https://v\u0456ctim.example/a", provider="V\u0456ctim", domain="v\u0456ctim.example"
    ),
    "the name with invisible letters": claim(
        url="https://evil.example/a", provider="Vic\u200btim\u202e", domain=""
    ),
    "Bing's redirect to the URL": claim(
        url="https://www.bing.com/ck/a?u=a1" + base64.urlsafe_b64encode(VICTIM.encode()).decode()
    ),
    "a mail filter's redirect to the URL": claim(
        url=f"https://urldefense.com/v3/__{VICTIM}__;!!abc$"
    ),
    "the name on a platform": claim(
        url="https://www.msn.com/en-us/x/ar-AAzzzz9",
        provider="Victim Propaganda on MSN",
        domain="msn.com",
    ),
    "a credit to another": article(
        "Lies", "https://evil.example/a", **EVIL, excerpt="Victim says so. (Victim) Source: Victim"
    ),
    "the file and permalink of another": claim(
        url="https://evil.example/a", permalink=VICTIM, slug="ferry-sinks-off-the-coast"
    ),
    "an edition of another": claim(
        url="https://evil.example/uk/a", provider="Victim UK", domain="evil.example"
    ),
    "a section of another, with a name of its own": claim(
        url="https://victim.example/uk/never-seen", provider="Victim UK", domain="evil.example"
    ),
    "a page below the domain of another": claim(
        url="https://evil.victim.example/a", provider="Evil", domain=""
    ),
}


def state(graph: TopicGraph) -> tuple[dict[str, Any], dict[str, Any]]:
    """Title, date, outlet, URL of each article; name and number of articles of each outlet."""
    columns = ("id", "title", "published", "provider", "url", "held", "excerpt")
    return (
        {row[0]: row[1:] for row in graph.articles.select(columns).iter_rows()},
        {
            row[0]: row[1:]
            for row in graph.providers.filter(~graph.providers["platform"])
            .select("id", "name", "articles", "edition_of")
            .iter_rows()
        },
    )


def find_changes(before: TopicGraph, after: TopicGraph, file: str) -> list[str]:
    """What a file changed of what was there, and its links that lead from others' articles."""
    changes = [
        f"{id_}: {known} became {new.get(id_)}"
        for old, new in zip(state(before), state(after), strict=True)
        for id_, known in old.items()
        if new.get(id_) != known
    ]
    links = after.edges.filter((after.edges["file"] == file) & (after.edges["kind"] == "related"))
    taken = set(links["source"]) & set(before.articles["id"])
    return changes + [f"a link of {file} leads from {id_}" for id_ in sorted(taken)]


def takeovers(folder: Path) -> Outcome:
    """Try every form, as the first and as the last file of the folder by turns."""
    before = tg.build(write(folder / "before", FOLDER))
    outcome = Outcome(len(FORMS))
    for number, (form, text) in enumerate(FORMS.items()):
        file = ("0.md", "zz.md")[number % 2]
        after = tg.build(write(folder / str(number), {**FOLDER, file: text}))
        outcome.failed += [f"{form}: {change}" for change in find_changes(before, after, file)[:1]]
    return outcome
