"""Problems that many articles share, because of the habits of a platform, are told once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from topicgraph.model import Problem
from topicgraph.text import count_phrase

MAX_PROBLEMS_PER_FILE = 100
"""Further problems of a file are only counted."""
MAX_ALIKE_PER_FILE = 20
"""In a file of many articles, further problems of one kind are only counted."""

HABITS = {
    "date-from-path": "article states no valid date: the day in the path or web address is taken",
    "date-from-saving": "article states no date of publication: the day of saving is taken",
    "empty-topic": "article has an empty or unreadable entry among its topics: dropped",
    "assumed-zone": "article states a time without a zone: taken as UTC, which cannot decide who"
    " was first (to give zones, write \"zones: {OUTLET: Europe/London}\" into topicgraph.yaml)",
    "date-order": "date has the day and month in an order that other dates of its source show",
    "no-outlet": "article has no outlet, domain or web address (to name one,"
    " write \"defaults: {provider: NAME}\" into topicgraph.yaml)",
    "no-date": "article has no date: kept as undated",
    "title-from-name": "article has no title: the name of the file is taken",
    "section-page": "page of a section, or that lists articles, is skipped",
    "no-article-page": "page is no article (a home page, a list or the like): passed over",
    "static-page": "page without a date, unlike the articles of its site, is skipped",
    "project-file": "file that describes the project or site is skipped",
    "site-folder": "folder of a site's output, design, data or undeclared language is skipped",
    "date-from-update": "article states no date of publication: the day of its update is taken",
    "no-title": "file has neither a title nor a web address: skipped",
    "original-elsewhere": "article has its canonical URL at another site: it is a copy of one that"
    " is not in this corpus",
    "draft": "article is skipped as draft or unpublished",
    "no-front-matter": "file starts with no metadata and no heading: skipped",
}  # fmt: skip
"""The habits of whole platforms: problem code → the words for one of them in a summary."""
LEFT_OUT = frozenset((
    "site-folder", "section-page", "static-page", "project-file", "no-article-page", "draft",
))  # fmt: skip
"""Problems that tell what was left out as it should be: nothing is wrong with these files."""

MIN_HABIT = 5
"""Problems of one kind in this many files of a folder become one."""


def summarize_habits(problems: Iterable[Problem]) -> list[Problem]:
    """Replace many problems of one kind by one that counts them and names the first."""
    by_kind: dict[tuple[str, str], list[Problem]] = defaultdict(list)
    kept: list[Problem] = []
    for problem in problems:
        if problem.code in HABITS:
            by_kind[
                problem.file.partition("/")[0] if "/" in problem.file else "", problem.code
            ].append(problem)
        else:
            kept.append(problem)
    for (folder, code), alike in by_kind.items():
        if len({problem.file for problem in alike}) < MIN_HABIT:
            kept += alike
            continue
        first = min(alike, key=lambda problem: (problem.file, problem.line))
        message = f"{count_habit(code, len(alike))}; the first is {first.file}"
        kept.append(Problem(folder or ".", 0, code, message))
    return kept


def count_habit(code: str, number: int) -> str:
    """Say how many articles share a habit."""
    noun, words = HABITS[code].split(" ", 1)
    return f"{count_phrase(number, noun)} {_to_plural(words) if number > 1 else words}"


def _to_plural(words: str) -> str:
    for one, many in (("has ", "have "), ("is ", "are "), ("states ", "state "),
                      ("starts ", "start ")):  # fmt: skip
        if words.startswith(one):
            return many + words.removeprefix(one)
    return words.replace(" is skipped", " are skipped").replace("that lists", "that list")


class FileProblems:
    """The problems of one file, in bounded memory however many articles it holds."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.counts: Counter[str] = Counter()
        self.kept: list[Problem] = []

    def add(self, problem: Problem) -> None:
        """Add a problem, or only count it."""
        self.counts[problem.code] += 1
        if self.counts[problem.code] <= MAX_PROBLEMS_PER_FILE:
            self.kept.append(problem)

    def listed(self) -> list[Problem]:
        """Those of a file that is one article: at most `MAX_PROBLEMS_PER_FILE`."""
        hidden = self.counts.total() - MAX_PROBLEMS_PER_FILE
        if hidden <= 0:
            return self.kept
        message = f"{hidden:,} more problems in this file are not listed"
        return [*self.kept[:MAX_PROBLEMS_PER_FILE], Problem(self.file, 0, "more", message)]

    def summarized(self) -> list[Problem]:
        """Those of a file of many articles: habits once, and some of every other kind."""
        problems: list[Problem] = []
        for code, count in self.counts.items():
            alike = [problem for problem in self.kept if problem.code == code]
            if code in HABITS and count >= MIN_HABIT:
                line = alike[0].line
                message = f"{count_habit(code, count)}; the first is number {line:,}"
                problems.append(Problem(self.file, line, code, message))
                continue
            problems += alike[:MAX_ALIKE_PER_FILE]
            if hidden := count - MAX_ALIKE_PER_FILE if count > MAX_ALIKE_PER_FILE else 0:
                message = (
                    f"{count_phrase(hidden, 'more problem')} of the kind {code} are not listed"
                )
                problems.append(Problem(self.file, 0, "more", message))
        return sorted(problems, key=lambda problem: problem.line)
