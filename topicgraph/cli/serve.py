"""The command `topicgraph serve`. It holds no logic."""

from __future__ import annotations

from collections.abc import Sequence

import click

from topicgraph.errors import MissingExtra


@click.command()
@click.argument("output", type=click.Path(file_okay=False))
@click.option(
    "--watch",
    "sources",
    multiple=True,
    type=click.Path(),
    metavar="SOURCE",
    help="Build OUTPUT from this source again whenever an article arrives. May be repeated.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=8_000, show_default=True,
    help="The port to listen on; 0: any free port.",
)  # fmt: skip
@click.option(
    "--allow-host",
    "hosts",
    multiple=True,
    metavar="NAME",
    help="Another host name of the server, such as that of a proxy. May be repeated.",
)
@click.option(
    "--token-file",
    type=click.Path(),
    help="A file with the token that readers need; by default a token is generated.",
)
def serve(
    output: str,
    sources: Sequence[str],
    host: str,
    port: int,
    hosts: Sequence[str],
    token_file: str | None,
) -> None:
    """Serve the graph in OUTPUT: a page that shows the last build, an API, and feeds.

    The server is read-only. Only this computer can reach it, unless you give --host. Then readers
    need a token, and traffic is not encrypted: put a web server with TLS in front of it.
    """
    try:
        from topicgraph.cli.serving import serve_output
    except ImportError as error:
        name = (error.name or "starlette").partition(".")[0]
        raise MissingExtra("topicgraph serve", name, "web") from None
    serve_output(output, sources, host, port, hosts, token_file)
