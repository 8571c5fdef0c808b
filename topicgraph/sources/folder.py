"""Finding the files of articles in folders. Links are not followed, nothing outside is read."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, Any

from topicgraph.errors import ArgumentError, NoArticles, ReadError, check_path
from topicgraph.model import Problem
from topicgraph.sources.companions import FILE_NAMES as COMPANION_FILES
from topicgraph.sources.companions import (
    MAX_LIST_BYTES,
    Companions,
    add_outlets,
    read_feed_list,
    read_outlet_list,
)
from topicgraph.sources.files import (
    FileContent,
    Stamp,
    digest,
    make_input,
    printable,
    read_bodies,
    read_bytes,
    read_file,
    stamp_of,
)
from topicgraph.sources.formats import Format, all_endings, find_format
from topicgraph.sources.frames import open_frame
from topicgraph.sources.opml import is_opml
from topicgraph.sources.outlet_attributes import OutletRow
from topicgraph.sources.settings import FILE_NAMES as SETTINGS_FILES
from topicgraph.sources.settings import Config, combine_configs
from topicgraph.sources.site_config import CONFIG_VARIANT, find_site
from topicgraph.sources.site_languages import find_content_folders, is_undeclared
from topicgraph.sources.site_routes import find_routes
from topicgraph.sources.sites import (
    BUILD_FOLDERS,
    CONTENT_FOLDERS,
    CONTENT_SKIPPED,
    Site,
    find_skipped_folders,
)
from topicgraph.sources.unread import describe_file, find_project

if TYPE_CHECKING:
    from topicgraph.sources.frames import Frame

MAX_FOLDER_DEPTH = 64
"""Deeper folders are not read: nobody makes them by hand, and the search must end."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of articles in one or several sources, before any is read.

    A name is that of a file in the only folder, with `/`, or begins with the label of its source;
    names are in one order on every machine. `roots` are the folders by label ("" for the only one,
    else with a final slash), and the single files by name. `problems` are those of the search.
    `passed_over` counts the files that no format recognizes, by their ending. `project` is the kind
    of software project that a folder is, if it is one. `settings` describes the settings that the
    folders have. `frames` are data frames by name.
    """

    source: str
    roots: Mapping[str, Path]
    names: tuple[str, ...]
    problems: tuple[Problem, ...]
    config: Config
    is_single_file: bool = False
    passed_over: Mapping[str, int] = field(default_factory=dict[str, int])
    project: str = ""
    settings: str = ""
    frames: Mapping[str, Frame] = field(default_factory=dict[str, Any])

    def locate(self, name: str) -> str:
        """Return the path of one of the files."""
        if "" in self.roots:
            return os.path.join(self.roots[""], name)  # noqa: PTH118, a quarter of the time of /
        if name in self.roots:
            return os.fspath(self.roots[name])
        label = next(label for label in self.roots if label[-1] == "/" and name.startswith(label))
        return os.fspath(self.roots[label] / name.removeprefix(label))

    def read_file(self, name: str) -> FileContent:
        """Read one of the files."""
        return read_file(self.locate(name), name, self.config, name in self.roots)

    def read_bodies(self, name: str) -> Iterator[tuple[int, str]]:
        """Yield where each article in one of the files starts, and its text."""
        is_named = name in self.roots
        return read_bodies(self.locate(name), name, self.config, is_named=is_named)

    def stamp(self, name: str) -> Stamp | None:
        """Return the stamp of one of the files; None if it is gone."""
        try:
            return stamp_of(os.lstat(self.locate(name)))
        except OSError:
            return None

    def digest(self, name: str) -> bytes:
        """Return the digest of the bytes of one of the files; empty if they cannot be read."""
        try:
            return digest(*read_bytes(self.locate(name)))
        except OSError:
            return b""


def scan_folder(
    *sources: object,
    use_settings: bool = True,
    fields: Mapping[str, str] | None = None,
    outlets: object = None,
) -> Folder:
    """Find the files of articles in the sources: folders, and files of any known format.

    Args:
        *sources: folders and files, or data frames.
        use_settings: follow the `topicgraph.yaml` in each folder, even if a stranger wrote it.
        fields: the user's own names of fields (`judul: title`), which come before the settings.
        outlets: a file of what the user knows of outlets, as `outlets.csv`, or OPML.

    Raises:
        ReadError: if a source does not exist, is not a file of a known format, or its
            `topicgraph.yaml` cannot be understood.

    >>> scan_folder("seeds").names[0]
    '000_5bda54a73f1cc96e.txt'
    """
    if not sources:
        raise ArgumentError("no source: give a folder of articles, or files of them")
    opened = [(source, open_frame(source)) for source in sources]
    frames = [frame for _, frame in opened if frame is not None]
    paths = [path for source, frame in opened if frame is None for path in _expand(source)]
    roots = list(dict.fromkeys(map(_find_root, paths)))
    labels = [""] if len(roots) == 1 and not frames else make_labels(roots)
    companions = Companions() if use_settings else None
    scans = [
        _scan_source(root, label, companions) for root, label in zip(roots, labels, strict=True)
    ]
    folder = scans[0] if len(scans) == 1 else _combine(scans)
    folder = replace(folder, settings=folder.config.describe(), frames=name_frames(frames))
    if outlets is not None:
        path = Path(check_path("outlets", outlets, "the path of a CSV file of outlets, or of OPML"))
        rows = (*read_outlet_list(path), *folder.config.outlet_rows)
        folder = replace(folder, config=replace(folder.config, outlet_rows=rows))
    if fields:
        config = replace(folder.config, fields={**folder.config.fields, **fields})
        folder = replace(folder, config=config)
    return folder


def name_frames(frames: Sequence[Frame]) -> dict[str, Frame]:
    """Name data frames: "data frame", "data frame 2" ..."""
    return {
        f"data frame {number}" if number > 1 else "data frame": frame
        for number, frame in enumerate(frames, 1)
    }


def _find_root(source: object) -> Path:
    want = "the path of a folder or file of articles, or a data frame"
    path = check_path("source", source, want)
    root = Path(path)
    if not path or not _exists(root):
        hint = "want a folder of articles or one article"
        raise ReadError(str(source), problem="does not exist", hint=hint)
    return root


def _scan_source(root: Path, label: str, companions: Companions | None) -> Folder:
    """Scan one source; `label` is empty for the only one. Without `companions` none are read."""
    is_file = root.is_file()
    base = root if root.is_dir() else root.parent
    problems: list[Problem] = []
    config = Config()
    if companions is not None:
        config, problems = companions.read(base)
    if is_file:
        return _take_file(root, label, config, problems)
    label = f"{label}/" if label else ""
    scan = _Scan(problems)
    found = sorted(set(scan.walk(os.fspath(root), "")) - {*config.judgement_files}, key=os.fsencode)
    if scan.sites:
        sites = sorted(scan.sites, key=lambda site: len(site.folder), reverse=True)
        config = replace(config, sites=tuple(sites))
    config = add_outlets(config, scan.outlet_rows) if scan.outlet_rows else config
    if label:
        config = config.below(label)
        problems = [replace(problem, file=label + problem.file) for problem in problems]
    names = tuple(label + name for name in found)
    return Folder(
        str(root),
        {label: root},
        names,
        tuple(problems),
        config,
        passed_over=scan.passed_over,
        project=find_project(scan.top_names),
    )


def _take_file(root: Path, label: str, config: Config, problems: Sequence[Problem]) -> Folder:
    """Take one file as a source."""
    name = label or root.name
    start = _read_start(root)
    if is_opml(start):
        config = add_outlets(config, read_outlet_list(root))
        return Folder(str(root), {name: root}, (), tuple(problems), config, True)
    if not is_article_name(root.name) and recognize_file(root, is_named=True) is None:
        problem, hint = describe_file(root, start)
        raise NoArticles(str(root), problem=problem, hint=hint)
    if not label and is_article_name(root.name) and config.groups:
        config = replace(config, groups={})  # there are no outlets to compare in one article
    return Folder(str(root), {name: root}, (name,), tuple(problems), config, True)


def _read_start(path: Path) -> bytes:
    try:
        return read_bytes(path, SNIFFED_BYTES)[0]
    except OSError as error:
        problem = f"cannot be read ({error.strerror or error})"
        raise ReadError(str(path), problem=problem) from None


def _expand(source: object) -> Sequence[object]:
    """List the files that a pattern such as `feeds/*.xml` matches; else the source itself."""
    if not isinstance(source, str) or not any(mark in source for mark in "*?["):
        return [source]
    if _exists(Path(source)):
        return [source]
    return sorted(glob(source, recursive=True)) or [source]  # noqa: PTH207  # may be absolute


def make_labels(roots: Sequence[Path]) -> list[str]:
    """Name each of several sources by its last folders or its file name, as few as tell them apart.

    >>> make_labels([Path("a/feeds"), Path("b/feeds"), Path("stories.csv")])
    ['a/feeds', 'b/feeds', 'stories.csv']
    """
    parts = [root.resolve().parts for root in roots]
    labels: dict[tuple[str, ...], str] = {}
    depth = 1
    while open_parts := [own for own in dict.fromkeys(parts) if own not in labels]:
        ends = Counter(own[-depth:] for own in set(parts))
        for own in open_parts:
            if ends[own[-depth:]] == 1 or depth >= len(own):
                labels[own] = "/".join(own[-depth:]).lstrip("/")
        depth += 1
    return [labels[own] for own in parts]


def _combine(scans: Sequence[Folder]) -> Folder:
    """Combine the sources of one build; a source given twice counts once."""
    roots: dict[str, Path] = {}
    passed_over: Counter[str] = Counter()
    for scan in scans:
        roots.update(scan.roots)
        passed_over.update(scan.passed_over)
    names = {name for scan in scans for name in scan.names}
    return Folder(
        " ".join(scan.source for scan in scans),
        roots,
        tuple(sorted(names, key=os.fsencode)),
        tuple(dict.fromkeys(problem for scan in scans for problem in scan.problems)),
        combine_configs(list({id(scan.config): scan.config for scan in scans}.values())),
        passed_over=passed_over,
        project=next((scan.project for scan in scans if scan.project), ""),
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # ValueError: a NUL, or half of a character
        return False


OUTPUT_FILES = frozenset(
    [
        "graph.sqlite",
        "cache.sqlite",
        "graph.html",
        "articles.parquet",
        "providers.parquet",
        "topics.parquet",
        "subjects.parquet",
        "edges.parquet",
    ]
)
"""The files of our own output, which may lie next to the articles or below them."""

APPLICATION_ID = b"TGFR"
"""Marks our databases: bytes 68 to 72 of an SQLite file."""


def _holds_output(entries: list[os.DirEntry[str]]) -> bool:
    """Tell whether a folder holds the output of a build, whose tables are not articles again."""
    database = next((entry for entry in entries if entry.name == "graph.sqlite"), None)
    if database is None or not database.is_file(follow_symlinks=False):
        return False
    try:
        with Path(database.path).open("rb") as file:
            return file.read(72)[68:] == APPLICATION_ID
    except OSError:
        return False


class _Scan:
    """The search through a folder; collects problems and web sites."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.sites: list[Site] = []
        self.passed_over: Counter[str] = Counter()
        self.top_names: list[str] = []
        self.outlet_rows: list[OutletRow] = []

    def report(self, name: str, code: str, message: str) -> None:
        self.problems.append(Problem(printable(name) or ".", 0, code, message))

    def report_link(self, name: str, entry: os.DirEntry[str]) -> None:
        if is_article_name(entry.name) or entry.is_dir():
            self.report(name, "link", "is a link: not followed")

    def walk(
        self, folder: str, prefix: str, skipped: frozenset[str] = BUILD_FOLDERS
    ) -> Iterator[str]:
        """Yield the names of the article files in a folder and those below it."""
        if prefix.count("/") > MAX_FOLDER_DEPTH:
            message = f"folder lies more than {MAX_FOLDER_DEPTH} deep: skipped"
            return self.report(prefix.rstrip("/"), "too-deep", message)
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            message = f"folder cannot be read ({error.strerror}): skipped"
            return self.report(prefix.rstrip("/"), "unreadable", message)
        self.top_names = self.top_names if prefix else [entry.name for entry in entries]
        skipped = self.find_skipped(folder, prefix, entries, skipped)
        in_site = skipped is not BUILD_FOLDERS
        own_files = OUTPUT_FILES if _holds_output(entries) else frozenset[str]()
        for entry in entries:
            name = prefix + entry.name
            if entry.name.startswith(".") or name in COMPANION_FILES or entry.name in own_files:
                pass
            elif entry.name.lower() in SETTINGS_FILES:
                message = f"not used: settings are only read from {SETTINGS_FILES[0]} at the top"
                self.report(name, "settings", message)
            elif entry.is_symlink():
                self.report_link(name, entry)
            elif entry.is_dir():
                if reason := self.find_reason_to_skip(entry, name, entries, skipped):
                    self.report(name, "site-folder", f"{reason}: skipped")
                else:
                    is_content = in_site and entry.name.lower() in CONTENT_FOLDERS
                    yield from self.walk(
                        entry.path, f"{name}/", CONTENT_SKIPPED if is_content else skipped
                    )
            elif _is_source(entry, in_site):
                yield name
            elif in_site and entry.name.lower().endswith(SITE_SETTINGS):
                pass  # the site's own settings and data
            elif not self.take_feed_list(entry, name):
                self.passed_over[Path(entry.name).suffix.lower()] += 1
        return None

    def find_skipped(
        self,
        folder: str,
        prefix: str,
        entries: list[os.DirEntry[str]],
        skipped: frozenset[str],
    ) -> frozenset[str]:
        """Return the names of the folders below this one that hold no articles."""
        if site := self.find_site(folder, prefix, entries):
            return find_skipped_folders(site)
        if skipped is BUILD_FOLDERS and any(entry.name == "_posts" for entry in entries):
            return find_skipped_folders(Site(prefix))  # a part of a site
        return skipped

    def find_reason_to_skip(
        self,
        folder: os.DirEntry[str],
        name: str,
        entries: list[os.DirEntry[str]],
        skipped: frozenset[str],
    ) -> str:
        """Say why a folder of that name, beside some entries, holds no articles; "" if it may."""
        is_other = _is_saved_with_page(folder, entries) or _is_report(folder)
        if is_other or folder.name.lower() in skipped:
            return "a folder of a site's output, design or data"
        for site in self.sites:
            below = name.removeprefix(site.folder)
            if name.startswith(site.folder) and is_undeclared(below, site.content_folders):
                return "no language that the site declares has this folder"
        return ""

    def take_feed_list(self, entry: os.DirEntry[str], name: str) -> bool:
        """Take the outlets of a file; return False if it is not OPML."""
        if not name.lower().endswith(OPML_ENDINGS):
            return False
        try:
            raw, _ = read_bytes(Path(entry.path), MAX_LIST_BYTES)
            if not is_opml(raw):
                return False
            self.outlet_rows += read_feed_list(raw, printable(name))
        except (OSError, ValueError) as error:
            self.report(name, "broken-xml", f"{error}: not used")
        return True

    def find_site(self, folder: str, prefix: str, entries: list[os.DirEntry[str]]) -> Site | None:
        """Note the web site that this folder is the root of, if it is one."""
        names = [entry.name for entry in entries]
        root = Path(folder)
        read = partial(_read_below, root)
        site = find_site(prefix, names, read)
        if site is not None:
            is_hugo = site.generator == "hugo"
            site = replace(
                site,
                routes=find_routes(root, site.generator, read),
                content_folders=find_content_folders(root, read) if is_hugo else (),
            )
            self.sites.append(site)
        return site


