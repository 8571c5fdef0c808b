"""What only the whole folder can tell about its records, once all files are read.

That is the order of day and month in dates such as 03/04/2021, which dates cannot be right, which
problems are the habit of a platform, what ends the titles of an outlet, and which rules of the
settings match nothing.
"""

from __future__ import annotations

import re
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from topicgraph.model import EPOCH, MICROSECOND, Problem, Record, format_day
from topicgraph.sources import dates
from topicgraph.sources.habits import MIN_HABIT, count_habit
from topicgraph.sources.paths import find_day
from topicgraph.sources.publication import find_embargo
from topicgraph.sources.records import use_day
from topicgraph.sources.related_files import link_files
from topicgraph.sources.settings import Config
from topicgraph.sources.title_ends import drop_outlet_ends
from topicgraph.sources.unmatched import report_unmatched_settings
from topicgraph.sources.values import Report, describe_assumed_zone, find_host, shorten
from topicgraph.text import is_web

FIRST_WEB_YEAR = 1991
"""The first web page was published on 6 August 1991."""
PLACEHOLDER_DAYS = frozenset(("1969-12-31", "1970-01-01", "1900-01-01", "1904-01-01", "1980-01-01"))
"""What programs write for "no date": the zero of Unix, of spreadsheets and of file systems."""
DAY_IN_NAME = re.compile(r"(?:^|/)[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[^/]*$")
"""What is written like a day at the start of a file's name, whether there is such a day or not."""
SCHEDULING_GENERATORS = frozenset(("hugo", "jekyll"))
"""Generators that, unless told otherwise, leave out a page that is dated in the future."""
FUTURE_DAYS = 2
"""A date further in the future is not that of a publication; zones differ by up to 26 hours."""


def settle(
    records: Sequence[Record],
    config: Config,
    problems: list[Problem],
    *,
    is_whole_folder: bool = True,
    files_of_many: Set[str] = frozenset(),
    now: float | None = None,
    known: Known | None = None,
) -> list[Record]:
    """Settle what only the whole folder tells; adds to `problems`.

    Args:
        records: those of all files, in order.
        config: the settings; which of them match nothing is only told for a whole folder.
        problems: those of all files.
        is_whole_folder: false for a single file of one.
        files_of_many: files that hold many articles, whose path tells the day of none.
        now: seconds since 1970, instead of the clock's.
        known: what the whole folder tells, if `records` are only some of it.
    """
    kept = _drop_static_pages(records, config, problems)
    orders = find_orders(kept, files_of_many) if known is None else known.orders
    settled = _settle_dates(kept, orders, config, files_of_many, problems)
    limit = int(((time.time() if now is None else now) + FUTURE_DAYS * 86_400) * 1e6)
    moment = limit - FUTURE_DAYS * 86_400 * 10**6
    settled = [record for record in settled if not _is_embargoed(record, moment, problems)]
    settled = [record for record in settled if not _is_scheduled(record, limit, config, problems)]
    settled = [_check_date(record, limit, config, files_of_many, problems) for record in settled]
    repeated = None if known is None else known.repeated_ends
    settled = link_files(drop_outlet_ends(settled, repeated))
    if is_whole_folder:
        report_unmatched_settings(settled, config, problems)
    return settled


# --- the pages of a site --------------------------------------------------------------------------


def _drop_static_pages(
    records: Sequence[Record], config: Config, problems: list[Problem]
) -> Sequence[Record]:
    """Leave out the undated pages of sites whose other pages have a date, such as "About us".

    A page whose date cannot be read, one with a day in its name even if there is no such day, or
    with an address at another site, stays.
    """
    if not config.sites:
        return records
    site_of = {record.file: config.site_of(record.file) for record in records}
    dated = {site_of[record.file] for record in records if record.published is not None}
    undated = {problem.file for problem in problems if problem.code == "no-date"}
    static: set[str] = set()
    for record in records:
        site = site_of[record.file]
        is_undated = record.published is None and record.file in undated
        if site and site in dated and is_undated and not DAY_IN_NAME.search(record.file):
            host = find_host(site.url)
            if all(find_host(url) == host for url in record.urls):
                static.add(record.file)
    if not static:
        return records
    problems[:] = [problem for problem in problems if problem.file not in static]
    message = "a page without a date, unlike the articles of this site: skipped"
    problems += [Problem(file, 1, "static-page", message) for file in sorted(static)]
    return [record for record in records if record.file not in static]


# --- the order of day, month and year -------------------------------------------------------------

