"""What stands out in a corpus: up to five sentences, each with the selection that it is about."""

from __future__ import annotations

from typing import Any

from topicgraph.compare import Comparison
from topicgraph.compare import measure as compare
from topicgraph.compare.data import REST
from topicgraph.compare.groups import GROUP_PREFIX as PREFIX
from topicgraph.page.data import Coverage

MOST = 5
ENOUGH = 5
"""A figure on fewer is no finding."""
WORDED = ("distinctive", "framing")
"""What is about single words comes last: who did what says more to a reader."""
TESTED = 2
"""So many of what `compare` has tested come before what was only counted."""
REPUBLISHED = 0.2
"""An outlet is said to republish from this share of its pieces on."""

Finding = dict[str, Any]


def findings(comparison: Comparison, coverage: Coverage) -> list[Finding]:
    """The findings, each `{text, only, at}`: what to select and what to show; the tested ones are
    as `compare` says them."""
    said = comparison.findings()
    deeds, words = (
        [_tested(one) for one in said if (one.measure in WORDED) is worded]
        for worded in (False, True)
    )
    found = [
        *_biggest(coverage),
        *deeds[:TESTED],
        *_republisher(coverage),
        *_absent(coverage),
        *deeds[TESTED:],
        *words,
    ]
    return found[:MOST]


def _tested(finding: compare.Finding) -> Finding:
    """A statement of `compare`, with the articles that it is about."""
    about = dict(finding.about)
    sides = [about[key] for key in ("provider", "other") if about.get(key, REST) != REST]
    only = {
        "outlet": [side for side in sides if not side.startswith(PREFIX)],
        "group": [side.removeprefix(PREFIX) for side in sides if side.startswith(PREFIX)],
        "topic": [about["topic"]] if "topic" in about else [],
        "story": [about["story"]] if "story" in about else [],
        "words": [f'"{about["term"]}"'] if "term" in about else [],
    }
    if "story" in about:  # said of who lacks it: the articles behind it are the others'
        only = {"story": only["story"]}
    return _finding(
        finding.sentence,
        about.get("story") or sides[0],
        **{facet: keys for facet, keys in only.items() if keys},
    )


def _finding(text: str, at: str | None = None, **only: list[str]) -> Finding:
    return {"text": text, "at": at, "only": only}


def _biggest(coverage: Coverage) -> list[Finding]:
    """The story with the most outlets, and who was first on it."""
    reach = [(_outlets(coverage, story.articles), story) for story in coverage.stories]
    if not reach:
        return []
    outlets, story = max(
        reach, key=lambda pair: (len(pair[0]), len(pair[1].articles))
    )  # of equals the first, as in the list
    if len(outlets) < 2:
        return []
    names = [coverage.outlet_rows[outlet]["name"] for outlet in story.first]
    first = ""
    if len(names) == 1:
        first = f"; {names[0]} was first of those here"
    elif 1 < len(names) < 4:
        first = f"; first were {', '.join(names[:-1])} and {names[-1]}, in a tie"
    stubs = sum(not coverage.held[n] for n in story.articles)
    linked = f", {stubs:,} of them not in this corpus" if stubs else ""
    text = f"The biggest story is “{story.name}”: {len(outlets):,} outlets, {len(story.articles):,} articles{linked}{first}."
    return [_finding(text, story.id, story=[story.id])]


def _outlets(coverage: Coverage, articles: tuple[int, ...]) -> set[int]:
    return {coverage.outlet[n] for n in articles if coverage.outlet[n] >= 0}


def _republisher(coverage: Coverage) -> list[Finding]:
    """The outlet of whose pieces here the largest share was written by others."""
    outlets = coverage.whole.outlets
    others = [of["copies"] + of["carried"] for of in outlets]
    ranked = [
        o
        for o, of in enumerate(outlets)
        if of["pieces"] >= ENOUGH and others[o] >= REPUBLISHED * of["pieces"]
    ]
    if not ranked:
        return []
    most = max(ranked, key=lambda o: (others[o], others[o] / outlets[o]["pieces"], -o))
    row = coverage.outlet_rows[most]
    text = f"{row['name']} republishes: {others[most]:,} of its {outlets[most]['pieces']:,} pieces here were written by other outlets."
    return [
        _finding(
            text,
            row["id"],
            outlet=[row["id"]],
            kind=[kind for kind in ("carried", "copies") if outlets[most][kind]],
        )
    ]


def _absent(coverage: Coverage) -> list[Finding]:
    """The biggest story that the outlet with most articles does not have here."""
    counts = [of["held"] for of in coverage.whole.outlets]
    if max(counts, default=0) < ENOUGH:
        return []
    outlet = counts.index(max(counts))
    lacking = [
        story for story in coverage.stories if outlet not in _outlets(coverage, story.articles)
    ]
    big = max(
        lacking, key=lambda story: (len(_outlets(coverage, story.articles)), story.id), default=None
    )
    if big is None or len(_outlets(coverage, big.articles)) < ENOUGH:
        return []
    name, others = coverage.outlet_rows[outlet]["name"], len(_outlets(coverage, big.articles))
    text = f"{name}, with {counts[outlet]:,} articles here, has none in this corpus on “{big.name}”, which {others} others have."
    return [_finding(text, big.id, story=[big.id])]
