"""Finding the files of articles in folders. Links are not followed, nothing outside is read."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from topicgraph.errors import ReadError, check_path
from topicgraph.model import Problem
from topicgraph.sources import outlet_attributes, short_urls
from topicgraph.sources.files import (
    FileContent,
    Stamp,
    digest,
    make_input,
    printable,
    read_bytes,
    read_file,
    stamp_of,
)
from topicgraph.sources.formats import Format, all_endings, find_format
from topicgraph.sources.settings import FILE_NAMES as SETTINGS_FILES
from topicgraph.sources.settings import Config, combine_configs, parse_settings
from topicgraph.sources.sites import (
    BUILD_FOLDERS,
    CONFIG_NAME,
    CONFIG_VARIANT,
    DATA_NAMES,
    SITE_FOLDERS,
    Site,
    combine_sites,
    read_site,
)

MAX_FOLDER_DEPTH = 64
"""Deeper folders are not read: nobody makes them by hand, and the search must end."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of articles in one or several sources, before any is read.

    A name is that of a file in the only folder, with `/`, or begins with the label of its source;
    names are in one order on every machine. `roots` are the folders by label ("" for the only one,
    else with a final slash), and the single files by name. `problems` are those of the search.
    `passed_over` counts the files that no format recognizes, by their ending.
    """

    source: str
    roots: Mapping[str, Path]
    names: tuple[str, ...]
    problems: tuple[Problem, ...]
    config: Config
    is_single_file: bool = False
    passed_over: Mapping[str, int] = field(default_factory=dict[str, int])

    def locate(self, name: str) -> Path:
        """Return the path of one of the files."""
        if name in self.roots:
            return self.roots[name]
        label = next(
            label
            for label in self.roots
            if not label or (label[-1] == "/" and name.startswith(label))
        )
        return self.roots[label] / name.removeprefix(label)

    def read_file(self, name: str) -> FileContent:
        """Read one of the files."""
        return read_file(self.locate(name), name, self.config)

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
    *sources: str | os.PathLike[str],
    use_settings: bool = True,
    fields: Mapping[str, str] | None = None,
) -> Folder:
    """Find the files of articles in the sources: folders, and files of any known format.

    Args:
        sources: folders and files.
        use_settings: follow the `topicgraph.yaml` in each folder, which may be of a stranger.
        fields: the user's own names of fields (`judul: title`), which come before the settings.

    Raises:
        ReadError: if a source does not exist, is not a file of a known format, or its
            `topicgraph.yaml` cannot be understood.

    >>> scan_folder("seeds").names[0]
    '000_5bda54a73f1cc96e.txt'
    """
    roots = [_find_root(source) for source in sources]
    labels = make_labels(roots) if len(roots) > 1 else [""]
    scans = [
        _scan_source(root, label, use_settings) for root, label in zip(roots, labels, strict=True)
    ]
    folder = scans[0] if len(scans) == 1 else _combine(scans)
    if fields:
        config = replace(folder.config, fields={**folder.config.fields, **fields})
        folder = replace(folder, config=config)
    return folder


def _find_root(source: str | os.PathLike[str]) -> Path:
    root = Path(check_path("source", source, "the path of a folder of articles, or of one article"))
    if not os.fspath(source) or not _exists(root):
        hint = "want a folder of articles or one article"
        raise ReadError(str(source), problem="does not exist", hint=hint)
    return root


def _scan_source(root: Path, label: str, use_settings: bool) -> Folder:
    """Scan one source; `label` is empty for the only one."""
    is_file = root.is_file()
    base = root if root.is_dir() else root.parent
    problems: list[Problem] = []
    config = _read_settings(base, problems) if use_settings else Config()
    if use_settings and (targets := _read_short_urls(base, problems)):
        config = replace(config, short_urls=targets)
    if use_settings and (rows := _read_outlets(base, problems)):
        config = replace(config, outlet_rows=rows)
    if is_file:  # in a single article there are no groups of outlets to compare
        name = label or root.name
        if not is_article_name(root.name) and recognize_file(root) is None:
            raise ReadError(str(root), *describe_file(root))
        config = replace(config, groups={} if is_article_name(root.name) else config.groups)
        return Folder(str(root), {name: root}, (name,), tuple(problems), config, True)
    label = f"{label}/" if label else ""
    scan = _Scan(problems)
    found = sorted(scan.walk(os.fspath(root), "", False), key=os.fsencode)
    if scan.sites:
        sites = sorted(scan.sites, key=lambda site: len(site.folder), reverse=True)
        config = replace(config, sites=tuple(sites))
    if label:
        config = config.below(label)
        problems = [replace(problem, file=label + problem.file) for problem in problems]
    names = tuple(label + name for name in found)
    return Folder(
        str(root), {label: root}, names, tuple(problems), config, passed_over=scan.passed_over
    )


def make_labels(roots: Sequence[Path]) -> list[str]:
    """Name each of several sources by its last folders or its file name, as few as tell them apart.

    >>> make_labels([Path("a/feeds"), Path("b/feeds"), Path("stories.csv")])
    ['a/feeds', 'b/feeds', 'stories.csv']
    """
    parts = [root.resolve().parts for root in roots]
    labels: list[str] = []
    for own in parts:
        depth = 1
        while depth < len(own) and any(
            other != own and other[-depth:] == own[-depth:] for other in parts
        ):
            depth += 1
        labels.append("/".join(own[-depth:]).lstrip("/"))
    return labels


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
        combine_configs([scan.config for scan in scans]),
        passed_over=passed_over,
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # ValueError: a NUL, or half of a character
        return False


def _read_settings(base: Path, problems: list[Problem]) -> Config:
    """Read the settings file of a folder; a link is not followed."""
    found = [name for name in SETTINGS_FILES if os.path.lexists(base / name)]
    problems += [Problem(name, 0, "settings", f"{found[0]} is used instead") for name in found[1:]]
    if not found or (base / found[0]).is_dir():
        return Config()
    path = base / found[0]
    try:
        return parse_settings(read_bytes(path)[0], str(path))
    except OSError as error:
        message = f"cannot be read ({error.strerror or error}): not used"
        problems.append(Problem(found[0], 0, "settings", message))
        return Config()


def _read_short_urls(base: Path, problems: list[Problem]) -> dict[str, str]:
    """Read the file of short URLs of a folder; a link is not followed."""
    if not os.path.lexists(base / short_urls.FILE_NAME):
        return {}
    try:
        return short_urls.parse_short_urls(read_bytes(base / short_urls.FILE_NAME)[0])
    except OSError as error:
        message = f"cannot be read ({error.strerror or error}): not used"
        problems.append(Problem(short_urls.FILE_NAME, 0, "settings", message))
        return {}


def _read_outlets(base: Path, problems: list[Problem]) -> tuple[outlet_attributes.OutletRow, ...]:
    """Read the file of outlets' attributes of a folder; a link is not followed."""
    name = outlet_attributes.FILE_NAME
    if not os.path.lexists(base / name):
        return ()
    try:
        return tuple(outlet_attributes.parse_outlets(read_bytes(base / name)[0]))
    except OSError as error:
        message = f"cannot be read ({error.strerror or error})"
    except ValueError as error:
        message = str(error)
    problems.append(Problem(name, 0, "settings", f"{message}: not used"))
    return ()


