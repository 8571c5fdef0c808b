"""What `topicgraph serve` does with its arguments, and the process that watches beside it."""

from __future__ import annotations

import pickle
import re
import secrets
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

import click

from topicgraph.cli.printing import print_message
from topicgraph.errors import ArgumentError, ReadError
from topicgraph.graph import load
from topicgraph.serve.follower import Follower
from topicgraph.serve.gate import is_loopback, make_access
from topicgraph.serve.running import listen, make_server
from topicgraph.sources.files import read_bytes
from topicgraph.sources.folder import scan_folder
from topicgraph.store.saved_graph import is_saved

TOKEN = re.compile(r"[A-Za-z0-9_.~-]{16,200}")
MAX_TOKEN_FILE = 1_000
SECONDS_TO_END = 5.0
"""Seconds that the process that builds has to end."""


def serve_output(
    output: str,
    sources: Sequence[str],
    host: str,
    port: int,
    hosts: Sequence[str],
    token_file: str | None,
) -> None:
    """Serve an output folder until Ctrl-C, and build it again if there are sources to watch."""
    if sources:
        scan_folder(*sources)  # says what is wrong with them before anything starts
    if not sources or is_saved(output):
        load(output)
    token = read_token(token_file) if token_file else ""
    if not token and not is_loopback(host):
        token = secrets.token_urlsafe(24)
    access = make_access(host, hosts, token)
    with listen(host, port) as listening:
        port = listening.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        address = f"http://{shown}:{port}/" + (f"?token={token}" if token else "")
        if not is_loopback(host):
            print_message(
                "not encrypted: put a web server with TLS before it, and keep the token secret"
            )
        follower = Follower(output)
        with watching(sources, output, follower):
            server = make_server(follower, access, lambda: click.echo(address))
            server.run(sockets=[listening])


def read_token(path: str) -> str:
    """Read the token that readers must show.

    Raises:
        ReadError: the file cannot be read.
        ArgumentError: it does not hold a token.
    """
    try:
        raw, _ = read_bytes(path, MAX_TOKEN_FILE)
    except (OSError, ValueError) as error:
        problem = f"cannot be read ({getattr(error, 'strerror', None) or error})"
        raise ReadError(path, problem=problem) from None
    token = raw.decode("utf-8", "replace").strip()
    if not TOKEN.fullmatch(token):
        raise ArgumentError(f"{path}: want one line of 16 to 200 letters and digits, or -_.~")
    return token


@contextmanager
def watching(sources: Sequence[str], output: str, follower: Follower) -> Iterator[None]:
    """Watch the sources and build them beside the server, in processes of their own.

    What arrives is given to `follower` before it is built. The processes end with the block, and by
    themselves if this process is killed: see `cli.watching`.
    """
    if not sources:
        yield
        return
    command = [sys.executable, "-m", "topicgraph.cli.watching", *sources, output]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        threading.Thread(target=_take_arrivals, args=(process, follower), daemon=True).start()
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(SECONDS_TO_END)
            except subprocess.TimeoutExpired:
                process.kill()


def _take_arrivals(process: subprocess.Popen[bytes], follower: Follower) -> None:
    """Give what arrives to the follower; say so if the process ends by itself."""
    assert process.stdout is not None
    with suppress(EOFError, OSError, ValueError, pickle.UnpicklingError):
        while True:  # unpickling is safe: our own process, over our own pipe
            follower.take(pickle.load(process.stdout))
    if (code := process.wait()) > 0:
        print_message(f"the process that builds has ended ({code}): the last build stays")