OPML_ENDINGS = (".opml", ".xml")
SITE_SETTINGS = (".yml", ".yaml", ".toml")

OTHER_ENDINGS = frozenset((
    ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".avif", ".heic", ".bmp", ".tif",
    ".tiff", ".mp3", ".mp4", ".mov", ".avi", ".webm", ".wav", ".woff", ".woff2", ".ttf", ".otf",
    ".eot", ".pdf", ".doc", ".docx", ".odt", ".ppt", ".pptx", ".zip", ".tar", ".7z", ".rar", ".exe",
    ".dll", ".so", ".css", ".scss", ".js", ".mjs", ".ts", ".tsx", ".jsx", ".py", ".rb", ".go",
    ".rs", ".java", ".c", ".h", ".cpp", ".php", ".sh", ".lock", ".map", ".log",
))  # fmt: skip
"""Endings of files that no format reads: they need not be opened."""

SNIFFED_BYTES = 1 << 16
"""How much of the start of a file is read to recognize its format."""


def _read_below(folder: Path, name: str) -> bytes:
    """Read a file below a folder, if no link leads there; raises OSError."""
    path = folder / name
    if any(parent.is_symlink() for parent in path.parents[: name.count("/")]):
        raise OSError(0, "is a link: not followed")
    return read_bytes(path)[0]


