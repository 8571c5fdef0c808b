"""The list of commands in `topicgraph --help`, by what they are for."""

from __future__ import annotations

import click

SECTIONS = {
    "Make": ("build", "convert", "collect", "check", "review", "evaluate"),
    "Ask": (
        "summary", "find", "stories", "story", "storylines", "new", "subjects",
        "connections", "path", "explain", "ego", "project",
    ),
    "Compare": ("compare", "findings", "series", "methods"),
    "Pass on": ("export", "serve", "mcp"),
}  # fmt: skip
"""Heading → commands, in this order."""

EXAMPLES = """\
  topicgraph build articles -o output
  topicgraph find output '"mood cameras" OR library since:2021-04'
  topicgraph compare output "Evening Spark" "Harbour Wire"
  topicgraph stories output --format csv > stories.csv
"""


class Commands(click.Group):
    """A group of commands that lists them in sections."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands under their headings, then examples."""
        listed = {name for names in SECTIONS.values() for name in names}
        others = tuple(name for name in self.commands if name not in listed)
        for heading, names in {**SECTIONS, "Other": others}.items():
            rows = [
                (name, self.commands[name].get_short_help_str(limit=78))
                for name in names
                if name in self.commands
            ]
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)
        with formatter.section("Examples"):
            formatter.write(EXAMPLES)
        formatter.write_paragraph()
        formatter.write_text(
            "`topicgraph COMMAND --help` explains a command. The exit code is 0, 1 if nothing was"
            " found, or 2 for wrong use."
        )