Orders = dict[tuple[str, ...], frozenset[dates.Order]]
"""Source, with the shape of its dates → the orders in which all of them can be read."""


class Known(NamedTuple):
    """What the whole folder tells about records of which only some are at hand.

    - `orders`: see `find_orders`
    - `repeated_ends`: sites, and the ends of nearly all of their titles
    """

    orders: Orders
    repeated_ends: Set[tuple[str, str]]


BY_SOURCE = "as other dates of this source show"
BY_CUSTOM = "as is usual beside the name of a month"


def find_orders(records: Iterable[Record], files_of_many: Set[str]) -> Orders:
    """Return for each source the orders in which all of its dates can be read.

    A source is a folder, or a file of many articles; where no order fits all its dates, an outlet
    in it.
    """
    orders: Orders = {}
    for record in records:
        for dated in (record, *record.related):
            if dated.date_text and (found := dates.find_open_date(dated.date_text)):
                for source in _sources(record, dated, found.shape, files_of_many):
                    known = orders.get(source)
                    fitting = frozenset(found.readings)
                    orders[source] = fitting if known is None else known & fitting
    return orders


def _settle_dates(
    records: Sequence[Record],
    orders: Orders,
    config: Config,
    files_of_many: Set[str],
    problems: list[Problem],
) -> list[Record]:
    """Date the records whose day, month and year other dates of the same source put in order."""
    ordered: dict[tuple[str, str], list[Record]] = defaultdict(list)
    settled = [
        _settle_record(record, orders, ordered, files_of_many, problems) for record in records
    ]
    for (file, reason), alike in ordered.items():
        problems += _describe_order(file, reason, alike, file in files_of_many)
    zoneless: dict[str, list[Record]] = defaultdict(list)
    for record, dated in zip(records, settled, strict=True):
        if record.published is None and config.apply_zone(dated).zone == "assumed":
            zoneless[record.file].append(record)
    for file, alike in zoneless.items():
        problems += _describe_assumed_zones(file, alike, file in files_of_many)
    return settled


def _describe_assumed_zones(file: str, alike: Sequence[Record], is_of_many: bool) -> list[Problem]:
    """Tell whose times have no zone; once, where many are in one file."""
    if is_of_many and len(alike) >= MIN_HABIT:
        line = alike[0].line
        message = f"{count_habit('assumed-zone', len(alike))}; the first is number {line:,}"
        return [Problem(file, line, "assumed-zone", message)]
    return [
        Problem(file, record.line, "assumed-zone", describe_assumed_zone(record.date_text))
        for record in alike
    ]


def _describe_order(
    file: str, reason: str, alike: Sequence[Record], is_of_many: bool
) -> list[Problem]:
    """Tell in which order the dates of a file were read; once, where many were."""
    end = f"read with the {reason}"
    first = alike[0]
    if is_of_many and len(alike) >= MIN_HABIT:
        message = (
            f'{len(alike):,} dates such as "{shorten(first.date_text)}" are {end};'
            f" the first is number {first.line:,}"
        )
        return [Problem(file, first.line, "date-order", message)]
    return [
        Problem(file, record.line, "date-order", f'"{shorten(record.date_text)}" is {end}')
        for record in alike
    ]


BUNDLE = re.compile(r"(?:^|/)[^/]+/(?:article|default|index|item|post)\.[\w.-]+$")
"""An article that has a folder of its own, and that folder."""