REPORT_FILES = ("lcov-report", "lcov.info", "coverage-final.json", "clover.xml", "prettify.js")


def _is_report(folder: os.DirEntry[str]) -> bool:
    """Whether a folder holds a report on the tests of a program, as "coverage" often does."""
    return folder.name.lower() == "coverage" and any(
        os.path.lexists(f"{folder.path}/{name}") for name in REPORT_FILES
    )


def _is_saved_with_page(folder: os.DirEntry[str], entries: list[os.DirEntry[str]]) -> bool:
    """Whether a folder holds what a browser saved with a page: `X_files` beside `X.html`."""
    stem = folder.name.removesuffix("_files")
    return stem != folder.name and any(
        entry.name in (f"{stem}.html", f"{stem}.htm") for entry in entries
    )


def is_article_name(name: str) -> bool:
    """Return whether a file of that name is read, whatever it holds."""
    return name.lower().endswith(all_endings())


def _is_source(entry: os.DirEntry[str], in_site: bool) -> bool:
    """Return whether a file is read; in a site, most other files are its data and design."""
    if is_article_name(entry.name):
        return not CONFIG_VARIANT.fullmatch(entry.name)
    format_ = recognize_file(Path(entry.path))
    return format_ is not None and (format_.is_for_sites or not in_site)


def recognize_file(path: Path, is_named: bool = False) -> Format | None:
    """Return the format of a file by its content; None if it is not known."""
    if path.suffix.lower() in OTHER_ENDINGS:
        return None
    try:
        raw, _ = read_bytes(path, SNIFFED_BYTES)
    except OSError:
        return None
    source = make_input(path.name, raw)
    is_empty = not source.head.strip()
    return None if is_empty else find_format(source.head, source.name, is_named)
