"""Kinds of headlines that report no event of their own: guides, digests, rumours, reactions."""

from __future__ import annotations

import re

GUIDE = re.compile(
    r"everything (?:we|you|to) (?:know|need|should)|all you need to know"
    r"|what (?:we|to) (?:know|expect)|what you need to know|here'?s (?:how|what|everything)"
    r"|\bhow to\b"
    r"|\b(?:a|the|your|field|beginner'?s|buyer'?s|complete|full|ultimate) guide\b"
    r"|\bguide(?::|$)|\bexplain(?:ed|er)\b"
    r"|\bmarket\b.*\b(?:cagr|size|forecast|outlook|by 20\d\d|20\d\d ?[-–] ?20\d\d)\b"
    r"|\bfaq\b|\btimeline\b|news countdown|\bround-?up\b|\brecap\b|\bbest\b.*\b(?:of|for)\b",
    re.IGNORECASE,
)
"""Headlines of guides, explainers, market reports and overviews, which report no event."""

MARKET = (
    r"\b(?:dow(?: jones)?|s ?& ?p(?: 500)?|nasdaq|nikkei|sensex|nifty|ftse(?: 100)?|dax|cac ?40"
    r"|ibex(?: 35)?|ibovespa|ihsg|hang seng|wall street|stocks|(?:asian|european) shares"
    r"|stock markets?|aktien|börse|la bourse(?: de paris)?|la bolsa|borsa(?: milano)?)"
)
DIGEST = re.compile(
    "|".join([
        MARKET + r" (?:futures?|today|live|wrap|update|aujourd'hui|heute|aktuell|hoy|oggi|hoje)\b",
        MARKET + r"(?: \w+)? (?:mixed|higher|lower|flat|muted|up|down)\b",
        MARKET + r" (?:opens?|closes?|ends?|starts?|ouvre|cl[ôo]ture|finit|termine|schließ\w+)\b",
        MARKET + r" (?:startet|er[öo]ffnet|abre|cierra|apre|chiude|fecha|dibuka|ditutup)\b",
        r"\bmarkets? (?:wrap|live|today|report:|update)|\bstocks to watch\b|\bmarktbericht\b",
        r"\b(?:morning|evening|midday|daily|news) (?:brief(?:ing)?s?|digest|bulletin|wrap)\b",
        r"\bnews in brief\b|\btop (?:stories|headlines)\b|\b\w+ things to know\b",
        r"\brevue de presse\b|\bl['’]essentiel de l['’]|\bce qu['’]il faut (?:savoir|retenir)\b",
        r"\bpresseschau\b|\bmorgenbriefing\b|\bdas wichtigste (?:am|vom|des)\b|\bpersoverzicht\b",
        r"\blas noticias (?:del día|de hoy)\b|\bresumen de (?:la jornada|noticias|prensa)\b",
        r"\brassegna stampa\b|\bresumo do dia\b|\bprzegląd prasy\b|\bдайджест\b",
        r"\bобзор (?:прессы|рынк\w+)|市況|收盘|午评|早报|晚报|朝刊",
        r";.*;",
    ]),
    re.IGNORECASE,
)  # fmt: skip
"""Headlines of reports on a day's markets and of digests, and those that join three matters: others
report what they mention."""

RUMOUR = re.compile(
    r"\b(?:rumou?r\w*|reportedly|allegedly|supposedly|apparently|speculat\w+)\b", re.IGNORECASE
)
"""Headlines that pass on what is not confirmed. What is announced later is another event: only
others that pass it on say the same."""


def is_overview(title: str) -> bool:
    """Tell whether a headline is that of a guide, a market report or a digest.

    >>> is_overview("Stocks mixed as Fed meets"), is_overview("Fed cuts rates")
    (True, False)
    """
    return bool(GUIDE.search(title) or DIGEST.search(title))


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
