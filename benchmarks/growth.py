"""How time and memory of a build grow with the number of articles, for many shapes of input.

    python -m benchmarks growth [--sizes N ...] [SHAPE ...]

For each shape a folder of 1,000, 2,000, 4,000 and 8,000 articles is built, page included, each in a
process of its own. A format of files (`benchmarks.formats`) is a shape too: eight times as many
ordinary articles, which are only read, as a build is the same for all formats. The exponent is the
slope of log cost over log size, after subtracting the cost of a folder of 20 articles: 1 is linear,
2 is quadratic. Each shape is a row in `RESULTS.md`, which the run replaces. Exit 1 if an exponent
is above 1.2.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks import corpus
from benchmarks.formats import FORMATS
from benchmarks.recording import CIRCUMSTANCES, describe_circumstances, record_row
from benchmarks.rows import make_row

MAX_EXPONENT = 1.2
SIZES = (1_000, 2_000, 4_000, 8_000)
BASE_SIZE = 20
"""The cost of a folder of so many articles is the fixed cost, which is subtracted."""

READING_FACTOR = 8
"""Reading takes so much less time than a build that more articles are needed to measure it."""

NOISE = {"seconds": 0.5, "megabytes": 25.0}
"""A growth of less than this over all sizes has no exponent."""

PROGRAM = """
import json, resource, sys
import topicgraph as tg
from topicgraph.page import html

def measure(whose):
    usage = resource.getrusage(whose)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

def find_peak():  # the peak that getrusage states is at least that of the process that started it
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1024

before, _ = measure(resource.RUSAGE_SELF)
if sys.argv[2] == "read":
    corpus = tg.read(sys.argv[1])
else:
    page = html(tg.build(sys.argv[1]))