def _sources(
    record: Record, dated: Record, shape: str, files_of_many: Set[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    is_many = record.file in files_of_many
    folder = record.file if is_many else BUNDLE.sub("/x", record.file).rpartition("/")[0]
    outlet = dated.provider or dated.domain or find_host(next(iter(dated.urls), ""))
    return (shape, folder), (shape, folder, outlet)


def _settle_record(
    record: Record,
    orders: Orders,
    ordered: dict[tuple[str, str], list[Record]],
    files_of_many: Set[str],
    problems: list[Problem],
) -> Record:
    """Date a record; adds it to those of its file that were `ordered` so, or to the problems."""
    if any(entry.date_text for entry in record.related):
        related = [_order_date(record, entry, orders, files_of_many)[0] for entry in record.related]
        record = record._replace(related=tuple(related))
    if not record.date_text or record.published is not None:
        return record._replace(date_text="") if record.date_text else record
    settled, reason = _order_date(record, record, orders, files_of_many)
    if settled.published is not None:
        ordered[record.file, reason].append(record)
        return settled
    text = shorten(record.date_text)
    found = dates.find_open_date(record.date_text)
    parts = "day, the month or the year" if found and found.shape == "short" else "day or the month"
    message = f'"{text}" may have the {parts} first, and no other date here tells'
    problems.append(Problem(record.file, record.line, "ambiguous-date", message))
    return _fall_back_to_path(settled, files_of_many, problems)


def _order_date(
    record: Record, dated: Record, orders: Orders, files_of_many: Set[str]
) -> tuple[Record, str]:
    """Date a record by the one order that fits its folder, or else its outlet there, and say why.

    Where all orders fit dates such as 5-Sep-19, the day is first, as it is nearly everywhere.
    """
    found = dates.find_open_date(dated.date_text) if dated.date_text else None
    if found is None or dated.published is not None:
        return (dated._replace(date_text="") if dated.date_text else dated), ""
    for source in _sources(record, dated, found.shape, files_of_many):
        fitting = orders.get(source, frozenset())
        order, reason = next(iter(fitting), None), BY_SOURCE
        if found.shape == "words" and len(fitting) > 1:
            order, reason = "day first", BY_CUSTOM
        elif len(fitting) != 1:
            continue
        if date := dates.parse(dated.date_text, order):
            settled = dated._replace(
                published=date.time, precision=date.precision, zone=date.zone, date_text=""
            )
            return settled, f"{order}, {reason}"
    return dated._replace(date_text=""), ""


def _fall_back_to_path(
    record: Record, files_of_many: Set[str], problems: list[Problem], limit: int | None = None
) -> Record:
    """Take the day of the address or path, unless it is after `limit`."""
    report = _reporter(record, problems)
    for text, place in (
        (next(iter(record.urls), ""), "the web address"),
        ("" if record.file in files_of_many else record.file, "the file path"),
    ):
        if (day := find_day(text)) and (limit is None or day.time <= limit):
            return use_day(record, day, place, report)
    report(record.line, "no-date", "no valid date: kept as undated")
    return record


def _reporter(record: Record, problems: list[Problem]) -> Report:
    return lambda line, code, message: problems.append(Problem(record.file, line, code, message))


# --- dates that cannot be right -------------------------------------------------------------------


def _check_date(
    record: Record,
    limit: int,
    config: Config,
    files_of_many: Set[str],
    problems: list[Problem],
) -> Record:
    """Drop a date that cannot be that of the publication."""
    if any(_find_doubt(entry, limit) for entry in record.related):
        related = [
            _drop_date(entry) if _find_doubt(entry, limit) else entry for entry in record.related
        ]
        record = record._replace(related=tuple(related))
    doubt = _find_doubt(record, limit)
    if not doubt:
        return config.apply_zone(record)
    assert record.published is not None
    message = f"{format_day(record.published)} {doubt}: not used"
    problems.append(Problem(record.file, record.line, "implausible-date", message))
    return _fall_back_to_path(_drop_date(record), files_of_many, problems, limit)


def _is_embargoed(record: Record, now: int, problems: list[Problem]) -> bool:
    """Tell whether a piece states an embargo that is not over, and report it."""
    until = find_embargo(record.extra) if record.extra else None
    if until is None or until.time <= now:
        return False
    message = f"under embargo until {format_day(until.time)}: skipped"
    problems.append(Problem(record.file, record.line, "draft", message))
    return True


def _is_scheduled(record: Record, limit: int, config: Config, problems: list[Problem]) -> bool:
    """Tell whether the site of a page leaves it out until its date has come, and report it."""
    if record.published is None or record.published <= limit:
        return False
    site = config.site_of(record.file)
    if site is None or site.generator not in SCHEDULING_GENERATORS:
        return False
    day = format_day(record.published)
    message = f"dated {day}, in the future, so it was not published: skipped"
    problems.append(Problem(record.file, record.line, "draft", message))
    return True


def _drop_date(record: Record) -> Record:
    return record._replace(published=None, precision="none", zone="")


def _find_doubt(record: Record, limit: int) -> str:
    """Tell why a date cannot be that of the publication; empty if it can."""
    if record.published is None:
        return ""
    if record.published > limit:
        return "lies in the future"
    if record.published > 1_000_000_000 * 10**6:  # 2001: neither of the rules below applies
        return ""
    if format_day(record.published) in PLACEHOLDER_DAYS:
        return 'is what programs write for "no date"'
    year = (EPOCH + record.published * MICROSECOND).year
    url = next((url for url in record.urls if is_web(url)), "")
    if url and year < FIRST_WEB_YEAR:
        day = find_day(url)
        if day is None or format_day(day.time) != format_day(record.published):
            return "is before the web, and the article has a web address"
    return ""
