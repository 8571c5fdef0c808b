"""Kinds of headlines that report no event of their own: guides, digests, rumours, reactions."""

from __future__ import annotations

import re
from collections.abc import Iterable

Kind = tuple[tuple[str, ...], re.Pattern[str]]
"""A pattern of headlines, and the texts of which a headline that fits has one, in lower case: to
look for these takes a tenth of the time."""


def _kind(signs: Iterable[str], pattern: str) -> Kind:
    return tuple(signs), re.compile(pattern, re.IGNORECASE)


def _is_of(kinds: Iterable[Kind], title: str) -> bool:
    folded = title.casefold()
    for signs, pattern in kinds:
        for sign in signs:
            if sign in folded:
                if pattern.search(title):
                    return True
                break
    return False


GUIDES = (
    _kind(["everything"], r"everything (?:we|you|to) (?:know|need|should)"),
    _kind(
        ["know", "expect"],
        r"all you need to know|what (?:we|to) (?:know|expect)|what you need to know",
    ),
    _kind(["here"], r"here'?s (?:how|what|everything)"),
    _kind(["how to"], r"\bhow to\b"),
    _kind(
        ["guide"],
        r"\b(?:a|the|your|field|beginner'?s|buyer'?s|complete|full|ultimate) guide\b"
        r"|\bguide(?::|$)",
    ),
    _kind(["explain"], r"\bexplain(?:ed|er)\b"),
    _kind(
        ["market"],
        r"\bmarket\b.*\b(?:cagr|size|forecast|outlook|by 20\d\d|20\d\d ?[-–] ?20\d\d)\b",
    ),
    _kind(["faq", "timeline", "news countdown"], r"\bfaq\b|\btimeline\b|news countdown"),
    _kind(["round", "recap"], r"\bround-?up\b|\brecap\b"),
    _kind(["best"], r"\bbest\b.*\b(?:of|for)\b"),
)
"""Headlines of guides, explainers, market reports and overviews, which report no event."""

MARKET = (
    r"\b(?:dow(?: jones)?|s ?& ?p(?: 500)?|nasdaq|nikkei|sensex|nifty|ftse(?: 100)?|dax|cac ?40"
    r"|ibex(?: 35)?|ibovespa|ihsg|hang seng|wall street|stocks|(?:asian|european) shares"
    r"|stock markets?|aktien|börse|la bourse(?: de paris)?|la bolsa|borsa(?: milano)?)"
)
MARKETS = (
    "dow", "&", "nasdaq", "nikkei", "sensex", "nifty", "ftse", "dax", "cac", "ibex", "ibovespa",
    "ihsg", "hang seng", "wall street", "stock", "shares", "aktien", "börse", "bourse", "bolsa",
    "borsa",
)  # fmt: skip
DIGESTS = (
    _kind(MARKETS, "|".join([
        MARKET + r" (?:futures?|today|live|wrap|update|aujourd'hui|heute|aktuell|hoy|oggi|hoje)\b",
        MARKET + r"(?: \w+)? (?:mixed|higher|lower|flat|muted|up|down)\b",
        MARKET + r" (?:opens?|closes?|ends?|starts?|ouvre|cl[ôo]ture|finit|termine|schließ\w+)\b",
        MARKET + r" (?:startet|er[öo]ffnet|abre|cierra|apre|chiude|fecha|dibuka|ditutup)\b",
    ])),
    _kind(["market"], r"\bmarkets? (?:wrap|live|today|report:|update)"),
    _kind(["stocks to watch", "marktbericht"], r"\bstocks to watch\b|\bmarktbericht\b"),
    _kind(
        ["brief", "digest", "bulletin", "wrap"],
        r"\b(?:morning|evening|midday|daily|news) (?:brief(?:ing)?s?|digest|bulletin|wrap)\b"
        r"|\bnews in brief\b|\bmorgenbriefing\b",
    ),
    _kind(["top ", "to know"], r"\btop (?:stories|headlines)\b|\b\w+ things to know\b"),
    _kind(
        ["revue", "ce qu", "essentiel"],
        r"\brevue de presse\b|\bl['’]essentiel de l['’]|\bce qu['’]il faut (?:savoir|retenir)\b",
    ),
    _kind(
        ["presseschau", "wichtigste", "persoverzicht"],
        r"\bpresseschau\b|\bdas wichtigste (?:am|vom|des)\b|\bpersoverzicht\b",
    ),
    _kind(
        ["noticias", "resumen", "resumo", "rassegna"],
        r"\blas noticias (?:del día|de hoy)\b|\bresumen de (?:la jornada|noticias|prensa)\b"
        r"|\brassegna stampa\b|\bresumo do dia\b",
    ),
    _kind(
        ["prasy", "дайджест", "обзор"],
        r"\bprzegląd prasy\b|\bдайджест\b|\bобзор (?:прессы|рынк\w+)",
    ),
    _kind(["市況", "收盘", "午评", "早报", "晚报", "朝刊"], "市況|收盘|午评|早报|晚报|朝刊"),
    _kind([";"], ";.*;"),
)  # fmt: skip
"""Headlines of reports on a day's markets and of digests, and those that join three matters: others
report what they mention."""

RUMOURS = (
    _kind(
        ["rumo", "reportedly", "allegedly", "supposedly", "apparently", "speculat"],
        r"\b(?:rumou?r\w*|reportedly|allegedly|supposedly|apparently|speculat\w+)\b",
    ),
)
"""Headlines that pass on what is not confirmed. What is announced later is another event: only
others that pass it on say the same."""


def is_overview(title: str) -> bool:
    """Tell whether a headline is that of a guide, a market report or a digest.

    >>> is_overview("Stocks mixed as Fed meets"), is_overview("Fed cuts rates")
    (True, False)
    """
    return _is_of(GUIDES, title) or _is_of(DIGESTS, title)


def is_rumour(title: str) -> bool:
    """Tell whether a headline passes on what is not confirmed.

    >>> is_rumour("Diablo 5 reportedly delayed"), is_rumour("Diablo 5 delayed")
    (True, False)
    """
    return _is_of(RUMOURS, title)


REACTION = re.compile(
    r"\b(?:react(?:s|ed|ing|ions?)?|reagiert|r[ée]actions?|reacci[óo]n)\b", re.IGNORECASE
)
"""Headlines of those who watch others: a story is not named after them."""


def names_event(title: str) -> bool:
    """Tell whether a headline can name a story: it is that of a report on the event itself.

    >>> [names_event(one) for one in ("Trailer revealed", "My reaction to the trailer")]
    [True, False]
    """
    return not (is_overview(title) or REACTION.search(title))
