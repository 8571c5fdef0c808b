"""Credits: the wire services and agencies that an article itself names as its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import polars as pl

from topicgraph.store.tables import EdgeRow, Tables

AGENCIES = {
    "reuters.com": ("Reuters", r"(?:Thomson )?Reuters"),
    "apnews.com": ("Associated Press", r"AP|A\.P\.|Associated Press"),
    "afp.com": ("AFP", r"AFP|Agence France-Presse"),
    "dpa.com": ("dpa", r"dpa(?:-AFX)?|Deutsche Presse-Agentur"),
    "pa.media": ("PA Media", r"PA|PA Media|Press Association"),
    "upi.com": ("UPI", r"UPI|United Press International"),
    "bloomberg.com": ("Bloomberg", r"Bloomberg(?: News)?"),
    "efe.com": ("EFE", r"EFE|Agencia EFE"),
    "ansa.it": ("ANSA", r"ANSA"),
    "xinhuanet.com": ("Xinhua", r"Xinhua(?: News)?|XINHUA|新华社|新華社"),
    "ptinews.com": ("PTI", r"PTI|Press Trust of India"),
    "ianslive.in": ("IANS", r"IANS"),
    "aninews.in": ("ANI", r"ANI"),
    "kyodonews.net": ("Kyodo News", r"Kyodo(?: News)?|共同社?"),
    "yna.co.kr": ("Yonhap", r"Yonhap(?: News)?|연합뉴스"),
    "tass.com": ("TASS", r"TASS|ITAR-TASS|ТАСС"),
    "interfax.com": ("Interfax", r"Interfax|Интерфакс"),
    "apa.at": ("APA", r"APA"),
    "pap.pl": ("PAP", r"PAP|Polska Agencja Prasowa"),
    "keystone-sda.ch": ("Keystone-SDA", r"SDA|Keystone-SDA"),
    "ecns.cn": ("China News Service", r"China News Service|中新社"),
    "jiji.com": ("Jiji Press", r"Jiji(?: Press)?|時事(?:通信)?"),
    "thecanadianpress.com": ("The Canadian Press", r"(?:The )?Canadian Press"),
    "aap.com.au": ("AAP", r"AAP|Australian Associated Press"),
    "prnewswire.com": ("PR Newswire", r"PR ?Newswire|PR ?NEWSWIRE"),
    "businesswire.com": ("Business Wire", r"Business ?Wire|BUSINESS ?WIRE"),
    "globenewswire.com": ("GlobeNewswire", r"Globe ?Newswire|GLOBE ?NEWSWIRE"),
    "accesswire.com": ("ACCESSWIRE", r"Accesswire|ACCESSWIRE"),
}
"""Registered domain → name, and how credits spell it. Abbreviations must be in capitals."""

_NAME = "(?:" + "|".join(pattern for _, pattern in AGENCIES.values()) + ")"
_ANY_NAME = re.compile(_NAME)
"""Without a match there is no credit: most texts need not be searched for each of `CREDITS`."""
_NAMES = rf"{_NAME}(?:\s*(?:[,/&]|and|und|et|y|e)\s*{_NAME})*"
_SEPARATOR = re.compile(r"\s*[,/&]\s*|\s+(?:and|und|et|y|e)\s+")
_DASH = r"\s*\.?\s*[-–—]{1,2}\s*"
_PLACE = r"[^()\n]{0,70}?"
_WRITER = r"(?:(?:staff )?(?:writers?|reporters?|journalists?|correspondents?) [^.!?\n]{3,80} )?"

CREDITS = tuple(
    re.compile(pattern)
    for pattern in (
        # at the start: LONDON, March 3 (Reuters) - … · New Delhi, Mar 3 (PTI) The … · (ANSA) - …
        rf"^{_PLACE}\(({_NAMES})(?:/\w{{1,4}})?\)(?:{_DASH}|\s*:\s)",
        rf"^(?:[^\W\da-z][\w'’.\[\]-]*,? |\d{{1,4}},? )+\(({_NAMES})\) (?=[^\W\da-z])",
        rf"^.{{0,80}}?/({_NAMES})/",
        r"^((?:dpa|APA|SDA))/(?!\w*\.\w)",
        rf"^({_NAMES})\s?(?:--|[—–])\s",
        r"^[（(【「]?((?:新华社|新華社|共同社|中新社))[^。，]{0,14}?(?:电|電|[）)】」])",
        r"^.{0,40}?[（(【](?:[^（()）=]{0,12}=)?((?:연합뉴스|時事|共同))[）)】]",
        # at the end: … late. (AFP/Reuters) · … — AFP · … late. jk/dpa · … Source: Reuters
        rf"[.!?…)”\"]\s*\((?:[Ww]ith (?:inputs?|files|reporting) from )?({_NAMES})\)\W*$",
        rf"(?:^|\s)[—–-]{{1,2}}\s?({_NAMES})\.?$",
        rf"[.!?…”\"]\s+\(?[^\W\d_A-Z]{{2,4}}\s?/\s?({_NAMES})\)?\W*$",
        rf"\b(?:Source|Quelle|Fuente|Fonte)s?: (?:[Tt]he )?({_NAMES})\W*$",
        # anywhere
        rf"({_NAME}) {_WRITER}contributed to this (?:report|story|article)",
        r"\b(?:[Ww]ith|[Aa]dditional|[Rr]eporting)(?: \w+)? (?:inputs?|files|reporting|by|from) "
        rf"(?:by |from )?(?:[Tt]he )?({_NAMES})(?=\W*$|[.)]\s)",
        rf"(?:©|[Cc]opyright|\([Cc]\))\s*(?:\d{{4}}\s*)?(?:by )?(?:[Tt]he )?({_NAMES})\b"
        r"(?! Foundation)",
    )
)
"""Where a credit can be in an excerpt. A name in parentheses alone is not a credit, because it may
explain an abbreviation ("the state of Pennsylvania (PA)"). In a dateline, a dash or a capital
letter
follows it."""

MAX_SEARCHED = 2_000
"""Credits are searched for in this number of characters of an excerpt."""

_GLOSS = re.compile(rf"{_NAME} \(({_NAME})\)")
"""An agency that is introduced with its abbreviation: the text is about the agency."""

_STAFF = re.compile(
    r"(?i:\s+(?:staff|reporters?|writers?|correspondents?|news ?agency|staff writer))$"
)
_BY = re.compile(r"^(?i:by|von|par|por|di|da|de|from)\s+")
_BYLINE_PARTS = re.compile(r"[,|/&]| (?:for|and|und|with) | of (?=The |the |[A-Z]+$)(?!India)")
_LONG_NAME = re.compile(
    r".+ ((?:The )?(?:Associated Press|Agence France-Presse|Press Association|Canadian Press"
    r"|United Press International|Press Trust of India|Australian Associated Press|PA Media))"
)
"""A byline that ends with a name of two words or more needs no comma before it."""


def find_credits(text: str) -> list[tuple[str, str]]:
    """Return the agencies that an excerpt credits: their domains, and the words of the credit.

    Example:
        >>> find_credits("LONDON (Reuters) - The harbour bridge is to close.")
        [('reuters.com', '(Reuters)')]
        >>> find_credits("The Associated Press (AP) won a prize.")
        []
    """
    text = text[:MAX_SEARCHED].strip()
    if not _ANY_NAME.search(text) or _GLOSS.search(text[:200]):
        return []
    found: dict[str, str] = {}
    for pattern in CREDITS:
        if match := pattern.search(text):
            for name in _SEPARATOR.split(match[1]):
                found.setdefault(_domain_of(name), _words_of(match))
    return list(found.items())


_CLOSING = re.compile(r"(?:/\w{1,4})?[)/\]）】」]")


def _words_of(match: re.Match[str]) -> str:
    """Return the words of the credit: only the parentheses, if there are any."""
    start, end = match.span(1)
    closing = _CLOSING.match(match.string, end)
    if start and match.string[start - 1] in "(/[（【「" and closing:
        return match.string[start - 1 : closing.end()]
    return match[0].strip()


def find_byline_credit(author: str) -> list[tuple[str, str]]:
    """Return the agencies that a byline names.

    Example:
        >>> find_byline_credit("By Ann Low, Associated Press")
        [('apnews.com', 'By Ann Low, Associated Press')]
        >>> find_byline_credit("Ann Apa")
        []
    """
    author = author.strip()
    found = []
    for part in _BYLINE_PARTS.split(_BY.sub("", author)):
        name = _STAFF.sub("", part.strip())
        if long := _LONG_NAME.fullmatch(name):
            name = long[1]
        name = re.sub(r"^[Tt]he ", "", name)
        if re.fullmatch(_NAME, name):
            found.append((_domain_of(name), author))
    return found


@lru_cache(maxsize=256)
def _domain_of(name: str) -> str:
    """Return the domain of the agency with this spelling."""
    return next(domain for domain, (_, how) in AGENCIES.items() if re.fullmatch(how, name))


def add_credits(tables: Tables) -> Tables:
    """Return the tables with `credited_to` edges, and with an outlet for each credited agency.

    Bylines are taken from the `author` of the articles, datelines and endings from the excerpts. An
    agency's own article has no credit, nor has one of an outlet that has the name of an agency: a
    blog on another domain of the agency, or a project of that name.
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


