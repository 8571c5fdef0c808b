"""Write articles and folders for tests."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from time import thread_time
from typing import Any

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
FOUNDING = SEEDS / "000_5bda54a73f1cc96e.txt"
CORPORA = ROOT.parent / "shared" / "corpora"
DATA = Path(__file__).parent / "data"


def matter(**fields: Any) -> str:
    """Return a file with these fields as front matter; JSON is valid YAML."""
    return (
        "---\n"
        + "".join(f"{name}: {json.dumps(value)}\n" for name, value in fields.items())
        + "---\n"
    )


def article(
    title: str = "A title of some words",
    url: str = "",
    provider: str = "Post",
    domain: str = "",
    date: str = "",
    **more: Any,
) -> str:
    """Return an article with the field names of the founding one; `more`: any other fields."""
    outlet = {"name": provider, "domain": domain} if domain else {"name": provider}
    fields = {
        "title": title,
        "publishedDateTime": date,
        "originalUrl": url,
        "provider": outlet if provider else None,
    }
    return matter(**{name: value for name, value in fields.items() if value}, **more)


def opening(name: str) -> str:
    """Return the front matter of a good article without its last line."""
    return (
        "---\ntitle: A headline of some words\n"
        f"publishedDateTime: 2021-03-04T21:09:00Z\noriginalUrl: https://{name}.example/a\n"
    )


def entry(
    title: str = "", url: str = "", provider: str = "", domain: str = "", date: str = ""
) -> dict[str, Any]:
    """Return an entry of a `related` list."""
    return {
        "title": title,
        "webUrl": url,
        "publishedDateTime": date or None,
        "provider": {"name": provider, "domain": domain},
    }


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write files (name to content) into a folder and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def copy_seeds(folder: Path, every: int = 8) -> Path:
    """Copy the founding article and one of so many others of the demo into a folder."""
    folder.mkdir()
    for path in sorted(SEEDS.glob("*.*"))[::every]:
        shutil.copy(path, folder)
    return folder


def snapshot(folder: Path) -> dict[str, bytes]:
    """The bytes of every file below `folder`, except for what a build notes for the next one."""
    notes = ("cache.sqlite", ".graph.sqlite.stamp")
    paths = (path for path in sorted(folder.rglob("*")) if path.name not in notes)
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths if path.is_file()}


def spent(work: Callable[[], object], limit: float = 0.0) -> float:
    """Return the CPU seconds of `work`: the least of up to five tries, stopping below `limit`."""
    least = float("inf")
    for _ in range(5):
        began = thread_time()
        work()
        least = min(least, thread_time() - began)
        if least < limit:
            break
    return least
