"""Invented headlines of many kinds, of which no two report the same event.

    .venv/bin/python -m benchmarks noise [SIZES ...]

Each kind is a folder of so many headlines by one seed. What is put in a story is a false join. The
means are also written into RESULTS.md, a row for each size.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import numpy as np

from benchmarks.recording import CIRCUMSTANCES, describe_circumstances, record_row

Make = Callable[[random.Random, int], str]
"""Makes one headline; the number counts the headlines of the folder."""


def _words(text: str) -> list[str]:
    return text.split()


FIELDS = _words("""
    automotive medical industrial solar marine digital organic frozen smart wearable military
    rural portable optical thermal textile dental veterinary railway polymer mobile robotic
    cosmetic lunar
""")
THINGS = _words("""
    sensor valve coating battery adhesive pump software packaging camera drone fabric mirror
    lighting turbine scanner filter cable display engine printer furnace helmet insulin bearing
    lubricant yeast
""")
PLACES = _words("""
    Leeds Porto Lagos Quito Turin Perth Osaka Ghent Lima Oslo Tunis Davao Cork Basel Nantes
    Malmo Graz Sofia Riga Bergen Accra Hanoi Boise Tampa Fresno Omaha Tulsa Reno Bilbao Genoa
    Split Varna Kosice
""")
CLUBS = _words("""
    United City Rovers Athletic Wanderers Town Albion Rangers
""")
SURNAMES = _words("""
    Ortiz Banner Okafor Lindqvist Moreau Tanaka Silva Novak Reyes Haddad Fischer Kowal Byrne
    Castro Dubois Eriksen Farah Gomes Hughes Ivanov Jansen Khan Larsen Mensah Nakamura Olsen
    Petrov Quinn
""")
SUBJECTS = _words("""
    committee drivers nurses students farmers union court museum airline bank parents scientists
    police engineers residents investors council clinic teachers retailers landlords archive
    choir
""")
VERBS = _words("""
    approves rejects delays questions launches sells opens blocks expands studies wins loses
    cancels praises sues funds closes repairs renames moves audits bans welcomes doubles halves
    restores
""")
OBJECTS = _words("""
    bridge budget festival merger vaccine strike harbour tariff stadium library contract lawsuit
    pension orchard tunnel subsidy ferry licence garden quarry dam runway rent archive census
    reactor satellite wetland theatre pipeline market bakery observatory fishery hostel canal
""")
TAILS = [
    "after long dispute",
    "before winter",
    "despite warnings",
    "for a second year",
    "in surprise vote",
    "as costs rise",
    "over safety fears",
    "with local help",
    "amid criticism",
    "without explanation",
    "following inspection",
    "to save money",
    "ahead of election",
    "for the first time",
    "against advice",
    "under new rules",
]
SIGNS = _words("""
    Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius Pisces
""")
MONTHS = _words("""
    January February March April May June July August September October November December
""")
SKIES = [
    *("sunny spells", "heavy rain", "light winds", "morning fog", "thunderstorms", "a dry day"),
]
HAN = (
    "市政府公司学生警方医院铁路火山选举经济气候机场大学法院工厂农民博物馆海港能源汽车"
    "电影足球疫苗桥梁预算罢工音乐手机卫星公园森林河流银行房价旅游教师食品安全技术"
)
HAN_VERBS = _words("""
    宣布 否决 推迟 开放 关闭 调查 起诉 收购 发现 修复 取消 支持 反对 公布 增加
""")
KANA = _words("""
    市長 会社 学生 警察 病院 鉄道 火山 選挙 経済 気候 空港 大学 裁判所
    工場 農家 博物館 港 エネルギー 自動車
    映画 サッカー ワクチン 橋 予算 ストライキ 音楽 スマホ
    衛星 公園 森林 銀行 住宅 観光 教師 食品
""")
KANA_VERBS = _words("""
    を発表 を否決 を延期 を公開 を閉鎖 を調査 を提訴 を買収 を発見 を修復 を中止 を支持
""")
HANGUL = _words("""
    시장 회사 학생 경찰 병원 철도 화산 선거 경제 기후
    공항 대학 법원 공장 농민 박물관 항구 에너지 자동차 영화
    축구 백신 다리 예산 파업 음악 위성 공원 숲 은행
    주택 관광 교사 식품
