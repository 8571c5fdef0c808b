"""Several languages in one folder: what meets across them, and what must stay apart."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from writing import DATA, article, write

import topicgraph as tg
from topicgraph.compare.words import drop_uninformative
from topicgraph.identity.article_languages import resolve_languages
from topicgraph.identity.reference import languages_of_word
from topicgraph.relate.features import ArticleTexts, Corpus, pairwise_cosine
from topicgraph.relate.function_words import _find_frequent_minorities
from topicgraph.relate.specificity import MIN_WEIGHT, _known_weights
from topicgraph.relate.text import stem
from topicgraph.text import search_key

WITHOUT_NAMES = {"storm", "rates", "schools"}
"""Events whose headlines name nobody: their words differ from language to language."""


def read_events() -> list[dict[str, str]]:
    """Invented headlines: 14 events in English, German, Spanish and French."""
    with (DATA / "languages.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def build(rows: list[tuple[str, str, str]], folder: Path, days: int = 5) -> tg.TopicGraph:
    """Build a graph of headlines: event, language and title; events are some days apart."""
    events = list(dict.fromkeys(event for event, _, _ in rows))
    first = date(2021, 1, 1)
    day = {event: first + timedelta(days=days * n) for n, event in enumerate(events)}
    files = {
        f"{number}.md": article(
            title,
            f"https://o{number}.example/a",
            f"Outlet {number}",
            f"o{number}.example",
            f"{day[event]}T{6 + number % 12:02}:00:00Z",
            lang=language,
        )
        for number, (event, language, title) in enumerate(rows)
    }
    return tg.build(write(folder / "articles", files))


def judge(graph: tg.TopicGraph, rows: list[tuple[str, str, str]]) -> tuple[dict[str, float], int]:
    """Return the share of each event's pairs that are in one story, and how many others are."""
    story = dict(graph.articles.select("title", "story").iter_rows())
    together: dict[str, list[bool]] = {}
    wrong = 0
    for (event, _, title), (other_event, _, other_title) in combinations(rows, 2):
        is_joined = story[title] == story[other_title]
        if event == other_event:
            together.setdefault(event, []).append(is_joined)
        else:
            wrong += is_joined
    return {event: sum(found) / len(found) for event, found in together.items()}, wrong


def test_one_event_in_four_languages_is_one_story_by_its_names_and_numbers(tmp_path: Path) -> None:
    rows = [(row["event"], row["language"], row["title"]) for row in read_events()]
    shares, wrong = judge(build(rows, tmp_path), rows)
    assert {event: share for event, share in shares.items() if event not in WITHOUT_NAMES} == (
        dict.fromkeys(shares.keys() - WITHOUT_NAMES, 1.0)
    )
    assert wrong == 0


def test_events_without_names_mostly_do_not_meet_across_languages(tmp_path: Path) -> None:
    """Which docs/stories.md says: the day this changes, the page is to be changed too."""
    rows = [(row["event"], row["language"], row["title"]) for row in read_events()]
    shares, _ = judge(build(rows, tmp_path), rows)
    assert sum(shares[event] for event in WITHOUT_NAMES) / len(WITHOUT_NAMES) < 0.4


