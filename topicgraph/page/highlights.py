"""What stands out in a corpus: up to three sentences, each with the selection that it is about.

A page opens with these sentences, so each must be true of what can be seen. Outlets exclude
platforms, articles exclude those that are only linked, and who was first is said only if the
table of stories tells it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from topicgraph.compare import Comparison
from topicgraph.compare.data import REST
from topicgraph.compare.formatting import format_duration
from topicgraph.compare.groups import GROUP_PREFIX
from topicgraph.compare.measure import Finding
from topicgraph.page.capacity import COPIED_FROM_OTHER
from topicgraph.page.data import BONDS, Coverage, StoryRow
from topicgraph.query.absence import (
    OwnArticles,
    StoryArticle,
    StoryTraits,
    describe_traits,
    find_doubt,
    find_headline_words,
    find_site,
)
from topicgraph.relate.firsts import CLOSE_MINUTES
from topicgraph.text import count_phrase, list_names

MAX_HIGHLIGHTS = 3
MAX_NAMED = 3
"""The most stories of equal size that a sentence names."""
MIN_COUNT = 5
"""A figure on fewer articles or outlets is not stated."""
WORD_MEASURES = ("distinctive", "framing")
"""Findings about single words come last: who did what says more to a reader."""
MAX_TESTED = 2
"""How many findings tested by `compare` come before those that were only counted."""
MIN_REPUBLISHED_SHARE = 0.2
"""An outlet is said to republish from this share of the articles found there."""

COUNTED = "Counted over the articles of this corpus, not tested; platforms do not count as outlets."

Highlight = dict[str, Any]


def list_highlights(comparison: Comparison, coverage: Coverage) -> list[Highlight]:
    """List what stands out, each as `{text, how, only, at}`.

    They are the sentence, how we know, what to select, and which panel to open.
    """
    tested = comparison.findings()
    words = [_convert(one) for one in tested if one.measure in WORD_MEASURES]
    others = [_convert(one) for one in tested if one.measure not in WORD_MEASURES]
    ranked = [
        *_find_biggest_story(coverage),
        *others[:MAX_TESTED],
        *_find_republisher(coverage),
        *_find_missing_story(coverage),
        *others[MAX_TESTED:],
        *_find_first_report(coverage),
        *words,
    ]
    return ranked[:MAX_HIGHLIGHTS]


def _convert(finding: Finding) -> Highlight:
    """A statement of `compare`, with the articles that it is about."""
    about = dict(finding.about)
    sides = [about[key] for key in ("provider", "other") if about.get(key, REST) != REST]
    groups = [side for side in sides if side.startswith(GROUP_PREFIX)]
    only = {
        "outlet": [side for side in sides if side not in groups],
        "group": [side.removeprefix(GROUP_PREFIX) for side in groups],
        "topic": [about["topic"]] if "topic" in about else [],
        "story": [about["story"]] if "story" in about else [],
        "words": [f'"{about["term"]}"'] if "term" in about else [],
    }
    if "story" in about:  # it says who lacks the story: the articles behind it are the others'
        only = {"story": only["story"]}
    selected = {facet: keys for facet, keys in only.items() if keys}
    at = about.get("story") or sides[0]
    return _make_highlight(finding.sentence, at, finding.how_we_know, **selected)


def _make_highlight(text: str, at: str | None, how: str, **only: list[str]) -> Highlight:
    return {"text": text, "how": how, "at": at, "only": only}


def _list_held(coverage: Coverage, story: StoryRow) -> list[int]:
    return [n for n in story.articles if coverage.held[n]]


def _count_held_outlets(coverage: Coverage, story: StoryRow) -> int:
    return len(coverage.find_outlets(_list_held(coverage, story)))


def _isolate(name: str) -> str:
    """A name inside a sentence, isolated so that right-to-left text does not reorder it."""
    return f"\u2068{name}\u2069"


def _quote(title: str) -> str:
    return f"“{_isolate(title)}”"


def _find_biggest_story(coverage: Coverage) -> list[Highlight]:
    """The story of the most outlets, and who was first on it if known; or the stories that tie."""
    reach = [_count_held_outlets(coverage, story) for story in coverage.stories]
    outlets = max(reach, default=0)
    if outlets < 2:
        return []
    biggest = [
        story for story, count in zip(coverage.stories, reach, strict=True) if count == outlets
    ]
    biggest.sort(key=lambda story: -len(_list_held(coverage, story)))
    how = (
        f"{COUNTED} The biggest story is that of most outlets. Which articles belong to a story is"
        " inferred from titles, excerpts, times and links. The panel of the story lists them, with"
        " their times."
    )
    if len(biggest) > 1:
        text = f"{_name_biggest(biggest)}, with {outlets:,} outlets each."
        return [_make_highlight(text, biggest[0].id, how, story=[story.id for story in biggest])]
    story = biggest[0]
    held = _list_held(coverage, story)
    stubs = len(story.articles) - len(held)
    linked = f" ({stubs:,} more are linked, but not in this corpus)" if stubs else ""
    counts = f"{count_phrase(outlets, 'outlet')}, {count_phrase(len(held), 'article')}{linked}"
    text = f"The biggest story is {_quote(story.name)}: {counts}{_describe_first(coverage, story)}."
    return [_make_highlight(text, story.id, how, story=[story.id])]


def _name_biggest(stories: list[StoryRow]) -> str:
    """The stories of most outlets in words: their names, or how many where they are many."""
    if len(stories) > MAX_NAMED:
        return f"{len(stories):,} stories are the biggest"
    names = [_quote(story.name) for story in stories]
    return f"The biggest stories are {list_names(names)}"


def _describe_first(coverage: Coverage, story: StoryRow) -> str:
    """Who was first, or nothing where that is not known."""
    if not 1 <= len(story.first) <= 3:
        return ""
    names = [_isolate(coverage.outlet_rows[outlet]["name"]) for outlet in story.first]
    if len(names) == 1:
        return f"; {names[0]} was first in this corpus{_describe_scope(story)}"
    return f"; {list_names(names)} were first, in a tie{_describe_scope(story)}"


def _describe_scope(story: StoryRow) -> str:
    return f" among {story.first_among}" if story.first_among else ""


def _find_first_report(coverage: Coverage) -> list[Highlight]:
    """The story of most outlets, apart from the biggest, on which one outlet was first."""
    stories = sorted(
        coverage.stories,
        key=lambda one: (-_count_held_outlets(coverage, one), -len(_list_held(coverage, one))),
    )
    decided = [
        story
        for story in stories[1:]
        if len(story.first) == 1 and story.runner_up >= 0 and _is_clear_gap(story.gap_minutes)
    ]
    outlets = _count_held_outlets(coverage, decided[0]) if decided else 0
    if outlets < MIN_COUNT:
        return []
    story = decided[0]
    first = _isolate(coverage.outlet_rows[story.first[0]]["name"])
    after = _isolate(coverage.outlet_rows[coverage.outlet[story.runner_up]]["name"])
    gap = format_duration((story.gap_minutes or 0) / 60)
    text = (
        f"Of {count_phrase(outlets, 'outlet')} in this corpus that have {_quote(story.name)},"
        f" {first} was first{_describe_scope(story)}, {gap} before {after}."
    )
    how = (
        f"{COUNTED} First by the times that the files state, among the articles here; other outlets"
        " say the same within a day."
    )
    return [_make_highlight(text, story.id, how, story=[story.id])]


def _is_clear_gap(minutes: int | None) -> bool:
    """Whether a lead is more than rounding, and not whole hours, which may be those of clocks."""
    return minutes is not None and minutes >= CLOSE_MINUTES and minutes % 60 != 0


def _find_republisher(coverage: Coverage) -> list[Highlight]:
    """The outlet with the most articles that others wrote, if they are a large share of its own."""
    candidates = []
    for outlet, totals in enumerate(coverage.totals.outlets):
        others = totals["copies"] + totals["carried"]
        pieces = totals["pieces"]
        is_platform = coverage.outlet_rows[outlet]["platform"]
        if not is_platform and pieces >= MIN_COUNT and others >= MIN_REPUBLISHED_SHARE * pieces:
            candidates.append((others, others / pieces, -outlet))
    if not candidates:
        return []
    others, _, negative = max(candidates)
    row, totals = coverage.outlet_rows[-negative], coverage.totals.outlets[-negative]
    text = _describe_republisher(_isolate(row["name"]), totals, _count_credits(coverage, -negative))
    kinds = [kind for kind in ("carried", "copies") if totals[kind]]
    how = (
        f"{COUNTED} An article counts if its text is a copy of another outlet's, or if it was"
        " written for another outlet that is named."
    )
    return [_make_highlight(text, row["id"], how, outlet=[row["id"]], kind=kinds)]


def _describe_republisher(name: str, totals: dict[str, int], credited: dict[str, int]) -> str:
    """Say how many articles others wrote; of a text that two have, that they share it.

    Its copies do not show which of two papers wrote a text: both may have it from an
    agency, which is named where the text credits one.
    """
    copies, found = totals["copies"], f"{count_phrase(totals['pieces'], 'article')} found there"
    if not totals["carried"]:
        text = (
            f"{name} has the same text as an earlier article elsewhere in {copies:,} of the {found}"
        )
    else:
        text = f"{name} republishes: other outlets wrote {totals['carried']:,} of the {found}"
        if copies:
            text += f", and {copies:,} more have the same text as an earlier article elsewhere"
    if credited:
        agency, count = min(credited.items(), key=lambda item: (-item[1], item[0]))
        text += f"; {count:,} of these texts {'is' if count == 1 else 'are'} credited to {agency}"
    return text + "."


def _count_credits(coverage: Coverage, outlet: int) -> dict[str, int]:
    """Count the copies at an outlet whose text credits an agency, by the name of the agency."""
    credited: dict[int, set[int]] = {}
    for article, agency, _ in coverage.credits:
        credited.setdefault(article, set()).add(agency)
    counts: dict[str, int] = {}
    for link in coverage.links:
        if link.kind != "copy_of" or coverage.outlet[link.source] != outlet:
            continue
        if not coverage.held[link.source] or not coverage.flags[link.source] & COPIED_FROM_OTHER:
            continue
        for agency in credited.get(link.source, set()) | credited.get(link.target, set()):
            name = _isolate(coverage.outlet_rows[agency]["name"])
            counts[name] = counts.get(name, 0) + 1
    return counts


def _find_missing_story(coverage: Coverage) -> list[Highlight]:
    """The biggest story that the outlet with most articles does not have here.

    It must be certain that the outlet lacks it, by the rule of `query.absence`.
    """
    sizes = [
        0 if row["platform"] else totals["held"]
        for row, totals in zip(coverage.outlet_rows, coverage.totals.outlets, strict=True)
    ]
    if max(sizes, default=0) < MIN_COUNT:
        return []
    outlet = sizes.index(max(sizes))
    own = _list_own(coverage, outlet)
    mentions = Counter(subject for about in coverage.subjects for subject in about)
    missing = [
        (_count_held_outlets(coverage, story), story.id, story, len(own.list_near(traits.span)))
        for story in coverage.stories
        if outlet not in (traits := _describe_traits(coverage, story, mentions)).having
        and not find_doubt(traits, outlet, own)
    ]
    others, _, story, count = max(missing, key=lambda one: one[:2], default=(0, "", None, 0))
    if story is None or others < MIN_COUNT:
        return []
    name = _isolate(coverage.outlet_rows[outlet]["name"])
    text = (
        f"{name}, with {count_phrase(sizes[outlet], 'article')}, {count:,} of them within a week of"
        f" it, has none in this corpus on {_quote(story.name)}, which"
        f" {count_phrase(others, 'other outlet')} have."
    )
    how = (
        f"{COUNTED} The outlet may still have covered it: its article may be missing from this"
        " corpus, or may not have been recognized as part of the story."
    )
    return [_make_highlight(text, story.id, how, story=[story.id])]


def _list_own(coverage: Coverage, outlet: int) -> OwnArticles:
    """The held articles of an outlet."""
    own = [
        (time, n)
        for n, time in enumerate(coverage.times)
        if coverage.held[n] and coverage.outlet[n] == outlet
    ]
    languages = coverage.articles["language"]
    return OwnArticles(
        own,
        coverage.subjects.__getitem__,
        languages.__getitem__,
        lambda n: _find_words(coverage, n),
    )


def _find_words(coverage: Coverage, n: int) -> set[str]:
    names = (coverage.subject_rows[subject]["name"] for subject in coverage.subjects[n])
    return find_headline_words(coverage.articles["title"][n], names)


def _is_platform(coverage: Coverage, row: int) -> bool:
    return row < 0 or coverage.outlet_rows[row]["platform"]


def _describe_traits(
    coverage: Coverage, story: StoryRow, mentions: Mapping[int, int]
) -> StoryTraits:
    """What tells who lacks a story; `mentions` counts the articles that mention each subject."""
    outlet_of = {row["id"]: n for n, row in enumerate(coverage.outlet_rows) if not row["platform"]}
    members = [
        StoryArticle(
            next(iter(coverage.find_outlets([n])), None),
            coverage.carrier[n] if not _is_platform(coverage, coverage.carrier[n]) else None,
            coverage.subjects[n],
            coverage.articles["language"][n],
            _find_words(coverage, n),
            bond == BONDS.index("loose"),
            outlet_of.get(find_site(coverage.articles["id"][n], outlet_of) or ""),
        )
        for n, bond in zip(story.articles, story.bonds, strict=True)
    ]
    times = [time for n in story.articles if (time := coverage.times[n]) is not None]
    inside = times[story.before : len(times) - story.after]
    span = (inside[0], inside[-1]) if inside else None
    return describe_traits(members, span, mentions.__getitem__, len(coverage.subjects))
