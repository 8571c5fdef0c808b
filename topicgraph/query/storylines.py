"""The storylines of a graph as records, and where in one a story stands."""

from __future__ import annotations

from topicgraph.model import Storyline, when
from topicgraph.store.database import Database


def list_storylines(database: Database) -> list[Storyline]:
    """List the storylines, in order of their first story.

    Of a selection, those that two of its stories are in.
    """
    storylines = []
    for id_, name, ids, subjects, reasons in database.storylines():
        numbers = [database.find_story(story) for story in ids]
        kept = [
            (database.story(number), reason)
            for number, reason in zip(numbers, reasons, strict=True)
            if number is not None
        ]
        if len(kept) > 1:
            storylines.append(
                Storyline(
                    id=id_,
                    name=name,
                    stories=tuple(story.id for story, _ in kept),
                    headlines=tuple(story.name for story, _ in kept),
                    days=tuple(when(story.first, "day") for story, _ in kept),
                    subjects=tuple(subjects),
                    reasons=tuple(reason for _, reason in kept),
                )
            )
    return storylines


Neighbours = tuple[tuple[str, str], ...]
"""Id and name of stories, in order of time."""


def find_neighbours(database: Database, id_: str) -> tuple[Neighbours, Neighbours]:
    """Return the stories before and after a story in its storyline."""
    for _, _, ids, _, _ in database.storylines():
        if id_ in ids:
            numbers = [(one, database.find_story(one)) for one in ids]
            named = [
                (one, database.story(number).name) for one, number in numbers if number is not None
            ]
            place = [one for one, _ in named].index(id_)
            return tuple(named[:place]), tuple(named[place + 1 :])
    return (), ()
