"""The user's own judgement, which overrides ours: `story:` in a file, and `judgements.csv`.

Articles with the same `story:` are one story, and those with different ones are not. Of judged
pairs, "yes" joins and "no" separates; what the files state comes first, then "no", then "yes".
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import polars as pl

from topicgraph.components import DisjointSets
from topicgraph.relate.features import Floats, Ints
from topicgraph.relate.stories import StoryPairs
from topicgraph.sources.judgements import FILE_NAME, Key
from topicgraph.store.tables import EdgeRow, Tables, add_edges, make_edge_frame, make_frame
from topicgraph.text import identity_key

STORY_FIELD = "story"
"""The field of front matter that holds the true story of an article."""

MAX_LINKED_PAIRS = 40
"""A judged story of more articles is held together by its neighbours in order, not by all pairs."""

Verdicts = Mapping[Key, str]


def read_story_labels(tables: Tables) -> dict[int, str]:
    """Return the rows of the articles whose file states their story, and that story."""
    extra = tables.articles["extra"]
    rows = extra.str.contains(f'"{STORY_FIELD}"', literal=True).fill_null(False).arg_true()
    labels: dict[int, str] = {}
    for row in rows.to_list():
        value = json.loads(extra[row]).get(STORY_FIELD)
        if isinstance(value, (str, int)) and (label := identity_key(str(value).strip())):
            labels[row] = label
    return labels


def correct_copies(tables: Tables, verdicts: Verdicts) -> Tables:
    """Return the tables with what was judged a copy, and without what was judged to be none."""
    chosen = {(a, b): verdict for (kind, a, b), verdict in verdicts.items() if kind == "copy"}
    if not chosen:
        return tables
    tables = _without_edges(tables, ("copy_of", "update_of"), _both_ways(chosen, "no"))
    known = set(tables.articles["id"])
    there = set(tables.edges.filter(pl.col("kind") == "copy_of").select("source", "target").rows())
    added: list[EdgeRow] = [
        (a, b, "copy_of", 1.0, "judged to be a copy", FILE_NAME)
        for (a, b), verdict in sorted(chosen.items())
        if verdict == "yes" and {a, b} <= known and a != b
        and not {(a, b), (b, a)} & there and not _has_edge(tables, a, b)
    ]  # fmt: skip
    return add_edges(tables, make_edge_frame(added))


def _has_edge(tables: Tables, a: str, b: str) -> bool:
    edges = tables.edges.filter(pl.col("kind") == "update_of")
    return bool(edges.filter((pl.col("source") == a) & (pl.col("target") == b)).height)


def correct_similar(tables: Tables, verdicts: Verdicts) -> Tables:
    """Return the tables without the similar edges that were judged to be wrong."""
    chosen = {(a, b): verdict for (kind, a, b), verdict in verdicts.items() if kind == "similar"}
    return _without_edges(tables, ("similar",), _both_ways(chosen, "no"))


def _both_ways(verdicts: Mapping[tuple[str, str], str], wanted: str) -> list[tuple[str, str]]:
    pairs = [pair for pair, verdict in verdicts.items() if verdict == wanted]
    return [*pairs, *((b, a) for a, b in pairs)]


def _without_edges(
    tables: Tables, kinds: Sequence[str], pairs: Sequence[tuple[str, str]]
) -> Tables:
    if not pairs:
        return tables
    removed = pl.DataFrame(pairs, schema={"source": pl.String, "target": pl.String}, orient="row")
    is_kind = pl.col("kind").is_in(kinds)
    kept = tables.edges.filter(is_kind).join(removed, on=["source", "target"], how="anti")
    edges = pl.concat([tables.edges.filter(~is_kind), kept]).sort("source", "kind", "target")
    return tables.replace(edges=edges)


def correct_firsts(tables: Tables, verdicts: Verdicts) -> Tables:
    """Return the tables without the firsts that were judged to be none."""
    wrong = [a for (kind, a, _), verdict in verdicts.items() if kind == "first" and verdict == "no"]
    if not wrong:
        return tables
    is_wrong = pl.col("first").is_in(wrong)
    stories = tables.stories.with_columns(
        reason=pl.when(is_wrong).then(pl.lit("judged")).otherwise("reason"),
        tied=pl.when(is_wrong).then(pl.lit([], pl.List(pl.String))).otherwise("tied"),
        first=pl.when(is_wrong).then(None).otherwise("first"),
    )
    return tables.replace(stories=stories.select(tables.stories.columns))


# --- stories


class _Atoms(DisjointSets[int]):
    """Articles that must be in one story, as disjoint sets, and which sets must stay apart."""

    def __init__(self) -> None:
        super().__init__()
        self.label: dict[int, str] = {}
        self.apart: dict[int, set[int]] = defaultdict(set)

    def may_join(self, a: int, b: int) -> bool:
        """Tell whether nothing keeps two sets apart."""
        one, other = self.label.get(a), self.label.get(b)
        return b not in self.apart[a] and not (one and other and one != other)

    def join(self, a: int, b: int) -> None:
        low, high = sorted((self.find(a), self.find(b)))
        if low == high:
            return
        super().join(low, high)
        if high in self.label:
            self.label.setdefault(low, self.label.pop(high))
        for other in self.apart.pop(high, set()):
            self.separate(low, other)
            self.apart[other].discard(high)

    def separate(self, a: int, b: int) -> None:
        self.apart[a].add(b)
        self.apart[b].add(a)


def constrain_stories(
    tables: Tables, groups: Ints, pairs: StoryPairs, verdicts: Verdicts
) -> tuple[Tables, Ints, StoryPairs]:
    """Make the groups follow what the files state and what was judged.

    Args:
        tables: The tables, for the labels and the rows of ids.
        groups: The lowest row of each article's group.
        pairs: How strongly the articles of each pair are held together.
        verdicts: What was judged.

    Returns:
        The tables with a problem for each contradiction, the groups, and the pairs with those that
        are certain.
    """
    labels = read_story_labels(tables)
    judged = {key: verdict for key, verdict in verdicts.items() if key[0] == "pair"}
    if not labels and not judged:
        return tables, groups, pairs
    row_of = {id_: row for row, id_ in enumerate(tables.articles["id"])}
    atoms, conflicts = _make_atoms(labels, judged, row_of)
    grouping = _regroup(groups.tolist(), pairs, atoms)
    certain = _certain_pairs(atoms)
    problems = make_frame("problems", [(FILE_NAME, 0, "judgement", text) for text in conflicts])
    all_problems = pl.concat([tables.problems, problems])
    tables = tables.replace(problems=all_problems.sort(all_problems.columns))
    return tables, np.array(grouping, np.int64), _add_certain(pairs, certain, len(groups))


def _make_atoms(
    labels: Mapping[int, str], judged: Verdicts, row_of: Mapping[str, int]
) -> tuple[_Atoms, list[str]]:
    atoms, conflicts = _Atoms(), []
    first_of: dict[str, int] = {}
    for row, label in sorted(labels.items()):
        atoms.label[atoms.find(row)] = label
        atoms.join(first_of.setdefault(label, row), row)
    for wanted in ("no", "yes"):
        for (_, a, b), verdict in sorted(judged.items()):
            if verdict != wanted:
                continue
            if a not in row_of or b not in row_of:
                conflicts.append(f'no article is called "{b if a in row_of else a}": ignored')
                continue
            one, other = atoms.find(row_of[a]), atoms.find(row_of[b])
            if wanted == "no" and one == other:
                conflicts.append(f"the files state one story for {a} and {b}, judged apart: one")
            elif wanted == "no":
                atoms.separate(one, other)
            elif one != other and not atoms.may_join(one, other):
                conflicts.append(f"{a} and {b} are judged to be one story, which something else"
                                 " contradicts: kept apart")  # fmt: skip
            else:
                atoms.join(one, other)
    return atoms, conflicts


def _regroup(groups: list[int], pairs: StoryPairs, atoms: _Atoms) -> list[int]:
    """Join the groups that an atom spans, and split those that hold what must stay apart."""
    joined = _Atoms()
    atom_rows: dict[int, list[int]] = defaultdict(list)
    for row in atoms.items():
        atom_rows[atoms.find(row)].append(row)
    for rows in atom_rows.values():
        for row in rows:
            joined.join(groups[rows[0]], groups[row])
    result = [joined.find(group) if group in joined else group for group in groups]
    touched = {result[row] for row in atoms.items()}
    members: dict[int, list[int]] = defaultdict(list)
    for row, group in enumerate(result):
        if group in touched:
            members[group].append(row)
    strength = _strengths(result, pairs, touched)
    for rows in members.values():
        for part in _split(rows, atoms, strength):
            for row in part:
                result[row] = min(part)
    return result


Strengths = Mapping[int, Mapping[int, float]]


def _strengths(groups: list[int], pairs: StoryPairs, touched: set[int]) -> Strengths:
    strength: dict[int, dict[int, float]] = defaultdict(dict)
    rows = np.array(groups)
    inside = (rows[pairs.a] == rows[pairs.b]) & np.isin(rows[pairs.a], list(touched))
    for a, b, value in zip(
        pairs.a[inside].tolist(), pairs.b[inside].tolist(), pairs.strength[inside].tolist(),
        strict=True,
    ):  # fmt: skip
        strength[a][b] = strength[b][a] = value
    return strength


def _split(rows: list[int], atoms: _Atoms, strength: Strengths) -> list[list[int]]:
    """Split a group into parts in which nothing must stay apart.

    The atoms that something keeps apart come first, the largest first; each row joins the part that
    holds it most strongly.
    """
    items: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        items[atoms.find(row) if row in atoms else row].append(row)
    bound = [root for root in items if root in atoms.label or atoms.apart.get(root)]
    bound.sort(key=lambda root: (-len(items[root]), root))
    parts: list[tuple[list[int], list[int]]] = []  # roots that are bound, rows
    for root in bound:
        allowed = [part for part in parts if all(atoms.may_join(root, one) for one in part[0])]
        best = _strongest(items[root], allowed, strength)
        if best is None:
            parts.append(([root], list(items[root])))
        else:
            best[0].append(root)
            best[1].extend(items[root])
    if not parts:
        return [rows]
    for root in sorted(set(items) - set(bound)):
        best = _strongest(items[root], parts, strength) or parts[0]
        best[1].extend(items[root])
    return [part for _, part in parts]


def _strongest(
    rows: Iterable[int], parts: Sequence[tuple[list[int], list[int]]], strength: Strengths
) -> tuple[list[int], list[int]] | None:
    """Return the part that rows are held to most strongly; None if no part holds them at all."""
    weights = []
    for number, (_, members) in enumerate(parts):
        inside = set(members)
        total = sum(
            value
            for row in rows
            for other, value in strength.get(row, {}).items()
            if other in inside
        )
        weights.append((total, -number))
    if not weights or max(weights)[0] <= 0:
        return None
    return parts[-max(weights)[1]]


def _certain_pairs(atoms: _Atoms) -> list[tuple[int, int]]:
    rows: dict[int, list[int]] = defaultdict(list)
    for row in atoms.items():
        rows[atoms.find(row)].append(row)
    certain: list[tuple[int, int]] = []
    for members in rows.values():
        reach = len(members) if len(members) <= MAX_LINKED_PAIRS else MAX_LINKED_PAIRS // 2
        for place, a in enumerate(members):
            certain += [(a, b) for b in members[place + 1 : place + 1 + reach]]
    return certain


def _add_certain(pairs: StoryPairs, certain: Sequence[tuple[int, int]], size: int) -> StoryPairs:
    """Return the pairs with some that are certain."""
    if not certain:
        return pairs
    added = np.array(certain, np.int64)
    keys = np.concatenate([pairs.a * size + pairs.b, added[:, 0] * size + added[:, 1]])
    unique, position = np.unique(keys, return_inverse=True)
    ones = np.ones(len(added))

    def merge(values: Floats, more: Floats) -> Floats:
        merged = np.zeros(len(unique))
        np.maximum.at(merged, position, np.concatenate([values, more]))
        return merged

    holding = np.zeros(len(unique), np.bool_)
    np.logical_or.at(holding, position, np.concatenate([pairs.holding, ones > 0]))
    return replace(
        pairs,
        a=unique // size,
        b=unique % size,
        likeness=merge(pairs.likeness, 0 * ones),
        strength=merge(pairs.strength, ones),
        holding=holding,
    )
