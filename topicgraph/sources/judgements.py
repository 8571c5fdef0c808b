"""`judgements.csv`: what readers decided about firsts, stories, similar articles and copies.

`topicgraph review` writes such a file; each row has a judgement of one coder. A build follows what
most coders say; where they are divided, it decides as if nobody had judged.
"""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

FILE_NAME = "judgements.csv"

KINDS = ("first", "pair", "similar", "copy")
"""What is judged, and what a and b are:

- `first`: article a was the first report of story b
- `pair`: articles a and b are about one event
- `similar`: articles a and b are on the same matter
- `copy`: article a is a copy or an update of article b
"""

VERDICTS = ("yes", "no", "unsure")

SPELLINGS = {
    "yes": ("yes", "y", "1", "true", "ja", "oui", "si", "sí"),
    "no": ("no", "n", "0", "false", "nein", "non"),
    "unsure": ("unsure", "u", "?", "unknown"),
}
VERDICT_OF = {spelling: verdict for verdict, words in SPELLINGS.items() for spelling in words}

COLUMNS = ("kind", "a", "b", "verdict", "coder", "question", "a_title", "b_title")
"""The columns of the file; only the first five are read."""

MAX_ROWS = 200_000
"""Rows that are read: people judge hundreds."""

MAX_BYTES = 16 << 20
"""Bytes of a file that are read."""

Key = tuple[str, str, str]
"""Kind, a and b."""


class Judgement(NamedTuple):
    """What one coder says of one thing; `verdict` is one of `VERDICTS`."""

    kind: str
    a: str
    b: str
    verdict: str
    coder: str = ""

    @property
    def key(self) -> Key:
        """What is judged; two articles of one story or on one matter have no order."""
        if self.kind in ("pair", "similar"):
            return (self.kind, *sorted((self.a, self.b)))  # type: ignore[return-value]
        return self.kind, self.a, self.b


def parse_judgements(raw: bytes) -> tuple[list[Judgement], list[tuple[int, str]]]:
    r"""Parse the bytes of a `judgements.csv`, with commas or semicolons.

    Returns:
        The judgements, and the line and the message of each row that makes no sense. Rows without a
        verdict are left to be judged.

    >>> parse_judgements(b"kind,a,b,verdict,coder\npair,article:x,article:y,y,Ann\n")[0]
    [Judgement(kind='pair', a='article:x', b='article:y', verdict='yes', coder='Ann')]
    >>> parse_judgements(b"kind,a,b,verdict\npair,x,y,perhaps\n")[1]
    [(2, 'verdict "perhaps" is not yes, no or unsure: ignored')]
    """
    text = raw.decode("utf-8-sig", "replace").replace("\0", "")
    heading = text.partition("\n")[0]
    delimiter = ";" if heading.count(";") > heading.count(",") else ","
    judgements: list[Judgement] = []
    troubles: list[tuple[int, str]] = []
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        names = {(name or "").strip().lower(): name for name in reader.fieldnames or ()}
        missing = [name for name in COLUMNS[:4] if name not in names]
        if missing:
            return [], [(1, f'has no column "{missing[0]}": not used')]
        for row in reader:
            if reader.line_num > MAX_ROWS:
                troubles.append((reader.line_num, "more rows than people judge: the rest ignored"))
                break
            cells = {name: (row[names[name]] or "").strip() for name in COLUMNS[:4]}
            coder = (row.get(names.get("coder", "")) or "").strip()
            if trouble := _check(cells):
                troubles.append((reader.line_num, trouble))
            elif cells["verdict"]:
                verdict = VERDICT_OF[cells["verdict"].lower()]
                judgements.append(Judgement(cells["kind"], cells["a"], cells["b"], verdict, coder))
    except csv.Error as error:
        troubles.append((reader.line_num, f"is no CSV ({error}): the rest ignored"))
    return judgements, troubles


def _check(cells: Mapping[str, str]) -> str:
    if cells["kind"] not in KINDS:
        return f'kind "{cells["kind"][:40]}" is not one of {", ".join(KINDS)}: ignored'
    if cells["verdict"] and cells["verdict"].lower() not in VERDICT_OF:
        return f'verdict "{cells["verdict"][:40]}" is not yes, no or unsure: ignored'
    return "" if cells["a"] and cells["b"] else "names no two things: ignored"


def latest(judgements: Iterable[Judgement]) -> dict[Key, dict[str, str]]:
    """Map what was judged to the verdict of each coder; the last of a coder counts."""
    verdicts: dict[Key, dict[str, str]] = defaultdict(dict)
    for judgement in judgements:
        verdicts[judgement.key][judgement.coder] = judgement.verdict
    return dict(verdicts)


def majority(verdicts: Iterable[str]) -> str:
    """Return "yes" or "no" if more coders say so than the opposite, "unsure" otherwise.

    >>> majority(["yes", "yes", "no"]), majority(["yes", "no"]), majority(["unsure"])
    ('yes', 'unsure', 'unsure')
    """
    counts = Counter(verdicts)
    if counts["yes"] == counts["no"]:
        return "unsure"
    return "yes" if counts["yes"] > counts["no"] else "no"
