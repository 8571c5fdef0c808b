"""Read titles as people type them, and values that YAML takes for something else.

Each must stay the text that was typed.
"""

from __future__ import annotations

from . import ROOT, Outcome

TRAPS = [
    "no", "No", "NO", "yes", "on", "off", "y", "n", "true", "True", "FALSE", "0", "0777", "0o17",
    "0x1F", "12:30", "1:30:00",
    "1_000", "1e5", "1.", ".5", "+1", "-1", "20240601", "2021-02-30", "2021-03-04",
    "2021-03-04T21:09:00Z",
    "2021-03-04 21:09:00 +01:00", "25:00:00", "+25:00", "NaN", ".nan", ".NaN", ".inf", "-.inf",
    "+.INF", "0.1e-7", "1__0", "=",
    "<<x", "9" * 3_000, "9999-12-31T23:59:59+14:00", "0b101", "1/2", "5%", "C++", "C#", "1984",
    "007", "3.10", "1.0", "1,000",
    "0_7", "190:20:30", "-0", "+0x1", "0X1f", "Yes", "OFF", "y/n", "12e03", "6.8523015e+5",
    "685.230_15e+03",
]  # fmt: skip
"""Plain scalars that YAML 1.1 or its parsers read as numbers, dates, truths, or not at all."""


def traps() -> Outcome:
    """Each trap as a title, as a topic, and in a list of its own."""
    from topicgraph.sources.formats import read_document

    outcome = Outcome(len(TRAPS))
    for trap in TRAPS:
        data = read_document(
            (
                f"---\ntitle: {trap}\ntopics: [{trap.replace(',', '')}, x]\nmore:\n"
                f"  - {trap}\n---\n"
            ).encode()
        ).data
        if data != {"title": trap, "topics": [trap.replace(",", ""), "x"], "more": [trap]}:
            outcome.failed.append(f"{trap[:40]}: {data}")
    return outcome


def headlines() -> Outcome:
    """Read a hundred headlines without quotes.

    Each must keep itself, its date, its web address and its outlet.
    """
    from topicgraph.sources.formats import read_document

    listed = (ROOT / "tests" / "data" / "headlines.txt").read_text("utf-8").splitlines()
    outcome = Outcome(len(listed))
    rest = {
        "date": "2021-03-04T21:09:00Z",
        "url": "https://a.example/x?y=1#z",
        "provider": {"name": "Post"},
    }
    for headline in listed:
        text = (
            f"---\ntitle: {headline}\ndate: {rest['date']}\nurl: {rest['url']}\n"
            "provider:\n  name: Post\n---\nBody"
        )
        data = read_document(text.encode()).data
        if data != {"title": headline, **rest}:
            outcome.failed.append(f"{headline}: {data}")
    return outcome
