"""Benchmarks: topicgraph beside simpler methods and other programs, on the same input."""
