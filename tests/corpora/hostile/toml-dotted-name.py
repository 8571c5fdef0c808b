"""A name of 20,000 parts takes the parser of TOML minutes, and a number of 5,000 digits ends it."""

from pathlib import Path


def make(folder: Path) -> None:
    for name, value in (
        ("names", "a." * 20_000 + "b = 1"),
        ("digits", "a = " + "1" * 5_000),
        ("hex", "a = 0x" + "f" * 5_000),
    ):
        (folder / f"{name}.md").write_text(
            f"+++\ntitle = 'A headline of words'\n{value}\n+++\nBody\n"
        )