class _Scan:
    """The search through a folder; collects problems and web sites."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.sites: list[Site] = []
        self.passed_over: Counter[str] = Counter()

    def report(self, name: str, code: str, message: str) -> None:
        self.problems.append(Problem(printable(name) or ".", 0, code, message))

    def walk(self, folder: str, prefix: str, in_site: bool) -> Iterator[str]:
        """Yield the names of the article files in a folder and those below it."""
        if prefix.count("/") > MAX_FOLDER_DEPTH:
            message = f"folder lies more than {MAX_FOLDER_DEPTH} deep: skipped"
            return self.report(prefix.rstrip("/"), "too-deep", message)
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            message = f"folder cannot be read ({error.strerror}): skipped"
            return self.report(prefix.rstrip("/"), "unreadable", message)
        in_site = self.find_site(folder, prefix, entries) or in_site
        for entry in entries:
            name = prefix + entry.name
            if entry.name.startswith(".") or name in OWN_FILES:
                continue
            if entry.is_symlink():
                if is_article_name(entry.name) or entry.is_dir():
                    self.report(name, "link", "is a link: not followed")
            elif entry.is_dir():
                if entry.name.lower() in (SITE_FOLDERS if in_site else BUILD_FOLDERS):
                    message = "a folder of a site's output, design or data: skipped"
                    self.report(name, "site-folder", message)
                else:
                    yield from self.walk(entry.path, f"{name}/", in_site)
            elif _is_source(entry, in_site):
                yield name
            else:
                self.passed_over[Path(entry.name).suffix.lower()] += 1
        return None

    def find_site(self, folder: str, prefix: str, entries: list[os.DirEntry[str]]) -> bool:
        """Note the web site that this folder is the root of, if it is one."""
        names = sorted(e.name for e in entries if CONFIG_NAME.fullmatch(e.name))
        directories = {entry.name for entry in entries}
        if "config" in directories and directories & {"content", "themes", "layouts"}:  # Hugo
            names += [f"config/{part}/{name}" for part in HUGO_PARTS for name in HUGO_FILES]
        found: list[Site] = []
        for name in names:
            with suppress(OSError):
                found.append(read_site(prefix, name, read_bytes(Path(folder, name))[0]))
        if found:
            for data_name in (
                f"{name}.{end}" for name in DATA_NAMES for end in ("json", "yml", "yaml")
            ):
                with suppress(OSError):
                    found.append(
                        read_site(prefix, data_name, read_bytes(Path(folder, data_name))[0])
                    )
        site = combine_sites(found) if found else None
        is_site = site is not None and bool(
            site.url or site.name or directories & {"_posts", "content", "_site"}
        )
        if site is not None and is_site:
            self.sites.append(site)
        return is_site or "_posts" in directories


HUGO_PARTS = ("_default", "production")
HUGO_FILES = tuple(
    f"{name}.{end}" for name in ("hugo", "config") for end in ("toml", "yaml", "yml", "json")
)


OWN_FILES = frozenset((*SETTINGS_FILES, short_urls.FILE_NAME, outlet_attributes.FILE_NAME))
"""Files beside the articles that say something about them."""

OTHER_ENDINGS = frozenset((
    ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".avif", ".heic", ".bmp", ".tif",
    ".tiff", ".mp3", ".mp4", ".mov", ".avi", ".webm", ".wav", ".woff", ".woff2", ".ttf", ".otf",
    ".eot", ".pdf", ".doc", ".docx", ".odt", ".ppt", ".pptx", ".zip", ".tar", ".7z", ".rar", ".exe",
    ".dll", ".so", ".css", ".scss", ".js", ".mjs", ".ts", ".tsx", ".jsx", ".py", ".rb", ".go",
    ".rs", ".java", ".c", ".h", ".cpp", ".php", ".sh", ".lock", ".map", ".log",
))  # fmt: skip
"""Endings of files that no format reads: they need not be opened."""

SNIFFED_BYTES = 1 << 16
"""A format is recognized by so much of a file."""


def is_article_name(name: str) -> bool:
    """Return whether a file of that name is read, whatever it holds."""
    return name.lower().endswith(all_endings())


def _is_source(entry: os.DirEntry[str], in_site: bool) -> bool:
    """Return whether a file is read; in a site, most other files are its data and design."""
    if is_article_name(entry.name):
        return not CONFIG_VARIANT.fullmatch(entry.name)
    format_ = recognize_file(Path(entry.path))
    return format_ is not None and (format_.is_for_sites or not in_site)


def recognize_file(path: Path) -> Format | None:
    """Return the format of a file by its content; None if it is not known."""
    if path.suffix.lower() in OTHER_ENDINGS:
        return None
    try:
        raw, _ = read_bytes(path, SNIFFED_BYTES)
    except OSError:
        return None
    source = make_input(path.name, raw)
    return find_format(source.head, source.name) if source.head.strip() else None


def describe_file(path: Path) -> tuple[int, str, str, str]:
    """Say why a file is no source: the arguments of a `ReadError` after its path."""
    return 0, "", "is not an article", "want a folder, or a file of articles"
