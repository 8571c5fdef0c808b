"""The command `topicgraph mcp`. It holds no logic."""

from __future__ import annotations

import click

from topicgraph.errors import MissingExtra


@click.command()
@click.argument("output", type=click.Path(file_okay=False))
@click.option(
    "--http", is_flag=True, help="Serve HTTP on this machine instead of stdin and stdout."
)
@click.option(
    "--port", type=click.IntRange(1, 65_535), default=8_765, show_default=True, help="With --http."
)
def mcp(output: str, http: bool, port: int) -> None:
    """Answer the questions of an assistant about OUTPUT (Model Context Protocol).

    An assistant starts this command by itself and asks over stdin and stdout; the page on
    assistants in the documentation shows how to set it up. With --http it serves
    http://127.0.0.1:PORT/mcp, which only this machine reaches. Nothing can be changed through it.
    """
    try:
        from topicgraph.assistant.server import make_server
    except ImportError as error:
        raise MissingExtra("topicgraph mcp", str(error.name), "mcp") from None
    server = make_server(output)
    if http:
        click.echo(f"http://127.0.0.1:{port}/mcp", err=True)
        server.run("streamable-http", host="127.0.0.1", port=port)
    else:
        server.run("stdio")
