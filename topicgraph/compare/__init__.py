"""Providers side by side: attention, agenda, stories, timing; each figure with its n and the
articles behind it."""

from topicgraph.compare.assembly import compare
from topicgraph.compare.comparison import Comparison

__all__ = ["Comparison", "compare"]
