"""Entry point of `topicgraph` and `python -m topicgraph`.

Whatever goes wrong ends as one line on stderr and an exit code.
"""

from __future__ import annotations

import io
import os
import sys
import warnings

import click

from topicgraph import __version__
from topicgraph.cli.memory_limit import MEMORY_MESSAGE, is_memory_error, run_guarded
from topicgraph.errors import NotFound, TopicGraphError


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run_guarded(run))


def run() -> int:
    """Run the command of `sys.argv` and return the exit code."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # those of libraries are no help to a user
        # Polars only warns if its library cannot be loaded, and then fails with a NameError.
        warnings.filterwarnings("error", message="Polars binary is missing")
    for stream in (sys.stdout, sys.stderr):
        _use_utf8(stream)
    try:
        code = _answer()
        sys.stdout.flush()
    except NotFound as error:
        return _report(str(error), 1)
    except TopicGraphError as error:
        return _report(str(error), 2)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "")
        return 0
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        command = context.command_path if context else "topicgraph"
        return _report(f"{error.format_message()} (see {command} --help)", 2)
    except (KeyboardInterrupt, click.Abort):
        return _report("interrupted", 130)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except BaseException as error:  # some libraries raise errors that are not an Exception
        if is_memory_error(error):
            return _report(MEMORY_MESSAGE, 2)
        return _report(
            f"this is a bug in topicgraph, please report it: {type(error).__name__}: {error}", 2
        )
    return code if isinstance(code, int) else 0


def _answer() -> object:
    """Run the command; the version is told without loading the commands."""
    if sys.argv[1:] == ["--version"]:
        click.echo(f"topicgraph {__version__}")
        return 0
    from topicgraph.cli.commands import cli

    return cli.main(standalone_mode=False, prog_name="topicgraph")


def _use_utf8(stream: object) -> None:
    """Make a stream UTF-8 whatever the platform's default; a terminal keeps its own encoding."""
    if not isinstance(stream, io.TextIOWrapper):
        return
    if stream.isatty():
        stream.reconfigure(errors="backslashreplace")
    else:
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _report(message: str, code: int) -> int:
    click.echo(f"error: {' '.join(message.split())}", err=True)
    return code


if __name__ == "__main__":
    main()
