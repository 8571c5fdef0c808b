"""More front matter than is read."""

from pathlib import Path

from writing import opening


def make(folder: Path) -> None:
    lines = "".join(f"key{n}: {'x' * 90}\n" for n in range(30_000))
    (folder / "x.md").write_text(opening("front-matter-of-3-mb") + "" + lines + "---\nBody\n")