CHINESE = [
    ("ferry", "zh", "埃尔辛港渡轮沉没140名乘客获救"),
    ("ferry", "zh", "渡轮在埃尔辛港沉没乘客全部获救"),
    ("ferry", "zh", "埃尔辛港发生渡轮沉没事故"),
    ("bank", "zh", "央行宣布上调基准利率"),
    ("bank", "zh", "央行上调基准利率应对通胀"),
    ("bank", "zh", "基准利率上调央行称通胀过高"),
    ("robot", "zh", "柯文公司发布家用机器人"),
    ("robot", "zh", "家用机器人亮相柯文公司发布会"),
    ("robot", "zh", "柯文公司推出新款家用机器人"),
]
JAPANESE = [
    ("ferry", "ja", "エルシング港でフェリー沈没、乗客140人救助"),
    ("ferry", "ja", "フェリー沈没の乗客140人を救助 エルシング港"),
    ("ferry", "ja", "エルシング港のフェリー沈没事故、乗客は全員無事"),
    ("bank", "ja", "中央銀行が政策金利の引き上げを決定"),
    ("bank", "ja", "政策金利引き上げ、中央銀行が発表"),
    ("bank", "ja", "中央銀行、政策金利を引き上げ インフレ対策"),
    ("robot", "ja", "コルベーン社が家庭用ロボットを発表"),
    ("robot", "ja", "家庭用ロボットの新製品、コルベーン社が発表"),
    ("robot", "ja", "コルベーン社、家庭用ロボットを来月発売"),
]
KOREAN = [
    ("ferry", "ko", "엘싱 항구에서 여객선 침몰 승객 140명 구조"),
    ("ferry", "ko", "엘싱 여객선 침몰 사고 승객 140명 전원 구조"),
    ("ferry", "ko", "여객선 침몰 엘싱 항구 승객 구조 완료"),
    ("bank", "ko", "중앙은행 기준금리 인상 결정"),
    ("bank", "ko", "기준금리 인상 중앙은행 물가 대응"),
    ("bank", "ko", "중앙은행 물가 상승에 기준금리 인상"),
    ("robot", "ko", "코르베인 가정용 로봇 공개"),
    ("robot", "ko", "가정용 로봇 신제품 코르베인 발표회서 공개"),
    ("robot", "ko", "코르베인 새 가정용 로봇 출시"),
]


