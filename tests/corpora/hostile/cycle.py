"""Two articles that name each other, and one that names itself fifty times."""

from pathlib import Path


def make(folder: Path) -> None:
    for name, others in (("a", ["b"]), ("b", ["a"]), ("c", ["c"] * 50)):
        related = "".join(f"- {{webUrl: https://cycle.example/{other}}}\n" for other in others)
        (folder / f"{name}.md").write_text(
            f"---\ntitle: Headline {name} of words\ndate: 2021-03-04\nurl: https://cycle.example/{name}\nrelated:\n{related}---\n"
        )
