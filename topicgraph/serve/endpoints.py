"""The questions that can be asked, with their parameters: one table for routes and OpenAPI."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from topicgraph import __version__
from topicgraph.model import KINDS
from topicgraph.serve import answers
from topicgraph.serve.parameters import Parameter

MAX_LIMIT = 200
"""Rows of an answer."""

TEXT = Parameter("text", "Words to find, as topicgraph find takes them.", default="")
SELECTION = (
    TEXT,
    Parameter("topic", "Only articles about this topic."),
    Parameter("subject", "Only articles that mention this name or phrase."),
    Parameter("provider", "Only articles of this outlet."),
    Parameter("author", "Only articles by this author."),
    Parameter("language", "Only articles in this language: en, pt-br …"),
    Parameter("medium", "Only this kind of piece: article, video …"),
    Parameter("since", "Published on or after this date."),
    Parameter("until", "Published on or before this date."),
    Parameter("story", "Only this story: its id, or any article in it."),
)
PAGE = (
    Parameter("offset", "How many rows to pass over.", "number", 0),
    Parameter("limit", "At most this many rows.", "number", 50, 1, MAX_LIMIT),
)
NAME = Parameter("name", "An id, a name, a headline or an address.", is_required=True)
KIND = Parameter("kind", "Only this kind of connection.", choices=KINDS, is_list=True)
A = Parameter("a", "An article, outlet, topic, subject or story.", is_required=True)
OUTLETS = Parameter("outlets", "The number of outlets that a story must reach.", "number", 2, 1)
SINCE = Parameter("since", "A span such as 24h or 7d, or a date.", default="7d")
MISSING = Parameter("missing", "Only stories of which this outlet has nothing.")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A question: its name, which is that of the command, what it does, and its parameters."""

    name: str
    function: Callable[..., dict[str, Any]]
    parameters: tuple[Parameter, ...] = ()
    is_timeless: bool = True
    """The answer depends on the build only, not on the time when it is asked."""
    shows_arrived: bool = False
    """The answer also depends on what has arrived since the build."""
    is_heavy: Callable[[dict[str, Any]], bool] = lambda values: False
    """Whether the answer to some values needs the tables or all edges; one is made at a time."""

    @property
    def summary(self) -> str:
        """The first line of the documentation of the function."""
        return (self.function.__doc__ or "").partition("\n")[0]


