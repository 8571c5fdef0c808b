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


COMMAND_EXAMPLES = {
    "build": ("articles -o output", "stories.csv --map title=headline --dry-run"),
    "convert": ("stories.csv -o articles",),
    "collect": ("feeds.opml -o articles --every 15m",),
    "check": ("output", "output --merges"),
    "review": ("output --file judgements.csv",),
    "evaluate": ("output",),
    "summary": ("output", "articles --and stories.csv"),
    "find": ("output 'outlet:\"Harbour Wire\" ferry OR library' --order date",),
    "stories": ("output --format csv > stories.csv",),
    "story": (
        'output "Council votes 24-17 to ban emotion-reading cameras in Port Elsing"',
        'output "Council votes 24-17 to ban emotion-reading cameras in Port Elsing" --format svg'
        " > story.svg",
    ),
    "storylines": ("output",),
    "new": ('output --since 2021-03-01 --missing "Harbour Wire"',),
    "subjects": ("output --limit 20",),
    "connections": ('output "New York Post" --depth 2',),
    "path": ('output "New York Post" "Evening Spark"',),
    "explain": ('output "Harbour Wire"', 'output "Daily Lantern" "Evening Spark"'),
    "ego": ('output "Harbour Wire" --radius 1 -o harbour.graphml',),
    "project": ("output provider --weight stories",),
    "compare": (
        'output "Evening Spark" "Harbour Wire"',
        'output tabloids "general news" --format html > compare.html',
        "output --part follows --format csv",
    ),
    "findings": ("output",),
    "series": ("output AI --set step=month --format csv",),
    "methods": ("output --bibtex",),
    "export": ("output graph.gexf", "output ferry.bib --find ferry"),
    "serve": ("output --watch articles",),
    "mcp": ("output",),
}
"""Command → the words of examples."""

EXIT_CODES = "Exit code: 0; 1 if nothing was found; 2 for wrong use."


class Commands(click.Group):
    """A group of commands that lists them in sections; each is explained with examples."""

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Add a command, whose help ends with examples and exit codes."""
        name = name or cmd.name or ""
        lines = [f"  topicgraph {name} {words}" for words in COMMAND_EXAMPLES.get(name, ())]
        codes = "" if "exit code is" in (cmd.help or "") else f"\n\n{EXIT_CODES}"
        if lines:
            cmd.epilog = "\n".join(("\b", "Examples:", *lines)) + codes
        super().add_command(cmd, name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands under their headings, then examples."""
        listed = {name for names in SECTIONS.values() for name in names}
        others = tuple(name for name in self.commands if name not in listed)
        for heading, names in {**SECTIONS, "Other": others}.items():
            rows = [
                (name, self.commands[name].get_short_help_str(limit=200))
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
