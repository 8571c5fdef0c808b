"""A source: files `.headlines` with a line for each article, "2021-03-04 | Outlet | Headline"."""

from collections.abc import Iterator

from topicgraph.sources.document import Block, Document, Trouble
from topicgraph.sources.formats import Format, Input

ENDING = ".headlines"


def read(source: Input) -> Iterator[Document]:
    """Yield an article for each line; a line of another form is a problem."""
    for number, raw in enumerate(source.open(), 1):
        parts = [part.strip() for part in raw.decode("utf-8", "replace").split("|", 2)]
        if len(parts) < 3:
            trouble = Trouble(number, "no-headline", "the line has no two bars: skipped")
            yield Document(None, "", [trouble])
            continue
        data = Block()
        for name, value in zip(("date", "provider", "title"), parts, strict=True):
            data.add(name, value, number)
        yield Document(data, "", is_whole_file=False)


FORMAT = Format(
    name="a list of headlines",
    endings=(ENDING,),
    recognizes=lambda head, name: name.endswith(ENDING),
    read=read,
)