""")
HANGUL_VERBS = _words("""
    발표 거부 연기 공개 폐쇄 조사 제소 인수 발견 복구 취소 지지 반대 증가
""")
CYRILLIC = _words("""
    мэр компания студенты полиция больница железная вулкан выборы экономика климат аэропорт
    университет суд завод фермеры музей порт энергия завод фильм футбол вакцина мост бюджет
    забастовка музыка спутник парк лес банк жильё туризм
""")
CYRILLIC_VERBS = _words("""
    объявил отклонил перенёс открыл закрыл проверил оспорил купил нашёл восстановил отменил
    поддержал
""")
ARABIC = _words("""
    رئيس شركة طلاب شرطة مستشفى قطار بركان انتخابات اقتصاد مناخ مطار جامعة محكمة مصنع مزارعون
    متحف ميناء طاقة سيارة فيلم كرة لقاح جسر ميزانية إضراب موسيقى قمر حديقة غابة بنك سكن سياحة
""")


def _thing(draw: random.Random) -> str:
    return f"{draw.choice(FIELDS)} {draw.choice(THINGS)}".title()


def _event(draw: random.Random, words: int = 3) -> str:
    parts = [draw.choice(SUBJECTS), draw.choice(VERBS), draw.choice(OBJECTS)]
    return " ".join(parts[:words]).capitalize()


def _market(draw: random.Random, _: int) -> str:
    thing = _thing(draw)
    year = draw.choice((2025, 2026, 2027, 2028))
    return draw.choice((
        f"{thing} Market Size, Share & Trends Analysis Report, {year}",
        f"Global {thing} Market to Reach ${draw.randint(2, 90)} Billion by {year}",
        f"{thing} Market is Expected to Grow at a CAGR of {draw.randint(3, 40)}% by {year}",
        f"{thing} Market {year} - Industry Analysis, Growth, Key Players and Forecast",
    ))  # fmt: skip


def _match(draw: random.Random) -> str:
    """Two clubs, always in one order: the match of two is one event."""
    clubs = sorted(f"{draw.choice(PLACES)} {draw.choice(CLUBS)}" for _ in range(2))
    return " vs ".join(clubs)


def _date(draw: random.Random) -> str:
    return f"{draw.choice(MONTHS)} {draw.randint(1, 28)}"


def _unspaced(characters: str, verbs: Sequence[str]) -> Make:
    pieces = [characters[at : at + 2] for at in range(0, len(characters) - 1, 2)]

    def make(draw: random.Random, _: int) -> str:
        start, end = draw.choices(pieces, k=2), draw.choices(pieces, k=3)
        return "".join([*start, draw.choice(verbs), *end])

    return make


def _spelt(nouns: Sequence[str], verbs: Sequence[str], space: str = " ") -> Make:
    def make(draw: random.Random, _: int) -> str:
        words = [*draw.choices(nouns, k=2), draw.choice(verbs), *draw.choices(nouns, k=2)]
        return space.join(words)

    return make


KINDS: dict[str, Make] = {
    "one topic": lambda draw, _: f"Mayor Ortiz: {_event(draw)} {draw.choice(TAILS)}",
    "one product": lambda draw, _: (
        f"Sky Harbor 4 {draw.choice(VERBS)} {draw.choice(OBJECTS)} {draw.choice(TAILS)}"
    ),
    "short": lambda draw, _: _event(draw),
    "two words": lambda draw, _: _event(draw, 2),
    "market reports": _market,
    "horoscopes": lambda draw, _: f"Daily horoscope for {draw.choice(SIGNS)}, {_date(draw)}",
    "weather": lambda draw, _: (
        f"Weather for {draw.choice(PLACES)}: {draw.choice(SKIES)} on {_date(draw)}"
    ),
    "live": lambda draw, _: f"Live: {_event(draw)} in {draw.choice(PLACES)}",
    "crisis live": lambda draw, _: f"Harbour crisis live: {_event(draw)} {draw.choice(TAILS)}",
    "quiz": lambda draw, number: f"Quiz: how much do you know about {_thing(draw).lower()}s?",
    "guides": lambda draw, _: (
        f"Everything we know about the {_thing(draw).lower()} of {draw.choice(PLACES)}"
    ),
    "how to": lambda draw, _: f"How to choose the best {_thing(draw).lower()} for your home",
    "opinion": lambda draw, _: (
        f"Opinion: why the {draw.choice(OBJECTS)} of {draw.choice(PLACES)} "
        f"matters to {draw.choice(SUBJECTS)}"
    ),
    "stock moves": lambda draw, _: (
        f"{draw.choice(SURNAMES)} {draw.choice(THINGS).title()} Inc. (NASDAQ) Shares "
        f"{draw.choice(('Gap Down', 'Gap Up', 'Sold by', 'Down'))} {draw.randint(1, 30)}%"
    ),
    "obituaries": lambda draw, _: (
        f"{draw.choice(SURNAMES)} {draw.choice(SURNAMES)}, {draw.choice(SUBJECTS)} "
        f"{draw.choice(('leader', 'teacher', 'singer'))}, dies at {draw.randint(40, 99)}"
    ),
    "fixtures": lambda draw, _: (
        f"{_match(draw)}: how to watch, team news and prediction"
    ),
    "Chinese": _unspaced(HAN, HAN_VERBS),
    "Japanese": _spelt(KANA, KANA_VERBS, ""),
    "Korean": _spelt(HANGUL, HANGUL_VERBS),
    "Russian": _spelt(CYRILLIC, CYRILLIC_VERBS),
    "Arabic": _spelt(ARABIC, ARABIC),
}  # fmt: skip


def make_noise(kind: str, size: int, seed: int) -> tuple[list[str], np.ndarray]:
    """Return headlines of one kind, each one once, and their days."""
    draw = random.Random(f"{kind} {seed}")
    make = KINDS[kind]
    titles: dict[str, None] = {}
    for number in range(size * 50):
        if len(titles) == size:
            break
        titles[make(draw, number)] = None
    days = np.array([draw.uniform(0, 30) for _ in titles])
    return list(titles), days


def share_in_stories(groups: Sequence[int]) -> float:
    """Return which share of articles is in a group with another one."""
    counts = np.bincount(np.asarray(groups))
    return float(counts[counts > 1].sum() / max(len(groups), 1))


HEAD = ["headlines", "folders of each kind", "dated", "undated", "worst kind, dated",
        "worst kind, undated"]  # fmt: skip
INTRO = (
    "Written by `python -m benchmarks noise SIZE`: invented headlines of 21 kinds, no two of which"
    " report one event; the share of them that is put in stories, mean over all folders, and of the"
    " worst kind."
)


def count_runs(size: int) -> int:
    """Return how many folders of each kind are made: fewer if they are large."""
    return 20 if size <= 30 else 2 if size <= 300 else 1


def main(arguments: Sequence[str]) -> None:
    """Print which share of each kind is put in stories, dated and undated, and write the means."""
    from benchmarks.stories import ours

    for size in map(int, arguments or ("30", "100", "300", "1000")):
        runs = count_runs(size)
        means: dict[bool, dict[str, float]] = {True: {}, False: {}}
        for kind in KINDS:
            shares: dict[bool, list[float]] = {True: [], False: []}
            for seed in range(runs):
                titles, days = make_noise(kind, size, seed)
                for dated in (True, False):
                    groups = ours(titles, None, days if dated else None)
                    shares[dated].append(share_in_stories(groups))
            for dated, found in shares.items():
                means[dated][kind] = float(np.mean(found))
            print(
                f"  {size:>6,} {kind:<16} dated {means[True][kind]:7.2%}  undated "
                f"{means[False][kind]:7.2%}   e.g. {titles[0]}",
                flush=True,
            )
        average = [f"{np.mean(list(means[dated].values())):.2%}" for dated in (True, False)]
        worst = [_describe_worst(means[dated]) for dated in (True, False)]
        print(f"  {size:>6,} all kinds: dated {average[0]}, undated {average[1]}")
        row = [f"{size:,}", str(runs), *average, *worst, *describe_circumstances()]
        record_row("noise", INTRO, [*HEAD, *CIRCUMSTANCES], row)


def _describe_worst(means: dict[str, float]) -> str:
    kind = max(means, key=lambda one: means[one])
    return f"{kind} {means[kind]:.1%}" if means[kind] else "none"
