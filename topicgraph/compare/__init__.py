"""Comparing coverage across outlets: measures, their statistics, findings and evidence."""

from topicgraph.compare.comparison import Comparison, compare

__all__ = ["Comparison", "compare"]
