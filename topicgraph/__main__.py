"""`topicgraph` and `python -m topicgraph`: run a command; whatever goes wrong is one line and an
exit code."""

from __future__ import annotations

import os
import sys

import click

from topicgraph.errors import NotFound, TopicGraphError


def main() -> None:
    """Run the command line and exit with its code."""
    from topicgraph.cli.commands import cli

    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = cli.main(standalone_mode=False, prog_name="topicgraph")
    except NotFound as error:
        code = _error(str(error), 1)
    except TopicGraphError as error:
        code = _error(str(error), 2)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "")
        code = 0
    except click.ClickException as error:
        code = _error(f"{error.format_message()} (topicgraph --help tells more)", 2)
    except (KeyboardInterrupt, click.Abort):
        code = _error("interrupted", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception as error:  # the last wall: no traceback reaches a user
        code = _error(
            f"this is a fault of topicgraph, please report it: {type(error).__name__}: {error}", 2
        )
    sys.exit(code if isinstance(code, int) else 0)


def _error(message: str, code: int) -> int:
    click.echo(f"error: {' '.join(message.split())}", err=True)
    return code


if __name__ == "__main__":
    main()
