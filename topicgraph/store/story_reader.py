"""Read what the articles of stories say of outlets and times; `Database` has these methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from topicgraph.store.row_reader import MAX_COUNT, OPTIONAL_TEXT, RowReader, time_as_text


class StoryReader(RowReader):
    """Reads the articles of stories."""

    def story_members(
        self, stories: Iterable[int]
    ) -> dict[int, list[tuple[str, str | None, bool]]]:
        """Map each story to its articles in order of time: id, outlet, and whether it is held.

        A platform is not an outlet.
        """
        members: dict[int, list[tuple[str, str | None, bool]]] = {story: [] for story in stories}
        sql = (
            "SELECT story, id, CASE WHEN provider IN (SELECT id FROM providers WHERE platform)"
            " THEN NULL ELSE provider END, held FROM articles WHERE story BETWEEN ? AND ?"
            " ORDER BY published IS NULL, published, node"
        )
        span = (min(members, default=0), max(members, default=-1))
        types = (int, str, OPTIONAL_TEXT, int)
        for story, id_, provider, held in self._select(sql, *types, values=span):
            if story in members:
                members[story].append((id_, provider, bool(held)))
        return members

    def stories_of_provider(self, id_: str) -> set[int]:
        """Return the numbers of the stories that an outlet covered."""
        sql = "SELECT DISTINCT story FROM articles WHERE provider = ? AND story IS NOT NULL"
        return {story for (story,) in self._select(sql, int, values=(id_,))}

    def stories_led_by(self, id_: str) -> set[int]:
        """Return the numbers of the stories of which an outlet was first, alone or in a tie."""
        led = "SELECT r.id FROM story_reports r {} WHERE r.first IS NOT NULL AND a.provider = ?"
        alone = led.format("JOIN articles a ON a.id = r.first")
        tied = led.format("JOIN json_each(r.tied) t JOIN articles a ON a.id = t.value")
        sql = f"SELECT story FROM stories WHERE id IN ({alone} UNION {tied})"
        return {story for (story,) in self._select(sql, int, values=(id_, id_))}

    def languages_of_day(self, day: date) -> set[str]:
        """Return the known languages of the held articles that appeared on a day (UTC)."""
        sql = (
            "SELECT DISTINCT language FROM articles"
            " WHERE published >= ? AND published < ? AND held AND language > ''"
        )
        values = (day.isoformat(), (day + timedelta(days=1)).isoformat())
        return {language for (language,) in self._select(sql, str, values=values)}

    def count_stories_since(self, min_providers: int, since: datetime) -> int:
        """Count the stories of at least so many outlets that end after a time."""
        sql = "SELECT COUNT(*) FROM stories WHERE provider_count >= ? AND last >= ?"
        values = (min(min_providers, MAX_COUNT), time_as_text(since))
        return int(self._one(sql, int, values=values))

    def times_in_stories(
        self, min_providers: int, since: datetime
    ) -> Iterator[tuple[int, str, str, datetime | None, str, str]]:
        """Iterate over the held articles of outlets in the stories that end after a time.

        Yields, story by story: number and id of the story, outlet, `published`, `precision`, and
        `extra` if it says when the article was collected. Platforms are not outlets.

        Args:
            min_providers: Only stories that at least so many outlets covered.
            since: The time.
        """
        sql = (
            "SELECT s.story, s.id, a.provider, a.published, a.precision,"
            " CASE WHEN instr(a.extra, 'collected_at') THEN a.extra ELSE '' END"
            " FROM stories s JOIN articles a ON a.story = s.story"
            " WHERE s.provider_count >= ? AND s.last >= ? AND a.held AND a.provider IS NOT NULL"
            " AND a.provider NOT IN (SELECT id FROM providers WHERE platform) ORDER BY s.story"
        )
        values = (min(min_providers, MAX_COUNT), time_as_text(since))
        types = (int, str, str, OPTIONAL_TEXT, str, str)
        for story, id_, outlet, published, precision, extra in self._stream(
            sql, *types, values=values
        ):
            yield story, id_, outlet, self._time(published), precision, extra
