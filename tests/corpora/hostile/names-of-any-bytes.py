"""File names that are not UTF-8, or hold a line break, an escape, or a direction mark."""

import os
from pathlib import Path


def make(folder: Path) -> None:
    for number, name in enumerate(
        [
            b"caf\xe9.md",
            b"a\nb.md",
            b"a\x1b[31mb.md",
            "a\u202eb.md".encode(),
            b"-rf.md",
            b"CON.md",
            b"<b>.md",
            b"x" * 250 + b".md",
        ]
    ):
        text = f"---\ntitle: Headline {number} of words\ndate: 2021-03-04\nurl: https://names.example/{number}\n---\n"
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(text)
