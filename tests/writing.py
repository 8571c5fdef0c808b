"""Articles and folders by hand: what the tests write."""

from __future__ import annotations

import json
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
    """A file whose front matter has these fields; JSON is YAML."""
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
    """An article in the words of the founding one. `more`: topics, related, excerpt and whatever
    else."""
    outlet = {"name": provider, "domain": domain} if domain else {"name": provider}
    fields = {
        "title": title,
        "publishedDateTime": date,
        "originalUrl": url,
        "provider": outlet if provider else None,
    }
    return matter(**{name: value for name, value in fields.items() if value}, **more)


def opening(name: str) -> str:
    """The front matter of a good article, still open."""
    return (
        "---\ntitle: A headline of some words\n"
        f"publishedDateTime: 2021-03-04T21:09:00Z\noriginalUrl: https://{name}.example/a\n"
    )


def entry(
    title: str = "", url: str = "", provider: str = "", domain: str = "", date: str = ""
) -> dict[str, Any]:
    """One entry of a `related` list."""
    return {
        "title": title,
        "webUrl": url,
        "publishedDateTime": date or None,
        "provider": {"name": provider, "domain": domain},
    }


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """`files` (name → content) in `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def snapshot(folder: Path) -> dict[str, bytes]:
    """The bytes of every file below `folder`, except for what a build notes for the next one."""
    notes = ("cache.sqlite", ".graph.sqlite.stamp")
    paths = (path for path in sorted(folder.rglob("*")) if path.name not in notes)
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths if path.is_file()}


def spent(work: Callable[[], object], limit: float = 0.0) -> float:
    """The CPU seconds that `work` costs: the least of five tries, as others use the machine too;
    one below `limit` is enough."""
    least = float("inf")
    for _ in range(5):
        began = thread_time()
        work()
        least = min(least, thread_time() - began)
        if least < limit:
            break
    return least
