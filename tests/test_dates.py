"""Dates as articles write them: a moment in UTC, and how precisely it was stated; never a guess."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import topicgraph as tg
from topicgraph.model import to_datetime, to_microseconds
from topicgraph.sources import dates

GOOD = [
    ("2021-03-04T21:09:12Z", "2021-03-04T21:09:12", "second"),
    ("2021-03-04T21:09:12.345Z", "2021-03-04T21:09:12", "second"),
    ("2021-03-04T21:09:00Z", "2021-03-04T21:09:00", "minute"),
    ("2021-03-04T21:09Z", "2021-03-04T21:09:00", "minute"),
    ("21:09 25/03/2021", "2021-03-25T21:09:00", "minute"),
    ("9:09 pm 03/25/2021", "2021-03-25T21:09:00", "minute"),
    ("2021-03-04 21:09:12", "2021-03-04T21:09:12", "second"),
    ("2021-03-04 21:09:12 +0100", "2021-03-04T20:09:12", "second"),
    ("2021-03-04T21:09:12-05:30", "2021-03-05T02:39:12", "second"),
    ("2021-03-04T21:09:12+01", "2021-03-04T20:09:12", "second"),
    ("2021-03-04T23:30:12-01:00", "2021-03-05T00:30:12", "second"),
    ("2021-03-04 21:09 UTC", "2021-03-04T21:09:00", "minute"),
    ("2021-03-04", "2021-03-04T00:00:00", "day"),
    ("2021-3-4", "2021-03-04T00:00:00", "day"),
    ("2021/03/04", "2021-03-04T00:00:00", "day"),
    ("2021.03.04", "2021-03-04T00:00:00", "day"),
    ("2021-03-04T00:00:00Z", "2021-03-04T00:00:00", "day"),
    ("2021-03-04T00:00:00+05:00", "2021-03-04T00:00:00", "day"),
    ("20210304", "2021-03-04T00:00:00", "day"),
    ("20210304T210912Z", "2021-03-04T21:09:12", "second"),
    ("4 March 2021", "2021-03-04T00:00:00", "day"),
    ("4th March 2021", "2021-03-04T00:00:00", "day"),
    ("March 4, 2021", "2021-03-04T00:00:00", "day"),
    ("mar 4 2021", "2021-03-04T00:00:00", "day"),
    ("Sept 4, 2021", "2021-09-04T00:00:00", "day"),
    ("Thu, 04 Mar 2021 21:09:12 GMT", "2021-03-04T21:09:12", "second"),
    ("Thu, 04 Mar 2021 21:09:12 +0100", "2021-03-04T20:09:12", "second"),
    (" 2021-03-04 ", "2021-03-04T00:00:00", "day"),
    ("2020-02-29", "2020-02-29T00:00:00", "day"),
    ("1900-01-01", "1900-01-01T00:00:00", "day"),
    ("2100-12-31", "2100-12-31T00:00:00", "day"),
    ("2024-12", "2024-12-01T00:00:00", "month"),
    ("2024", "2024-01-01T00:00:00", "year"),
    ("décembre 2020", "2020-12-01T00:00:00", "month"),
    ("2019年11月", "2019-11-01T00:00:00", "month"),
    ("2018-02-24 +0800", "2018-02-24T00:00:00", "day"),
    ("26/11/2019", "2019-11-26T00:00:00", "day"),
    ("11/26/2019 2:30 PM", "2019-11-26T14:30:00", "minute"),
    ("29.02.2024", "2024-02-29T00:00:00", "day"),
    ("20170701 12:30:00", "2017-07-01T12:30:00", "minute"),
    ("1614892152", "2021-03-04T21:09:12", "second"),
    ("1614892152000", "2021-03-04T21:09:12", "second"),
    ("04-Mar-2021 10:30AM", "2021-03-04T10:30:00", "minute"),
    ("10:30 04-Mar-2021", "2021-03-04T10:30:00", "minute"),
    ("4 Mar 2021 10:30:11 (+0100)", "2021-03-04T09:30:11", "second"),
    ("January 11, 2010 Monday", "2010-01-11T00:00:00", "day"),
    ("26 novembre 2019", "2019-11-26T00:00:00", "day"),
    ("26 de noviembre de 2019", "2019-11-26T00:00:00", "day"),
    ("26. März 2019, 14:30 Uhr", "2019-03-26T14:30:00", "minute"),
    ("26 ноября 2019 г.", "2019-11-26T00:00:00", "day"),
    ("Selasa, 26/11/2019 14:30 WIB", "2019-11-26T07:30:00", "minute"),
    ("2019年11月26日", "2019-11-26T00:00:00", "day"),
    ("2019년 11월 26일", "2019-11-26T00:00:00", "day"),
    ("26 tháng 11 năm 2019", "2019-11-26T00:00:00", "day"),
    ("2021-03-04T21:09:12+01:00[Europe/Paris]", "2021-03-04T20:09:12", "second"),
    ("Tue Feb 23 00:44:27 PST 2016", "2016-02-23T08:44:27", "second"),
    ("Thu Mar 4 21:09:00 2021", "2021-03-04T21:09:00", "minute"),
    ("٢٠٢١", "2021-01-01T00:00:00", "year"),
    ("٢٦ نوفمبر ٢٠١٩", "2019-11-26T00:00:00", "day"),
    ("26 नवम्बर 2019", "2019-11-26T00:00:00", "day"),
    ("26 พฤศจิกายน 2562", "2019-11-26T00:00:00", "day"),
    ("26 בנובמבר 2019", "2019-11-26T00:00:00", "day"),
    ("令和元年11月26日", "2019-11-26T00:00:00", "day"),
    ("民國108年11月26日", "2019-11-26T00:00:00", "day"),
    ("2019-W48-2", "2019-11-26T00:00:00", "day"),
    ("2019-330", "2019-11-26T00:00:00", "day"),
    ("26 XI 2019", "2019-11-26T00:00:00", "day"),
    ("26Nov2019", "2019-11-26T00:00:00", "day"),
    ("26. 11. 2019", "2019-11-26T00:00:00", "day"),
    ("2019. 11. 26. 14:30", "2019-11-26T14:30:00", "minute"),
    ("2019-11-26 2:30:05 PM", "2019-11-26T14:30:05", "second"),
    ("Published on: 26 November 2019", "2019-11-26T00:00:00", "day"),
    ("/Date(1574778605123)/", "2019-11-26T14:30:05", "second"),
    ("July 26, 2019 2:30pm ET", "2019-07-26T18:30:00", "minute"),
    ("November 26, 2019 2:30pm ET", "2019-11-26T19:30:00", "minute"),
    ("2019-11-26 14:30 IST", "2019-11-26T14:30:00", "minute"),
    ("Sep 5 '19", "2019-09-05T00:00:00", "day"),
    ("5 sept. ’19", "2019-09-05T00:00:00", "day"),
    ("September '19", "2019-09-01T00:00:00", "month"),
    ("5-Sep-91", "1991-09-05T00:00:00", "day"),
    ("31.12.98", "1998-12-31T00:00:00", "day"),
    ("99/12/31", "1999-12-31T00:00:00", "day"),
    ("Thursday, 05-Sep-19 10:11:12 GMT", "2019-09-05T10:11:12", "second"),
    ("Thu, 05 Sep 19 10:11:12 +0200", "2019-09-05T08:11:12", "second"),
    ("05/Sep/2019:10:11:12 +0000", "2019-09-05T10:11:12", "second"),
    ("۲۰۱۹-۰۹-۰۵", "2019-09-05T00:00:00", "day"),
    ("۱۳۹۸/۰۶/۱۴", "2019-09-05T00:00:00", "day"),
    ("پنجشنبه ۱۴ شهریور ۱۳۹۸", "2019-09-05T00:00:00", "day"),
    ("30 اسفند 1399", "2021-03-20T00:00:00", "day"),
    ("5 ก.ย. 2562", "2019-09-05T00:00:00", "day"),
    ("๕ ก.ย. ๖๒", "2019-09-05T00:00:00", "day"),
    ("5 ກັນຍາ 2019", "2019-09-05T00:00:00", "day"),
    ("Thứ Năm, 05 tháng 9 2019", "2019-09-05T00:00:00", "day"),
    ("2019年9月5日(木)10時11分", "2019-09-05T10:11:00", "minute"),
    ("2019년 9월 5일 오후 10:11", "2019-09-05T22:11:00", "minute"),
    ("下午10:11 2019年9月5日", "2019-09-05T22:11:00", "minute"),
    ("2019.09.05. 오전 10:11", "2019-09-05T10:11:00", "minute"),
    ("26.11.2019 klo 10.11", "2019-11-26T10:11:00", "minute"),
    ("5 de septiembre de 2019 a las 10:11", "2019-09-05T10:11:00", "minute"),
    ("5 September 2019 pukul 10.11 WIB", "2019-09-05T03:11:00", "minute"),
    ("5 sep 2019 10u11", "2019-09-05T10:11:00", "minute"),
    ("Do., 5. Sep. 2019, 10:11 Uhr MESZ", "2019-09-05T08:11:00", "minute"),
    ("jeu. 5 sept. 2019", "2019-09-05T00:00:00", "day"),
    ("mar. 3 sept. 2019", "2019-09-03T00:00:00", "day"),
    ("5 Σεπ 2019", "2019-09-05T00:00:00", "day"),
    ("5 ستمبر 2019", "2019-09-05T00:00:00", "day"),
    ("2019. szept. 5.", "2019-09-05T00:00:00", "day"),
    ("5 wrz 2019", "2019-09-05T00:00:00", "day"),
    ("2019-09-05T10:11:12 Europe/Paris", "2019-09-05T08:11:12", "second"),
    ("20190905T101112+0200", "2019-09-05T08:11:12", "second"),
    ("First published on Thu 5 Sep 2019 10.11 BST", "2019-09-05T09:11:00", "minute"),
    ("Posted on 5 March 2021", "2021-03-05T00:00:00", "day"),
    ("09/28/2022, 07:00 AM, +0000 UTC", "2022-09-28T07:00:00", "minute"),
    (
        "Thu Mar 04 2021 08:30:10 GMT+0100 (Central European Standard Time)",
        "2021-03-04T07:30:10",
        "second",
    ),
    ("09.2019", "2019-09-01T00:00:00", "month"),
    ("2026-W12", "2026-03-01T00:00:00", "month"),
    ("2026W14", "2026-01-01T00:00:00", "year"),
    ("2019-09-00", "2019-09-01T00:00:00", "month"),
    ("2019-XX-XX", "2019-01-01T00:00:00", "year"),
    ("Sep-98", "1998-09-01T00:00:00", "month"),
    ("2021-03-04 24:00", "2021-03-04T00:00:00", "day"),
    ("2021-03-04T24:00:00Z", "2021-03-04T00:00:00", "day"),
    ("2021-03-04T24:00:00+02:00", "2021-03-04T00:00:00", "day"),
    ("4 March 2021, 24:00 GMT", "2021-03-04T00:00:00", "day"),
    ("二〇一九年", "2019-01-01T00:00:00", "year"),
    ("二〇二一年十月", "2021-10-01T00:00:00", "month"),
    ("二零一九年十二月二十三日", "2019-12-23T00:00:00", "day"),
    ("平成三十一年四月卅日", "2019-04-30T00:00:00", "day"),
    ("民國一〇八年三月五日", "2019-03-05T00:00:00", "day"),
    ("公元2019年3月5号 星期二", "2019-03-05T00:00:00", "day"),
    ("二〇一九年三月五日（火）午後三時五分", "2019-03-05T15:05:00", "minute"),
    ("2021年03月04日09时10分11秒", "2021-03-04T09:10:11", "second"),
    ("2021年３月４日（木）午前9時", "2021-03-04T00:00:00", "day"),
    ("2021년 12월 25일 토요일 오후 5시", "2021-12-25T00:00:00", "day"),
    ("2021-03-04T09:10:11−05:00", "2021-03-04T14:10:11", "second"),
    ("2021-03-04 09:10:11 -0500 EST", "2021-03-04T14:10:11", "second"),
    ("2021-03-04 09:10:11.5 +0000 UTC m=+0.001", "2021-03-04T09:10:11", "second"),
    ("2021-03-04 kl. 09.10", "2021-03-04T09:10:00", "minute"),
    ("jeudi 4 mars 2021 à 9 h 10", "2021-03-04T09:10:00", "minute"),
    ("4 mars 2021 à 14h", "2021-03-04T00:00:00", "day"),
    ("4 March 2021 5 PM EST", "2021-03-04T00:00:00", "day"),
    ("26/11/2019 à 14h", "2019-11-26T00:00:00", "day"),
    ("26.3.2021г. 10:30", "2021-03-26T10:30:00", "minute"),
    ("4 Mar 2021 – 09:10", "2021-03-04T09:10:00", "minute"),
    ("[4 Mar 2021]", "2021-03-04T00:00:00", "day"),
    ("4 يناير 2021", "2021-01-04T00:00:00", "day"),
    ("الخميس، 4 فبراير/شباط 2021 - 10:30", "2021-02-04T10:30:00", "minute"),
    ("12 فيفري 2021", "2021-02-12T00:00:00", "day"),
    ("4 كانون الثاني 2021", "2021-01-04T00:00:00", "day"),
    ("14 ارديبهشت 1398", "2019-05-04T00:00:00", "day"),
    ("4 d’octubre de 2021", "2021-10-04T00:00:00", "day"),
    ("2021 m. kovo 4 d.", "2021-03-04T00:00:00", "day"),
    ("2021. gada 4. marts", "2021-03-04T00:00:00", "day"),
    ("25 grudnia 2021 r.", "2021-12-25T00:00:00", "day"),
    ("4-mart, 2021-yil", "2021-03-04T00:00:00", "day"),
    ("Jum'at, 26 November 2019", "2019-11-26T00:00:00", "day"),
    ("วันพฤหัสบดีที่ 4 มีนาคม พ.ศ. 2564 เวลา 10:30 น.", "2021-03-04T10:30:00", "minute"),
]

BAD = [
    "",
    "x",
    "soon",
    "yesterday",
    "2021-13-04",
    "2021-02-30",
    "2021-02-29",
    "2021-00-10",
    "25:00:00",
    "+25:00",
    "12:30",
    "26 listopada 2019",  # November in Polish, October in Croatian
    "2019-366",
    "26 XIV 2019",
    "19.11.05",
    "5-Sep-19",
    "5-Sep-45",
    "Sep-19",
    "19 Sep",
    "Sep-45",
    "2019-W53",
    "2020-W53",
    "2021-03-04T24:30:00",
    "2019–20",
    "二百年",
    "2021年3月4日下午3点半",
    "March – April 2021",
    "43709",
    "Wednesday, 05-Sep-19 10:11:12 GMT",
    "05/09/2562",
    "2 hours ago",
    "hace 3 días",
    "30 اسفند 1398",
    "14 شهریور 2019",
    "1 Muharram 1441",
    "03/04/2021",
    "04.03.2021",
    "4/3/21",
    "2021-03-04T25:00:00Z",
    "2021-03-04T21:60:00Z",
    "2021-03-04T21:09:12+25:00",
    "2021-03-04T21:09:12+99:99",
    "2021-03-04 nonsense",
    "32 March 2021",
    "30 February 2021",
    "4 Marvel 2021",
    "Mayhem 4, 2021",
    "Decade 4, 2021",
    "4 Octopus 2021",
    "1899-12-31",
    "2101-01-01",
    "0000-01-01",
    "9999-12-31T23:59:59-14:00",
    "20211304",
    "NaN",
    ".inf",
    "2021-03-04" * 10,
    "9" * 3_000,
    "!!timestamp x",
    "2021-03-04T21:09:12Z; drop",
]


@pytest.mark.parametrize(("text", "moment", "precision"), GOOD)
def test_this_is_a_date(text: str, moment: str, precision: str) -> None:
    date = dates.parse(text)
    assert date is not None
    time = to_datetime(date[0])
    assert time is not None
    assert time.replace(microsecond=0) == datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert date[1] == precision


@pytest.mark.parametrize("text", BAD, ids=lambda text: repr(text[:30]))
def test_this_is_not_certainly_a_date(text: str) -> None:
    assert dates.parse(text) is None


@settings(max_examples=300, deadline=None)
@given(st.datetimes(datetime(1901, 1, 1), datetime(2099, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_any_iso_moment_is_read_as_what_it_is(moment: datetime, minutes: int) -> None:
    stated = moment.replace(
        microsecond=0, second=moment.second or 1, tzinfo=timezone(timedelta(minutes=minutes))
    )
    assert dates.parse(stated.isoformat()) == (to_microseconds(stated), "second", "stated")


@settings(max_examples=500, deadline=None)
@given(st.one_of(st.text(max_size=70), st.text("0123456789-/:.TZ+ ,MarchJn", max_size=30)))
def test_no_text_can_make_the_reading_of_a_date_raise(text: str) -> None:
    date = dates.parse(text)
    time = to_datetime(date[0]) if date else None
    assert time is None or 1900 <= time.year <= 2100


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Mar 4, 2021 9:09 PM", "2021-03-04T21:09"),
        ("March 4, 2021, 11:30 pm EST", "2021-03-05T04:30"),
        ("12 Dec 2021 12:15 am", "2021-12-12T00:15"),
        ("Thu, 4 Mar 2021 21:09:00 CET", "2021-03-04T20:09"),
        ("Thu Mar 04 2021 21:09:00 GMT+0100 (CET)", "2021-03-04T20:09"),
        ("Thu, 04 Mar 2021 21:09:00 +0200", "2021-03-04T19:09"),
    ],
)
def test_half_days_and_zones_in_words_are_read(text: str, moment: str) -> None:
    date = dates.parse(text)
    assert date is not None
    assert str(to_datetime(date[0])).replace(" ", "T").startswith(moment)


@pytest.mark.parametrize(
    "text",
    [
        "Mar 4, 2021 9:09 XYZ",
        "Mar 4, 2021 13:09 PM",
        "2021-03-04 21:09 PM",
        "3 listopada 2019",
        "Updated 4 March 2021",
    ],
)
def test_an_uncertain_time_is_not_a_date(text: str) -> None:
    assert dates.parse(text) is None


COLUMNS: list[tuple[str, list[str], list[str | None]]] = [
    ("a day that only fits first", ["5-Sep-19", "30-Sep-19"], ["2019-09-05", "2019-09-30"]),
    ("a day that only fits last", ["19-Sep-05", "19-Oct-31"], ["2019-09-05", "2019-10-31"]),
    ("nothing tells but the name of the month", ["5-Sep-19"], ["2019-09-05"]),
    ("nothing tells", ["05.09.19", "06.09.19"], [None, None]),
    ("day first", ["05.09.19", "31.08.19 10:11"], ["2019-09-05", "2019-08-31"]),
    ("month first", ["09/05/19", "12/31/18"], ["2019-09-05", "2018-12-31"]),
    ("year first", ["19/09/05", "19/12/31"], ["2019-09-05", "2019-12-31"]),
    ("two orders", ["05.09.19", "31.08.19", "08.31.19"], [None, "2019-08-31", "2019-08-31"]),
    ("ปีไทย: Buddhist years", ["05/09/2562", "26/11/2562"], ["2019-09-05", "2019-11-26"]),
    ("Buddhist years of nobody", ["05/09/2562", "26/11/2562"], [None, None]),
]


@pytest.mark.parametrize(("title", "texts", "days"), COLUMNS, ids=[row[0] for row in COLUMNS])
def test_a_column_tells_the_order_of_its_dates(
    title: str, texts: list[str], days: list[str | None], tmp_path: Path
) -> None:
    rows = [f"{title} {n},{text},https://a.example/{n}" for n, text in enumerate(texts)]
    (tmp_path / "a.csv").write_text("\n".join(["title,date,url", *rows]), "utf-8")
    corpus = tg.read(tmp_path / "a.csv")
    read = [to_datetime(record.published) for record in corpus.records]
    assert [f"{moment:%Y-%m-%d}" if moment else None for moment in read] == days
    codes = {problem.code for problem in corpus.problems}
    assert ("ambiguous-date" in codes) == (None in days and "2562" not in texts[0])


def test_a_month_with_a_number_is_said_to_be_a_day_or_a_year(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: A ferry\ndate: Sep-19\n---\n", "utf-8")
    corpus = tg.read(tmp_path)
    assert [record.published for record in corpus.records] == [None]
    message = next(problem.message for problem in corpus.problems if problem.code == "bad-date")
    assert message.startswith('date "Sep-19" may be a day or a year')


NUMBERS: list[tuple[list[str], list[str | None]]] = [
    (["43709", "43712.5208333333"], ["2019-09-01 00:00", "2019-09-04 12:30"]),
    (["33239", "43709"], ["1991-01-01 00:00", "2019-09-01 00:00"]),
    (["33238", "43709"], [None, None]),  # before the web
    (["90000", "43709"], [None, None]),  # in the future
    (["2019-09-04", "43709"], ["2019-09-04 00:00", None]),
]


@pytest.mark.parametrize(("texts", "moments"), NUMBERS)
def test_a_date_column_of_numbers_only_holds_the_days_of_a_spreadsheet(
    texts: list[str], moments: list[str | None], tmp_path: Path
) -> None:
    rows = [f"Ferry {n},{text},https://a.example/{n}" for n, text in enumerate(texts)]
    (tmp_path / "a.csv").write_text("\n".join(["title,date,url", *rows]), "utf-8")
    corpus = tg.read(tmp_path / "a.csv")
    read = [to_datetime(record.published) for record in corpus.records]
    assert [f"{moment:%Y-%m-%d %H:%M}" if moment else None for moment in read] == moments
    codes = {problem.code for problem in corpus.problems}
    assert ("serial-date" in codes) == (None not in moments)


def test_a_column_of_numbers_that_is_not_known_to_hold_dates_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,views\nA ferry sinks,43709\n", "utf-8")
    assert [record.published for record in tg.read(tmp_path / "a.csv").records] == [None]


ZONED = "title,outlet,date,url\nWard closes,{},2024-03-19 10:00,https://{}/1\n"


@pytest.mark.parametrize(
    ("outlet", "host", "settings_text"),
    [
        ("The Fjord Courier", "f.example", "zones: {Fjord Courier: Europe/Berlin}"),
        ("Fjord Courier", "f.example", "zones: {the fjord courier: Europe/Berlin}"),
        ("FC", "f.example", "zones: {Fjord Courier: Europe/Berlin}\naliases: {FC: Fjord Courier}"),
        ("Fjord Courier", "f.example", "zones: {FC: Europe/Berlin}\naliases: {FC: Fjord Courier}"),
        ("FC", "x.example", "zones: {Fjord: Europe/Berlin}\naliases: {FC: fjord.example}"),
        ("Courier", "en.f.example", "zones: {f.example: Europe/Berlin}"),
    ],
)
def test_the_zone_of_an_outlet_reaches_all_its_spellings(
    tmp_path: Path, outlet: str, host: str, settings_text: str
) -> None:
    (tmp_path / "a.csv").write_text(ZONED.format(outlet, host))
    (tmp_path / "topicgraph.yaml").write_text(settings_text)
    reading = tg.read(tmp_path)
    (record,) = reading.records
    assert (record.zone, str(to_datetime(record.published))[:16]) == (
        "settings", "2024-03-19 09:00",
    )  # fmt: skip
    assert "assumed-zone" not in {one.code for one in reading.problems}
    assert not any(one.message.startswith("zones: ") for one in reading.problems)


@pytest.mark.parametrize("key", ["Courier", "fjord.net", "g.example", "example.f"])
def test_the_zone_of_another_outlet_is_not_taken_and_a_key_without_one_is_reported(
    tmp_path: Path, key: str
) -> None:
    (tmp_path / "a.csv").write_text(ZONED.format("Fjord Courier", "fjord.com"))
    (tmp_path / "topicgraph.yaml").write_text(f"zones: {{{key}: Europe/Berlin}}")
    reading = tg.read(tmp_path)
    assert [record.zone for record in reading.records] == ["assumed"]
    messages = [one.message for one in reading.problems if one.code == "unmatched-setting"]
    assert messages == [f'zones: "{key}" matches nothing in this folder']


@pytest.mark.parametrize(("rows", "lines"), [(4, 4), (9, 3)])
def test_times_without_a_zone_are_all_reported_whatever_the_order_of_day_and_month(
    tmp_path: Path, rows: int, lines: int
) -> None:
    days = [19, *range(2, rows + 1)]
    table = "".join(f"T{n};{n:02}.03.2024 10:00;https://r.example/{n}\n" for n in days)
    (tmp_path / "a.csv").write_text("title;date;url\n" + table)
    found = [one for one in tg.read(tmp_path).problems if one.code == "assumed-zone"]
    assert len(found) == lines
    counted = [re.match(r"(\d+) articles", one.message) for one in found]
    assert sum(int(match[1]) if match else 1 for match in counted) == rows
    (tmp_path / "topicgraph.yaml").write_text("zones: {r.example: Europe/Berlin}")
    assert "assumed-zone" not in {one.code for one in tg.read(tmp_path).problems}
