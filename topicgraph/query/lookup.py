"""From what a person types to the one thing meant: by id, name, headline, URL or file.

Case and accents do not matter; an exact spelling goes before a similar one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from topicgraph.errors import Ambiguous, ArgumentError, NotFound
from topicgraph.store.database import Database
from topicgraph.text import name_key, search_key, split_words, suggest_names

MAX_SUGGESTED_FROM = 50_000
"""Headlines up to which similar ones are suggested: comparing letters takes 10 µs a headline. Of
more, those that contain the name are."""


PREFIXES = ("article:", "provider:", "topic:", "subject:", "story:", "group:")
"""How ids begin."""


def is_story_id(name: object) -> bool:
    """Tell whether a name is the id of a story.

    >>> is_story_id("story:2021-03-01/ferry"), is_story_id("Ferry")
    (True, False)
    """
    return isinstance(name, str) and name.startswith("story:")


def describe_others(ids: Sequence[str]) -> str:
    """Say what else has a name.

    >>> describe_others(["subject:ferry"])
    'subject:ferry has that name, too: give the id to ask for it'
    """
    verb, which = ("has", "the id") if len(ids) == 1 else ("have", "an id")
    return f"{' and '.join(ids)} {verb} that name, too: give {which} to ask for it"


class Lookup:
    """Finds the nodes of a database by their names."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def article(self, name: str) -> int:
        """Return the article that an id, URL, headline or file name means.

        Raises:
            NotFound, Ambiguous, ArgumentError: none, several, or the name is empty.
        """
        nodes = self.articles_named(_check_name(name))
        return self._only(nodes, "article", name, lambda: self._similar_titles(name))

    def provider(self, name: str) -> int:
        """Return the outlet that an id, name or domain means; raises like `article`."""
        nodes = self.providers_named(_check_name(name))
        return self._only(nodes, "outlet", name, self._database.provider_names)

    def topic(self, name: str) -> int:
        """Return the topic that an id or name means; raises like `article`."""
        nodes = self.topics_named(_check_name(name))
        return self._only(nodes, "topic", name, self._database.topic_names)

    def subject(self, name: str) -> int:
        """Return the subject that an id or spelling means; raises like `article`."""
        nodes = self.subjects_named(_check_name(name))
        return self._only(nodes, "subject", name, self._database.subject_names)

    def anything(self, name: str) -> int:
        """Return the outlet, topic, subject or article that a name means; raises like `article`.

        What the files state goes before what is extracted from texts: a subject is meant only if no
        outlet and no topic has that name.
        """
        node = self._article_with_id(_check_name(name))
        if node is not None:
            return node
        nodes = [*self.providers_named(name), *self.topics_named(name)]
        nodes = nodes or self.subjects_named(name) or self.articles_named(name)
        return self._only(
            nodes, "outlet, topic, subject or article", name, lambda: self._all_names_like(name)
        )

    def others_named(self, name: str, node: int) -> list[str]:
        """List the ids of what else has a name that means a node; see `anything`.

        An id or a URL names one thing only.
        """
        if name.startswith(("http://", "https://", *PREFIXES)):
            return []
        nodes = [*self.subjects_named(name), *self.articles_named(name)]
        ids = [self._database.id_of(other) for other in dict.fromkeys(nodes) if other != node]
        headline = " ".join(split_words(name))
        numbers = {self._database.story_of(article) for article in self.articles_named(name)}
        stories = [self._database.story(number) for number in numbers if number is not None]
        return ids + sorted(
            story.id
            for story in stories
            if story.article_count > 1 and " ".join(split_words(story.name)) == headline
        )

    def nodes(self, name: str) -> int | list[int]:
        """Return the node that a name means, or the articles of the story with that id.

        Raises like `article`.
        """
        if is_story_id(name):
            story = self._database.find_story(name)
            if story is None:
                raise NotFound("story", name, [])
            return self._database.nodes_of_story(story)
        return self.anything(name)

    def outlet_or_group(self, name: str) -> str:
        """Return the id of the outlet, or of the user's group of outlets, that a name means.

        The id of a group is "group:" and its name. Raises like `article`.
        """
        wanted = search_key(_check_name(name)).removeprefix("group:")
        groups = self._database.groups()
        ids = [f"group:{group}" for group in groups if search_key(group) == wanted]
        ids += map(self._database.id_of, self.providers_named(name))
        if len(ids) == 1:
            return ids[0]
        if ids:
            raise Ambiguous(name, ids)
        raise NotFound(
            "outlet or group",
            name,
            suggest_names(name, [*self._database.provider_names(), *groups]),
        )

    def outlets(self, name: str) -> list[int]:
        """Return the outlet, or all those of the user's group, that a name means.

        Raises like `article`.
        """
        wanted = search_key(_check_name(name)).removeprefix("group:")
        groups = self._database.groups().items()
        members = [ids for group, ids in groups if search_key(group) == wanted]
        if not members or self.providers_named(name):
            return [self.provider(name)]
        nodes = (self._database.find_node(member) for ids in members for member in ids)
        return [node for node in nodes if node is not None]

    def story(self, name: str) -> int | None:
        """Return the story that an id means, or that the articles called `name` are in.

        If they are in several stories, it is the one that has exactly this name. Returns None where
        the article of that name is in no story. Raises like `article`; the names that an
        `Ambiguous` lists are ids of stories.
        """
        story = self._database.find_story(_check_name(name))
        if story is not None:
            return story
        found = {self._database.story_of(node) for node in self.articles_named(name)}
        if len(found) == 1:
            return found.pop()
        stories = [self._database.story(number) for number in found if number is not None]
        if not stories:
            return self._database.story_of(self.article(name))
        exact = [story.number for story in stories if story.name == name.strip()]
        if len(exact) != 1:
            raise Ambiguous(name, sorted(story.id for story in stories))
        return exact[0]

    def articles_named(self, name: str) -> list[int]:
        """List the articles that a name can mean."""
        node = self._article_with_id(name)
        if node is not None:
            return [node]
        if name.startswith(("http://", "https://", "article:http")):
            return self._articles_at(name.removeprefix("article:"))
        files = self._database.find_names("file", name)
        return files or self._database.find_names("title", " ".join(split_words(name)))

    def providers_named(self, name: str) -> list[int]:
        """List the outlets that a name can mean."""
        nodes = self._database.find_names("outlet", search_key(name))
        if nodes:
            return nodes
        return self._database.find_names("outlet key", name_key(search_key(name)))

    def topics_named(self, name: str) -> list[int]:
        """List the topics that a name can mean."""
        nodes = self._database.find_names("topic", search_key(name))
        if nodes:
            return nodes
        from topicgraph.identity.topics import topic_key  # it loads the rules of identity

        return self._database.find_names("topic key", topic_key(search_key(name)))

    def subjects_named(self, name: str) -> list[int]:
        """List the subjects that a name can mean."""
        return self._database.find_names("subject", search_key(name))

    def _article_with_id(self, name: str) -> int | None:
        return self._database.find_node(name) if name.startswith("article:") else None

    def _articles_at(self, url: str) -> list[int]:
        from topicgraph.identity import urls  # it loads the list of public suffixes

        address = urls.canonicalize(url)
        if address is None:
            return []
        node = self._database.find_node(f"article:{address}")
        return self._database.find_names("url", address) if node is None else [node]

    def _all_names_like(self, name: str) -> Iterable[str]:
        database = self._database
        return chain(
            database.provider_names(),
            database.topic_names(),
            database.subject_names(),
            self._similar_titles(name),
        )

    def _similar_titles(self, name: str) -> Iterable[str]:
        """Headlines to suggest from."""
        titles = self._database.article_names()
        if self._database.article_count <= MAX_SUGGESTED_FROM:
            return titles
        return (title for title in titles if name.lower() in title.lower())

    def _only(
        self, nodes: list[int], kind: str, name: str, candidates: Callable[[], Iterable[str]]
    ) -> int:
        if len(nodes) == 1:
            return nodes[0]
        if nodes:
            raise Ambiguous(name, map(self._database.id_of, nodes))
        raise NotFound(kind, name, suggest_names(name, candidates()))


def _check_name(name: object) -> str:
    if not isinstance(name, str) or not name.strip():
        raise ArgumentError(
            f"{name!r} is not a name: give an id, a name, a headline or a web address"
        )
    return name
