"""A folder that was built before, and what has changed in it since → its tables, as a build from
nothing would give them.

Only files that changed are read, and with them those that share a key with one of them, directly or
through others (see `identity.articles.keys_of`): of these all articles, stubs and links are worked
out again. All the rest is taken over. Outlets and topics depend on how often each name occurs in
the whole folder, and so are always worked out; a file whose names come to mean something else
counts as changed."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph import identity
from topicgraph.identity.articles import assemble, map_same_urls
from topicgraph.identity.outlet_rules import Label, LabelUse
from topicgraph.identity.outlets import Outlets, resolve_outlets
from topicgraph.identity.topics import Topics, resolve_topics
from topicgraph.model import Record
from topicgraph.sources.files import NO_STAMP, FileContent, Stamp, printable
from topicgraph.sources.folder import Folder
from topicgraph.store import trail
from topicgraph.store.tables import Tables
from topicgraph.store.ties import Ties

Numbers = NDArray[Any]


class AnewError(Exception):
    """What was built before is of no help."""


@dataclass
class Changed:
    """What has changed: the files of now, in order, each with the number it had, or -1, and what
    was read of them."""

    found: Folder
    before: Tables
    files: list[tuple[str, bytes, Stamp]]
    were: Numbers
    read: dict[int, FileContent]
    """By number of now."""

    @cached_property
    def gone(self) -> Numbers:
        """Files of before whose content is no more."""
        kept = np.zeros(self.before.sources.height, bool)
        kept[self.were[self.were >= 0]] = True
        return cast(Numbers, np.flatnonzero(~kept))


def since(found: Folder, before: Tables) -> Changed:
    """What has changed in a folder since its tables were built; only files whose stamp has changed
    are read.

    Raises `AnewError` where the tables do not tell.
    """
    old = {os.fsdecode(path): number for number, path in enumerate(before.sources["path"])}
    digests = before.sources["digest"].to_list()
    stamps = list(map(Stamp._make, before.stamps.iter_rows())) or [NO_STAMP] * len(digests)
    if not digests or any(map(odd, found.names)):
        raise AnewError
    if (
        before.records.filter("held")["target"].n_unique() != before.articles["held"].sum()
    ):  # a selection of what was built
        raise AnewError
    changed = Changed(found, before, [], np.full(len(found.names), -1), {})
    for number, name in enumerate(found.names):
        was, stamp = old.get(name, -1), found.stamp(name)
        if was >= 0 and stamp is not None and stamp == stamps[was]:
            changed.files.append((name, digests[was], stamp))
            changed.were[number] = was
            continue
        if was >= 0 and stamp is not None and digests[was] and found.digest(name) == digests[was]:
            changed.files.append((name, digests[was], stamp))
            changed.were[number] = was
            continue
        said = changed.read[number] = found.read_file(name)
        changed.files.append((name, said.digest, said.stamp))
    return changed


def odd(name: str) -> bool:
    """Whether a name is shown otherwise than it is: such names may be confused, and are not in the
    order of what is shown."""
    return printable(name) != name


class Part:
    """The part of a folder that has to be worked out again: which records, and what they become."""

    def __init__(self, changed: Changed) -> None:
        self.changed, self.before = changed, changed.before
        self.names = [name for name, _, _ in changed.files]
        self.config = changed.found.config
        self.aliases = map_same_urls(self.config.same)
        self.source = self.before.records["source"].to_numpy()
        self.held = self.before.records["held"].to_numpy()
        self.now = np.full(self.before.sources.height, -1)
        """Number of a file of before → its number now."""
        self.now[changed.were[changed.were >= 0]] = np.flatnonzero(changed.were >= 0)
        self.dirty = self.now < 0
        """Files of before that are gone, have changed, or hold a name that has come to mean
        something else."""
        self.outlets, self.topics = self._outlets(), self._topics()
        self._renamed()
        self._closed()
        self._resolve()

    # --- what depends on the whole folder
    # ---------------------------------------------------------------------------------------

    def _said(self) -> Iterable[Record]:
        """What the changed files say."""
        for number in sorted(self.changed.read):
            if (record := self.changed.read[number].record) is not None:
                yield record
                yield from record.related

    def _kept(self) -> pl.DataFrame:
        return self.before.records.filter(pl.Series(~self.dirty[self.source]))

    def _outlets(self) -> Outlets:
        kept = self._kept()
        place = pl.Series("place", self.now[kept["source"].to_numpy()] << 32) + kept["line"].cast(
            pl.Int64
        )
        counted = (
            kept.select("name", "domain", place)
            .group_by("name", "domain")
            .agg(pl.len(), pl.col("place").min())
        )
        known = {
            Label(name, domain): LabelUse(times, self.names[at >> 32], at & 0xFFFFFFFF)
            for name, domain, times, at in counted.iter_rows()
        }
        return resolve_outlets(identity.count_labels(self._said(), known), self.config)

    def _topics(self) -> Topics:
        counted = Counter(
            dict(self._kept()["topics"].explode(empty_as_null=False).value_counts().iter_rows())
        )
        counted.update(topic for record in self._said() for topic in record.topics)
        return resolve_topics(counted, self.config)

    def _renamed(self) -> None:
        marks = trail.marked(self.outlets.verdicts)
        known = self.before.records.select("name", "domain", "verdict").unique()
        other = [row[:2] for row in known.iter_rows() if marks.get(Label(*row[:2])) != row[2]]
        labels = pl.DataFrame(other, schema={"name": pl.String, "domain": pl.String}, orient="row")
        were = {
            name: id_
            for id_, names in self.before.topics.select("id", "names").iter_rows()
            for name in names
        }
        moved = pl.DataFrame(
            {"topics": [name for name, id_ in were.items() if self.topics.ids.get(name) != id_]},
            {"topics": pl.String},
        )
        said = self.before.records.select("source", "name", "domain", "topics")
        by_name = said.join(labels, on=["name", "domain"], how="semi")["source"]
        about = said.select("source", "topics").explode("topics", empty_as_null=False)
        by_topic = about.join(moved, on="topics", how="semi")["source"]
        for was in np.union1d(by_name, by_topic).astype(int).tolist():
            if not self.dirty[was]:
                self.dirty[was] = True
                self.changed.read[int(self.now[was])] = self._again(int(self.now[was]))

    def _again(self, number: int) -> FileContent:
        """A file that has not changed, read once more."""
        name, digest, _ = self.changed.files[number]
        said = self.changed.found.read_file(name)
        if said.digest != digest:
            raise AnewError
        return said

    # --- what has a key in common with what has changed
    # -----------------------------------------------------------------------------

    def _closed(self) -> None:
        ties = Ties(self.before.keys, len(self.source))
        dirty = self.dirty[self.source]
        said = [(record, held) for record, held in self._both()]
        new = trail.keys(said, self.outlets.verdicts, self.aliases)
        touched = np.union1d(ties.keys_of(np.flatnonzero(dirty)), new)
        held, entries = self.held & ~dirty, ~self.held & ~dirty
        claims = self._claims() & held
        changed = (
            ties.spread(np.union1d(touched, ties.keys_of(np.flatnonzero(claims))), held) | claims
        )
        own = self._of_themselves() & entries
        keys = np.union1d(touched, ties.keys_of(np.flatnonzero(changed | own)))
        self.entries = ties.spread(keys, entries) | own
        self.pieces = (
            ties.spread(np.union1d(keys, ties.keys_of(np.flatnonzero(self.entries))), held)
            | changed
        )

    def _both(self) -> Iterable[tuple[Record, bool]]:
        for number in sorted(self.changed.read):
            if (record := self.changed.read[number].record) is not None:
                yield record, True
                yield from ((entry, False) for entry in record.related)

    def _claims(self) -> Numbers:
        """Records of files that gave an address of another's article as theirs: the problem is
        found again only with both."""
        files = set(self.before.problems.filter(pl.col("code") == "claimed-url")["file"])
        claiming = (
            [
                was
                for was, now in enumerate(self.now.tolist())
                if now >= 0 and self.names[now] in files
            ]
            if files
            else []
        )
        return cast(Numbers, np.isin(self.source, claiming))

    def _of_themselves(self) -> Numbers:
        """Entries that are the very article that lists them."""
        return cast(
            Numbers,
            (self.before.records["target"] == pl.Series(self.owners)[self.source])
            .fill_null(value=False)
            .to_numpy(),
        )

    @cached_property
    def owners(self) -> list[str | None]:
        """Of each file of before, the article it is of."""
        owners: list[str | None] = [None] * len(self.now)
        for source, target in (
            self.before.records.filter("held").select("source", "target").iter_rows()
        ):
            owners[source] = target
        return owners

    @cached_property
    def first(self) -> Numbers:
        """Of each file of before, the number of its first record."""
        return cast(Numbers, np.searchsorted(self.source, np.arange(len(self.now))))

    # --- what the part becomes --------------------------------------------------------------------
    # ----------------------------------

    def _resolve(self) -> None:
        wanted: dict[int, list[int] | None] = {
            number: None for number, said in self.changed.read.items() if said.record is not None
        }
        for row in np.flatnonzero(self.entries).tolist():
            was = self.source[row]
            cast("list[int]", wanted.setdefault(int(self.now[was]), [])).append(
                int(row - self.first[was] - 1)
            )
        again = set(self.now[self.source[self.pieces]].tolist())
        held: list[Record] = []
        self.said: list[tuple[int, Record]] = []
        """The entries that are resolved, with the numbers of their files, in order."""
        pairs: list[tuple[Record, Record]] = []
        for number in sorted(wanted.keys() | again):
            record = self._record(number)
            if number in again or wanted.get(number, []) is None:
                held.append(record)
            places = wanted.get(number, [])
            for entry in (
                record.related if places is None else [record.related[place] for place in places]
            ):
                pairs.append((record, entry))
                self.said.append((number, entry))
        owners = {
            self.names[now]: str(self.owners[was])
            for was, now in enumerate(self.now.tolist())
            if now in wanted
        }
        self.result = assemble(held, pairs, self.outlets.verdicts, self.aliases, owners)

    def _record(self, number: int) -> Record:
        said = self.changed.read[number] if number in self.changed.read else self._again(number)
        if said.record is None:
            raise AnewError
        return said.record