@pytest.mark.parametrize("rows", [CHINESE, JAPANESE, KOREAN], ids=["zh", "ja", "ko"])
def test_headlines_of_a_script_without_case_group_within_their_language(
    rows: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    shares, wrong = judge(build(rows, tmp_path), rows)
    assert wrong == 0
    assert sum(shares.values()) / len(shares) >= 0.9, shares


def test_chinese_japanese_and_korean_events_of_a_day_stay_in_their_language(tmp_path: Path) -> None:
    rows = [*CHINESE, *JAPANESE, *KOREAN]
    graph = build(rows, tmp_path)
    language = {title: language for _, language, title in rows}
    for titles in graph.articles.group_by("story").agg("title")["title"]:
        assert len({language[title] for title in titles}) == 1


FRENCH = (
    ("Les pilotes de la compagnie ont voté la grève pour la fin du mois",
     "C'est une décision qui a été prise par les syndicats, qui demandent que les salaires"
     " soient relevés dans les mois à venir."),
    ("Une comédie sur la vie de village fait rire dans les salles",
     "Le film, qui a été tourné dans le sud, est l'histoire d'une femme qui revient chez elle"
     " après des années et que personne ne reconnaît."),
    ("Le prix du beurre est au plus haut depuis dix ans",
     "Les boulangers disent que la hausse est telle qu'ils ne peuvent pas la faire payer à leurs"
     " clients, et que certains vont fermer."),
    ("Des chercheurs ont trouvé une grotte sous la vieille ville",
     "La salle, qui est longue de cent mètres, a été découverte par des ouvriers qui posaient des"
     " câbles dans la rue du marché."),
    ("Un joueur de tennis suspendu pour avoir parié sur ses matchs",
     "Le joueur, qui a reconnu les faits, ne pourra pas revenir sur les courts avant la fin de"
     " l'année, et il devra rendre ce qu'il a gagné."),
    ("La bibliothèque sera ouverte le dimanche à partir de mai",
     "C'est ce que la mairie a annoncé, et c'est une demande que les étudiants font depuis des"
     " années, surtout dans les semaines d'examens."),
    ("Le loup est de retour dans les montagnes et les bergers ont peur",
     "Il y a eu des attaques sur des troupeaux dans la nuit, et les éleveurs veulent que l'on"
     " fasse plus pour les protéger."),
    ("Un nouveau tram pour relier la gare et l'université",
     "Les travaux, qui vont durer trois ans, sont les plus chers que la ville ait jamais payés, et"
     " les commerçants de la rue ne sont pas contents."),
)  # fmt: skip


def test_small_words_do_not_make_excerpts_in_the_folders_second_language_alike(
    demo: tg.TopicGraph,
) -> None:
    held = demo.articles.filter("held")
    texts = [*FRENCH, *held.select("title", "excerpt").iter_rows()]
    titles, excerpts = zip(*texts, strict=True)
    corpus = Corpus(ArticleTexts(titles, excerpts, np.arange(len(texts)) * 1.0, [()] * len(texts)))
    a, b = np.triu_indices(len(FRENCH), 1)
    cosine = pairwise_cosine(corpus.features(slice(0, len(texts))).excerpt, a, b)
    assert cosine.mean() < 0.03


def test_news_in_two_languages_has_no_story_of_all_that_is_in_one_of_them(real) -> None:
    graph = tg.build(real("tables"))
    names = dict(graph.articles.select("id", "language").iter_rows())
    for story in graph.stories(min_providers=1):
        languages = [names[id_] for id_ in story.articles]
        assert languages.count("fr") <= 10, story.name


def test_a_second_language_is_told_by_its_own_function_words() -> None:
    words = languages_of_word()
    english = {stem(word) for word, of in words.items() if "en" in of}
    french = sorted(word for word, of in words.items() if of == ("fr",))
    few, many = ({stem(search_key(word)) for word in french[:n]} for n in (2, len(french) // 2))
    assert not _find_frequent_minorities(english)
    assert not _find_frequent_minorities(english | few)
    assert "dan" in _find_frequent_minorities(english | many)  # the stem of "dans"
    assert "which" not in _find_frequent_minorities(english | many)


SHORT_HEADLINES = {
    "en": ["Mayor quits after the vote", "Ferry in the harbour", "Rain and wind are back"],
    "pt": ["Mais um barco afunda", "Chuva não para em Lisboa", "São as contas da ponte"],
    "nl": ["Brand bij een fabriek", "Prijs van brood stijgt ook", "Er komt een brug"],
    "sw": ["Meli ya Mombasa yazama", "Bei ya mkate yapanda tena", "Moto wa kiwanda katika mji"],
    "": ["Diablo 4", "Ferry 12", "Storm 3"],
}


@pytest.mark.parametrize("language", SHORT_HEADLINES)
def test_the_short_headlines_of_an_outlet_tell_its_language_together(language: str) -> None:
    """An outlet in an unknown language has not that of the others."""
    titles = [*SHORT_HEADLINES[language], *["The ferry was not in the harbour"] * 9]
    articles = pl.DataFrame(
        {
            "provider": ["own"] * 3 + ["other"] * 9,
            "language": [""] * 3 + ["en"] * 9,
            "title": titles,
            "excerpt": "",
        }
    )
    assert resolve_languages(articles).to_list()[:3] == [language] * 3


def test_an_article_whose_words_speak_against_the_language_of_its_outlet_has_none() -> None:
    titles = ["The ferry was not in the harbour", "Mais um dia sem chuva em Lisboa", "Ferry 12"]
    articles = pl.DataFrame(
        {"provider": "own", "language": ["en", "", ""], "title": titles, "excerpt": ""}
    )
    assert resolve_languages(articles).to_list() == ["en", "", "en"]


def test_words_of_a_text_in_an_unknown_language_are_no_function_words_of_any() -> None:
    words = pl.DataFrame({"term": ["são", "ang", "ya", "och", "jest", "ve", "barco"]})
    assert drop_uninformative(words, [])["term"].to_list() == ["barco"]


def test_accented_function_words_of_several_languages_weigh_little_in_headlines() -> None:
    weights = _known_weights([stem(search_key(word)) for word in ("på", "där", "ferry")], {"dar"})
    assert weights.tolist() == [MIN_WEIGHT, MIN_WEIGHT, 1.0]