ENDPOINTS = (
    Endpoint("summary", answers.answer_summary, shows_arrived=True),
    Endpoint(
        "find",
        answers.answer_find,
        (
            *SELECTION,
            Parameter(
                "order",
                "The best first, or the newest.",
                default="relevance",
                choices=("relevance", "date"),
            ),
            *PAGE,
        ),
        shows_arrived=True,
    ),
    Endpoint("arrived", answers.answer_arrived, (*SELECTION, *PAGE), shows_arrived=True),
    Endpoint("facets", answers.answer_facets, SELECTION, shows_arrived=True),
    Endpoint(
        "stories",
        answers.answer_stories,
        (
            *SELECTION,
            Parameter(
                "min_outlets", "Only stories that at least this many outlets covered.", "number", 2
            ),
            Parameter(
                "order",
                "The largest first, or the newest.",
                default="largest",
                choices=("largest", "newest"),
            ),
            *PAGE,
        ),
        shows_arrived=True,
    ),
    Endpoint(
        "story",
        answers.answer_story,
        (
            NAME,
            Parameter(
                "missing",
                "Say which outlets have nothing of it (takes longer).",
                "flag",
                default=False,
            ),
        ),
        is_heavy=lambda values: bool(values["missing"]),
    ),
    Endpoint("storylines", answers.answer_storylines, PAGE),
    Endpoint("article", answers.answer_article, (NAME,), shows_arrived=True),
    Endpoint("provider", answers.answer_provider, (NAME,), shows_arrived=True),
    Endpoint("topic", answers.answer_topic, (NAME,), shows_arrived=True),
    Endpoint("subject", answers.answer_subject, (NAME,)),
    Endpoint(
        "subjects",
        answers.answer_subjects,
        (Parameter("limit", "At most this many.", "number", 50, 1, MAX_LIMIT),),
    ),
    Endpoint(
        "connections",
        answers.answer_connections,
        (NAME, Parameter("depth", "Number of steps.", "number", 1, 1, 3), KIND),
        shows_arrived=True,
        is_heavy=lambda values: values["depth"] > 1,
    ),
    Endpoint(
        "path",
        answers.answer_path,
        (A, Parameter("b", "Another one.", is_required=True), KIND),
        is_heavy=lambda values: True,
    ),
    Endpoint(
        "explain",
        answers.answer_explain,
        (A, Parameter("b", "Another one.")),
        shows_arrived=True,
        is_heavy=lambda values: "b" in values,
    ),
    Endpoint(
        "new",
        answers.answer_new,
        (
            SINCE,
            OUTLETS,
            MISSING,
            Parameter("first", "Only stories of which this outlet was first."),
        ),
        is_timeless=False,
    ),
    Endpoint("check", answers.answer_check, PAGE),
    Endpoint(
        "compare",
        answers.answer_compare,
        (Parameter("name", "An outlet; give two or more, or none for all.", is_list=True),),
        is_heavy=lambda values: True,
    ),
    Endpoint(
        "findings",
        answers.answer_findings,
        (Parameter("name", "An outlet; give two or more, or none for all.", is_list=True),),
        is_heavy=lambda values: True,
    ),
)

FEED_PARAMETERS = {
    "stories": (SINCE, OUTLETS),
    "blindspots": (
        SINCE,
        OUTLETS,
        Parameter("outlet", "The outlet that has nothing of the stories.", is_required=True),
    ),
    "articles": SELECTION,
}
"""The parameters of each Atom feed."""
FEED_TITLES = {
    "stories": "New stories",
    "blindspots": "New stories that an outlet lacks",
    "articles": "New articles",
}


def describe_api() -> dict[str, Any]:
    """Describe the API as OpenAPI 3.1."""
    paths: dict[str, Any] = {}
    errors = {
        "400": {"description": "A parameter is wrong."},
        "401": {"description": "The token is missing or wrong."},
        "404": {"description": "There is nothing of that name."},
        "409": {"description": "Several things have that name."},
        "503": {"description": "No build is there yet, or the answer takes too long."},
    }
    json_answer = {"description": "The answer.", "content": {"application/json": {"schema": {
        "type": "object"}}}}  # fmt: skip
    for endpoint in ENDPOINTS:
        paths[f"/api/{endpoint.name}"] = {"get": {
            "operationId": endpoint.name,
            "summary": endpoint.summary,
            "parameters": [one.schema() for one in endpoint.parameters],
            "responses": {"200": json_answer, **errors},
        }}  # fmt: skip
    feed = {"description": "An Atom feed.", "content": {"application/atom+xml": {}}}
    for name, parameters in FEED_PARAMETERS.items():
        paths[f"/feeds/{name}.atom"] = {"get": {
            "operationId": f"feed_{name}",
            "summary": FEED_TITLES[name],
            "parameters": [one.schema() for one in parameters],
            "responses": {"200": feed, **errors},
        }}  # fmt: skip
    paths["/events"] = {"get": {
        "operationId": "events",
        "summary": "Server-sent events: `build`, with the id of the build, whenever one lands.",
        "responses": {"200": {"description": "Events.", "content": {"text/event-stream": {}}}},
    }}  # fmt: skip
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "topicgraph",
            "version": __version__,
            "description": "Who covered what, who covered it first, and who left it out."
            " Read only; the questions are the commands of the same name.",
        },
        "paths": paths,
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
        "security": [{}, {"token": []}],
    }
