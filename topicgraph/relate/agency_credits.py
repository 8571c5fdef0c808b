"""Credits: the wire services and agencies that an article itself names as its source."""

from __future__ import annotations

import re
from collections.abc import Iterator

import polars as pl

from topicgraph.store.tables import EdgeRow, Tables

AGENCIES = {
    "reuters.com": ("Reuters", r"Reuters"),
    "apnews.com": ("Associated Press", r"AP|A\.P\.|Associated Press"),
    "afp.com": ("AFP", r"AFP|Agence France-Presse"),
    "dpa.com": ("dpa", r"dpa(?:-AFX)?|Deutsche Presse-Agentur"),
    "pa.media": ("PA Media", r"PA|PA Media|Press Association"),
    "upi.com": ("UPI", r"UPI|United Press International"),
    "bloomberg.com": ("Bloomberg", r"Bloomberg(?: News)?"),
    "efe.com": ("EFE", r"EFE|Agencia EFE"),
    "ansa.it": ("ANSA", r"ANSA"),
    "xinhuanet.com": ("Xinhua", r"Xinhua"),
    "ptinews.com": ("PTI", r"PTI|Press Trust of India"),
    "ianslive.in": ("IANS", r"IANS"),
    "aninews.in": ("ANI", r"ANI"),
    "kyodonews.net": ("Kyodo News", r"Kyodo(?: News)?"),
    "yna.co.kr": ("Yonhap", r"Yonhap(?: News Agency)?"),
    "tass.com": ("TASS", r"TASS|ITAR-TASS"),
    "interfax.com": ("Interfax", r"Interfax"),
    "apa.at": ("APA", r"APA"),
    "keystone-sda.ch": ("Keystone-SDA", r"SDA|Keystone-SDA"),
    "thecanadianpress.com": ("The Canadian Press", r"(?:The )?Canadian Press"),
    "aap.com.au": ("AAP", r"AAP|Australian Associated Press"),
    "prnewswire.com": ("PR Newswire", r"PR ?Newswire"),
    "businesswire.com": ("Business Wire", r"Business ?Wire"),
    "globenewswire.com": ("GlobeNewswire", r"Globe ?Newswire"),
    "accesswire.com": ("ACCESSWIRE", r"Accesswire|ACCESSWIRE"),
}
"""Registered domain → name, and how credits spell it. Abbreviations count in capitals only."""

_NAMES = "|".join(
    f"(?P<a{number}>{pattern})" for number, (_, pattern) in enumerate(AGENCIES.values())
)

CREDIT = re.compile(
    rf"\((?:{_NAMES})\)".replace("?P<a", "?P<b")  # LONDON (Reuters) - …
    + rf"|^(?:[A-Z][\w .,'’-]{{1,40}}?,? )?(?:{_NAMES})\s?/(?!\w*\.)".replace("?P<a", "?P<c")
    + rf"|(?:^|\s)[—–-]{{1,2}}\s?(?:{_NAMES})\.?$".replace("?P<a", "?P<d")
    + rf"|/(?:{_NAMES})/".replace("?P<a", "?P<e")
    + rf"|^(?:{_NAMES})\s?(?:--|[—–:])\s".replace("?P<a", "?P<f")
    + rf"|\b(?:with|from|by) (?:{_NAMES})\.?$".replace("?P<a", "?P<g")
)
"""Where a credit stands: "(Reuters)", "dpa/…", "… — AFP", "/PRNewswire/", "AP — …", "… from AP"."""

BYLINE = re.compile(
    rf"^(?:(?:by|von|par|por|di)\s+)?(?:[^,|/]{{0,60}}(?:,|\||/)\s*|[^,|/]{{0,60}}\s+(?:of|for)\s+)?"
    rf"(?:the\s+)?(?:{_NAMES})\s*$"
)
"""A byline that is or ends with an agency: "Reuters", "By Ann Low, Associated Press"."""


def find_credits(text: str) -> list[tuple[str, str]]:
    """Return the agencies that an excerpt credits: their domain and the words that say so.

    Example:
        >>> find_credits("LONDON (Reuters) - The harbour bridge is to close.")
        [('reuters.com', '(Reuters)')]
        >>> find_credits("Berlin (dpa/lno) - …"), find_credits("The AP exam is hard.")
        ([], [])
    """
    found: dict[str, str] = {}
    for match in CREDIT.finditer(text):
        found.setdefault(_domain_of(match), match[0].strip())
    return list(found.items())


def find_byline_credit(author: str) -> list[tuple[str, str]]:
    """Return the agency that a byline names.

    Example:
        >>> find_byline_credit("By Ann Low, Associated Press")
        [('apnews.com', 'By Ann Low, Associated Press')]
        >>> find_byline_credit("Ann Apa")
        []
    """
    match = BYLINE.match(author.strip())
    return [(_domain_of(match), author.strip())] if match else []


def _domain_of(match: re.Match[str]) -> str:
    number = next(int(name[1:]) for name, text in match.groupdict().items() if text)
    return list(AGENCIES)[number]


def add_credits(tables: Tables) -> Tables:
    """Return the tables with `credited_to` edges, and an outlet for each agency that is credited.

    Bylines are read where the articles have an `author`, datelines and endings from the excerpts.
    An article of the agency itself has no credit.
    """
    by_domain = dict(tables.providers.select("domain", "id").iter_rows())
    edges = list(_credit_edges(tables, by_domain))
    if not edges:
        return tables
    known = set(tables.providers["id"])
    new = sorted({target for _, target, *_ in edges} - known)
    rows = [
        (id_, AGENCIES[domain][0], domain, [AGENCIES[domain][0]], False, None, 0)
        for id_ in new
        for domain in [id_.removeprefix("provider:")]
    ]
    added = pl.DataFrame(rows, schema=tables.providers.schema, orient="row")
    frame = pl.DataFrame(edges, schema=tables.edges.schema, orient="row")
    return tables.replace(
        providers=pl.concat([tables.providers, added]).sort("id"),
        edges=pl.concat([tables.edges, frame]).sort("source", "kind", "target"),
    )


def _credit_edges(tables: Tables, by_domain: dict[str, str]) -> Iterator[EdgeRow]:
    articles = tables.articles
    authors = articles["author"].to_list() if "author" in articles.columns else []
    columns = articles.select("id", "excerpt", "provider", "files")
    for row, (id_, excerpt, provider, files) in enumerate(columns.iter_rows()):
        author = authors[row] if authors else ""
        names = author if isinstance(author, list) else [author or ""]
        byline_credits = [credit for name in names for credit in find_byline_credit(name)]
        seen: set[str] = set()
        for domain, words in [*byline_credits, *find_credits(excerpt)]:
            target = by_domain.get(domain, f"provider:{domain}")
            if target != provider and target not in seen:
                seen.add(target)
                reason = f'the article credits {AGENCIES[domain][0]}: "{words[:60]}"'
                yield id_, target, "credited_to", 1.0, reason, files[0] if files else ""
