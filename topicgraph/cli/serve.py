"""The command `topicgraph serve`. It holds no logic."""

from __future__ import annotations

from collections.abc import Sequence

import click

from topicgraph.errors import ArgumentError


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
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=8_000, show_default=True,
    help="The port to listen at; 0: any that is free.",
)  # fmt: skip
@click.option(
    "--allow-host",
    "hosts",
    multiple=True,
    metavar="NAME",
    help="A name that the server is known by, such as that of a proxy. May be repeated.",
)
@click.option(
    "--token-file",
    type=click.Path(),
    help="A file with the token that readers must show; by default one is made up.",
)
def serve(
    output: str,
    sources: Sequence[str],
    host: str,
    port: int,
    hosts: Sequence[str],
    token_file: str | None,
) -> None:
    """Serve the graph in OUTPUT: a page that is always of the last build, an API, and feeds.

    Nothing can be changed through it. Only this machine reaches it, unless --host says otherwise;
    then readers need a token, and traffic is not encrypted: put a web server with TLS before it.
    """
    try:
        from topicgraph.cli.serving import serve_output
    except ImportError as error:
        raise ArgumentError(
            f'serving needs the extra "web": pip install "topicgraph[web]" ({error})'
        ) from None
    serve_output(output, sources, host, port, hosts, token_file)