def _find_agencies(tables: Tables) -> dict[str, set[str]]:
    """The domains of the agencies whose name an outlet has, by outlet."""
    found: dict[str, set[str]] = {}
    for id_, name, names in tables.providers.select("id", "name", "names").iter_rows():
        for spelling in {name, *(names or ())}:
            plain = re.sub(r"^[Tt]he ", "", spelling or "")
            # "Tech at Bloomberg", "Reuters Labs": an agency's own blog names it in its name.
            for match in re.finditer(rf"(?<!\w)(?:{_NAME})(?!\w)", plain):
                found.setdefault(id_, set()).add(_domain_of(match[0]))
    return found


def _credit_edges(tables: Tables, by_domain: dict[str, str]) -> Iterator[EdgeRow]:
    articles = tables.articles
    authors = articles["author"].to_list() if "author" in articles.columns else []
    columns = articles.select("id", "excerpt", "provider", "files")
    own = _find_agencies(tables)
    for row, (id_, excerpt, provider, files) in enumerate(columns.iter_rows()):
        author = authors[row] if authors else ""
        names = author if isinstance(author, list) else [author or ""]
        byline_credits = [credit for name in names for credit in find_byline_credit(name)]
        seen: set[str] = set()
        for domain, words in [*byline_credits, *find_credits(excerpt)]:
            target = by_domain.get(domain, f"provider:{domain}")
            if target != provider and target not in seen and domain not in own.get(provider, ()):
                seen.add(target)
                reason = f'the article credits {AGENCIES[domain][0]}: "{words[:60]}"'
                yield id_, target, "credited_to", 1.0, reason, files[0] if files else ""