after, _ = measure(resource.RUSAGE_SELF)
apart, children = measure(resource.RUSAGE_CHILDREN)  # Parquet and Excel are decoded in one
costs = {"seconds": after - before + apart, "megabytes": max(find_peak(), children)}
print(json.dumps(costs))
"""

START = datetime(2021, 1, 1, tzinfo=UTC)
WORDS = [
    "council", "camera", "ferry", "school", "storm", "bridge", "strike", "budget", "museum",
    "market", "bakery", "train", "clinic", "tower", "library", "festival", "court", "police",
    "garden", "airport", "tunnel", "forest", "island", "factory", "stadium", "theatre", "lantern",
    "orchard", "glacier", "meadow", "copper", "violin", "harbour", "minister", "teacher", "doctor",
    "driver", "farmer", "singer", "engine", "planet", "desert", "castle", "mirror", "basket",
]  # fmt: skip
BOILERPLATE = (
    "Sign up to our newsletter for the best stories of the week. "
    "This article contains links from which we may earn a commission."
)

Entry = dict[str, Any]
Shape = Callable[[int, random.Random], Iterator[Entry]]


def sentence(draw: random.Random, words: int) -> str:
    """Return a sentence of invented words, some of them rare."""
    rare = [f"{draw.choice(WORDS)}{draw.randrange(5_000)}" for _ in range(words // 3)]
    text = " ".join([*rare, *draw.choices(WORDS, k=words - len(rare))])
    return text.capitalize()


def article(number: int, draw: random.Random, **fields: Any) -> Entry:
    """Return the front matter of an ordinary article, with some fields changed."""
    outlet = number % 40
    ordinary = {
        "title": sentence(draw, 9),
        "excerpt": sentence(draw, 22) + ".",
        "publishedDateTime": (START + timedelta(minutes=37 * number)).isoformat(),
        "originalUrl": f"https://paper{outlet}.example/news/{number}-{draw.randrange(10**6)}",
        "provider": {"name": f"Paper {outlet}", "domain": f"paper{outlet}.example"},
        "topics": draw.sample(WORDS, 2),
        "related": [stub(draw, f"https://other{draw.randrange(60)}.example/{number}-{n}")
                    for n in range(draw.choice((0, 0, 2, 5)))],
    }  # fmt: skip
    return {key: value for key, value in {**ordinary, **fields}.items() if value is not None}


def stub(draw: random.Random, url: str) -> Entry:
    """Return an entry of a list of related articles."""
    return {"title": sentence(draw, 8), "webUrl": url, "excerpt": sentence(draw, 15)}


def per_article(change: Callable[[int, random.Random, int], Entry]) -> Shape:
    """Make a shape of articles that differ from ordinary ones in some fields."""

    def shape(count: int, draw: random.Random) -> Iterator[Entry]:
        for number in range(count):
            yield article(number, draw, **change(number, draw, count))

    return shape


def at(outlet: str, domain: str, number: int) -> Entry:
    """Return the fields of an article at an outlet."""
    return {
        "provider": {"name": outlet, "domain": domain},
        "originalUrl": f"https://{domain}/{number}",
    }


def one_story(number: int, draw: random.Random, count: int) -> Entry:
    """All articles report one story within two days."""
    words = ["harbour", "bridge", "closed", "after", "storm", "in", "elsing"]
    published = START + timedelta(seconds=draw.randrange(2 * 86_400))
    draw.shuffle(words)
    return {"title": " ".join([*words[:5], draw.choice(WORDS)]),
            "publishedDateTime": published.isoformat()}  # fmt: skip


def copies(number: int, draw: random.Random, count: int) -> Entry:
    """All articles have the same text, each at another outlet."""
    return {
        "title": "Harbour bridge in Elsing closed after the storm",
        "excerpt": "The council of Elsing closed the harbour bridge on Monday after the storm had "
        "damaged two of its nine pillars, the port authority said.",
        "publishedDateTime": (START + timedelta(seconds=number)).isoformat(),
        **at(f"Outlet {number}", f"outlet{number}.example", number),
    }


def bare_addresses(count: int, draw: random.Random) -> Iterator[Entry]:
    """Each file lists 1,000 related addresses without a title; 4 for each of fewer than 250."""
    for number in range(max(count // 250, 1)):
        urls = [
            f"https://site{draw.randrange(count)}.example/{number}/{n}"
            for n in range(min(1_000, 4 * count))
        ]
        yield article(number, draw, related=urls)


def named_channels(count: int, draw: random.Random) -> Iterator[Entry]:
    """Each file lists 200 related videos, each of another channel; 2 for each of fewer than 100."""
    for number in range(max(count // 100, 1)):
        related = [
            {"title": sentence(draw, 6), "webUrl": f"https://youtube.com/watch?v=v{number:05}{n:04}",
             "provider": {"name": f"Channel {number * 200 + n}", "domain": "youtube.com"}}
            for n in range(min(200, 2 * count))
        ]  # fmt: skip
        yield article(number, draw, related=related)


def hub(number: int, draw: random.Random, count: int) -> Entry:
    """All articles list one and the same related article."""
    return {"related": [stub(draw, "https://hub.example/the-one")]}


def chain(number: int, draw: random.Random, count: int) -> Entry:
    """Each article lists the next one as related."""
    domain = "chain.example"
    return {
        **at("Chain", domain, number),
        "related": [stub(draw, f"https://{domain}/{number + 1}")],
    }


SHAPES: dict[str, Shape] = {
    "ordinary": per_article(lambda number, draw, count: {}),
    "one story of all": per_article(one_story),
    "all copies": per_article(copies),
    "all undated": per_article(lambda number, draw, count: {"publishedDateTime": None}),
    "same second": per_article(
        lambda number, draw, count: {"publishedDateTime": "2021-03-04T21:09:12Z"}
    ),
    "one-word titles": per_article(lambda number, draw, count: {"title": draw.choice(WORDS)}),
    "titles of one template": per_article(
        lambda number, draw, count: {"title": f"Everything we know about {draw.choice(WORDS)}"}
    ),
    "numbered titles": per_article(
        lambda number, draw, count: {"title": f"Lottery numbers of draw {number}"}
    ),
    "long titles": per_article(lambda number, draw, count: {"title": sentence(draw, 120)}),
    "no excerpts": per_article(lambda number, draw, count: {"excerpt": None}),
    "series at one outlet": per_article(
        lambda number, draw, count: {
            "title": "Letters to the editor of the Elsing Courier",
            **at("Elsing Courier", "courier.example", number),
        }
    ),
    "one title without an address": per_article(
        lambda number, draw, count: {
            "title": "Letters to the editor of the Elsing Courier",
            "originalUrl": None,
            "provider": {"name": "Elsing Courier", "domain": "courier.example"},
        }
    ),
    "hub of related links": per_article(hub),
    "chain of related links": per_article(chain),
    "distinct topics": per_article(
        lambda number, draw, count: {"topics": [f"topic {number} {n}" for n in range(10)]}
    ),
    "one topic": per_article(lambda number, draw, count: {"topics": ["news"]}),
    "many editions": per_article(
        lambda number, draw, count: at(
            f"Paper {WORDS[number % len(WORDS)]} {number}", f"e{number}.paper.example", number
        )
    ),
    "an outlet each": per_article(
        lambda number, draw, count: at(
            f"{draw.choice(WORDS)} {number} Post", f"post{number}.example", number
        )
    ),
    "aliases x outlets": per_article(
        lambda number, draw, count: at(f"Alias {number}", f"outlet{number}.example", number)
    ),
    "X on MSN": per_article(
        lambda number, draw, count: {
            "provider": {"name": f"Paper {number} on MSN", "domain": "msn.com"},
            "originalUrl": f"https://www.msn.com/en-us/news/other/x/ar-BB{number:06x}",
        }
    ),
    "channels of one platform": per_article(
        lambda number, draw, count: {
            "provider": {"name": f"Channel {number}", "domain": "youtube.com"},
            "originalUrl": f"https://www.youtube.com/watch?v=v{number:010}",
        }
    ),
    "bare related addresses": bare_addresses,
    "named channels": named_channels,
    "one address": per_article(
        lambda number, draw, count: {
            "title": "Harbour bridge in Elsing closed after the storm",
            "originalUrl": f"https://paper1.example/bridge?utm_source=s{number}",
            "provider": {"name": "Paper 1", "domain": "paper1.example"},
        }
    ),
    "problems in every file": per_article(
        lambda number, draw, count: {
            "publishedDateTime": "2021-13-45",
            "originalUrl": "javascript:alert(1)",
            "topics": ["", None, "x" * 400],
            "quality": "high",
        }
    ),
}
"""Name of a shape to what makes its articles."""


NAMES = (*SHAPES, *FORMATS)


def write_shape(name: str, count: int, folder: Path) -> None:
    """Write `count` articles of a shape into a folder; each file has about 3.5 KB."""
    draw = random.Random(f"{name} {count}")
    folder.mkdir(parents=True)
    if name in FORMATS:
        FORMATS[name](SHAPES["ordinary"](count, draw), folder)
        return
    if name == "aliases x outlets":
        aliases = {f"Alias {n}": f"outlet{n}.example" for n in range(count)}
        (folder / "topicgraph.yaml").write_text(json.dumps({"aliases": aliases}), "utf-8")
    paragraphs = [sentence(draw, 60) + "." for _ in range(50)]
    for number, fields in enumerate(SHAPES[name](count, draw)):
        matter = "".join(f"{key}: {json.dumps(value)}\n" for key, value in fields.items())
        body = "\n\n".join([*draw.sample(paragraphs, 4), BOILERPLATE])
        (folder / f"{number:06}.md").write_text(f"---\n{matter}---\n\n{body}\n", "utf-8")


def measure(name: str, count: int) -> dict[str, float]:
    """Build a folder of a shape in a process of its own; return CPU seconds and peak memory.

    Of a format, more articles are read.
    """
    is_format = name in FORMATS
    folder = Path(tempfile.mkdtemp(prefix="topicgraph-growth-"))
    try:
        write_shape(name, count * (READING_FACTOR if is_format else 1), folder / "articles")
        done = subprocess.run(
            [
                sys.executable,
                "-c",
                PROGRAM,
                str(folder / "articles"),
                "read" if is_format else "build",
            ],
            capture_output=True,
            text=True,
            cwd=corpus.__file__.rpartition("benchmarks")[0],
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        )
        if done.returncode:
            raise RuntimeError(f"{name} at {count:,}: {done.stderr[-300:]}")
        costs: dict[str, float] = json.loads(done.stdout)
        return costs
    finally:
        shutil.rmtree(folder)


def fit_exponent(sizes: Sequence[int], costs: Sequence[float], base: float, noise: float) -> float:
    """Return the slope of log cost over log size, without the fixed cost; 0 where nothing grows.

    >>> round(fit_exponent([1_000, 2_000, 4_000], [3.0, 5.0, 9.0], 1.0, 0.1), 2)
    1.0
    """
    growth = [max(cost - base, noise / 10) for cost in costs]
    if max(growth) < noise:
        return 0.0
    xs, ys = [math.log(size) for size in sizes], [math.log(cost) for cost in growth]
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    covariance = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True))
    return covariance / sum((x - x_mean) ** 2 for x in xs)


def measure_shape(name: str, sizes: Sequence[int]) -> dict[str, Any]:
    """Return the costs of a shape at each size, and the exponents of time and memory."""
    base = measure(name, BASE_SIZE)
    costs = [measure(name, size) for size in sizes]
    result: dict[str, Any] = {"shape": name, "costs": costs}
    for unit, noise in NOISE.items():
        values = [cost[unit] for cost in costs]
        result[unit] = fit_exponent(sizes, values, base[unit], noise)
    return result


def results(sizes: Sequence[int] = SIZES) -> list[dict[str, Any]]:
    """Return two rows for each shape, of time and of memory; see `benchmarks.__main__`."""
    return [row for name in NAMES for row in _rows(measure_shape(name, sizes), max(sizes))]


def _rows(costs_of_shape: dict[str, Any], size: int) -> list[dict[str, Any]]:
    return [
        make_row(
            f"{costs_of_shape['shape']}: {unit}",
            size,
            "exponent",
            costs_of_shape[unit],
            target=f"≤ {MAX_EXPONENT}",
            met=costs_of_shape[unit] <= MAX_EXPONENT,
        )
        for unit in NOISE
    ]


def main(arguments: Sequence[str]) -> None:
    """Print the table of exponents, and write it down."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks growth", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help=f"some of {', '.join(NAMES)}")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES)
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.shapes if name not in NAMES]:
        parser.error(f'no shape "{unknown[0]}"; there are {", ".join(NAMES)}')
    sizes = sorted(options.sizes)
    head = ["shape", *(f"{size:,}" for size in sizes), "time", "memory", *CIRCUMSTANCES]
    print(f"| {' | '.join(head)} |\n{'|---' * len(head)}|")
    too_fast = False
    for name in options.shapes or NAMES:
        costs_of_shape = measure_shape(name, sizes)
        cells = [
            f"{cost['seconds']:.1f} s, {cost['megabytes']:.0f}" for cost in costs_of_shape["costs"]
        ]
        exponents = [costs_of_shape[unit] for unit in NOISE]
        marks = [f"**{value:.2f}**" if value > MAX_EXPONENT else f"{value:.2f}"
                 for value in exponents]  # fmt: skip
        row = [name, *cells, *marks, *describe_circumstances()]
        print(f"| {' | '.join(row)} |", flush=True)
        record_row("growth", INTRO, head, row)
        too_fast |= max(exponents) > MAX_EXPONENT
    sys.exit(1 if too_fast else 0)


INTRO = (
    "Written by `python -m benchmarks growth`, row by row: CPU seconds and peak MB of a build with "
    "its page, at so many articles (of a format: of reading eight times as many), and exponents "
    f"of time and memory (target: ≤ {MAX_EXPONENT})."
)
