"""Asking for judgements in the terminal. Questions go to stderr, answers come from stdin."""

from __future__ import annotations

import os
import sys

import click

from topicgraph.cli.printing import CONTROL, print_message
from topicgraph.query.review import Item, Review

ANSWERS = {"y": "yes", "n": "no", "u": "unsure", "yes": "yes", "no": "no", "unsure": "unsure"}


def ask(review: Review, coder: str, path: str | os.PathLike[str]) -> None:
    """Ask for the open items one after the other; every answer is saved at once.

    Ends with the items, with "q", or with the end of the input.
    """
    items = review.open_items(coder)
    for number, item in enumerate(items, 1):
        verdict = _ask_one(item, f"{number} of {len(items)}")
        if verdict == "quit":
            break
        if verdict:
            review.judge(item, verdict, coder)
            review.save(path)
    review.save(path)
    print_message(
        f"judgements: {path} (as judgements.csv beside the articles, the next build follows it)"
    )


def _ask_one(item: Item, place: str) -> str:
    """Return the verdict, "" to skip, or "quit"."""
    print_message("")
    for line in str(item).splitlines():
        print_message(CONTROL.sub(" ", line))
    while True:
        click.echo(f"[{place}] y/n/u, s to skip, q to quit: ", nl=False, err=True)
        answer = sys.stdin.readline()
        if not answer:
            return "quit"
        answer = answer.strip().lower()
        if answer in ("q", "quit"):
            return "quit"
        if answer in ("s", "skip"):
            return ""
        if answer in ANSWERS:
            return ANSWERS[answer]
